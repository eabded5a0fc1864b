import { rowName } from '../entries/rowName';
import type { Finding } from '../finding';
import type { Report, ReportRows } from '../report';
import { nameFamilies, type NameColumn, type NameFamily } from '../rules/nameFamilies';
import { headerOf, type TableKey } from '../schema';
import { driftTexts } from '../texts/driftTexts';
import { tableTitle } from '../texts/tableTitle';
import { where } from '../texts/where';
import { bareLetters, foldedName, looseName, marksAgree } from '../values/foldedName';
import { nearSpellings } from '../values/nearSpellings';
import { nameKey, oneLine } from '../values/plainText';
import { cellFinding, rowAt, type Check } from './check';

/** A cell that holds a name. */
interface NameCell {
  readonly from: NameColumn;
  readonly row: ReportRows[TableKey][number];
}

/** One way of writing a name, with the cells that have it. */
interface Spelling {
  readonly text: string;
  readonly cells: [NameCell, ...NameCell[]];
}

/** A spelling and the one to use in its place; none is better where both are used as much. */
interface Drift {
  readonly spelling: Spelling;
  readonly other: Spelling;
  readonly isBetter: boolean;
}

function spellingsOf({ rows }: Report, { columns, foldsCase }: NameFamily): readonly Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const from of columns) {
    for (const row of rows[from.table]) {
      const values: Readonly<Record<string, unknown>> = row;
      const value = values[from.column];
      const text = typeof value === 'string' ? oneLine(value).normalize('NFC') : '';
      if (text === '') continue;
      const key = foldsCase ? nameKey(text) : text;
      const known = spellings.get(key);
      if (known === undefined) spellings.set(key, { text, cells: [{ from, row }] });
      else known.cells.push({ from, row });
    }
  }
  return [...spellings.values()];
}

const isDeclared = ({ cells }: Spelling) => cells.some(({ from }) => from.declares);

/** How many letters have a ring or dots: where two spellings differ in them, they were lost in typing. */
function markedLetters({ text }: Spelling): number {
  return Array.from(text).filter((letter) => bareLetters(letter) !== letter.toLowerCase()).length;
}

/** Positive when the first spelling is the better one: declared, else with its rings and dots, else used more. */
function compare(one: Spelling, other: Spelling): number {
  return (
    Number(isDeclared(one)) - Number(isDeclared(other)) ||
    markedLetters(one) - markedLetters(other) ||
    one.cells.length - other.cells.length
  );
}

/** Spellings that have a key in common, each against the best of them. */
function driftsBy(spellings: readonly Spelling[], key: (text: string) => string): readonly Drift[] {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const folded = key(spelling.text);
    const group = groups.get(folded);
    if (group === undefined) groups.set(folded, [spelling]);
    else group.push(spelling);
  }
  return [...groups].flatMap(([folded, group]): readonly Drift[] => {
    const [first] = group;
    if (first === undefined || group.length < 2 || folded === '') return [];
    const best = group.reduce((better, each) => (compare(each, better) > 0 ? each : better), first);
    return group.flatMap((spelling) =>
      spelling === best || !marksAgree(spelling.text, best.text)
        ? []
        : [{ spelling, other: best, isBetter: compare(best, spelling) > 0 }],
    );
  });
}

/** Spellings that stand once and are a letter from one that stands more often. */
function slips(spellings: readonly Spelling[]): readonly Drift[] {
  const keyed = (those: readonly Spelling[]) => new Map(those.map(({ text }) => [foldedName(text), text]));
  const near = nearSpellings(
    keyed(spellings.filter(({ cells }) => cells.length > 1)),
    keyed(spellings.filter(({ cells }) => cells.length === 1)),
  );
  const byText = new Map(spellings.map((spelling) => [spelling.text, spelling]));
  return [...near].flatMap(([rare, common]): readonly Drift[] => {
    const spelling = byText.get(rare);
    const other = byText.get(common);
    return spelling === undefined || other === undefined ? [] : [{ spelling, other, isBetter: true }];
  });
}

function driftFindings({ spelling, other, isBetter }: Drift, isSure: boolean): readonly Finding[] {
  const [first] = other.cells;
  const otherAt = driftTexts.inTable(tableTitle(first.from.table), first.row.row);
  const columnsOfOther = new Set(other.cells.map(({ from }) => from));
  return spelling.cells.map(({ from, row }): Finding => {
    const { table, column } = from;
    const message = driftTexts.nameDrifts({
      at: where({ name: rowAt(table, row), row: row.row }, headerOf(table, column)),
      written: spelling.text,
      count: spelling.cells.length,
      other: other.text,
      otherCount: other.cells.length,
      otherAt,
    });
    const severity = isSure && from.joins && columnsOfOther.has(from) ? 'warning' : 'information';
    // Each goal and each unit has a row of its own: writing one as the other would make two rows of one name.
    const canMend = isBetter && !(from.declares && columnsOfOther.has(from));
    return {
      ...cellFinding(
        { table, row: row.row, column, name: rowName(table, row) },
        { code: 'name-drifts', severity, message },
      ),
      ...(canMend
        ? {
            expected: other.text,
            fix: { kind: 'write-value', label: driftTexts.write([other.text]), value: other.text },
          }
        : {}),
    };
  });
}

/**
 * Names that are written in two ways in the columns of a family: the same but for case, space, hyphens, lost rings and
 * dots or a linking s; with the definite ending of a long word; or a letter from a name that stands more often.
 */
export const checkNameDrift: Check = (report) =>
  nameFamilies.flatMap((family) => {
    const spellings = spellingsOf(report, family);
    const sure = driftsBy(spellings, foldedName);
    const told = new Set(sure.map(({ spelling }) => spelling));
    const rest = spellings.filter((spelling) => !told.has(spelling));
    const likely = driftsBy(rest, looseName);
    likely.forEach(({ spelling }) => told.add(spelling));
    const mistyped = slips(spellings).filter(
      ({ spelling, other }) => !told.has(spelling) && !told.has(other),
    );
    return [
      ...sure.flatMap((drift) => driftFindings(drift, true)),
      ...[...likely, ...mistyped].flatMap((drift) => driftFindings(drift, drift.isBetter)),
    ];
  });

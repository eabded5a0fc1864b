import type { Finding } from '../finding';
import type { Report } from '../report';
import { nameColumns } from '../rules/nameFamilies';
import { driftTexts } from '../texts/driftTexts';
import { tableTitle } from '../texts/tableTitle';
import {
  explainsAbbreviation,
  isNameWord,
  sameButForStart,
  wordKey,
  wordsOf,
  wordTexts,
} from '../values/nameWords';
import { oneLine } from '../values/plainText';
import { cellFinding, type Check } from './check';
import { reportTexts, type ReportText } from './reportTexts';

/** A way of writing a word without its genitive s, with how many cells have it and the first of them. */
interface WordSpelling {
  readonly text: string;
  count: number;
  readonly first: ReportText;
}

/** A genitive or a definite form behind a name, as running text has it. */
const endings = ['', 's', 'et', 'en', 'ets', 'ens'] as const;

/** A written word as a name without its ending. */
interface WrittenName {
  readonly name: string;
  readonly key: string;
}

function nameIn(written: string, keys: ReadonlySet<string>): WrittenName | undefined {
  const whole = wordKey(written);
  for (const ending of endings) {
    if (!whole.endsWith(ending)) continue;
    const key = whole.slice(0, whole.length - ending.length);
    if (keys.has(key)) return { name: written.slice(0, written.length - ending.length), key };
  }
  return undefined;
}

/** Keys of the words that are written as names somewhere; those of inflected forms only where the name itself is not. */
function nameKeys(words: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set([...words].filter(isNameWord).map(wordKey));
  const isInflected = (key: string) =>
    endings.some((ending) => ending !== '' && key.endsWith(ending) && all.has(key.slice(0, -ending.length)));
  return new Set([...all].filter((key) => !isInflected(key)));
}

/**
 * The words of a report that are names written in more than one way, by how they are written. A large report has a
 * million words and few of these, so each word is looked at once.
 */
function namesWithSpellings(cells: readonly ReportText[]): ReadonlyMap<string, WrittenName> {
  const words = new Set<string>();
  for (const { text: own } of cells) for (const word of wordTexts(own)) words.add(word);
  const keys = nameKeys(words);
  const names = new Map<string, WrittenName>();
  const spellings = new Map<string, string>();
  const several = new Set<string>();
  for (const word of keys.size === 0 ? [] : words) {
    const found = nameIn(word, keys);
    // Whole words in capitals are headings and emphasis, or abbreviations with a spelling of their own.
    if (found === undefined || found.name === found.name.toUpperCase()) continue;
    names.set(word, found);
    const first = spellings.get(found.key);
    if (first === undefined) spellings.set(found.key, found.name);
    else if (!sameButForStart(first, found.name)) several.add(found.key);
  }
  return new Map([...names].filter(([, { key }]) => several.has(key)));
}

/** The names with several spellings that a cell holds, with their places. */
function namesOf({ text: own }: ReportText, names: ReadonlyMap<string, WrittenName>): readonly PlacedName[] {
  return wordsOf(own).flatMap(({ text, at }): readonly PlacedName[] => {
    const found = names.get(text);
    return found === undefined || explainsAbbreviation(text, own.slice(at + text.length))
      ? []
      : [{ ...found, at }];
  });
}

interface PlacedName extends WrittenName {
  readonly at: number;
}

/** A cell with the names in it that have several spellings. */
interface CellNames {
  readonly cell: ReportText;
  readonly names: readonly PlacedName[];
}

/** Names that a table declares as a whole cell, by their key: there the spelling is decided. */
function declaredNames({ rows }: Report): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const { table, column } of nameColumns.filter(({ declares }) => declares)) {
    for (const row of rows[table]) {
      const values: Readonly<Record<string, unknown>> = row;
      const value = values[column];
      if (typeof value === 'string' && !declared.has(wordKey(value)))
        declared.set(wordKey(value), oneLine(value));
    }
  }
  return declared;
}

/** How every name is spelled, by its key. */
function spellingsByKey(found: readonly CellNames[]): ReadonlyMap<string, readonly WordSpelling[]> {
  const byKey = new Map<string, WordSpelling[]>();
  for (const { cell, names } of found) {
    const counted = new Set<WordSpelling>();
    for (const { name, key } of names) {
      const spellings = byKey.get(key) ?? [];
      byKey.set(key, spellings);
      let spelling = spellings.find((each) => sameButForStart(each.text, name));
      if (spelling === undefined) {
        spelling = { text: name, count: 0, first: cell };
        spellings.push(spelling);
      }
      if (!counted.has(spelling)) spelling.count += 1;
      counted.add(spelling);
    }
  }
  return byKey;
}

/** The spelling to use: the declared one, else the one in most cells; none where two are in as many. */
function bestOf(spellings: readonly WordSpelling[], declared: string | undefined): WordSpelling | undefined {
  const known = spellings.find(({ text }) => text === declared);
  if (known !== undefined) return known;
  const [first, second] = [...spellings].sort((one, other) => other.count - one.count);
  return first !== undefined && first.count === second?.count ? undefined : first;
}

/** A word that is written in another way than its name. */
interface WordDrift {
  readonly at: number;
  readonly written: WordSpelling;
  readonly other: WordSpelling;
  readonly isBetter: boolean;
}

function cellDrifts(
  names: readonly PlacedName[],
  byKey: ReadonlyMap<string, readonly WordSpelling[]>,
  best: ReadonlyMap<string, WordSpelling | undefined>,
): readonly WordDrift[] {
  return names.flatMap(({ name, key, at }): readonly WordDrift[] => {
    const spellings = byKey.get(key) ?? [];
    const written = spellings.find((each) => sameButForStart(each.text, name));
    const better = best.get(key);
    // Of two that are used as much, the later one is told, and nobody is told which to keep.
    const other = better ?? spellings[0];
    return other === undefined || written === undefined || other === written
      ? []
      : [{ at, written, other, isBetter: better !== undefined }];
  });
}

function mended(cell: ReportText, drifts: readonly WordDrift[]): string {
  return [...drifts]
    .sort((one, other) => other.at - one.at)
    .reduce(
      (text, { at, written, other }) => text.slice(0, at) + other.text + text.slice(at + written.text.length),
      cell.written,
    );
}

/**
 * Names of systems and units that are known by their spelling (eLärandeCenter, HR-direkt) and are written in another way
 * somewhere, in texts or within other names. Genitives and definite forms are the same name; a capital that begins a
 * sentence is no other spelling.
 */
export const checkWordDrift: Check = (report) => {
  const cells = reportTexts(report, ['name', 'text', 'longText']);
  const spelled = namesWithSpellings(cells);
  if (spelled.size === 0) return [];
  const found = cells.map((cell): CellNames => ({ cell, names: namesOf(cell, spelled) }));
  const byKey = spellingsByKey(found);
  const declared = declaredNames(report);
  const best = new Map([...byKey].map(([key, spellings]) => [key, bestOf(spellings, declared.get(key))]));
  return found.flatMap(({ cell, names }): readonly Finding[] => {
    const drifts = cellDrifts(names, byKey, best);
    const [first] = drifts;
    if (first === undefined) return [];
    const { written, other } = first;
    const message = driftTexts.wordDrifts({
      at: cell.at,
      written: written.text,
      count: written.count,
      other: other.text,
      otherCount: other.count,
      otherAt: driftTexts.inTable(tableTitle(other.first.table), other.first.row),
    });
    const finding = cellFinding(cell, { code: 'name-drifts', severity: 'information', message });
    if (!drifts.every(({ isBetter }) => isBetter)) return [finding];
    const better = [...new Set(drifts.map((drift) => drift.other.text))];
    const fix = {
      label: driftTexts.write(better),
      kind: 'write-value',
      value: mended(cell, drifts),
    } as const;
    return [{ ...finding, fix }];
  });
};

import { shownText } from '../../report/entries/textCells';
import type { CellChange, TableRoll } from '../../report/roll/rollTable';
import { errorValueIn } from '../../report/values/errorValue';
import { numberContent, textContent, type CellContent } from '../cell';
import type { WriteOperation } from '../operations';
import { mergeDistance } from '../runs';
import { findColumns } from '../reading/tableColumns';
import type { CellValue, TableSnapshot } from '../snapshot';

/** Body rows of one column (from 1, both ends included) with what they are to hold. */
interface Run {
  readonly position: number;
  readonly top: number;
  readonly contents: CellContent[];
}

/**
 * What must be written so that an entry table holds a roll: only columns that change, in few ranges. Columns of the
 * controller's own, computed ones and cells with formulas are never part of a range.
 */
export function rollCells({ table, changes }: TableRoll, held: TableSnapshot): readonly WriteOperation[] {
  const { positions } = findColumns(table, held);
  const byPosition = new Map<number, CellChange[]>();
  for (const change of changes) {
    const position = positions.get(change.column);
    if (position === undefined) throw new Error(`No column ${change.column} in ${table}`);
    const others = byPosition.get(position);
    if (others === undefined) byPosition.set(position, [change]);
    else others.push(change);
  }
  const runs = [...byPosition].flatMap(([position, each]) => runsOf(position, each, held));
  return sideBySide(runs).map((group): WriteOperation => {
    const [first] = group;
    const top = held.area.top + first.top;
    const left = held.area.left + first.position;
    return {
      kind: 'write-cells',
      sheet: held.sheet,
      area: { top, left, bottom: top + first.contents.length - 1, right: left + group.length - 1 },
      rows: first.contents.map((_, row) => group.flatMap(({ contents }) => contents[row] ?? [])),
    };
  });
}

function runsOf(position: number, changes: readonly CellChange[], held: TableSnapshot): readonly Run[] {
  const runs: Run[] = [];
  for (const { row, value } of [...changes].sort((one, other) => one.row - other.row)) {
    const last = runs.at(-1);
    const next = last === undefined ? row : last.top + last.contents.length;
    const between = last === undefined ? undefined : heldContents(position, next, row - 1, held);
    if (last === undefined || between === undefined)
      runs.push({ position, top: row, contents: [contentOf(value)] });
    else last.contents.push(...between, contentOf(value));
  }
  return runs;
}

/** What rows that do not change hold; undefined when they are too many, or one of them cannot be written as it is. */
function heldContents(
  position: number,
  top: number,
  bottom: number,
  { values, formulas }: TableSnapshot,
): readonly CellContent[] | undefined {
  if (bottom - top + 1 > mergeDistance) return undefined;
  const contents: CellContent[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const value = values[row]?.[position] ?? '';
    const formula = formulas[row]?.[position];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    const isPlain =
      typeof value === 'number' || (typeof value === 'string' && errorValueIn(value) === undefined);
    if (isFormula || !isPlain) return undefined;
    contents.push(contentOf(value));
  }
  return contents;
}

function contentOf(value: CellValue): CellContent {
  return typeof value === 'number' ? numberContent(value) : textContent(shownText(value));
}

/** Joins runs of neighbouring columns over the same rows. */
function sideBySide(runs: readonly Run[]): readonly (readonly [Run, ...Run[]])[] {
  const ordered = [...runs].sort(
    (one, other) =>
      one.top - other.top || one.contents.length - other.contents.length || one.position - other.position,
  );
  const groups: [Run, ...Run[]][] = [];
  for (const run of ordered) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNeighbour =
      last?.top === run.top &&
      last.contents.length === run.contents.length &&
      last.position + 1 === run.position;
    if (group !== undefined && isNeighbour) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

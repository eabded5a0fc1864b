import type { ApprovedCell } from '../../../report/changes/approvedRows';
import type { RowChange } from '../../../report/changes/changes';
import type { UnitChange } from '../../../report/changes/comparableCell';
import { namingColumns } from '../../../report/changes/matchRows';
import { convertAmount } from '../../../report/arithmetic/units';
import { nameColumns } from '../../../report/entries/rowName';
import { cellText, shownText } from '../../../report/entries/textCells';
import type { RawRow } from '../../../report/entries/rawRow';
import type { ColumnKey, TableKey } from '../../../report/schema';
import { changeTexts } from '../../../report/texts/changeTexts';
import { approvedRef } from '../../approved/approvedTable';
import type { StyledCell } from '../../cell';
import type { StyleKey } from '../../cellStyles';
import { entryRef, quoted } from '../../formulas';
import { formulaCell, textCell } from '../cells';

/** A row then and now, where it stands in both, so that formulas can lead to it. */
export interface RowPlaces {
  readonly table: TableKey;
  readonly name: string;
  readonly was?: Readonly<Record<string, ApprovedCell | undefined>>;
  /** The row as it stands now. */
  readonly now?: RawRow;
}

/** The columns that call a row by name on this sheet: of a text that may be rewritten, what it belongs to. */
function callingColumns(table: TableKey): readonly string[] {
  if (table === 'goalResults') return ['goal'];
  return table === 'texts' ? ['section'] : nameColumns[table];
}

/** What a row is called, live: by the approved version where it was there, otherwise by its entry row. */
export function nameCell({ table, name, was, now }: RowPlaces, style: StyleKey = 'text'): StyledCell {
  if (was !== undefined) return formulaCell(`=${formerName(table, was)}`, style, name);
  return now === undefined ? textCell(name, style) : presentName(table, now, name, style);
}

/** What an approved row was called, without "=". */
export function formerName(table: TableKey, was: Readonly<Record<string, ApprovedCell | undefined>>): string {
  const [calling = ''] = callingColumns(table);
  const named = was[calling];
  if (named !== undefined && callingColumns(table).length === 1)
    return `${approvedRef('value', named.at)}&""`;
  const [any] = Object.values(was).filter((cell) => cell !== undefined);
  return any === undefined ? '""' : `${approvedRef('name', any.at)}&""`;
}

/** What an entry row is called now, live. */
export function presentName(
  table: TableKey,
  now: RawRow,
  shows: string,
  style: StyleKey = 'text',
): StyledCell {
  const parts = callingColumns(table)
    .filter((column) => cellText(now.cells[column]).trim() !== '')
    .map((column) => entryRef(table, column as ColumnKey<typeof table>, now.row));
  const [first, ...others] = parts;
  if (first === undefined) return textCell(shows, style);
  const tail = others.map((cell) => `&IF(OR(${cell}="",${cell}="totalt"),"",", "&${cell})`);
  return formulaCell(`=${first}${tail.join('')}&""`, style, shows);
}

/**
 * A formula of an entry row that shows its value only while the row is the one that it was at the update: when people have
 * sorted the table, it says so instead of showing another row's figure.
 * @param value without "="
 */
export function ifSameRow({ table, was, now }: RowPlaces, value: string): string {
  if (was === undefined || now === undefined) return value;
  const conditions = namingColumns(table).flatMap((column) => {
    const cell = now.cells[column];
    const written = cellText(cell);
    const before = was[column];
    const entry = entryRef(table, column as ColumnKey<typeof table>, now.row);
    if (before === undefined) return written === '' ? [`${entry}=""`] : [];
    // Excel's own comparison minds space, and the approved version may have had another.
    const isSame = shownText(before.value).toLocaleLowerCase('sv-SE') === written.toLocaleLowerCase('sv-SE');
    return isSame && typeof before.value === typeof cell?.value
      ? [`${entry}=${approvedRef('value', before.at)}`]
      : [];
  });
  if (conditions.length === 0) return value;
  const condition = conditions.length === 1 ? conditions[0] : `AND(${conditions.join(',')})`;
  return `IF(${condition},${value},${quoted(changeTexts.rowMoved)})`;
}

/** An approved amount in the unit of entry now, without "=". */
export function approvedAmount(at: number, unit: UnitChange | undefined): string {
  const cell = approvedRef('value', at);
  return unit === undefined ? cell : `${cell}*${convertAmount(1, unit.from, unit.to)}`;
}

/** Where the rows of a change stand. @param rows the table's rows now */
export function placesOfRow(
  table: TableKey,
  { name, was, row }: RowChange,
  rows: ReadonlyMap<number, RawRow>,
): RowPlaces {
  const now = row === undefined ? undefined : rows.get(row);
  return {
    table,
    name,
    ...(was === undefined ? {} : { was }),
    ...(now === undefined ? {} : { now }),
  };
}

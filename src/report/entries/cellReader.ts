import type { Finding, Fix, Severity } from '../finding';
import type { FindingCode } from '../findingCodes';
import type { TableKey } from '../schema';
import type { Column } from '../schema/column';
import type { AmountUnit, ReportType } from '../schema/settings';
import { where } from '../texts/where';
import type { CellValue } from '../values/cellValue';
import type { NameIndex } from '../values/nameIndex';

/** A filled cell with its place, ready to be read. */
export interface EntryCell {
  readonly table: TableKey;
  readonly row: number;
  /** The row's name for a reader; may be empty. */
  readonly name: string;
  readonly column: string;
  readonly declared: Column;
  readonly value: CellValue;
  readonly formula?: string;
  /** Whether nobody asks for the row's amounts. */
  readonly rests?: boolean;
}

/** What the cells of one table refer to in the others. */
export interface Lookups {
  readonly entryUnit: AmountUnit;
  /** Undefined where Inställningar does not say it. */
  readonly reportYear: number | undefined;
  /** Decides which amounts are asked for. */
  readonly reportType: ReportType;
  /** The texts of a scale in Statusskalor, in order; none when the scale does not exist. */
  readonly scale: (name: string) => NameIndex;
  /** The names of the goals in Mål. */
  readonly goals: NameIndex;
}

/** A cell's value and what is wrong with it. */
export interface CellRead<V> {
  readonly value: V;
  readonly findings: readonly Finding[];
}

/** Reads one kind of cell. Blank cells are not passed to it: what blank means is the kind's own constant. */
export type CellReader<V> = (cell: EntryCell, lookups: Lookups) => CellRead<V>;

/** A cell that is right as it stands. */
export function fine<V>(value: V): CellRead<V> {
  return { value, findings: [] };
}

/** A value with one finding. */
export function found<V>(value: V, finding: Finding): CellRead<V> {
  return { value, findings: [finding] };
}

/** Where the cell is, as its messages begin: "LKDATA, Redovisat period". */
export function cellPlace(cell: EntryCell): string {
  return where(cell, cell.declared.header);
}

/** A finding on one cell. */
export function cellFinding(
  cell: EntryCell,
  code: FindingCode,
  severity: Severity,
  message: string,
  beside: { readonly expected?: string | number; readonly fix?: Fix } = {},
): Finding {
  return {
    code,
    severity,
    place: { table: cell.table, row: cell.row, column: cell.column },
    ...(cell.name === '' ? {} : { name: cell.name }),
    message,
    ...beside,
  };
}

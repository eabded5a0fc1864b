import type { AuditCode } from './auditCodes';
import type { Constraint } from './constraint';
import type { ShareRelation } from './findShares';
import type { AuditColumn } from './table';

/** A cell that is found to be wrong, before it is put in words. Figures are the table's whole numbers. */
export interface Suspect {
  readonly code: AuditCode;
  readonly column: AuditColumn;
  readonly row: number;
  readonly actual: number;
  readonly expected?: number;
  /** The relations that it breaks. */
  readonly broken: readonly Constraint[];
  /** The column whose figure it repeats. */
  readonly copyOf?: AuditColumn;
  /** The row whose error hides this one, or that this one repeats. */
  readonly otherRow?: number;
  /** Where nothing tells which of several cells of the row is wrong: those, the told one first, with what each would have to be. */
  readonly undecided?: readonly { readonly column: AuditColumn; readonly expected: number }[];
  /** The column in per cent that the cell breaks. */
  readonly share?: ShareRelation;
  /** Of a repeated row: whether its sum holds only when it is counted once. */
  readonly isCounted?: boolean;
}

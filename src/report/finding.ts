import type { FindingCode } from './findingCodes';
import type { TableKey } from './schema';

/** error: a figure cannot be trusted. warning: look at it. information: good to know. */
export type Severity = 'error' | 'warning' | 'information';

/** Where a finding is, in the report's own terms; the workbook room turns it into sheet and cell. */
interface Place {
  readonly table: TableKey;
  /** Position in the table, from 1; none = the whole table or column. */
  readonly row?: number;
  /** Column key; none = the whole row. */
  readonly column?: string;
}

/** What a person can let the add-in do about a finding: write one value into the finding's cell. */
export interface Fix {
  /** Swedish, imperative: "Skriv 1 234 som tal". */
  readonly label: string;
  readonly kind: 'write-value' | 'restore-formula';
  /** The value to write; none when the declared formula is to be restored. */
  readonly value?: string | number;
}

/** Something about the report that its author should know. A value, never an exception. */
export interface Finding {
  /** Stable English kebab-case; `docs/findings.md` explains each. */
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What the rule makes it, where Inställningar has given its code another severity. */
  readonly changedFrom?: Severity;
  readonly place?: Place;
  /** The row's own name, such as "LKDATA". */
  readonly name?: string;
  /** One Swedish sentence or two: what is wrong, with the figures in it, and what to do. */
  readonly message: string;
  readonly expected?: string | number;
  readonly fix?: Fix;
  /** Why a person leaves it as it is; such a finding is counted nowhere. */
  readonly accepted?: string;
}

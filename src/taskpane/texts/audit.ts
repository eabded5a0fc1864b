import type { InferredTable } from '../../report/audit/auditResult';

/** Texts of the view that audits a table; fetched with it. */
export interface AuditTexts {
  readonly heading: string;
  readonly back: string;
  readonly intro: string;
  readonly auditSelected: string;
  readonly auditSame: string;
  readonly working: string;
  /** Where the audited cells are. */
  readonly place: (sheet: string, address: string) => string;
  /** How many of the relations that were found hold everywhere. */
  readonly hold: (holding: number, all: number) => string;
  /** No relation was found: nothing could be wrong, and nothing is known to be right. */
  readonly nothingJudged: string;
  readonly findingsHeading: string;
  readonly printed: string;
  readonly expected: string;
  readonly figure: (value: number) => string;
  readonly showMore: (left: number) => string;
  readonly relationsHeading: string;
  readonly table: (table: Pick<InferredTable, 'area' | 'rows' | 'unit'>) => string;
  readonly difference: (difference: InferredTable['differences'][number]) => string;
  readonly sum: (sum: InferredTable['sums'][number]) => string;
  readonly moreSums: (count: number) => string;
  readonly notesHeading: string;
}

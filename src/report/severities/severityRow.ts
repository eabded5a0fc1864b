import type { FindingCode } from '../findingCodes';
import { findingTitles } from '../findingTitles';
import { severityTexts } from '../texts/severityTexts';
import { severityLabel } from './severityLabel';

/** What a row of Inställningar that changes a kind of finding says besides the severity. */
export interface SeverityRow {
  readonly setting: string;
  readonly explanation: string;
}

/** @example severityRow('activity-overdue').setting // 'Allvar: activity-overdue' */
export function severityRow(code: FindingCode): SeverityRow {
  const explanation = severityTexts.explanation({ title: findingTitles[code] });
  return { setting: severityLabel(code), explanation };
}

/** The kinds of findings in a record by code, in the order in which they stand there. */
export function severityCodesOf(
  record: Readonly<Partial<Record<FindingCode, unknown>>>,
): readonly FindingCode[] {
  return Object.keys(record) as FindingCode[];
}

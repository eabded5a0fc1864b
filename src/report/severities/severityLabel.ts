import type { FindingCode } from '../findingCodes';
import { nameKey, oneLine } from '../values/plainText';

const prefix = 'Allvar:';

/** The name of the row of Inställningar that changes a kind of finding. @example severityLabel('activity-overdue') // 'Allvar: activity-overdue' */
export function severityLabel(code: FindingCode): string {
  return `${prefix} ${code}`;
}

/**
 * What is written after “Allvar:” in the name of a row, whether or not there is such a code; undefined for the name of any
 * other row.
 * @example severityCodeIn('allvar:  Activity-overdue') // 'Activity-overdue'
 */
export function severityCodeIn(label: string): string | undefined {
  const name = oneLine(label);
  return nameKey(name).startsWith(nameKey(prefix)) ? name.slice(prefix.length).trim() : undefined;
}

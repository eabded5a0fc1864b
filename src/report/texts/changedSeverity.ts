import type { Severity } from '../finding';
import { severityWords } from '../severities/severityWords';

/** Beside a finding whose severity Inställningar has changed. @param from what its rule makes it */
export function changedSeverity(from: Severity): string {
  return `Allvaret är ändrat i Inställningar; utan ändringen är det ${severityWords[from]}.`;
}

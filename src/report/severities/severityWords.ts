import type { Severity } from '../finding';

/** Severities in words, most serious first. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Fel',
  warning: 'Varning',
  information: 'Upplysning',
};

const mostSeriousFirst = Object.keys(severityWords) as Severity[];

/** Whether a severity is less serious than another. @example isLower('warning', 'error') // true */
export function isLower(severity: Severity, than: Severity): boolean {
  return mostSeriousFirst.indexOf(severity) > mostSeriousFirst.indexOf(than);
}

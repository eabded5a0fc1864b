import type { Severity } from '../finding';
import { severityWords } from '../severities/severityWords';
import { listed, quote } from './where';

const words = (severities: readonly Severity[]) =>
  listed(
    severities.map((severity) => severityWords[severity]),
    'eller',
  );

/** What is said of the rows of Inställningar that change severities. */
export const severityTexts = {
  codeUnknown: ({ code, nearest }: { code: string; nearest: string | undefined }) =>
    `${code === '' ? 'Raden säger inte vilket slags anmärkning som ska ändras' : `Det finns inget slags anmärkning som heter ${quote(code)}`}. ${nearest === undefined ? 'Skriv anmärkningens kod efter ”Allvar:”, till exempel ”Allvar: activity-overdue”, eller ta bort raden.' : `Menas ${quote(nearest)}? Skriv ”Allvar: ${nearest}”.`}`,
  wordUnknown: ({
    title,
    written,
    allowed,
  }: {
    title: string;
    written: string;
    allowed: readonly Severity[];
  }) =>
    `Allvaret för ${quote(title)}${written === '' ? ' har inget värde' : `: ${quote(written)} finns inte i listan`}. Välj ${words(allowed)}, eller ta bort raden; tills dess gäller tilläggets eget allvar.`,
  notLowered: ({
    title,
    wanted,
    allowed,
  }: {
    title: string;
    wanted: Severity;
    allowed: readonly Severity[];
  }) =>
    `Allvaret för ${quote(title)} kan inte sänkas till ${severityWords[wanted]}: anmärkningen betyder att något saknas, inte går att läsa eller inte kommer med i rapporten. Välj ${words(allowed)}, eller ta bort raden; tills dess gäller tilläggets eget allvar.`,
  /** On the cell where it is chosen. */
  choose: ({ title, words: allowed }: { title: string; words: readonly string[] }) =>
    `Hur allvarlig anmärkningen ${quote(title)} är: ${listed(allowed, 'eller')}.`,
  /** What stands in the row's explanation. */
  explanation: ({ title }: { title: string }) =>
    `Så allvarlig är anmärkningen ${quote(title)} i den här arbetsboken. Ta bort raden, så gäller tilläggets eget allvar.`,
} as const;

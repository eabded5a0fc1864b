import { listed, quote } from './where';

const withoutPeriod = 'visas perioden som – i rapporten och inga slutdatum kontrolleras';

/** What the findings on Inställningar say. */
export const settingsTexts = {
  missing: ({ labels, hasNoInitial }: { labels: readonly string[]; hasNoInitial: number }) => {
    const row = labels.length === 1 ? 'raden med ett värde' : 'raderna med värden';
    const initials = labels.length - hasNoInitial;
    const until = [
      ...(initials > 0 ? [initials === 1 ? 'gäller grundvärdet' : 'gäller grundvärdena'] : []),
      ...(hasNoInitial > 0 ? [withoutPeriod] : []),
    ];
    return `Inställningar saknar ${listed(labels)}. Lägg till ${row}; tills dess ${listed(until)}.`;
  },
  empty: ({ label, initial }: { label: string; initial: string }) =>
    `${label} har inget värde. Fyll i det${initial === '' ? '.' : `; tills dess gäller ${initial}.`}`,
  unknown: ({ label }: { label: string }) =>
    `${quote(label)} är ingen inställning och används inte. Kontrollera stavningen eller ta bort raden.`,
  notInteger: ({ label, written, low, high, initial }: Wrong & Limits) =>
    `${label}: ${quote(written)} är inget heltal från ${low} till ${high}. Skriv ett sådant; tills dess gäller ${initial}.`,
  notPeriodPart: ({ label, written, low, high, until }: Omit<Wrong, 'initial'> & Limits & Until) =>
    `${label}: ${quote(written)} är inget heltal från ${low} till ${high}. Skriv ett sådant; tills dess ${until}.`,
  noPeriodPart: ({ label, until }: { label: string } & Until) =>
    `${label} har inget värde. Fyll i det; tills dess ${until}.`,
  withoutYear: 'visas år och period som – i rapporten och inga slutdatum kontrolleras',
  withoutMonth: withoutPeriod,
  notNumber: ({ label, written, initial }: Wrong) =>
    `${label}: ${quote(written)} är inget tal som är noll eller större. Skriv ett sådant; tills dess gäller ${initial}.`,
  notChoice: ({ label, written, allowed, initial }: Wrong & { allowed: readonly string[] }) =>
    `${label}: ${quote(written)} finns inte i listan. Välj ${listed(allowed, 'eller')}; tills dess gäller ${initial}.`,
} as const;

interface Wrong {
  readonly label: string;
  readonly written: string;
  readonly initial: string;
}

interface Limits {
  readonly low: number;
  readonly high: number;
}

interface Until {
  readonly until: string;
}

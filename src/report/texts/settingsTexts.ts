import { listed, quote } from './where';

/** What the findings on Inställningar say. */
export const settingsTexts = {
  missing: ({ labels }: { labels: readonly string[] }) =>
    labels.length === 1
      ? `Inställningar saknar ${listed(labels)}. Lägg till raden med ett värde; tills dess gäller grundvärdet.`
      : `Inställningar saknar ${listed(labels)}. Lägg till raderna med värden; tills dess gäller grundvärdena.`,
  empty: ({ label, initial }: { label: string; initial: string }) =>
    `${label} har inget värde. Fyll i det${initial === '' ? '.' : `; tills dess gäller ${initial}.`}`,
  unknown: ({ label }: { label: string }) =>
    `${quote(label)} är ingen inställning och används inte. Kontrollera stavningen eller ta bort raden.`,
  notInteger: ({ label, written, low, high, initial }: Wrong & { low: string; high: string }) =>
    `${label}: ${quote(written)} är inget heltal från ${low} till ${high}. Skriv ett sådant; tills dess gäller ${initial}.`,
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

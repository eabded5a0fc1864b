import type { UnitGap } from '../rules/otherUnits';
import { listed } from './where';

interface At {
  readonly at: string;
}

const timesWords: Readonly<Record<UnitGap, string>> = { 3: 'tusen', 6: 'en miljon' };

/** What the checks say of amounts that seem to be written in another unit. */
export const unitTexts = {
  amountInOtherUnit: ({
    at,
    amount,
    others,
    gap,
    meant,
  }: At & {
    amount: string;
    others: readonly string[];
    gap: UnitGap;
    meant: { readonly unit: string; readonly amount: string } | undefined;
  }) =>
    `${at}: ${amount} är omkring ${timesWords[gap]} gånger så stort som radens övriga belopp (${listed(others)}), och så är det inte på kolumnens andra rader. ${advice(meant)}`,
  columnInOtherUnit: ({
    at,
    amount,
    others,
    name,
    gap,
    unit,
  }: At & {
    amount: string;
    others: readonly string[];
    name: string;
    gap: UnitGap;
    unit: string | undefined;
  }) =>
    `${at}: kolumnens belopp är omkring ${timesWords[gap]} gånger så stora som radernas övriga, till exempel ${amount} bredvid ${listed(others)} (${name}). ${unit === undefined ? 'Kontrollera' : `Är de skrivna i ${unit}? Kontrollera`} att alla belopp har samma enhet.`,
} as const;

function advice(meant: { readonly unit: string; readonly amount: string } | undefined): string {
  if (meant === undefined) return 'Kontrollera att alla belopp har samma enhet.';
  return `Är det skrivet i ${meant.unit}? Skriv i så fall ${meant.amount}, annars kan beloppet stå kvar.`;
}

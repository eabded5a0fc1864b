import { nameKey } from '../values/plainText';

/** What a row's name says about its part in sums; only a hint, the figures decide. */
export interface RowHints {
  /** `Summa`, `Totalt`: probably a total. */
  readonly total: boolean;
  /** `Netto`, `Resultat`: perhaps a total. */
  readonly net: boolean;
  /** `varav …`: a part of another row, which does not add. */
  readonly part: boolean;
  readonly cost: boolean;
  readonly income: boolean;
}

const total = /(?:^|\s)(?:summa|s:a|delsumma|totalsumma|sum|total|totalt|samtliga)(?:[\s:,.]|$)/u;
const net = /netto|resultat|överskott|förändring/u;
const part = /^[-–•*\s]*(?:varav|därav|därutav)(?:\s|$)/u;
const cost = /kostnad|utgift|investering/u;
const income = /intäkt|inkomst/u;

/** Reads the hints in a row's name. @example rowHints('varav kostnader') // { part: true, cost: true, … } */
export function rowHints(name: string): RowHints {
  const key = nameKey(name);
  return {
    total: total.test(key),
    net: net.test(key),
    part: part.test(key),
    cost: cost.test(key) && !key.includes('netto'),
    income: income.test(key) && !key.includes('netto'),
  };
}

/** True when a name begins with the word for a total and says nothing else of what is measured. */
export function isPlainTotal(name: string): boolean {
  return /^(?:summa|s:a|delsumma|totalsumma|total|totalt)(?:[\s:,.]|$)/u.test(nameKey(name));
}

const difference = /avvik|differens|\bdiff\b|skillnad|förändring|återst|kvarst|\+\/-/u;
const result = /netto|resultat|saldo/u;
const columnTotal = /summa|totalt?\b/u;
const budget = /budget|plan|\bram|ram\b|anslag/u;
const outcome = /prognos|utfall|redovisat|bokslut|netto|förbruk/u;
const ratio =
  /%|andel|procent|snitt|medel|\bper\b|index|kvot|pris|nyckeltal|grad\b|\bkr\/|\/(?:st|inv|elev|plats)/u;

/** How strongly a header says that its column is computed from others; 0 = not at all. */
export function resultHint(header: string): 0 | 1 | 2 | 3 {
  const key = nameKey(header);
  if (difference.test(key)) return 3;
  if (result.test(key)) return 2;
  return columnTotal.test(key) ? 1 : 0;
}

/** Whether headers say by themselves that one column is the deviation of two others. */
export function namesADeviation(resultHeader: string, one: string, other: string): boolean {
  if (!difference.test(nameKey(resultHeader))) return false;
  const [a, b] = [nameKey(one), nameKey(other)];
  return (budget.test(a) && outcome.test(b)) || (budget.test(b) && outcome.test(a));
}

/** Whether a header names a figure that does not add up over rows, such as a share or an average. */
export function namesARatio(header: string): boolean {
  return ratio.test(nameKey(header));
}

import type { IndicatorRow } from '../report';
import type { AmountUnit, Settings } from '../schema/settings';
import { nameKey } from '../values/plainText';
import { wordsOf } from './words';

/** What an indicator of the economy is about, as its name says. */
export interface ResultName {
  /** The net itself, or how far it is from the budget. */
  readonly kind: 'result' | 'deviation';
  /** Whether the name says that it is about the whole year. */
  readonly isOfYear: boolean;
  readonly unit: AmountUnit;
}

const units: ReadonlyMap<string, AmountUnit> = new Map([
  ['kr', 'kr'],
  ['kronor', 'kr'],
  ['tkr', 'tkr'],
  ['mnkr', 'mnkr'],
  ['mkr', 'mnkr'],
]);

const resultWords: ReadonlySet<string> = new Set([
  'resultat',
  'resultatet',
  'nettoresultat',
  'driftresultat',
  'driftsresultat',
  'årsresultat',
]);
const deviationWords: ReadonlySet<string> = new Set([
  'avvikelse',
  'avvikelsen',
  'budgetavvikelse',
  'budgetavvikelsen',
]);

/** Words beside them that leave it at the whole of the report: any other may name a part of it or another result. */
const neutralWords: ReadonlySet<string> = new Set([
  'avdelningens',
  'belopp',
  'budget',
  'budgeten',
  'driftens',
  'ekonomisk',
  'ekonomiska',
  'ekonomiskt',
  'förvaltningens',
  'från',
  'för',
  'gentemot',
  'helår',
  'helåret',
  'helårets',
  'i',
  'kommunens',
  'mot',
  'netto',
  'nämndens',
  'periodens',
  'prognos',
  'prognosen',
  'prognosens',
  'prognostiserad',
  'prognostiserat',
  'styrelsens',
  'totalt',
  'utfall',
  'utfallet',
  'verksamhetens',
  'året',
  'årets',
]);

/**
 * Whether an indicator is the result of everything in Driftsammandrag, or its deviation from the budget: its name has a word
 * for it and no word that might make it something else, and its unit is one of amounts. An indicator of one unit's
 * result, or of a result before something, is none.
 *
 * @example resultName({ indicator: 'Förvaltningens resultat', part: '', sex: 'totalt', unit: 'tkr' }, settings)
 * // { kind: 'result', isOfYear: false, unit: 'tkr' }
 */
export function resultName(
  { indicator, part, sex, unit }: Pick<IndicatorRow, 'indicator' | 'part' | 'sex' | 'unit'>,
  { organisation, municipality }: Pick<Settings, 'organisation' | 'municipality'>,
): ResultName | undefined {
  if (part !== '' || sex === 'kvinnor' || sex === 'män') return undefined;
  const words = wordsOf(indicator);
  const own = new Set(wordsOf(`${organisation} ${municipality}`));
  const unitOfName = words.map((word) => units.get(word)).find((each) => each !== undefined);
  const found = unit === '' ? unitOfName : units.get(nameKey(unit));
  const isResult = words.some((word) => resultWords.has(word));
  const isDeviation = words.some((word) => deviationWords.has(word));
  const isNeutral = (word: string) =>
    neutralWords.has(word) || own.has(word) || own.has(word.replace(/s$/u, '')) || units.has(word);
  const isWhole = words.every((word) => resultWords.has(word) || deviationWords.has(word) || isNeutral(word));
  const isAgainstBudget = words.some((word) => word.startsWith('budget'));
  if (found === undefined || !isWhole || (!isResult && !(isDeviation && isAgainstBudget))) return undefined;
  return {
    kind: isAgainstBudget ? 'deviation' : 'result',
    isOfYear: words.some((word) => /^(?:prognos|helår|år)/u.test(word)),
    unit: found,
  };
}

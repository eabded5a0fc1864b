import { isPercentUnit } from '../values/percentUnit';
import { nameKey } from '../values/plainText';

/**
 * How the figures of parts make the figure of the whole: as an average, which lies between them, as a count, which is
 * their sum, or nobody can tell by what is written.
 */
export type MeasureNature = 'average' | 'count' | 'unknown';

const averageUnit = /^(?:index|indexvärde|poäng|betyg|meritvärde|år|ålder|promille|‰|skala\b.*)$/u;
const countUnit =
  /^(?:antal|st|st\.|stycken|personer|anställda|medarbetare|årsarbetare|årsarbeten|elever|barn|brukare|ärenden|platser)$/u;
/** Words of averages and shares: what they count is divided by something. */
const averageName =
  /(?<!\p{L})(?:andel\p{L}*|genomsnitt\p{L}*|snitt|medel(?:värde|tal|ålder|lön|poäng|betyg)|median\p{L}*|kvot\p{L}*)(?!\p{L})|(?:snitt|index)(?!\p{L})/u;
/** Per employee is an average, per month is a count, and per 31 August says nothing. */
const perSomething = /(?<!\p{L})per (?!den |sista |utgången )\p{L}/u;

/**
 * What kind of measure a row is, by its unit and the words of its name, which say it whatever the unit says: the
 * average number of days is an average. Where they leave it open, so does this.
 *
 * @param unit as entered; may be empty
 * @param name the measure's name with its part
 * @example measureNature('antal', 'Tillsvidareanställda') // 'count'
 * @example measureNature('antal', 'Sjukdagar i genomsnitt') // 'average'
 * @example measureNature('dagar', 'Sjukdagar') // 'unknown'
 */
export function measureNature(unit: string, name: string): MeasureNature {
  const unitKey = nameKey(unit);
  if (isPercentUnit(unit) || averageUnit.test(unitKey) || averageName.test(nameKey(name))) return 'average';
  return countUnit.test(unitKey) && !perSomething.test(nameKey(name)) ? 'count' : 'unknown';
}

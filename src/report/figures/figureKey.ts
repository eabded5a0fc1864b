import { nameKey } from '../values/plainText';

/**
 * The form in which the names of a mark are compared: as names are, and with one kind of dash, since the minus of
 * "År−1" is on no keyboard.
 *
 * @example figureKey('År−1') === figureKey('år-1') // true
 */
export function figureKey(name: string): string {
  return nameKey(name).replaceAll(/[-\u2010-\u2015\u2212]/gu, '-');
}

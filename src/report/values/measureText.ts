import { formatNumber } from './formatNumber';
import type { Reading } from './reading';
import { isSpokenUnit } from './spokenUnits';

/** The unit as the tail of a figure in text. @example unitTail('%') // ' %' */
export const unitTail = (unit: string): string => (isSpokenUnit(unit) ? ` ${unit}` : '');

/**
 * A measure as the report writes it in text, with its unit where that is read after the figure.
 *
 * @returns "–" where there is no value, "IU" where nobody knows it, the written text where it cannot be read
 * @example measureText(readNumber('82*'), '%') // '82* %'
 */
export function measureText(reading: Reading, unit: string): string {
  switch (reading.kind) {
    case 'number':
      return `${formatNumber(reading.value)}${reading.mark ?? ''}${unitTail(unit)}`;
    case 'no-information':
      return `IU${reading.mark ?? ''}`;
    case 'not-applicable':
      return `–${reading.mark ?? ''}`;
    case 'blank':
      return '–';
    case 'unreadable':
      return reading.text;
    case 'error':
      return reading.error;
  }
}

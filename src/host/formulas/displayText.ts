import type { Scalar } from './scalar';
import type { FormulaLocale } from './source';
import { formattedText } from './values/formattedText';

/**
 * What a cell shows for its value in a number format, in a column that is wide enough. The format is in its English
 * form, as workbooks hold it; a format that cannot be read shows the value as General does.
 *
 * `displayText(-1234, '#,##0', 'sv-SE')` → `-1 234` with a no-break space; `displayText(44439, 'yyyy-mm-dd', 'sv-SE')`
 * → `2021-08-31`; `displayText({ error: '#N/A' }, 'General', 'sv-SE')` → `#SAKNAS!`
 */
export function displayText(value: Scalar, numberFormat: string, locale: FormulaLocale): string {
  const text = formattedText(value, numberFormat, locale);
  return text ?? formattedText(value, 'General', locale) ?? '';
}

// numfmt 4's package file names files that it does not contain, so its module is imported by its path.
import { formatColor, isValidFormat } from '../../../../node_modules/numfmt/dist/index';
import type { Scalar } from '../scalar';
import { isError } from './errors';

/** The named colours of number formats, as Excel shows them. */
const COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00FFFF',
  green: '#00FF00',
  magenta: '#FF00FF',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/**
 * The ink that a number format gives a value, as `#RRGGBB`; `null` when it says nothing of colours.
 *
 * `numberFormatColour(-5, '#,##0;[Red]-#,##0')` → `#FF0000`
 */
export function numberFormatColour(value: Scalar, pattern: string): string | null {
  if (value === null || isError(value) || !pattern.includes('[') || !isValidFormat(pattern)) return null;
  const colour = formatColor(pattern, value);
  return typeof colour === 'string' ? (COLOURS[colour.toLowerCase()] ?? null) : null;
}

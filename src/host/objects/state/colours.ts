import type { Colour } from '../../document/model';
import { invalidArgument } from '../../protocol/hostError';

/** HTML colour names that Excel's own documentation uses. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  brown: '#A52A2A',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lightblue: '#ADD8E6',
  lightgray: '#D3D3D3',
  lightgreen: '#90EE90',
  navy: '#000080',
  orange: '#FFA500',
  pink: '#FFC0CB',
  purple: '#800080',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/**
 * A colour as Office.js takes it, `#RRGGBB` or an HTML name, as the file has it.
 *
 * @example readColour('orange') // {kind: 'rgb', rgb: '#FFA500'}
 */
export function readColour(value: unknown): Colour {
  if (typeof value !== 'string') throw invalidArgument('a colour such as #FF8800 was expected');
  const named = NAMED[value.toLowerCase()];
  if (named !== undefined) return { kind: 'rgb', rgb: named };
  const digits = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  if (digits === undefined) throw invalidArgument(`${value} is no colour`);
  return { kind: 'rgb', rgb: `#${digits.toUpperCase()}` };
}

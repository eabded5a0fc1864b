import { visibleText } from './plainText';

/** Excel's error values: as Office.js and files give them, and as a Swedish Excel shows and copies them. */
const errorValues: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#SKÄRNING!',
  '#DIVISION/0!',
  '#VÄRDEFEL!',
  '#REFERENS!',
  '#NAMN?',
  '#OGILTIGT!',
  '#SAKNAS!',
]);

/**
 * The error value that a text is, or undefined.
 *
 * @example errorValueIn('#REF!') // '#REF!'
 */
export function errorValueIn(text: string): string | undefined {
  const written = visibleText(text).toUpperCase();
  return errorValues.has(written) ? written : undefined;
}

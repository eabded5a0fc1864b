import { refuse } from '../result';
import { encodingOf } from '../xml/decodeBytes';

const LESS_THAN = 0x3c;
const COLON = 0x3a;
const LETTER_C = 0x63;
/** What ends the name of an element: space, `/` and `>`. */
const NAME_ENDS = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2f, 0x3e]);
/** `<c/>`: no cell takes fewer bytes. */
const SMALLEST_CELL = 4;

/**
 * Refuses a sheet with more cells than it may have while it is bytes: its text alone takes up to three times as much
 * memory. What looks like a cell counts, also in a comment; smaller parts are not looked through, and how many cells the
 * others have is counted exactly when they are read. Below `attempt`.
 * @param bytes the sheet's part
 */
export function refuseTooManyCells(bytes: Uint8Array, part: string, cellLimit: number): void {
  if (bytes.length <= SMALLEST_CELL * cellLimit || encodingOf(bytes) !== 'utf-8') return;
  let count = 0;
  for (let at = bytes.indexOf(LESS_THAN); at >= 0; at = bytes.indexOf(LESS_THAN, at + 1)) {
    if (isCell(bytes, at + 1) && ++count > cellLimit) {
      refuse('too-large', `"${part}" has more than ${cellLimit} cells.`, part);
    }
  }
}

/** Whether an element named `c` begins here, with or without a prefix. */
function isCell(bytes: Uint8Array, from: number): boolean {
  if (bytes[from] === LETTER_C && NAME_ENDS.has(bytes[from + 1] ?? 0)) return true;
  let at = from;
  for (let byte = bytes[at] ?? 0; byte !== COLON; byte = bytes[++at] ?? 0) {
    if (byte === 0 || byte === LESS_THAN || NAME_ENDS.has(byte)) return false;
  }
  return bytes[at + 1] === LETTER_C && NAME_ENDS.has(bytes[at + 2] ?? 0);
}

import { stateTexts } from '../fingerprint';
import { outputs, type OutputKey } from './keys';
import { outputRows } from './wholeColumn';

/** A part's own state line, without "=": the second column of its block, after the margin. */
export const stateLine = (key: OutputKey) => `INDEX(${outputs[key].name},${outputRows.state + 1},2)`;

/** Another sheet's state line; when that sheet is gone nobody can tell. */
export const stateOfPart = (key: OutputKey): string => `=IFERROR(${stateLine(key)},"${stateTexts.unknown}")`;

/** What the table of contents says of a part. */
const partStates = {
  current: '✔ Stämmer',
  changed: '⚠ Behöver uppdateras',
  unknown: '⚠ Se bladet',
  missing: '⚠ Bladet saknas',
} as const;

/** A part's state in a word or two, live from its state line. */
export function shortStateOfPart(key: OutputKey): string {
  const line = stateLine(key);
  return `=IFERROR(IF(${line}="${stateTexts.current}","${partStates.current}",IF(${line}="${stateTexts.changed}","${partStates.changed}","${partStates.unknown}")),"${partStates.missing}")`;
}

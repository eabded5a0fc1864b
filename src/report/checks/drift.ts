import type { Finding } from '../finding';
import type { Check } from './check';
import { checkNameDrift } from './nameDrift';
import { checkNamesInTexts } from './namesInTexts';
import { checkWordDrift } from './wordDrift';

const cellOf = ({ place }: Finding): string => `${place?.table}|${place?.column}|${place?.row}`;

/**
 * Names that are written in two ways: in columns of names, as words of texts and other names, and as names of several words
 * in texts. A cell that is a name as a whole is told as that and no more.
 */
export const checkDrift: Check = (report) => {
  const names = checkNameDrift(report);
  const told = new Set(names.map(cellOf));
  const words = [...checkWordDrift(report), ...checkNamesInTexts(report)];
  return [...names, ...words.filter((finding) => !told.has(cellOf(finding)))];
};

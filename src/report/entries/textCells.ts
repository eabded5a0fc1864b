import type { Finding } from '../finding';
import { entryTexts, fixTexts } from '../texts/entryTexts';
import { truthValueText, type CellValue } from '../values/cellValue';
import { errorValueIn } from '../values/errorValue';
import { formatNumber } from '../values/formatNumber';
import { longestText } from '../values/longestText';
import type { NameIndex } from '../values/nameIndex';
import { nameKey, oneLine } from '../values/plainText';
import { cellFinding, cellPlace, fine, found, type CellReader, type EntryCell } from './cellReader';
import { errorValueFinding } from './numberCells';
import type { RawCell } from './rawRow';

/** What a cell shows, as text: a number typed where a text is wanted keeps its digits. */
export function shownText(value: CellValue): string {
  if (typeof value === 'boolean') return truthValueText(value);
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}

/** What a cell shows, as text; nothing where there is no cell. @example cellText({ value: 9.4 }) // '9,4' */
export function cellText(cell: RawCell | undefined): string {
  return cell === undefined ? '' : shownText(cell.value);
}

/** Reads a text that people write freely. */
export const readTextCell: CellReader<string> = (cell) => {
  const shown = shownText(cell.value);
  // Long texts are shown in parts by position, so what stands before the first word counts.
  const text = cell.declared.kind === 'longText' ? shown.trimEnd() : shown.trim();
  const error = errorValueIn(text.trim());
  if (error !== undefined) return found(text, errorValueFinding(cell, error));
  const at = cellPlace(cell);
  const findings: Finding[] = [];
  if (cell.formula !== undefined) {
    const message = entryTexts.formulaInText({ at, formula: cell.formula, shown: text });
    findings.push(cellFinding(cell, 'formula-in-text', 'warning', message));
  }
  if (text.length > longestText) {
    const message = entryTexts.textTooLong({
      at,
      length: formatNumber(text.length),
      limit: formatNumber(longestText),
      isSplittable: cell.table === 'texts',
    });
    findings.push(cellFinding(cell, 'text-too-long', 'error', message));
  }
  return { value: text, findings };
};

/** A text that formulas look for must not have space around it or twice within it. */
function spaceFinding(cell: EntryCell, clean: string): readonly Finding[] {
  const written = shownText(cell.value);
  if (written === clean) return [];
  const message = entryTexts.spaceAroundText({ at: cellPlace(cell), written, clean });
  const fix = { label: fixTexts.writeText(clean), kind: 'write-value', value: clean } as const;
  return [cellFinding(cell, 'space-around-text', 'warning', message, { expected: clean, fix })];
}

/** Reads the name of a row. */
export const readNameCell: CellReader<string> = (cell, lookups) => {
  const read = readTextCell(cell, lookups);
  const clean = oneLine(read.value);
  return { value: clean, findings: [...read.findings, ...spaceFinding(cell, clean)] };
};

interface Match {
  readonly written: string;
  readonly match: string | undefined;
}

function matchAmong(cell: EntryCell, find: NameIndex['find']): Match {
  const written = oneLine(shownText(cell.value));
  return { written, match: find(written) };
}

function findWord(words: readonly string[]): NameIndex['find'] {
  return (written) => words.find((word) => nameKey(word) === nameKey(written));
}

/** Space that formulas would trip over; a difference in case is none, since Excel's look-ups ignore it. */
function matched(cell: EntryCell, { written, match }: { written: string; match: string }) {
  return { value: match, findings: spaceFinding(cell, written) };
}

/** Reads a word of a fixed list. An unknown word in a required column leaves it open what the row's figures are. */
export const readChoiceCell: CellReader<string | undefined> = (cell) => {
  const { written, match } = matchAmong(cell, findWord(cell.declared.choices));
  if (match !== undefined) return matched(cell, { written, match });
  const error = errorValueIn(written);
  if (error !== undefined) return found(undefined, errorValueFinding(cell, error));
  const message = entryTexts.choiceUnknown({ at: cellPlace(cell), written, allowed: cell.declared.choices });
  const severity = cell.declared.required ? 'error' : 'warning';
  return found(undefined, cellFinding(cell, 'choice-unknown', severity, message));
};

const yesAndNo = ['Ja', 'Nej'] as const;

/** Reads `Ja` or `Nej`; a truth value of Excel is the same. */
export const readYesNoCell: CellReader<boolean | undefined> = (cell) => {
  if (typeof cell.value === 'boolean') return fine(cell.value);
  const { written, match } = matchAmong(cell, findWord(yesAndNo));
  if (match !== undefined) {
    const read = matched(cell, { written, match });
    return { value: match === 'Ja', findings: read.findings };
  }
  const error = errorValueIn(written);
  if (error !== undefined) return found(undefined, errorValueFinding(cell, error));
  const message = entryTexts.choiceUnknown({ at: cellPlace(cell), written, allowed: yesAndNo });
  return found(undefined, cellFinding(cell, 'choice-unknown', 'warning', message));
};

/** Reads a status of the column's scale; the value is the scale's own text, or what was written when it is unknown. */
export const readScaleCell: CellReader<string> = (cell, lookups) => {
  const scale = cell.declared.scale ?? '';
  const { find, names: allowed } = lookups.scale(scale);
  const { written, match } = matchAmong(cell, find);
  if (match !== undefined) return matched(cell, { written, match });
  const error = errorValueIn(written);
  if (error !== undefined) return found(written, errorValueFinding(cell, error));
  const message = entryTexts.statusUnknown({ at: cellPlace(cell), written, scale, allowed });
  return found(written, cellFinding(cell, 'status-unknown', 'error', message));
};

/** Reads the name of a goal; the value is the goal's own name in Mål, or what was written when there is none. */
export const readGoalCell: CellReader<string> = (cell, { goals }) => {
  const { written, match } = matchAmong(cell, goals.find);
  if (match !== undefined) return matched(cell, { written, match });
  const error = errorValueIn(written);
  if (error !== undefined) return found(written, errorValueFinding(cell, error));
  const nearest = goals.nearest(written);
  const message = entryTexts.goalUnknown({ at: cellPlace(cell), written, nearest });
  const fix =
    nearest === undefined
      ? {}
      : {
          expected: nearest,
          fix: { label: fixTexts.writeText(nearest), kind: 'write-value', value: nearest } as const,
        };
  return found(written, cellFinding(cell, 'goal-unknown', 'error', message, fix));
};

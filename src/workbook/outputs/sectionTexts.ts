import type { Report, TextRow } from '../../report/report';
import { textSections, type TextSection } from '../../report/schema/narrative';
import { nameKey } from '../../report/values/plainText';
import type { StyledCell } from '../cell';
import type { Watched } from '../fingerprint';
import { formulaCell, textCell } from './cells';
import { inOrder } from './inOrder';
import { paragraphs, textPieces, type TextEntry } from './longText';

/** Every sheet that shows texts is composed from where they stand and where their paragraphs end. */
export const watchedTexts: Watched = ['texts', 'position', 'section', 'text'];

/** The texts of a section in their order. @param section as written in Texter */
export function textsOf({ rows }: Report, section: string): readonly TextRow[] {
  const key = nameKey(section);
  return inOrder(rows.texts.filter((row) => nameKey(row.section) === key && row.text !== ''));
}

/** A row of Texter as a text to show. */
export const textEntry = ({ row, text }: TextRow): TextEntry<'texts'> => ({
  table: 'texts',
  column: 'text',
  row,
  text,
});

export const commentTitles = { comment: 'Kommentar', analysis: 'Analys och kommentar' } as const;

/** The one column of a sheet of running text, in characters: about as wide as A4 upright. */
export const textWidth = 96;

/** A table's width that its comment may take, in characters. Running text is hard to read in longer lines. */
const longestLine = 140;

/**
 * The comment on a table, below it: heading and lines that run over the sheet's columns, each a row of its own.
 * Nothing when nobody has written any.
 * @param widths of the sheet's columns in characters
 */
export function commentLines(
  report: Report,
  section: TextSection,
  title: string,
  widths: readonly number[],
): StyledCell[][] {
  const texts = textsOf(report, textSections[section]);
  if (texts.length === 0) return [];
  return [[], [textCell(title, 'heading')], ...textLines(report, texts.map(textEntry), widths)];
}

/** Texts broken into lines as long as the sheet is wide, with a blank row between paragraphs. */
function textLines(
  report: Report,
  entries: readonly TextEntry<'texts'>[],
  widths: readonly number[],
): StyledCell[][] {
  const longest = lineLength(widths);
  return entries.flatMap((entry, index) =>
    textPieces(report, entry, longest).flatMap(
      ({ formula, shows, opensParagraph }, piece): StyledCell[][] => [
        ...(opensParagraph && index + piece > 0 ? [[]] : []),
        [formulaCell(`=${formula}&""`, 'line', shows)],
      ],
    ),
  );
}

/**
 * Characters of running text that a line has room for, to each digit of the normal font that the columns' widths are
 * counted in. Letters are narrower than digits, and the text is smaller; about 1,4 would fit.
 */
const charactersToWidth = 1.2;

/** How many characters of running text fit on a line across these columns. */
export function lineLength(widths: readonly number[]): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return Math.min(longestLine, Math.floor(total * charactersToWidth));
}

/** The comment on a sheet of running text, in its own wide column. */
export function commentParagraphs(
  report: Report,
  section: TextSection,
  title: string,
  width: number,
): StyledCell[][] {
  const texts = textsOf(report, textSections[section]);
  if (texts.length === 0) return [];
  return [
    [],
    [textCell(title, 'heading')],
    ...texts.flatMap((row) => paragraphs(report, textEntry(row), width, 'text')),
  ];
}

import { withFigures } from '../../report/figures/linkedFigures';
import { splitLinkedText } from '../../report/figures/splitLinkedText';
import type { Report } from '../../report/report';
import type { ColumnKey, TableKey } from '../../report/schema';
import { longestText } from '../../report/values/longestText';
import type { StyledCell } from '../cell';
import type { StyleKey } from '../cellStyles';
import { figureLinks, fitOneCell, withLinks, type FigureLink } from '../figures/linkedText';
import { entryRef, quoted } from '../formulas';
import { countLines } from '../paper/rowHeight';
import { blankCell, formulaCell } from './cells';

/** A long text of an entry row, and what it says now. */
export interface TextEntry<K extends TableKey = TableKey> {
  readonly table: K;
  readonly column: ColumnKey<K>;
  readonly row: number;
  readonly text: string;
}

/** A part of a text that a row of its own shows. */
export interface TextPiece {
  /** Without "="; a text joined to others by `&`. */
  readonly formula: string;
  readonly shows: string;
  /** True for the first piece and for one that begins on a new line of the text. */
  readonly opensParagraph: boolean;
}

/**
 * A text as pieces of at most so many characters and one paragraph each, live: a row shows its piece by position.
 * A text of one piece is shown whole, just as it is written; a blank one has no pieces. The last piece takes all that the
 * text has been prolonged by since the update. Figures that the text is linked to stand in place of their marks.
 */
export function textPieces<K extends TableKey>(
  report: Report,
  entry: TextEntry<K>,
  longest: number,
): readonly TextPiece[] {
  const { table, column, row, text } = entry;
  const links = figureLinks(text, report);
  const cell = entryRef(table, column, row);
  // Blank lines before the first word are no row of their own.
  const parts = splitLinkedText(text, longest, links, fitOneCell).filter((part) => part.text !== '');
  if (parts.length === 1) return [wholeText(entry, links)];
  return parts.map(({ start, length, text: shows, figures }, index) => {
    const part = `MID(${cell},${start},${index === parts.length - 1 ? longestText : length})`;
    return {
      formula: `TRIM(SUBSTITUTE(${withLinks(part, figures)},CHAR(10)," "))`,
      shows,
      opensParagraph: index === 0 || text.charAt(start - 2) === '\n',
    };
  });
}

function wholeText<K extends TableKey>(
  { table, column, row, text }: TextEntry<K>,
  links: readonly FigureLink[],
): TextPiece {
  return {
    formula: withLinks(entryRef(table, column, row), links),
    shows: withFigures(text, links),
    opensParagraph: true,
  };
}

/** Lines of text that a row may be high. Excel caps a row at 409 points, and a high row is awkward to scroll past. */
const mostLines = 16;

/** How many characters a wrapped cell may hold, so that its row shows them all. @param width of the column in characters */
export const longestInRow = (width: number): number => mostLines * width;

/** Units that are written after a figure and by which a line would be broken badly. */
const gluedUnits = ['%', 'kr', 'tkr', 'mnkr'] as const;

/**
 * A piece in a cell that wraps its text: figures keep their units on the same line, by a no-break space in what is shown. The
 * entry is left as it is written. Only of units that the text has, so that most formulas stay as short as they were.
 */
function glued({
  formula,
  shows,
}: Pick<TextPiece, 'formula' | 'shows'>): Pick<TextPiece, 'formula' | 'shows'> {
  const units = gluedUnits.filter((unit) => new RegExp(`\\d ${unit}(?!\\p{L})`, 'u').test(shows));
  return units.reduce(
    (piece, unit) => ({
      formula: `SUBSTITUTE(${piece.formula}," ${unit}",UNICHAR(160)&"${unit}")`,
      shows: piece.shows.replaceAll(` ${unit}`, `\u00A0${unit}`),
    }),
    { formula, shows },
  );
}

/** What stands before the first piece of a text and after its last, as literal text or as a formula. */
interface Around {
  readonly before?: string;
  readonly after?: TextPiece;
}

/** A text as wrapped rows of one cell, a paragraph a row. */
export function paragraphs<K extends TableKey>(
  report: Report,
  entry: TextEntry<K>,
  width: number,
  style: StyleKey,
  { before = '', after }: Around = {},
): StyledCell[][] {
  const pieces = textPieces(report, entry, longestInRow(width));
  return pieces.map((piece, index) => {
    const { formula, shows } = glued(piece);
    const prefix = index === 0 && before !== '' ? before : undefined;
    const suffix = index === pieces.length - 1 ? after : undefined;
    const joined = [
      ...(prefix === undefined ? [] : [quoted(prefix)]),
      formula,
      ...(suffix === undefined ? [] : [suffix.formula]),
    ];
    // Joined to nothing, a cell that was emptied would be shown as zero.
    const text = joined.length === 1 && pieces.length === 1 ? `=${formula}&""` : `=${joined.join('&')}`;
    return [formulaCell(text, style, `${prefix ?? ''}${shows}${suffix?.shows ?? ''}`)];
  });
}

/**
 * A comment beside a row's figures, in a cell of its own; one that is too long for a row goes on in rows below.
 * @param row the row's cells left of the comment
 */
export function withComment<K extends TableKey>(
  report: Report,
  row: readonly StyledCell[],
  entry: TextEntry<K>,
  width: number,
): StyledCell[][] {
  const links = figureLinks(entry.text, report);
  const { formula: text, shows: shown } = glued(wholeText(entry, links));
  const whole = formulaCell(`=${text}&""`, 'comment', shown);
  if (countLines(shown, width) <= mostLines && fitOneCell(links)) return [[...row, whole]];
  const [first = whole, ...rest] = textPieces(report, entry, longestInRow(width))
    .map(glued)
    .map(({ formula, shows }) => formulaCell(`=${formula}&""`, 'comment', shows));
  const beneath = row.map(({ style }) => blankCell(style));
  return [[...row, first], ...rest.map((cell) => [...beneath, cell])];
}

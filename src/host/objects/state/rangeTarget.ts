import type { Area, BorderFormat, BorderLine } from '../../document/model';
import { changeFormat, commonFormat, restyle } from '../edit/formatArea';
import { requireFormatting } from '../edit/protection';
import { EventType, WORKBOOK_TARGET } from './eventQueue';
import { worksheetId } from './ids';
import type { RangeRef } from './book';
import { areaOf, localAddress } from './rangeRef';
import type { BordersTarget, BorderTarget, FormatTarget } from './refs';

/** The cells of a range as something with a format. */
export function rangeFormat(range: RangeRef): FormatTarget {
  const { book, sheet } = range;
  return {
    book,
    common: (property) => commonFormat(book, sheet, areaOf(range), property),
    change: (change) => {
      requireFormatting(sheet);
      changeFormat(book, sheet, areaOf(range), change);
      formatChanged(range);
    },
  };
}

/** Tells the add-in that formats have changed. */
export function formatChanged({ book, sheet, area }: RangeRef): void {
  const id = worksheetId(sheet.sheetId);
  book.events.add(EventType.worksheetFormatChanged, [id, WORKBOOK_TARGET], {
    worksheetId: id,
    address: area === null ? '' : localAddress(area),
    source: 'Local',
    triggerSource: book.events.trigger,
  });
}

type Side = 'left' | 'right' | 'top' | 'bottom' | 'diagonal';

/** The cells that an edge of an area runs along, and the side of them that it is. */
function stretches(area: Area, edge: string): readonly { area: Area; side: Side }[] {
  const { top, left, bottom, right } = area;
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, side: 'right' }];
    case 'InsideHorizontal':
      return top === bottom
        ? []
        : [
            { area: { ...area, bottom: bottom - 1 }, side: 'bottom' },
            { area: { ...area, top: top + 1 }, side: 'top' },
          ];
    case 'InsideVertical':
      return left === right
        ? []
        : [
            { area: { ...area, right: right - 1 }, side: 'right' },
            { area: { ...area, left: left + 1 }, side: 'left' },
          ];
    default:
      return [{ area, side: 'diagonal' }];
  }
}

const RANGE_EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

const NO_LINE: BorderLine = { style: 'none', colour: null };

/** The borders of a range: its outer edges, those between its cells, and diagonals. */
export function rangeBorders(range: RangeRef): BordersTarget {
  return { edges: RANGE_EDGES, edge: (name) => rangeBorder(range, name) };
}

function rangeBorder(range: RangeRef, edge: string): BorderTarget {
  const { book, sheet } = range;
  const { styles } = book.document;
  return {
    book,
    edge,
    line: () => {
      const [first] = stretches(areaOf(range), edge);
      if (first === undefined) return NO_LINE;
      const { area, side } = first;
      const style = commonFormat(book, sheet, area, ({ border }) => lineOf(border, side, edge).style);
      const colour = commonFormat(book, sheet, area, ({ border }) =>
        styles.resolveColour(lineOf(border, side, edge).colour),
      );
      return style === null ? null : { style, colour: colour === null ? null : { kind: 'rgb', rgb: colour } };
    },
    setLine: (change) => {
      requireFormatting(sheet);
      for (const { area, side } of stretches(areaOf(range), edge)) {
        restyle(sheet, area, (style) => {
          const before = styles.format(style).border[side];
          const line = { ...before, ...change };
          const drawn = line.style !== 'none';
          const diagonal = edge === 'DiagonalUp' ? { diagonalUp: drawn } : { diagonalDown: drawn };
          return styles.change(style, { border: { [side]: line, ...(side === 'diagonal' ? diagonal : {}) } });
        });
      }
      formatChanged(range);
    },
  };
}

function lineOf(border: BorderFormat, side: Side, edge: string): BorderLine {
  if (edge === 'DiagonalUp' && !border.diagonalUp) return NO_LINE;
  if (edge === 'DiagonalDown' && !border.diagonalDown) return NO_LINE;
  return border[side];
}

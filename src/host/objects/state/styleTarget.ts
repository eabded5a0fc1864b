import type { BorderFormat, BorderLine } from '../../document/model';
import type { Book } from './book';
import type { BordersTarget, FormatTarget } from './refs';

/** A format that is being worked out: changes lay over it without touching any cell. */
export interface DraftFormat {
  readonly target: FormatTarget;
  readonly borders: BordersTarget;
  /** The style index that the format has by now. */
  index(): number;
  /** Begins again from another style. */
  restart(index: number): void;
}

const EDGES: Readonly<Record<string, 'top' | 'bottom' | 'left' | 'right' | 'diagonal'>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  DiagonalDown: 'diagonal',
  DiagonalUp: 'diagonal',
};

/** Works on a copy of the format with a style index, so that the result can be given to many cells. */
export function draftFormat(book: Book, style: number): DraftFormat {
  const { styles } = book.document;
  let index = style;
  const target: FormatTarget = {
    book,
    common: (property) => property(styles.format(index)),
    change: (change) => {
      index = styles.change(index, change);
    },
  };
  return {
    target,
    borders: targetBorders(target),
    index: () => index,
    restart: (next) => {
      index = next;
    },
  };
}

/** The borders of something that has one format: each edge is a side of it. */
export function targetBorders(target: FormatTarget): BordersTarget {
  return {
    edges: Object.keys(EDGES),
    edge: (edge) => {
      const side = EDGES[edge] ?? 'diagonal';
      const line = (): BorderLine | null => target.common(({ border }) => border[side]);
      return {
        book: target.book,
        edge,
        line,
        setLine: (change) => {
          const next: BorderLine = { style: 'none', colour: null, ...line(), ...change };
          const drawn = next.style !== 'none';
          const flag: Partial<BorderFormat> =
            edge === 'DiagonalDown'
              ? { diagonalDown: drawn }
              : edge === 'DiagonalUp'
                ? { diagonalUp: drawn }
                : {};
          target.change({ border: { [side]: next, ...flag } });
        },
      };
    },
  };
}

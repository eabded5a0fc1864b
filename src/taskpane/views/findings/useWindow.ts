import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { rowAt, rowOffsets } from './rowOffsets';

/** Drawn above and below what is seen, in CSS pixels, so that a quick scroll meets rows and not a gap. */
const margin = 500;

/** A row that was seen and how far from the top of the page it stood, in CSS pixels. */
interface Anchor {
  readonly key: string;
  readonly top: number;
}

interface Given {
  /** One for each row, headings included; unique. */
  readonly keys: readonly string[];
  /** A row's height in CSS pixels before it has been drawn; `width` is the list's. */
  readonly estimate: (row: number, width: number) => number;
  /** Height of what sticks to the top of the page and covers rows there. */
  readonly covered: () => number;
  /** Where the list stood when it was left the last time. */
  readonly start: () => Anchor | undefined;
  /** Told where the list stands when it is left. */
  readonly left: (anchor: Anchor | undefined) => void;
}

/** Tells where an element is drawn, until it is taken away. */
export type Register = (key: string, element: HTMLElement | null) => (() => void) | undefined;

interface RowWindow {
  /** For the list's outermost element. */
  readonly list: React.RefObject<HTMLDivElement | null>;
  /** For every drawn row: its height is measured, and again when it changes. */
  readonly register: Register;
  /** Rows to draw: from and up to, not included. */
  readonly from: number;
  readonly to: number;
  /** A row that must be drawn though it is not seen, because it is about to be reached. */
  readonly wanted: number | undefined;
  /** Where rows begin, as {@link rowOffsets} says. */
  readonly offsets: Float64Array;
  /** Draws a row wherever it is, hands it over and brings it into view. */
  readonly reach: (row: number, reached: (element: HTMLElement) => void) => void;
  /** Brings the list's beginning into view, if it has been scrolled past. */
  readonly toStart: () => void;
}

/** What was seen after the last drawing, in the scrolled content's own coordinates. */
type Seen = readonly { readonly key: string; readonly place: number }[];

/**
 * Which rows of a long list need to be drawn. Rows may have any height: those that were drawn are measured, the others
 * estimated. What is seen stays where it is while heights turn out otherwise and while rows come and go above it
 * (browsers that hold what is seen by themselves must be told not to: `overflow-anchor: none`).
 *
 * It asks only where the list stands on the page, so it does not matter which element scrolls.
 */
export function useWindow({ keys, estimate, covered, start, left }: Given): RowWindow {
  const list = useRef<HTMLDivElement>(null);
  const drawn = useRef(new Map<string, HTMLElement>());
  const seen = useRef<Seen>([]);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [width, setWidth] = useState(300);
  const [range, setRange] = useState({ from: 0, to: 12 });
  const [wanted, setWanted] = useState<{ row: number; reached: (element: HTMLElement) => void }>();
  const offsets = useMemo(
    () => rowOffsets(keys.map((key, row) => heights.get(key) ?? estimate(row, width))),
    [keys, estimate, width, heights],
  );

  const found = useRef<Element>(undefined);
  // Asking for styles all the way up is too dear to do at every scroll.
  const scroller = (element: HTMLElement) => (found.current ??= scrollerOf(element));

  const measure = () => {
    const changed = [...drawn.current]
      .map(([key, element]) => [key, element.getBoundingClientRect().height] as const)
      // A list that is hidden has no heights to learn.
      .filter(([key, height]) => height > 0 && Math.abs(height - (heights.get(key) ?? 0)) > 0.5);
    if (changed.length > 0) setHeights(new Map([...heights, ...changed]));
  };

  /** Draws what is in view by now, and remembers it: or only what it has to hold still until that is drawn. */
  const look = (held?: Seen) => {
    const element = list.current;
    if (element === null) return;
    const { top } = element.getBoundingClientRect();
    const from = rowAt(offsets, -top - margin);
    const to = rowAt(offsets, window.innerHeight - top + margin) + 1;
    setRange((now) => (now.from === from && now.to === to ? now : { from, to }));
    const scrolled = scroller(element).scrollTop;
    seen.current =
      held ??
      keys.slice(from, to).flatMap((key) => {
        const box = drawn.current.get(key)?.getBoundingClientRect();
        const isSeen = box !== undefined && box.bottom > covered() && box.top < window.innerHeight;
        return isSeen ? [{ key, place: box.top + scrolled }] : [];
      });
  };

  /**
   * Scrolls by as much as what was seen has been moved by what changed above it.
   *
   * @returns what was seen, when that is not drawn at its new place yet
   */
  const hold = (): Seen | undefined => {
    const element = list.current;
    const box = element?.getBoundingClientRect();
    if (element === null || box === undefined || box.top >= covered()) return undefined;
    const still =
      seen.current.find(({ key }) => drawn.current.has(key)) ??
      seen.current.find(({ key }) => keys.includes(key));
    if (still === undefined) return undefined;
    const row = drawn.current.get(still.key);
    const top = row?.getBoundingClientRect().top ?? box.top + (offsets[keys.indexOf(still.key)] ?? 0);
    const scrolled = scroller(element).scrollTop;
    const moved = top + scrolled - still.place;
    if (Math.abs(moved) <= 0.5) return undefined;
    scroller(element).scrollTop += moved;
    return row === undefined ? [{ ...still, place: still.place + moved }] : undefined;
  };

  const current = useRef({ measure, look, left });
  useLayoutEffect(() => {
    current.current = { measure, look, left };
    measure();
    look(hold());
  });

  useLayoutEffect(() => {
    const row = wanted && drawn.current.get(keys[wanted.row] ?? '');
    if (wanted === undefined || row === undefined) return;
    wanted.reached(row);
    row.scrollIntoView({ block: 'nearest' });
    look();
    setWanted(undefined);
  }, [wanted]);

  useLayoutEffect(() => {
    const element = list.current;
    const stood = start();
    const row = stood === undefined ? -1 : keys.indexOf(stood.key);
    if (element === null || stood === undefined || row < 0) return;
    scroller(element).scrollTop += element.getBoundingClientRect().top + (offsets[row] ?? 0) - stood.top;
    look();
    // Only when the list appears.
  }, []);

  const observer = useRef<ResizeObserver>(undefined);
  const observe = useCallback((element: HTMLElement) => {
    // Every browser that Excel uses has it; the pages that tests are made in do not.
    if (typeof ResizeObserver === 'undefined') return;
    observer.current ??= new ResizeObserver(() => {
      // A list that has grown may be scrolled by another element from now on.
      found.current = undefined;
      current.current.measure();
      const wide = list.current?.clientWidth ?? 0;
      if (wide > 0) setWidth(wide);
    });
    observer.current.observe(element);
  }, []);

  useLayoutEffect(() => {
    const scrolled = () => {
      current.current.look();
    };
    if (list.current !== null) observe(list.current);
    // Scrolling does not bubble, whoever scrolls; on its way down it is met by all.
    document.addEventListener('scroll', scrolled, { capture: true, passive: true });
    window.addEventListener('resize', scrolled);
    return () => {
      document.removeEventListener('scroll', scrolled, { capture: true });
      window.removeEventListener('resize', scrolled);
      observer.current?.disconnect();
      observer.current = undefined;
      const [first] = seen.current;
      current.current.left(
        first && found.current ? { key: first.key, top: first.place - found.current.scrollTop } : undefined,
      );
    };
  }, [observe]);

  const register = useCallback<Register>(
    (key, element) => {
      if (element === null) return undefined;
      drawn.current.set(key, element);
      observe(element);
      return () => {
        drawn.current.delete(key);
        observer.current?.unobserve(element);
      };
    },
    [observe],
  );

  const reach = useCallback((row: number, reached: (element: HTMLElement) => void) => {
    setWanted({ row, reached });
  }, []);

  const toStart = () => {
    const element = list.current;
    if (element === null) return;
    const above = element.getBoundingClientRect().top - covered();
    if (above < 0) scroller(element).scrollTop += above;
    look();
  };

  return { list, register, ...range, wanted: wanted?.row, offsets, reach, toStart };
}

/** The element whose scrolling moves the list. */
function scrollerOf(element: HTMLElement): Element {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && parent.scrollHeight > parent.clientHeight) return parent;
  }
  return document.scrollingElement ?? document.documentElement;
}

import type { BorderFormat, BorderLine, DifferentialFormat, UnderlineStyle } from '../../document/model';
import { invalidArgument } from '../../protocol/hostError';
import { editable, leadsTo, readOnly, writes, type Kind } from '../../protocol/kind';
import { requireFormatting } from '../edit/protection';
import { object } from '../object';
import { accept } from '../state/accept';
import { readColour } from '../state/colours';
import { conditionalFormatOf, sheetOf, type ItemRef } from '../state/refs';
import { solidFill } from './formats';
import { lineStyleOf, wireLineStyle } from './lineStyles';
import { oneOf, toBoolean, toText, wireOf } from './readValue';

function formatOf(ref: ItemRef): DifferentialFormat {
  return conditionalFormatOf(ref).format ?? {};
}

function change(ref: ItemRef, next: (format: DifferentialFormat) => DifferentialFormat): void {
  requireFormatting(ref.sheet);
  accept(sheetOf(ref).conditionalFormats.change(ref.id, { format: next(formatOf(ref)) }));
}

/** `Excel.ConditionalRangeFormat` */
export const conditionalRangeFormatKind: Kind<ItemRef> = {
  name: 'ConditionalRangeFormat',
  scalars: {
    numberFormat: editable(
      (ref) => formatOf(ref).numberFormat ?? '',
      (ref, value) => {
        const numberFormat = toText(value);
        change(ref, (format) => ({ ...format, numberFormat }));
      },
    ),
  },
  navigations: {
    font: leadsTo((ref) => object('ConditionalRangeFont', ref)),
    fill: leadsTo((ref) => object('ConditionalRangeFill', ref)),
    borders: leadsTo((ref) => object('ConditionalRangeBorderCollection', ref)),
  },
};

function flag(key: 'bold' | 'italic' | 'strikethrough'): ReturnType<typeof editable<ItemRef>> {
  return editable(
    (ref) => formatOf(ref).font?.[key] ?? null,
    (ref, value) => {
      const on = toBoolean(value);
      change(ref, (format) => ({ ...format, font: { ...format.font, [key]: on } }));
    },
  );
}

const UNDERLINES = { None: 'none', Single: 'single', Double: 'double' } as const satisfies Record<
  string,
  UnderlineStyle
>;

/** `Excel.ConditionalRangeFont` */
export const conditionalRangeFontKind: Kind<ItemRef> = {
  name: 'ConditionalRangeFont',
  scalars: {
    bold: flag('bold'),
    italic: flag('italic'),
    strikethrough: flag('strikethrough'),
    color: editable(
      (ref) => ref.book.document.styles.resolveColour(formatOf(ref).font?.colour ?? null) ?? '',
      (ref, value) => {
        const colour = readColour(value);
        change(ref, (format) => ({ ...format, font: { ...format.font, colour } }));
      },
    ),
    underline: editable(
      (ref) => wireOf(UNDERLINES, (formatOf(ref).font?.underline ?? 'none') as 'none' | 'single' | 'double'),
      (ref, value) => {
        const underline = UNDERLINES[oneOf(UNDERLINES, value)];
        change(ref, (format) => ({ ...format, font: { ...format.font, underline } }));
      },
    ),
  },
  methods: {
    clear: writes((ref) => {
      change(ref, ({ font: _font, ...rest }) => rest);
    }),
  },
};

/** `Excel.ConditionalRangeFill` */
export const conditionalRangeFillKind: Kind<ItemRef> = {
  name: 'ConditionalRangeFill',
  scalars: {
    color: editable(
      (ref) => {
        const { fill } = formatOf(ref);
        if (fill === undefined || fill.kind === 'gradient') return '';
        return ref.book.document.styles.resolveColour(fill.foreground) ?? '';
      },
      (ref, value) => {
        const fill = solidFill(value);
        change(ref, (format) => ({ ...format, fill }));
      },
    ),
  },
  methods: {
    clear: writes((ref) => {
      change(ref, ({ fill: _fill, ...rest }) => rest);
    }),
  },
};

type Side = 'top' | 'bottom' | 'left' | 'right';

const EDGES: Readonly<Record<string, Side>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

type BorderRef = ItemRef & { readonly edge: Side };

/** `Excel.ConditionalRangeBorderCollection` */
export const conditionalRangeBorderCollectionKind: Kind<ItemRef> = {
  name: 'ConditionalRangeBorderCollection',
  scalars: { count: readOnly(() => 4) },
  collection: {
    items: (ref) => Object.values(EDGES).map((edge) => object('ConditionalRangeBorder', { ...ref, edge })),
    find: (ref, key) => {
      const edge = EDGES[String(key)];
      return edge === undefined ? undefined : object('ConditionalRangeBorder', { ...ref, edge });
    },
  },
  navigations: {
    top: leadsTo((ref) => object('ConditionalRangeBorder', { ...ref, edge: 'top' })),
    bottom: leadsTo((ref) => object('ConditionalRangeBorder', { ...ref, edge: 'bottom' })),
    left: leadsTo((ref) => object('ConditionalRangeBorder', { ...ref, edge: 'left' })),
    right: leadsTo((ref) => object('ConditionalRangeBorder', { ...ref, edge: 'right' })),
  },
  methods: {
    getItem: {
      effect: 'reads',
      run: (ref, args) => {
        const edge = EDGES[args.text(0)];
        if (edge === undefined) throw invalidArgument(`${args.text(0)} is no edge`);
        return object('ConditionalRangeBorder', { ...ref, edge });
      },
    },
  },
};

function lineOf(ref: BorderRef): BorderLine {
  return formatOf(ref).border?.[ref.edge] ?? { style: 'none', colour: null };
}

function setLine(ref: BorderRef, line: Partial<BorderLine>): void {
  change(ref, (format) => {
    const border: Partial<BorderFormat> = { ...format.border, [ref.edge]: { ...lineOf(ref), ...line } };
    return { ...format, border };
  });
}

/** `Excel.ConditionalRangeBorder` */
export const conditionalRangeBorderKind: Kind<BorderRef> = {
  name: 'ConditionalRangeBorder',
  scalars: {
    sideIndex: readOnly((ref) => Object.keys(EDGES).find((name) => EDGES[name] === ref.edge)),
    style: editable(
      (ref) => wireLineStyle(lineOf(ref).style),
      (ref, value) => {
        setLine(ref, { style: lineStyleOf(toText(value), lineOf(ref).style) });
      },
    ),
    color: editable(
      (ref) => ref.book.document.styles.resolveColour(lineOf(ref).colour) ?? '#000000',
      (ref, value) => {
        setLine(ref, { colour: readColour(value) });
      },
    ),
  },
};

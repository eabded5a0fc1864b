import type { CellFormat, FillFormat, FontFormat } from '../../document/model';
import { invalidArgument } from '../../protocol/hostError';
import { editable, leadsTo, readOnly, settable, writes, type Kind, type Scalar } from '../../protocol/kind';
import { object } from '../object';
import { readColour } from '../state/colours';
import type { BordersTarget, FormatTarget } from '../state/refs';
import { oneOf, toBoolean, toNumber, toText, wireOf } from './readValue';

type FontChange = Partial<FontFormat>;

function font<K extends keyof FontFormat>(
  key: K,
  read: (value: unknown) => FontFormat[K],
): Scalar<FormatTarget> {
  return editable(
    (target) => target.common((format) => format.font[key]),
    (target, value) => {
      const change: FontChange = {};
      target.change({ font: { ...change, [key]: read(value) } });
    },
  );
}

const UNDERLINES = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;

/** `Excel.RangeFont` */
export const rangeFontKind: Kind<FormatTarget> = {
  name: 'RangeFont',
  scalars: {
    bold: font('bold', toBoolean),
    italic: font('italic', toBoolean),
    strikethrough: font('strikethrough', toBoolean),
    size: font('size', (value) => {
      const size = toNumber(value);
      if (size < 1 || size > 409) throw invalidArgument('a font size is between 1 and 409 points');
      return size;
    }),
    name: editable(
      (target) => target.common((format) => format.font.name),
      (target, value) => {
        // A name of one's own is no longer the theme's font.
        target.change({ font: { name: toText(value), scheme: null } });
      },
    ),
    color: editable(
      (target) =>
        target.common((format) => target.book.document.styles.resolveColour(format.font.colour) ?? '#000000'),
      (target, value) => {
        target.change({ font: { colour: readColour(value) } });
      },
    ),
    underline: editable(
      (target) => target.common((format) => wireOf(UNDERLINES, format.font.underline)),
      (target, value) => {
        target.change({ font: { underline: UNDERLINES[oneOf(UNDERLINES, value)] } });
      },
    ),
    subscript: position('subscript'),
    superscript: position('superscript'),
  },
};

function position(which: 'subscript' | 'superscript'): Scalar<FormatTarget> {
  return editable(
    (target) => target.common((format) => format.font.verticalPosition === which),
    (target, value) => {
      target.change({ font: { verticalPosition: toBoolean(value) ? which : 'baseline' } });
    },
  );
}

/** `Excel.RangeFill` */
export const rangeFillKind: Kind<FormatTarget> = {
  name: 'RangeFill',
  scalars: {
    color: editable(
      (target) => target.common((format) => fillColour(target, format)),
      (target, value) => {
        target.change({ fill: solidFill(value) });
      },
    ),
    pattern: readOnly((target) =>
      target.common(({ fill }) => {
        if (fill.kind === 'gradient') return 'LinearGradient';
        return fill.pattern.charAt(0).toUpperCase() + fill.pattern.slice(1);
      }),
    ),
  },
  methods: {
    clear: writes((target) => {
      target.change({ fill: { kind: 'pattern', pattern: 'none', foreground: null, background: null } });
    }),
  },
};

/** A fill of one colour; the empty text means none. */
export function solidFill(value: unknown): FillFormat {
  if (value === '') return { kind: 'pattern', pattern: 'none', foreground: null, background: null };
  return { kind: 'pattern', pattern: 'solid', foreground: readColour(value), background: null };
}

/** What Excel answers for a cell's fill: white where there is none. */
function fillColour(target: FormatTarget, { fill }: CellFormat): string {
  if (fill.kind === 'gradient' || fill.pattern === 'none') return '#FFFFFF';
  return target.book.document.styles.resolveColour(fill.foreground) ?? '#FFFFFF';
}

/** `Excel.FormatProtection` */
export const formatProtectionKind: Kind<FormatTarget> = {
  name: 'FormatProtection',
  scalars: {
    locked: editable(
      (target) => target.common((format) => format.protection.locked),
      (target, value) => {
        target.change({ protection: { locked: toBoolean(value) } });
      },
    ),
    formulaHidden: editable(
      (target) => target.common((format) => format.protection.formulaHidden),
      (target, value) => {
        target.change({ protection: { formulaHidden: toBoolean(value) } });
      },
    ),
  },
};

/** Navigations to the parts of a format, for everything that has one. */
export function formatParts<S>(
  target: (self: S) => FormatTarget,
  borders: (self: S) => BordersTarget,
): Required<Pick<Kind<S>, 'navigations'>>['navigations'] {
  return {
    font: leadsTo((self) => object('RangeFont', target(self))),
    fill: leadsTo((self) => object('RangeFill', target(self))),
    borders: leadsTo((self) => object('RangeBorderCollection', borders(self))),
    protection: leadsTo((self) => object('FormatProtection', target(self))),
  };
}

/** Turns the scalars of one thing into those of another that leads to it. */
export function scalarsThrough<S, T>(
  scalars: Readonly<Record<string, Scalar<T>>>,
  through: (self: S) => T,
): Record<string, Scalar<S>> {
  return Object.fromEntries(
    Object.entries(scalars).map(([name, { get, set }]) => {
      const reader = get === undefined ? {} : { get: (self: S) => get(through(self)) };
      const writer =
        set === undefined
          ? {}
          : settable<S>((self, value) => {
              set(through(self), value);
            });
      return [name, { ...reader, ...writer }];
    }),
  );
}

import { invalidArgument } from '../../protocol/hostError';
import { editable, readOnly, type Kind } from '../../protocol/kind';
import { object } from '../object';
import { readColour } from '../state/colours';
import type { BordersTarget, BorderTarget } from '../state/refs';
import { lineStyleOf, wireLineStyle, wireWeight, withWeight } from './lineStyles';
import { toText } from './readValue';

/** `Excel.RangeBorderCollection` */
export const rangeBorderCollectionKind: Kind<BordersTarget> = {
  name: 'RangeBorderCollection',
  scalars: { count: readOnly((borders) => borders.edges.length) },
  collection: {
    items: (borders) => borders.edges.map((edge) => object('RangeBorder', borders.edge(edge))),
    find: (borders, key) =>
      typeof key === 'string' && borders.edges.includes(key)
        ? object('RangeBorder', borders.edge(key))
        : undefined,
  },
  methods: {
    getItem: {
      effect: 'reads',
      run: (borders, args) => {
        const edge = args.text(0);
        if (!borders.edges.includes(edge)) throw invalidArgument(`${edge} is no edge`);
        return object('RangeBorder', borders.edge(edge));
      },
    },
    getItemAt: {
      effect: 'reads',
      run: (borders, args) => {
        const edge = borders.edges[args.integer(0)];
        if (edge === undefined) throw invalidArgument('there is no such edge');
        return object('RangeBorder', borders.edge(edge));
      },
    },
  },
};

/** `Excel.RangeBorder` */
export const rangeBorderKind: Kind<BorderTarget> = {
  name: 'RangeBorder',
  scalars: {
    sideIndex: readOnly((border) => border.edge),
    style: editable(
      (border) => wireLineStyle(border.line()?.style),
      (border, value) => {
        border.setLine({ style: lineStyleOf(toText(value), border.line()?.style) });
      },
    ),
    weight: editable(
      (border) => wireWeight(border.line()?.style),
      (border, value) => {
        border.setLine({ style: withWeight(toText(value), border.line()?.style) });
      },
    ),
    color: editable(
      (border) => {
        const line = border.line();
        return line === null ? null : (border.book.document.styles.resolveColour(line.colour) ?? '#000000');
      },
      (border, value) => {
        const style = border.line()?.style ?? 'none';
        // As in Excel, giving an edge a colour draws it.
        border.setLine({
          colour: readColour(value),
          ...(style === 'none' ? { style: 'thin' as const } : {}),
        });
      },
    ),
  },
};

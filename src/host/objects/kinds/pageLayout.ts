import type { PageMargins, PageSetup, PageSetupChange } from '../../document/model';
import { HostError, invalidArgument } from '../../protocol/hostError';
import {
  editable,
  leadsTo,
  reads,
  writes,
  type HostObject,
  type Kind,
  type Scalar,
} from '../../protocol/kind';
import { object } from '../object';
import { accept } from '../state/accept';
import { isWholeColumns, isWholeRows, WHOLE_SHEET } from '../state/areas';
import { areaOf } from '../state/rangeRef';
import { sheetOf, type SheetRef } from '../state/refs';
import { resolveOnSheet } from '../state/resolveAddress';
import { isHostObject } from '../../protocol/kind';
import type { Arguments } from '../../protocol/arguments';
import type { RangeRef } from '../state/book';
import type { Area } from '../../document/model';
import { PAPERS } from './paperSizes';
import { rangeAreas } from './rangeLookups';
import { rangeArgument, rangeOn } from './rangeNavigation';
import { oneOf, toBoolean, toNumber, toRecord, wireOf } from './readValue';

const POINTS_PER_INCH = 72;

function change(ref: SheetRef, what: PageSetupChange): void {
  accept(sheetOf(ref).setPage(what));
}

function margin(side: keyof PageMargins): Scalar<SheetRef> {
  return editable(
    // Centimetres and inches meet in points only up to rounding.
    (ref) => Math.round(sheetOf(ref).page.margins[side] * POINTS_PER_INCH * 1e6) / 1e6,
    (ref, value) => {
      const points = toNumber(value);
      if (points < 0) throw invalidArgument('a margin is not negative');
      change(ref, { margins: { [side]: points / POINTS_PER_INCH } });
    },
  );
}

type Flag =
  'blackAndWhite' | 'centreHorizontally' | 'centreVertically' | 'draft' | 'printGridlines' | 'printHeadings';

function flag(key: Flag): Scalar<SheetRef> {
  return editable(
    (ref) => sheetOf(ref).page[key],
    (ref, value) => {
      change(ref, { [key]: toBoolean(value) });
    },
  );
}

const ORDERS = { DownThenOver: 'downThenOver', OverThenDown: 'overThenDown' } as const;

function shownZoom({ fit, scale }: PageSetup): Readonly<Record<string, number>> {
  if (fit === null) return { scale };
  return {
    ...(fit.width === 0 ? {} : { horizontalFitToPages: fit.width }),
    ...(fit.height === 0 ? {} : { verticalFitToPages: fit.height }),
  };
}

/** A zoom is a scale, or a number of pages to fit into; both together are refused. */
function readZoom(value: unknown): PageSetupChange {
  const zoom = toRecord(value);
  const number = (key: string): number | undefined =>
    zoom[key] === undefined || zoom[key] === null ? undefined : toNumber(zoom[key]);
  const [scale, width, height] = [
    number('scale'),
    number('horizontalFitToPages'),
    number('verticalFitToPages'),
  ];
  if (scale !== undefined) {
    if (width !== undefined || height !== undefined)
      throw invalidArgument('a zoom is either a scale or a number of pages');
    if (scale < 10 || scale > 400) throw invalidArgument('a scale is between 10 and 400');
    return { scale, fit: null };
  }
  if (width === undefined && height === undefined)
    throw invalidArgument('a zoom needs a scale or a number of pages');
  return { fit: { width: width ?? 0, height: height ?? 0 } };
}

/** A line of title rows or columns as a range, or null. */
function titleRows(ref: SheetRef): HostObject | null {
  const rows = sheetOf(ref).page.titleRows;
  return rows === null ? null : rangeOn(ref, { ...WHOLE_SHEET, top: rows.first, bottom: rows.last });
}

function titleColumns(ref: SheetRef): HostObject | null {
  const columns = sheetOf(ref).page.titleColumns;
  return columns === null ? null : rangeOn(ref, { ...WHOLE_SHEET, left: columns.first, right: columns.last });
}

function must(found: HostObject | null, what: string): HostObject {
  if (found === null) throw new HostError('ItemNotFound', `The sheet has no ${what}.`);
  return found;
}

/** What is to be printed: one range, several as `A1:B2,D4:E5`, or RangeAreas. */
function printAreas(ref: SheetRef, args: Arguments): readonly Area[] {
  const value = args.at(0);
  if (isHostObject(value) && value.kind === 'RangeAreas') {
    return (value.self as { ranges: readonly RangeRef[] }).ranges.map(areaOf);
  }
  if (typeof value === 'string' && value.includes(',')) {
    return value.split(',').map((part) => resolveOnSheet(ref.book, sheetOf(ref), part));
  }
  return [areaOf(rangeArgument(ref, args, 0))];
}

/** `Excel.PageLayout` */
export const pageLayoutKind: Kind<SheetRef> = {
  name: 'PageLayout',
  scalars: {
    orientation: editable(
      (ref) => (sheetOf(ref).page.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      (ref, value) => {
        if (value !== 'Portrait' && value !== 'Landscape')
          throw invalidArgument(`${String(value)} is no orientation`);
        change(ref, { orientation: value === 'Portrait' ? 'portrait' : 'landscape' });
      },
    ),
    paperSize: editable(
      (ref) => {
        const { paperSize } = sheetOf(ref).page;
        return Object.entries(PAPERS).find(([, number]) => number === paperSize)?.[0] ?? null;
      },
      (ref, value) => {
        change(ref, { paperSize: PAPERS[oneOf(PAPERS, value)] ?? 1 });
      },
    ),
    zoom: editable(
      (ref) => shownZoom(sheetOf(ref).page),
      (ref, value) => {
        change(ref, readZoom(value));
      },
    ),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    blackAndWhite: flag('blackAndWhite'),
    centerHorizontally: flag('centreHorizontally'),
    centerVertically: flag('centreVertically'),
    draftMode: flag('draft'),
    printGridlines: flag('printGridlines'),
    printHeadings: flag('printHeadings'),
    printOrder: editable(
      (ref) => wireOf(ORDERS, sheetOf(ref).page.pageOrder),
      (ref, value) => {
        change(ref, { pageOrder: ORDERS[oneOf(ORDERS, value)] });
      },
    ),
    firstPageNumber: editable(
      (ref) => sheetOf(ref).page.firstPageNumber ?? '',
      (ref, value) => {
        change(ref, { firstPageNumber: value === '' ? null : toNumber(value) });
      },
    ),
  },
  navigations: {
    headersFooters: leadsTo((ref) => object('HeaderFooterGroup', ref)),
  },
  methods: {
    setPrintArea: writes((ref, args) => {
      change(ref, { printAreas: printAreas(ref, args) });
    }),
    getPrintArea: reads((ref) => must(rangeAreas(ref, sheetOf(ref).page.printAreas), 'print area')),
    getPrintAreaOrNullObject: reads((ref) => rangeAreas(ref, sheetOf(ref).page.printAreas)),
    setPrintTitleRows: writes((ref, args) => {
      const rows = areaOf(rangeArgument(ref, args, 0));
      if (!isWholeRows(rows)) throw invalidArgument('title rows are whole rows');
      const { top, bottom } = rows;
      change(ref, { titleRows: { first: top, last: bottom } });
    }),
    setPrintTitleColumns: writes((ref, args) => {
      const columns = areaOf(rangeArgument(ref, args, 0));
      if (!isWholeColumns(columns)) throw invalidArgument('title columns are whole columns');
      const { left, right } = columns;
      change(ref, { titleColumns: { first: left, last: right } });
    }),
    getPrintTitleRows: reads((ref) => must(titleRows(ref), 'title rows')),
    getPrintTitleRowsOrNullObject: reads(titleRows),
    getPrintTitleColumns: reads((ref) => must(titleColumns(ref), 'title columns')),
    getPrintTitleColumnsOrNullObject: reads(titleColumns),
    setPrintMargins: writes((ref, args) => {
      change(ref, { margins: readMargins(args.text(0), toRecord(args.at(1))) });
    }),
  },
};

const UNITS: Readonly<Record<string, number>> = {
  Points: 1 / POINTS_PER_INCH,
  Inches: 1,
  Centimeters: 1 / 2.54,
};

const SIDES = [
  'top',
  'bottom',
  'left',
  'right',
  'header',
  'footer',
] as const satisfies readonly (keyof PageMargins)[];

function readMargins(unit: string, given: Readonly<Record<string, unknown>>): Partial<PageMargins> {
  const inches = UNITS[unit];
  if (inches === undefined) throw invalidArgument(`${unit} is no unit of margins`);
  const margins: Partial<Record<keyof PageMargins, number>> = {};
  for (const side of SIDES) {
    const value = given[side];
    if (value !== undefined && value !== null) margins[side] = toNumber(value) * inches;
  }
  return margins;
}

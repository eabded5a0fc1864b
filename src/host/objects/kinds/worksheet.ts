import { COLUMN_COUNT, ROW_COUNT, type Sheet, type SheetVisibility } from '../../document/model';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import {
  editable,
  keepsContent,
  leadsTo,
  readOnly,
  reads,
  settable,
  writes,
  type HostObject,
  type Kind,
} from '../../protocol/kind';
import { activateSheet } from '../edit/select';
import { copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../edit/sheets';
import { object } from '../object';
import { cellArea, WHOLE_SHEET } from '../state/areas';
import { readColour } from '../state/colours';
import { worksheetId } from '../state/ids';
import { resolveOnSheet } from '../state/resolveAddress';
import { sheetOf, type SheetRef } from '../state/refs';
import { pointsOfWidth, widthOfPoints } from '../state/widths';
import { findAll, rangeAreas, replaceAll } from './rangeLookups';
import { rangeOn } from './rangeNavigation';
import { oneOf, toBoolean, toNumber, toText, wireOf } from './readValue';
import type { Arguments } from '../../protocol/arguments';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** The sheet before or after a sheet, visible ones only when asked for. */
function neighbour(ref: SheetRef, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const sheets = ref.book.document.sheets.list();
  const at = sheets.indexOf(sheetOf(ref));
  for (let index = at + step; ; index += step) {
    const sheet = sheets[index];
    if (sheet === undefined) return null;
    if (!visibleOnly || sheet.visibility === 'visible') return object('Worksheet', { book: ref.book, sheet });
  }
}

function found(result: HostObject | null, what: string): HostObject {
  if (result === null) throw itemNotFound(what);
  return result;
}

function gridlines(ref: SheetRef, value: unknown): void {
  sheetOf(ref).setView({ showGridlines: toBoolean(value) });
}

function headings(ref: SheetRef, value: unknown): void {
  sheetOf(ref).setView({ showHeadings: toBoolean(value) });
}

/** Documented: null while the sheet is not visible, an empty text while the colour is automatic. */
function tabColour(ref: SheetRef): string | null {
  const { visibility, tabColour: colour } = sheetOf(ref);
  if (visibility !== 'visible') return null;
  return ref.book.document.styles.resolveColour(colour) ?? '';
}

const usedRange = (ref: SheetRef, args: Arguments): HostObject | null => {
  const used = sheetOf(ref).cells.usedArea(args.flag(0));
  return used === null ? null : rangeOn(ref, used);
};

/** What a sheet tells of itself, and the collection of all of them. */
export const SHEET_EVENTS: readonly string[] = [
  'onActivated',
  'onCalculated',
  'onChanged',
  'onDeactivated',
  'onFormatChanged',
  'onNameChanged',
  'onProtectionChanged',
  'onRowHiddenChanged',
  'onRowSorted',
  'onSelectionChanged',
  'onVisibilityChanged',
];

/** `Excel.Worksheet` */
export const worksheetKind: Kind<SheetRef> = {
  name: 'Worksheet',
  identity: (ref) => ({ Id: worksheetId(ref.sheet.sheetId) }),
  events: SHEET_EVENTS,
  scalars: {
    id: readOnly((ref) => worksheetId(sheetOf(ref).sheetId)),
    name: editable(
      (ref) => sheetOf(ref).name,
      (ref, value) => {
        renameSheet(ref.book, sheetOf(ref), toText(value));
      },
    ),
    position: editable(
      (ref) => sheetOf(ref).position,
      (ref, value) => {
        moveSheet(ref.book, sheetOf(ref), toNumber(value));
      },
    ),
    visibility: editable(
      (ref) => wireOf(VISIBILITY, sheetOf(ref).visibility),
      (ref, value) => {
        const visibility: SheetVisibility = VISIBILITY[oneOf(VISIBILITY, value)];
        setVisibility(ref.book, sheetOf(ref), visibility);
      },
    ),
    tabColor: editable(tabColour, (ref, value) => {
      sheetOf(ref).setTabColour(value === '' ? null : readColour(value));
    }),
    showGridlines: editable((ref) => sheetOf(ref).view.showGridlines, gridlines),
    showHeadings: editable((ref) => sheetOf(ref).view.showHeadings, headings),
    // The client sets these two under shorter names than it reads them.
    gridlines: settable(gridlines),
    headings: settable(headings),
    standardHeight: readOnly((ref) => sheetOf(ref).rows.defaultHeight),
    standardWidth: editable(
      (ref) => pointsOfWidth(sheetOf(ref).columns.defaultWidth),
      (ref, value) => {
        sheetOf(ref).columns.setDefaultWidth(widthOfPoints(toNumber(value)));
      },
    ),
    enableCalculation: readOnly(() => true),
    tabId: readOnly((ref) => sheetOf(ref).sheetId),
  },
  navigations: {
    tables: leadsTo((ref) => object('TableCollection', ref)),
    names: leadsTo((ref) => object('NamedItemCollection', ref)),
    charts: leadsTo((ref) => object('ChartCollection', ref)),
    comments: leadsTo((ref) => object('CommentCollection', ref)),
    protection: leadsTo((ref) => object('WorksheetProtection', ref)),
    freezePanes: leadsTo((ref) => object('WorksheetFreezePanes', ref)),
    pageLayout: leadsTo((ref) => object('PageLayout', ref)),
    horizontalPageBreaks: leadsTo((ref) => object('PageBreakCollection', { ...ref, along: 'rows' })),
    verticalPageBreaks: leadsTo((ref) => object('PageBreakCollection', { ...ref, along: 'columns' })),
  },
  methods: {
    activate: keepsContent(
      writes((ref) => {
        activateSheet(ref.book, sheetOf(ref));
      }),
    ),
    delete: writes((ref) => {
      deleteSheet(ref.book, sheetOf(ref));
    }),
    copy: writes((ref, args) => {
      const sheet = copySheet(ref.book, sheetOf(ref), args.optionalText(0) ?? 'None', relativeSheet(args));
      return object('Worksheet', { book: ref.book, sheet });
    }),
    calculate: keepsContent(
      writes((ref, args) => {
        if (args.flag(0)) ref.book.calculation.runAll();
        else ref.book.calculation.run();
      }),
    ),
    getRange: reads((ref, args) => {
      const sheet = sheetOf(ref);
      return rangeOn(ref, args.has(0) ? resolveOnSheet(ref.book, sheet, args.text(0)) : WHOLE_SHEET);
    }),
    getRanges: reads((ref, args) => {
      const sheet = sheetOf(ref);
      const areas = args.has(0)
        ? args
            .text(0)
            .split(',')
            .map((part) => resolveOnSheet(ref.book, sheet, part))
        : [WHOLE_SHEET];
      return rangeAreas(ref, areas);
    }),
    getRangeByIndexes: reads((ref, args) => {
      const [row, column, rows, columns] = [
        args.integer(0),
        args.integer(1),
        args.integer(2),
        args.integer(3),
      ];
      if (rows < 1 || columns < 1) throw invalidArgument('a range has at least one row and one column');
      sheetOf(ref);
      return rangeOn(ref, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
    }),
    getCell: reads((ref, args) => {
      sheetOf(ref);
      return rangeOn(ref, cellArea(args.integer(0), args.integer(1)));
    }),
    getUsedRange: reads((ref, args) => usedRange(ref, args) ?? rangeOn(ref, cellArea(0, 0))),
    getUsedRangeOrNullObject: reads(usedRange),
    getNext: reads((ref, args) => found(neighbour(ref, 1, args.flag(0)), 'the next worksheet')),
    getNextOrNullObject: reads((ref, args) => neighbour(ref, 1, args.flag(0))),
    getPrevious: reads((ref, args) => found(neighbour(ref, -1, args.flag(0)), 'the previous worksheet')),
    getPreviousOrNullObject: reads((ref, args) => neighbour(ref, -1, args.flag(0))),
    findAll: reads((ref, args) => found(findAll(wholeSheet(ref), args), `the text ${args.text(0)}`)),
    findAllOrNullObject: reads((ref, args) => findAll(wholeSheet(ref), args)),
    replaceAll: writes((ref, args) => replaceAll(wholeSheet(ref), args)),
  },
};

function wholeSheet(ref: SheetRef): ReturnType<SheetRef['book']['range']> {
  return ref.book.range(sheetOf(ref), { ...WHOLE_SHEET, bottom: ROW_COUNT - 1, right: COLUMN_COUNT - 1 });
}

function relativeSheet(args: Arguments): Sheet | undefined {
  const value = args.at(1);
  if (typeof value !== 'object' || value === null || !('self' in value)) return undefined;
  return (value.self as SheetRef).sheet;
}

import { absoluteReference, areaReference, isInSheet } from '../address';
import type { ShiftDirection } from '../cells/moveCells';
import { openAnnotations, type SheetAnnotations } from '../features/annotations';
import { openCharts, type SheetCharts } from '../features/charts';
import { openColumns, shiftColumns } from '../features/columns';
import { openConditionalFormats, type SheetConditionalFormats } from '../features/conditionalFormats';
import {
  mapHyperlinkLocations,
  readHyperlinks,
  replaceHyperlinkAreas,
  writeHyperlink,
} from '../features/hyperlinks';
import { readMergedAreas, writeMergedAreas } from '../features/mergedAreas';
import type { BookNames } from '../features/names';
import { mapExtensionFormulas, moveOtherReferences } from '../features/otherReferences';
import { readPage, writePage } from '../features/page';
import { openProtection } from '../features/protection';
import { openRows } from '../features/rows';
import { readTabColour, writeTabColour } from '../features/sheetProperties';
import { shiftArea, wouldCut, type AreaShift } from '../features/shiftArea';
import { openTables, type SheetTableList, type TableNeighbours } from '../features/tables';
import { openValidations, type SheetValidations } from '../features/validations';
import { readView, writeView } from '../features/view';
import { COLUMN_COUNT, ROW_COUNT } from '../model';
import type { Area, FormulaPlace, Outcome, Sheet, SheetVisibility } from '../model';
import { DONE, failure } from '../result';
import type { SheetEntry, SheetPart } from './book';

/** A sheet with what the workbook itself needs of it. */
export interface OpenSheet extends Sheet {
  readonly part: SheetPart;
  readonly tables: SheetTableList;
  readonly validations: SheetValidations;
  readonly conditionalFormats: SheetConditionalFormats;
  readonly annotations: SheetAnnotations;
  readonly charts: SheetCharts;
  mapFormulas(change: (formula: string, place: FormulaPlace) => string): void;
}

/** Puts a sheet together from its part and the features on it. Below `attempt`. */
export function openSheet(
  part: SheetPart,
  entry: SheetEntry,
  names: BookNames,
  neighbours: TableNeighbours,
): OpenSheet {
  const { sheetId, cells } = part;
  const tables = openTables(part, neighbours);
  const validations = openValidations(part);
  const conditionalFormats = openConditionalFormats(part);
  const annotations = openAnnotations(part);
  const charts = openCharts(part);
  const rows = openRows(part);
  const columns = openColumns(part);
  const protection = openProtection(part);

  function shift(area: Area, direction: ShiftDirection): Outcome {
    const change: AreaShift = { area, shift: direction };
    const refused = cells.refusedShift(area, direction) ?? refusedCut(change);
    if (refused) return refused;
    cells.shift(area, direction);
    moveFeatures(change);
    return DONE;
  }

  function refusedCut(change: AreaShift): Outcome | null {
    const refused = tables.refusedShift(change);
    if (refused) return refused;
    const merged = readMergedAreas(part).find((each) => wouldCut(each, change));
    return merged ? failure('area-overlaps', `The merged area ${areaReference(merged)} would be cut.`) : null;
  }

  function moveFeatures(change: AreaShift): void {
    const { area, shift: direction } = change;
    const place = (known: Area): Area | null => shiftArea(known, change);
    const placeAll = (known: readonly Area[]): Area[] => known.flatMap((each) => place(each) ?? []);
    const merged = readMergedAreas(part);
    if (merged.length > 0) {
      // A merged area that shrank to one cell is none.
      const kept = placeAll(merged).filter((each) => each.top < each.bottom || each.left < each.right);
      writeMergedAreas(part, kept);
    }
    tables.follow(change);
    validations.follow(change);
    conditionalFormats.follow(change);
    replaceHyperlinkAreas(part, place);
    annotations.replaceCells(place);
    moveOtherReferences(part, place);
    const wholeRows = area.left === 0 && area.right === COLUMN_COUNT - 1;
    const wholeColumns = area.top === 0 && area.bottom === ROW_COUNT - 1;
    if (!wholeRows && !wholeColumns) return;
    charts.replaceAnchors(place);
    const by = (wholeRows ? area.bottom - area.top : area.right - area.left) + 1;
    const signed = direction === 'up' || direction === 'left' ? -by : by;
    if (wholeColumns) shiftColumns(part, area.left, signed);
    moveBreaks(change, wholeRows);
  }

  function moveBreaks(change: AreaShift, vertical: boolean): void {
    const { rowBreaks, columnBreaks } = readPage(part, names);
    const breaks = vertical ? rowBreaks : columnBreaks;
    if (breaks.length === 0) return;
    const moved = breaks.flatMap((line) => {
      const cell = vertical
        ? { top: line, left: 0, bottom: line, right: COLUMN_COUNT - 1 }
        : { top: 0, left: line, bottom: ROW_COUNT - 1, right: line };
      const area = shiftArea(cell, change);
      return area ? [vertical ? area.top : area.left] : [];
    });
    writePage(part, names, entry.name(), vertical ? { rowBreaks: moved } : { columnBreaks: moved });
  }

  return {
    part,
    sheetId,
    get name() {
      return entry.name();
    },
    get position() {
      return entry.position();
    },
    get visibility(): SheetVisibility {
      return entry.visibility();
    },
    get tabColour() {
      return readTabColour(part);
    },
    setTabColour(colour) {
      writeTabColour(part, colour);
    },
    cells,
    rows,
    columns,
    tables,
    validations,
    conditionalFormats,
    protection,
    annotations,
    charts,
    get view() {
      return readView(part);
    },
    setView(change) {
      writeView(part, change);
    },
    get page() {
      return readPage(part, names);
    },
    setPage: (change) => writePage(part, names, entry.name(), change),
    mergedAreas: () => readMergedAreas(part),
    setMergedAreas: (areas) => writeMergedAreas(part, areas),
    hyperlinks: () => readHyperlinks(part),
    setHyperlink: (area, link) =>
      isInSheet(area)
        ? writeHyperlink(part, area, link)
        : failure('area-invalid', `${absoluteReference(area)} is no area.`),
    otherDrawings: () => charts.others(),
    insertCells: shift,
    deleteCells: shift,
    mapFormulas(change) {
      cells.mapFormulas((formula, row, column) => change(formula, { kind: 'cell', sheetId, row, column }));
      validations.mapFormulas((formula, row, column) =>
        change(formula, { kind: 'validation', sheetId, row, column }),
      );
      conditionalFormats.mapFormulas((formula, row, column) =>
        change(formula, { kind: 'conditional-format', sheetId, row, column }),
      );
      tables.mapFormulas((formula, kind, table, columnId) =>
        change(formula, { kind, sheetId, table: table.name, columnId }),
      );
      charts.mapFormulas((formula, chartId) => change(formula, { kind: 'chart', sheetId, chartId }));
      mapExtensionFormulas(part, (formula) => change(formula, { kind: 'extension', sheetId }));
      mapHyperlinkLocations(part, (formula) => change(formula, { kind: 'link', sheetId }));
    },
  };
}

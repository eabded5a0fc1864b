import {
  BooleanNumber,
  CanceledError,
  CommandType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
  toDisposable,
  type ICellData,
  type IDisposable,
  type IExecutionOptions,
  type IRange,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type IRender } from '@univerjs/engine-render';
import {
  AddWorksheetMergeMutation,
  AutoClearContentCommand,
  AutoFillCommand,
  BEFORE_CELL_EDIT,
  ClearSelectionContentCommand,
  DeltaColumnWidthCommand,
  DeltaRowHeightCommand,
  INTERCEPTOR_POINT,
  InsertSheetMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetCopyDownCommand,
  SheetCopyRightCommand,
  SheetInterceptorService,
  SheetsSelectionsService,
  type IDeltaColumnWidthCommandParams,
  type IDeltaRowHeightCommandParams,
  type ISetRangeValuesCommandParams,
  type IAutoFillCommandParams,
  type IAutoClearContentCommand,
} from '@univerjs/sheets';
import {
  HoverManagerService,
  IEditorBridgeService,
  ScrollToRangeOperation,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { Area } from '../../../host/document/model';
import type { SheetShape } from '../look/sheetShape';
import { enteredText } from './enteredText';
import { startUniver } from './startUniver';
import type { Rect, Surface, SurfaceSource } from './surface';
import { columnData, freeze, rangeOf, rowData, worksheetData } from './worksheetData';

const UNIT = 'workbook';
/** Marks changes that come from the workbook. Everything else that would change a sheet is led to the workbook instead. */
const OURS: IExecutionOptions = { onlyLocal: true, ours: true };

/** Draws a grid with Univer, which is given measures and asks for each cell that it draws. */
export function univerSurface(
  place: HTMLElement,
  source: SurfaceSource,
  first: { sheet: string; shape: SheetShape },
): Surface {
  const univer = startUniver(place);
  univer.createUnit<Partial<object>, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: UNIT,
    sheetOrder: [first.sheet],
    sheets: { [first.sheet]: worksheetData(first.sheet, first.shape) },
  });
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const interceptors = injector.get(SheetInterceptorService);
  const editor = injector.get(IEditorBridgeService);
  // Fetched before its commands are replaced, since it registers them when it is first asked for.
  injector.get(IUndoRedoService);
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET);
  if (workbook === null || workbook === undefined) throw new Error('The grid has no workbook.');
  const book = workbook;
  // Keys are for the cells from the start, wherever the focus was.
  injector.get(IUniverInstanceService).focusUnit(UNIT);
  const shapes = new Map([[first.sheet, first.shape]]);
  /** While the grid is told what to show, what it reports is not the person's doing. */
  let told = 0;

  /** The drawn workbook; not there yet right after the start. */
  function render(): IRender | null {
    return injector.get(IRenderManagerService).getRenderUnitById(UNIT) ?? null;
  }

  function telling<T>(action: () => T): T {
    told += 1;
    try {
      return action();
    } finally {
      told -= 1;
    }
  }

  function shown(): Worksheet {
    return book.getActiveSheet();
  }

  function apply(sheet: Worksheet, shape: SheetShape): void {
    const before = shapes.get(sheet.getSheetId());
    shapes.set(sheet.getSheetId(), shape);
    if (before === undefined || before === shape) return;
    const config = sheet.getConfig();
    config.rowCount = shape.rowCount;
    config.columnCount = shape.columnCount;
    config.defaultRowHeight = shape.rowHeight;
    config.defaultColumnWidth = shape.columnWidth;
    config.showGridlines = shape.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    replaceAll(config.rowData, rowData(shape.rows));
    replaceAll(config.columnData, columnData(shape.columns));
    const ids = { unitId: UNIT, subUnitId: sheet.getSheetId() };
    if (JSON.stringify(before.merged) !== JSON.stringify(shape.merged)) {
      const gone = { ...ids, ranges: before.merged.map(rangeOf) };
      const come = { ...ids, ranges: shape.merged.map(rangeOf) };
      if (gone.ranges.length > 0) commands.syncExecuteCommand(RemoveWorksheetMergeMutation.id, gone, OURS);
      if (come.ranges.length > 0) commands.syncExecuteCommand(AddWorksheetMergeMutation.id, come, OURS);
    }
    if (JSON.stringify(before.frozen) !== JSON.stringify(shape.frozen))
      commands.syncExecuteCommand(SetFrozenMutation.id, { ...ids, ...freeze(shape.frozen) }, OURS);
  }

  function redraw(): void {
    const unit = render();
    if (unit === null) return;
    const sheetId = shown().getSheetId();
    const skeletons = unit.with(SheetSkeletonManagerService);
    skeletons.makeDirty({ sheetId }, true);
    skeletons.setCurrent({ sheetId });
    unit.mainComponent?.makeForceDirty();
    for (const viewport of unit.scene.getViewports()) viewport.markForceDirty(true);
    unit.scene.makeDirty();
  }

  const disposables: IDisposable[] = [
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'workbook-cells',
      priority: 100,
      handler: (_cell, { subUnitId, row, col }, next) => next(source.cell(subUnitId, row, col)),
    }),
    toDisposable(
      interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
        id: 'workbook-entries',
        priority: 100,
        handler: (cell, { subUnitId, row, col }, next) => {
          const text = source.entry(subUnitId, row, col);
          const style = cell?.s === undefined ? {} : { s: cell.s };
          return next(text.startsWith('=') ? { ...style, f: text } : { ...style, v: text });
        },
      }),
    ),
    commands.beforeCommandExecuted((command, options) => {
      if (command.type !== CommandType.MUTATION || options?.['ours'] === true) return;
      if (!command.id.startsWith('sheet.mutation.')) return;
      throw new CanceledError();
    }),
    commands.onCommandExecuted((command) => {
      if (told > 0) return;
      if (command.id === SetSelectionsOperation.id || command.id === SetWorksheetActiveOperation.id)
        reportSelection();
    }),
  ];

  function selectedAreas(): Area[] {
    const selections = injector.get(SheetsSelectionsService).getCurrentSelections();
    return selections.map(({ range }) => areaOf(range, shown()));
  }

  let reported = '';
  function reportSelection(): void {
    const area = selectedAreas().at(-1);
    if (area === undefined) return;
    const key = `${shown().getSheetId()} ${JSON.stringify(area)}`;
    if (key === reported) return;
    reported = key;
    selected.set(shown().getSheetId(), JSON.stringify(area));
    source.selected(shown().getSheetId(), area);
  }

  const selected = new Map<string, string>();
  /** Whether it was another selection before. */
  function select(sheet: string, area: Area): boolean {
    const text = JSON.stringify(area);
    if (selected.get(sheet) === text) return false;
    selected.set(sheet, text);
    reported = `${sheet} ${text}`;
    const { top, left } = area;
    commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: UNIT,
      subUnitId: sheet,
      selections: [
        {
          range: rangeOf(area),
          primary: {
            ...rangeOf({ top, left, bottom: top, right: left }),
            actualRow: top,
            actualColumn: left,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
    return true;
  }

  function replaceCommand(id: string, handler: (params: unknown) => boolean): void {
    commands.unregisterCommand(id);
    disposables.push(
      commands.registerCommand({
        id,
        type: CommandType.COMMAND,
        handler: (_accessor: unknown, params: unknown) => handler(params),
      }),
    );
  }

  replaceCommand(SetRangeValuesCommand.id, (params) => {
    const { subUnitId, range, value } = params as ISetRangeValuesCommandParams;
    const text = enteredText(value as ICellData);
    const sheet = subUnitId ?? shown().getSheetId();
    if (text !== null && range !== undefined) source.typed(sheet, areaOf(range, shown()), text);
    return true;
  });
  replaceCommand(ClearSelectionContentCommand.id, () => {
    source.cleared(shown().getSheetId(), selectedAreas());
    return true;
  });
  replaceCommand(AutoClearContentCommand.id, (params) => {
    const { clearRange } = params as IAutoClearContentCommand;
    source.cleared(shown().getSheetId(), [areaOf(clearRange, shown())]);
    return true;
  });
  replaceCommand(AutoFillCommand.id, (params) => {
    const { sourceRange, targetRange } = params as IAutoFillCommandParams;
    source.filled(shown().getSheetId(), areaOf(sourceRange, shown()), areaOf(targetRange, shown()));
    return true;
  });
  replaceCommand(SheetCopyDownCommand.id, () => {
    const area = selectedAreas().at(-1);
    if (area !== undefined) source.filled(shown().getSheetId(), { ...area, bottom: area.top }, area);
    return true;
  });
  replaceCommand(SheetCopyRightCommand.id, () => {
    const area = selectedAreas().at(-1);
    if (area !== undefined) source.filled(shown().getSheetId(), { ...area, right: area.left }, area);
    return true;
  });
  replaceCommand(DeltaColumnWidthCommand.id, (params) => {
    const { anchorCol, deltaX } = params as IDeltaColumnWidthCommandParams;
    const width = shown().getColumnWidth(anchorCol) + deltaX;
    source.resized(shown().getSheetId(), { column: anchorCol }, Math.max(0, width));
    return true;
  });
  replaceCommand(DeltaRowHeightCommand.id, (params) => {
    const { anchorRow, deltaY } = params as IDeltaRowHeightCommandParams;
    const height = shown().getRowHeight(anchorRow) + deltaY;
    source.resized(shown().getSheetId(), { row: anchorRow }, Math.max(0, height));
    return true;
  });
  replaceCommand(UndoCommand.id, () => {
    source.undo();
    return true;
  });
  replaceCommand(RedoCommand.id, () => {
    source.redo();
    return true;
  });

  let edited = false;
  let disposed = false;
  const subscriptions: { unsubscribe(): void }[] = [
    editor.visible$.subscribe(({ visible }) => {
      if (visible === edited) return;
      edited = visible;
      source.editing(visible);
    }),
    injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
      source.clicked(location.subUnitId, location.row, location.col);
    }),
  ];
  void injector.get(LifecycleService).onStage(LifecycleStages.Rendered).then(followScrolling);

  function followScrolling(): void {
    const unit = render();
    if (unit === null || disposed) return;
    subscriptions.push(
      unit.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(() => {
        source.moved();
      }),
      unit.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(() => {
        source.moved();
      }),
    );
  }

  const resized = new ResizeObserver(() => {
    source.moved();
  });
  resized.observe(place);

  return {
    show(id, shape, selection) {
      const moved = telling(() => {
        const known = book.getSheetBySheetId(id);
        if (known === null || known === undefined) {
          const params = { unitId: UNIT, index: book.getSheetSize(), sheet: worksheetData(id, shape) };
          commands.syncExecuteCommand(InsertSheetMutation.id, params, OURS);
          shapes.set(id, shape);
        } else {
          apply(known, shape);
        }
        // Before the sheet is shown, since Univer selects the first cell where nothing is selected.
        const isNew = select(id, selection);
        if (shown().getSheetId() !== id)
          commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: UNIT, subUnitId: id });
        return isNew;
      });
      redraw();
      if (moved && render() !== null)
        commands.syncExecuteCommand(ScrollToRangeOperation.id, { range: rangeOf(selection) });
    },
    rectOf(area) {
      const unit = render();
      if (unit === null) return null;
      const { scene } = unit;
      const skeleton = unit.with(SheetSkeletonManagerService).getCurrentSkeleton();
      const main = scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
      if (skeleton === null || skeleton === undefined || main === undefined) return null;
      const from = skeleton.getNoMergeCellWithCoordByIndex(area.top, area.left);
      const to = skeleton.getNoMergeCellWithCoordByIndex(area.bottom, area.right);
      const { scaleX, scaleY } = scene.getAncestorScale();
      const { xSplit, ySplit } = shown().getFreeze();
      const corner = canvasCorner(unit);
      const x = (at: number): number => (at - (area.left >= xSplit ? main.viewportScrollX : 0)) * scaleX;
      const y = (at: number): number => (at - (area.top >= ySplit ? main.viewportScrollY : 0)) * scaleY;
      return {
        left: corner.left + x(from.startX),
        top: corner.top + y(from.startY),
        width: x(to.endX) - x(from.startX),
        height: y(to.endY) - y(from.startY),
      };
    },
    scrolledPane() {
      const unit = render();
      const skeleton = unit?.with(SheetSkeletonManagerService).getCurrentSkeleton();
      if (unit === null || skeleton === null || skeleton === undefined) return null;
      const { scaleX, scaleY } = unit.scene.getAncestorScale();
      const corner = canvasCorner(unit);
      const { xSplit, ySplit } = shown().getFreeze();
      // Counted from the cells, as the viewports follow a frame later.
      const first = skeleton.getNoMergeCellWithCoordByIndex(ySplit, xSplit);
      const left = first.startX * scaleX;
      const top = first.startY * scaleY;
      return {
        left: corner.left + left,
        top: corner.top + top,
        width: Math.max(0, corner.width - left),
        height: Math.max(0, corner.height - top),
      };
    },
    focus() {
      injector.get(IUniverInstanceService).focusUnit(UNIT);
      injector.get(ILayoutService).focus();
    },
    dispose() {
      disposed = true;
      resized.disconnect();
      for (const subscription of subscriptions) subscription.unsubscribe();
      for (const disposable of disposables) disposable.dispose();
      univer.dispose();
    },
  };

  function canvasCorner(unit: IRender): Rect {
    const canvas = unit.engine.getCanvasElement().getBoundingClientRect();
    const outer = place.getBoundingClientRect();
    return {
      left: canvas.left - outer.left,
      top: canvas.top - outer.top,
      width: canvas.width,
      height: canvas.height,
    };
  }
}

function replaceAll<T>(target: Record<number, T>, values: Record<number, T>): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, values);
}

/** Whole rows and columns come without ends. */
function areaOf(range: IRange, sheet: Worksheet): Area {
  const end = (value: number, last: number): number => (Number.isNaN(value) ? last : value);
  return {
    top: end(range.startRow, 0),
    left: end(range.startColumn, 0),
    bottom: end(range.endRow, sheet.getRowCount() - 1),
    right: end(range.endColumn, sheet.getColumnCount() - 1),
  };
}

import './grid.css';
import { createElement, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { areaReference, columnLetters, readAreaReference } from '../../host/document/address';
import type { Area, Chart, Sheet } from '../../host/document/model';
import { cellText } from '../../host/objects/edit/cellText';
import { readDrawnCells } from '../../host/objects/edit/drawnCells';
import { entryText } from '../../host/objects/edit/entryText';
import { linkTarget } from '../../host/objects/edit/linkTarget';
import { listItems } from '../../host/objects/edit/listItems';
import { columnsOf, rowsOf, sameArea } from '../../host/objects/state/areas';
import type { HostCore } from '../../host/openHost';
import { copiedTexts } from '../../host/person/copiedTexts';
import type { Done, Refused } from '../../host/person/person';
import type { Typed } from '../../host/person/typeText';
import { cellClipboard } from './cellClipboard';
import { cellMenu } from './cellMenu';
import type { Desk } from './desk';
import { filledRows } from './filledRows';
import type { Grid, GridEvents, SelectedCell } from './grid';
import type { GridHandle } from './gridHandle';
import { chartPicture, type ChartPicture } from './look/chartPicture';
import { drawnCells } from './look/drawnCells';
import { sheetShape } from './look/sheetShape';
import { arrowSteps, jumpFrom, stretched, type Step } from './jump';
import { layOut } from './layOut';
import { measureWithCanvas } from './measureText';
import { tabActions } from './tabActions';
import { GridOverlay, type OverlayState } from './overlay/GridOverlay';
import type { OpenMenu } from './overlay/Menu';
import { SheetTabs, type Tab } from './overlay/SheetTabs';
import { gridTexts } from './texts';
import { nameParts } from './univer/nameParts';
import type { Rect, SurfaceSource } from './univer/surface';
import { univerSurface } from './univer/univerSurface';

const PIXELS_PER_POINT = 96 / 72;

/**
 * Opens the visible grid over a workbook. The grid holds nothing of it: what it draws it reads when it draws, and what
 * the person does goes to `host.person`.
 *
 * @param place an element that gives the grid its size
 */
export function openGrid(place: HTMLElement, first: HostCore, events: GridEvents): Grid {
  const measure = measureWithCanvas();
  let host = first;
  let cells = drawnCells(host, measure);
  let texts = gridTexts(host.book.locale);
  /** Tells the sheets of one opened file from those of another. */
  let generation = 0;
  /** Counts refreshments. */
  let refreshed = 0;
  let charts: readonly { chart: Chart; picture: ChartPicture }[] = [];
  let choices: { items: readonly string[]; open: boolean } | null = null;
  let menu: OpenMenu | null = null;
  let told = '';
  let frame = 0;

  const parts = layOut(place);
  const overlayRoot = createRoot(parts.overlay);
  const tabsRoot = createRoot(parts.tabs);

  const refreshments = (): number => refreshed;
  const active = (): Sheet => host.book.document.sheets.active;
  const idOf = (sheet: Sheet): string => `${generation}-${sheet.sheetId}`;
  const sheetOf = (id: string): Sheet | null =>
    host.book.document.sheets.byId(Number(id.slice(id.indexOf('-') + 1)));

  function act(what: string, done: Done | Typed): boolean {
    if (!done.ok) {
      const alert = 'alert' in done ? done.alert : refusal(done);
      refresh();
      events.refused({ title: alert.title, message: alert.message });
      return false;
    }
    const before = refreshments();
    events.acted(what);
    // The page refreshes the grid; where it does not, nobody should see old figures.
    if (refreshments() === before) refresh();
    if ('alert' in done) events.refused({ title: done.alert.title, message: done.alert.message });
    return true;
  }

  function refusal({ code }: Refused): { title: string; message: string } {
    return { title: texts.refused, message: texts.reasons[code] ?? texts.reasons.other };
  }

  const desk: Desk = {
    host: () => host,
    texts: () => texts,
    act,
    goTo,
    refuse: (alert) => {
      events.refused(alert);
    },
  };
  const clipboard = cellClipboard(desk);
  const onTabs = tabActions(desk);

  const source: SurfaceSource = {
    cell(id, row, column) {
      const sheet = sheetOf(id);
      return sheet === null ? {} : cells.at(sheet, row, column);
    },
    entry(id, row, column) {
      const sheet = sheetOf(id);
      return sheet === null ? '' : entryText(host.book, sheet, row, column);
    },
    typed(id, area, text) {
      const sheet = sheetOf(id);
      if (sheet === null) return;
      setEditing(false);
      // Leaving a cell as it was is no entry.
      if (columnsOf(area) * rowsOf(area) === 1 && text === entryText(host.book, sheet, area.top, area.left))
        return;
      const address = areaReference(area);
      const what = texts.acts.type(address);
      if (columnsOf(area) * rowsOf(area) === 1) {
        if (act(what, host.person.type(sheet.name, address, text))) return;
        // Once Univer has gone on to the next cell: what was refused is put right where it stands.
        setTimeout(() => {
          if (active() === sheet) goTo(sheet, area);
        });
      } else act(what, host.person.paste(sheet.name, address, filledRows(area, text)));
    },
    filled(id, from, to) {
      const sheet = sheetOf(id);
      if (sheet === null) return;
      const rows = copiedTexts(host.book, { sheet, area: from }, to);
      act(texts.acts.fill, host.person.paste(sheet.name, areaReference(to), rows));
    },
    cleared(id, areas) {
      const sheet = sheetOf(id);
      if (sheet === null) return;
      for (const area of areas) act(texts.acts.clear, host.person.clear(sheet.name, areaReference(area)));
    },
    selected(id, area) {
      const sheet = sheetOf(id);
      if (sheet !== null) selectByHand(sheet, area);
    },
    clicked(id, row, column) {
      const sheet = sheetOf(id);
      const target = sheet === null ? null : linkTarget(host.book, sheet, row, column);
      if (target !== null) goTo(target.sheet, target.area);
    },
    editing: setEditing,
    moved() {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        drawOverlay();
      });
    },
    resized(id, line, pixels) {
      const sheet = sheetOf(id);
      if (sheet === null) return;
      const { person } = host;
      const points = pixels / PIXELS_PER_POINT;
      if ('column' in line)
        act(texts.acts.widen, person.setColumnWidth(sheet.name, columnLetters(line.column), points));
      else act(texts.acts.heighten, person.setRowHeight(sheet.name, line.row + 1, points));
    },
    undo() {
      if (!host.book.cellEditing) events.undo();
    },
    redo() {
      if (!host.book.cellEditing) events.redo();
    },
  };

  function setEditing(on: boolean): void {
    if (host.book.cellEditing !== on) host.person.editCell(on);
  }

  function selectByHand(sheet: Sheet, area: Area): void {
    if (active() === sheet && sameArea(sheet.view.selection, area)) return;
    const done = host.person.select(sheet.name, areaReference(area));
    if (!done.ok) events.refused(refusal(done));
    selectionChanged();
  }

  function goTo(sheet: Sheet, area: Area): void {
    const done = host.person.select(sheet.name, areaReference(area));
    if (done.ok) refresh();
    else events.refused(refusal(done));
  }

  /** The choices of the selected cell are found anew, and the page is told. */
  function selectionChanged(): void {
    const sheet = active();
    const { top, left } = sheet.view.selection;
    const items = listItems(host.book, sheet, top, left);
    choices = items === null ? null : { items, open: false };
    drawOverlay();
    const cell = selectedCell();
    const text = JSON.stringify(cell);
    if (text === told) return;
    told = text;
    events.selected(cell);
  }

  function selectedCell(): SelectedCell {
    const sheet = active();
    const { selection } = sheet.view;
    const address = areaReference(selection);
    const prompt = host.person.promptAt(sheet.name, address);
    return {
      sheet: sheet.name,
      address,
      shown: cells.textAt(sheet, selection.top, selection.left),
      formula: entryText(host.book, sheet, selection.top, selection.left),
      ...(prompt === null ? {} : { prompt: [prompt.promptTitle, prompt.prompt].filter(Boolean).join(': ') }),
    };
  }

  // Added before the drawn grid's own listeners, which take all keys.
  window.addEventListener('keydown', press, true);
  const clipboardEvents = ['copy', 'cut', 'paste'] as const;
  for (const type of clipboardEvents) window.addEventListener(type, useClipboard, true);

  const surface = univerSurface(parts.surface, source, {
    sheet: idOf(active()),
    shape: sheetShape(active()),
  });

  function refresh(): void {
    refreshed += 1;
    host.book.calculation.ensure();
    cells.forget();
    const sheet = active();
    surface.show(idOf(sheet), sheetShape(sheet), sheet.view.selection);
    const read = readDrawnCells(host.book);
    charts = sheet.charts
      .list()
      .map((chart) => ({ chart, picture: chartPicture(chart, read, host.book.locale) }));
    drawTabs();
    selectionChanged();
  }

  function drawOverlay(): void {
    const pane = surface.scrolledPane();
    if (pane === null) return;
    const sheet = active();
    const { selection } = sheet.view;
    const corner = { ...selection, bottom: selection.top, right: selection.left };
    const cell = surface.rectOf(corner);
    const prompt = host.person.promptAt(sheet.name, areaReference(corner));
    const state: OverlayState = {
      pane,
      charts: charts.flatMap(({ chart, picture }) => {
        const at = chartPlace(chart);
        return at === null ? [] : [{ id: chart.id, at, picture }];
      }),
      cell: cell !== null && isSeen(cell, selection, sheet, pane) ? cell : null,
      prompt: prompt === null ? null : { title: prompt.promptTitle, text: prompt.prompt },
      choices:
        choices === null
          ? null
          : { ...choices, current: cellText(host.book, sheet, selection.top, selection.left) },
      menu,
    };
    renderNow(
      overlayRoot,
      createElement(GridOverlay, {
        state,
        texts,
        toggleList,
        choose,
        closeMenu: () => {
          openMenu(null);
          surface.focus();
        },
      }),
    );
  }

  function chartPlace({ anchor: { from, to } }: Chart): Rect | null {
    const start = surface.rectOf({ top: from.row, left: from.column, bottom: from.row, right: from.column });
    const end = surface.rectOf({ top: to.row, left: to.column, bottom: to.row, right: to.column });
    if (start === null || end === null) return null;
    const left = start.left + from.x * PIXELS_PER_POINT;
    const top = start.top + from.y * PIXELS_PER_POINT;
    return {
      left,
      top,
      width: Math.max(0, end.left + to.x * PIXELS_PER_POINT - left),
      height: Math.max(0, end.top + to.y * PIXELS_PER_POINT - top),
    };
  }

  function toggleList(open: boolean): void {
    if (choices === null || choices.open === open) return;
    choices = { ...choices, open };
    drawOverlay();
    if (!open) surface.focus();
  }

  function choose(item: string): void {
    toggleList(false);
    const sheet = active();
    const { top, left } = sheet.view.selection;
    const address = areaReference({ top, left, bottom: top, right: left });
    act(texts.acts.type(address), host.person.type(sheet.name, address, item));
  }

  function openMenu(opened: OpenMenu | null): void {
    menu = opened;
    drawOverlay();
  }

  function drawTabs(): void {
    const { sheets, styles } = host.book.document;
    const all = sheets.list();
    const tabs = all
      .filter(({ visibility }) => visibility === 'visible')
      .map((sheet): Tab => ({
        name: sheet.name,
        colour: styles.resolveColour(sheet.tabColour),
        active: sheet === sheets.active,
      }));
    const hidden = all.filter(({ visibility }) => visibility === 'hidden').map(({ name }) => name);
    renderNow(tabsRoot, createElement(SheetTabs, { tabs, hidden, actions: onTabs, texts }));
  }

  /** Whether keys and the clipboard are meant for the cells, and not for a text that is being edited. */
  const cellsHaveKeys = (): boolean =>
    !host.book.cellEditing &&
    choices?.open !== true &&
    menu === null &&
    parts.surface.contains(document.activeElement);

  function press(event: KeyboardEvent): void {
    if (!cellsHaveKeys()) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const step = ctrl ? arrowSteps[event.key] : undefined;
    if (ctrl && ['c', 'x', 'v'].includes(event.key.toLowerCase())) {
      // The browser's own events of the clipboard follow, and need no permission.
      event.stopImmediatePropagation();
    } else if (event.altKey && event.key === 'ArrowDown' && choices !== null) {
      event.stopImmediatePropagation();
      event.preventDefault();
      toggleList(true);
    } else if (step !== undefined) {
      event.stopImmediatePropagation();
      event.preventDefault();
      jump(step, event.shiftKey);
    } else if (event.key === 'Home' || (ctrl && event.key === 'End')) {
      event.stopImmediatePropagation();
      event.preventDefault();
      goToEnd(event.key === 'End' ? 'used' : ctrl ? 'sheet' : 'row', event.shiftKey);
    } else if (event.key === 'PageDown' || event.key === 'PageUp') {
      event.stopImmediatePropagation();
      event.preventDefault();
      if (ctrl) showNeighbour(event.key === 'PageDown' ? 1 : -1);
      else turnPage(event.key === 'PageDown' ? 1 : -1);
    }
  }

  function jump(step: Step, stretch: boolean): void {
    const sheet = active();
    const { rowCount, columnCount } = sheetShape(sheet);
    const size = { rows: rowCount, columns: columnCount };
    const isFilled = (row: number, column: number): boolean => {
      const { value, formula } = sheet.cells.read(row, column);
      return value !== null || formula !== null;
    };
    const from = (place: { row: number; column: number }, by: Step) => jumpFrom(place, by, isFilled, size);
    const { selection } = sheet.view;
    if (stretch) {
      goTo(sheet, stretched(selection, step, from));
    } else {
      const { row, column } = from({ row: selection.top, column: selection.left }, step);
      goTo(sheet, { top: row, left: column, bottom: row, right: column });
    }
  }

  /** Home leads to the first cell that is not frozen, of the row or with Ctrl of the sheet; Ctrl+End to the last one used. */
  function goToEnd(end: 'row' | 'sheet' | 'used', stretch: boolean): void {
    const sheet = active();
    const { selection, frozen } = sheet.view;
    const used = sheet.cells.usedArea(false);
    const to =
      end === 'used'
        ? { row: used?.bottom ?? 0, column: used?.right ?? 0 }
        : { row: end === 'row' ? selection.top : frozen.rows, column: frozen.columns };
    const from = stretch ? { row: selection.top, column: selection.left } : to;
    goTo(sheet, {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    });
  }

  /** The cell that is as far down or up as the part of the sheet that is scrolled is high. */
  function turnPage(step: 1 | -1): void {
    const sheet = active();
    const { top: from, left } = sheet.view.selection;
    const placeOf = (row: number) => surface.rectOf({ top: row, left, bottom: row, right: left });
    const here = placeOf(from);
    const pane = surface.scrolledPane();
    if (here === null || pane === null) return;
    const last = sheetShape(sheet).rowCount - 1;
    let row = from;
    while (row + step >= 0 && row + step <= last) {
      const next = placeOf(row + step);
      if (next === null || (Math.abs(next.top - here.top) > pane.height && row !== from)) break;
      row += step;
    }
    goTo(sheet, { top: row, left, bottom: row, right: left });
  }

  function showNeighbour(step: number): void {
    const seen = host.book.document.sheets.list().filter(({ visibility }) => visibility === 'visible');
    const next = seen[seen.indexOf(active()) + step];
    if (next !== undefined) goTo(next, next.view.selection);
  }

  function useClipboard(event: ClipboardEvent): void {
    if (!cellsHaveKeys() || event.clipboardData === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'paste') clipboard.paste(event.clipboardData.getData('text/plain'));
    else event.clipboardData.setData('text/plain', clipboard.copySelection(event.type === 'cut'));
  }

  function showMenu(event: MouseEvent): void {
    event.preventDefault();
    if (host.book.cellEditing) return;
    const byKeyboard = event.button !== 2;
    const cell = surface.rectOf(active().view.selection);
    const outer = parts.surface.getBoundingClientRect();
    const at =
      byKeyboard && cell !== null
        ? { x: outer.left + cell.left + 8, y: outer.top + cell.top + 8 }
        : { x: event.clientX, y: event.clientY };
    openMenu({ name: texts.cellMenu, at, items: cellMenu(desk, clipboard) });
  }

  parts.surface.addEventListener('contextmenu', showMenu, true);

  const handle: GridHandle = {
    shownAt(name, address) {
      const sheet = host.book.document.sheets.find(name);
      const area = readAreaReference(address);
      if (sheet === null || area === null) throw new Error(`There is no cell ${address} on a sheet ${name}.`);
      host.book.calculation.ensure();
      return cells.textAt(sheet, area.top, area.left);
    },
    select(name, address) {
      const sheet = host.book.document.sheets.find(name);
      const area = readAreaReference(address);
      if (sheet === null || area === null) throw new Error(`There is no cell ${address} on a sheet ${name}.`);
      goTo(sheet, area);
    },
    rectOf(address) {
      const area = readAreaReference(address);
      const rect = area === null ? null : surface.rectOf(area);
      const outer = parts.surface.getBoundingClientRect();
      return rect === null ? null : { ...rect, left: rect.left + outer.left, top: rect.top + outer.top };
    },
  };
  window.workbenchGrid = handle;
  const stopNaming = nameParts(parts.surface, texts);

  refresh();

  return {
    refresh,
    show(next) {
      if (!isSameWorkbook(host, next)) generation += 1;
      host = next;
      cells = drawnCells(host, measure);
      texts = gridTexts(host.book.locale);
      clipboard.forget();
      refresh();
    },
    focus() {
      surface.focus();
    },
    dispose() {
      window.removeEventListener('keydown', press, true);
      for (const type of clipboardEvents) window.removeEventListener(type, useClipboard, true);
      if (window.workbenchGrid === handle) delete window.workbenchGrid;
      if (frame !== 0) cancelAnimationFrame(frame);
      stopNaming();
      surface.dispose();
      overlayRoot.unmount();
      tabsRoot.unmount();
      place.replaceChildren();
    },
  };
}

/** Whether a workbook is another state of the one that is shown, as after undo, so that the sheets stay where they are scrolled to. */
function isSameWorkbook(a: HostCore, b: HostCore): boolean {
  const others = new Map(b.book.document.sheets.list().map(({ sheetId, name }) => [sheetId, name]));
  const shared = a.book.document.sheets.list().filter(({ sheetId }) => others.has(sheetId));
  return shared.length > 0 && shared.every(({ sheetId, name }) => others.get(sheetId) === name);
}

/** Draws at once: what lies over the cells moves with them. */
function renderNow(root: Root, element: ReactElement): void {
  flushSync(() => {
    root.render(element);
  });
}

/** Whether a cell is in view and not scrolled away behind the frozen ones. */
function isSeen(cell: Rect, { top, left }: Area, sheet: Sheet, pane: Rect): boolean {
  const { rows, columns } = sheet.view.frozen;
  const across = left < columns || (cell.left + cell.width > pane.left && cell.left < pane.left + pane.width);
  const down = top < rows || (cell.top + cell.height > pane.top && cell.top < pane.top + pane.height);
  return across && down;
}

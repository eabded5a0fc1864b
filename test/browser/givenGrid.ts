import type { Page } from 'playwright-core';
import { cellReference, readCellReference } from '../../src/host/document/address';
import { expectSoon } from './expectSoon';
import type { WorkbenchWindow } from './workbenchWindow';

/** The grid of the workbench, in the hands of a person. */
export interface GivenGrid {
  /** Clicks the tab of a sheet. */
  readonly show: (sheet: string) => Promise<void>;
  /** Clicks a cell of the shown sheet; one that is out of view is reached by the name box. */
  readonly click: (address: string) => Promise<void>;
  /** Clicks a cell and types in it. */
  readonly enter: (address: string, text: string) => Promise<void>;
  /** What a cell of any sheet shows, with plain spaces. */
  readonly shown: (sheet: string, address: string) => Promise<string>;
  /** Expects a cell of any sheet to show a text before long. */
  readonly expectShown: (sheet: string, address: string, text: string) => Promise<void>;
  /** The selected cells, such as `Mål!D6`. */
  readonly selected: () => Promise<string>;
  /** The first cell of a column whose text has some words in it; `undefined` when there is none. */
  readonly find: (sheet: string, column: string, text: string) => Promise<string | undefined>;
}

/** The grid in a page of the workbench. */
export function givenGrid(page: Page): GivenGrid {
  const rectOf = (address: string) =>
    page.evaluate((cell) => window.workbenchGrid?.rectOf(cell) ?? null, address);
  const shown = async (sheet: string, address: string) => {
    const text = await page.evaluate(([at, cell]) => window.workbenchGrid?.shownAt(at, cell) ?? '', [
      sheet,
      address,
    ] as const);
    return text.replaceAll('\u00a0', ' ');
  };
  /** Where a person would click a cell of the shown sheet; `null` when it is out of view, or behind the frozen ones. */
  const placeOf = async (address: string) => {
    const frame = await page.locator('canvas[id^=univer-sheet]').boundingBox();
    const cell = await rectOf(address);
    const at = readCellReference(address);
    if (frame === null || cell === null || at === null) return null;
    const frozen = await page.evaluate(() => {
      const { document } = (globalThis as unknown as WorkbenchWindow).workbench.state;
      return document.host.book.document.sheets.active.view.frozen;
    });
    // Where what scrolls with the cell begins.
    const left = await rectOf(cellReference(0, at.column < frozen.columns ? 0 : frozen.columns - 1));
    const top = await rectOf(cellReference(at.row < frozen.rows ? 0 : frozen.rows - 1, 0));
    const x = cell.left + Math.min(cell.width / 2, 60);
    const y = cell.top + Math.min(cell.height / 2, 12);
    const isBehind =
      (at.column >= frozen.columns && left !== null && x < left.left + left.width) ||
      (at.row >= frozen.rows && top !== null && y < top.top + top.height);
    const isOutside = x > frame.x + frame.width - 20 || y > frame.y + frame.height - 20;
    return isBehind || isOutside ? null : { x, y };
  };
  const click = async (address: string) => {
    const place = await placeOf(address);
    if (place === null) await goTo(address);
    else await page.mouse.click(place.x, place.y);
    await expectSoon(async () => (await selected()).split('!')[1], address);
  };
  const goTo = async (address: string) => {
    await page.getByRole('textbox', { name: 'Namnruta' }).fill(address);
    await page.keyboard.press('Enter');
  };
  const selected = () =>
    page.evaluate(() => {
      const { document, selected: cell } = (globalThis as unknown as WorkbenchWindow).workbench.state;
      return `${document.host.book.document.sheets.active.name}!${cell?.address ?? ''}`;
    });
  return {
    show: async (sheet) => {
      await page.getByRole('tab', { name: sheet, exact: true }).click();
      await expectSoon(async () => (await selected()).split('!')[0], sheet);
    },
    click,
    enter: async (address, text) => {
      await click(address);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    shown,
    expectShown: (sheet, address, text) => expectSoon(() => shown(sheet, address), text),
    selected,
    find: (sheet, column, text) =>
      page.evaluate(
        ([name, letter, wanted]) => {
          const rows = Array.from({ length: 400 }, (_, row) => `${letter}${row + 1}`);
          return rows.find((cell) => window.workbenchGrid?.shownAt(name, cell).includes(wanted));
        },
        [sheet, column, text] as const,
      ),
  };
}

import {
  installExcelWindow,
  type AroundWindow,
  type Surroundings,
} from '../../src/workbench/frame/excelWindow';

/**
 * Runs in a page of a browser under test, before everything else: makes its window one of Excel's, and leads what it tells
 * Excel to the functions that the test's process has put into the page.
 */
interface TestPage extends AroundWindow {
  readonly excelSurroundings: Surroundings;
}

const page = globalThis as unknown as TestPage;
Object.assign(globalThis, { excelWindow: installExcelWindow(window, page.excelSurroundings, page) });

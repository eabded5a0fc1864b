import type { Sheet, WorkbookDocument } from '../../src/host/document/model';
import { cellAddress } from '../../src/workbook/area';
import { names } from '../../src/workbook/names';
import { outputKeys, outputs } from '../../src/workbook/outputs/keys';

/**
 * Everything that an update must leave alone, sheet by sheet: the cells with values, formulas and formats, tables and their
 * filters, validations, conditional formats, notes, charts, page, hidden and sized rows and columns of every sheet that the
 * add-in does not generate.
 */
export function ownSheets(book: WorkbookDocument): Readonly<Record<string, unknown>> {
  const generated = new Set(outputKeys.map((key) => generatedSheet(book, outputs[key].name)));
  return Object.fromEntries(
    book.sheets
      .list()
      .filter(({ name }) => !generated.has(name))
      .map((sheet) => [sheet.name, contentsOf(book, sheet)]),
  );
}

/** The sheet that a generated block's name leads to; undefined when it leads nowhere. */
function generatedSheet(book: WorkbookDocument, name: string): string | undefined {
  const formula = book.names.find(name, null)?.formula;
  return formula?.replace(/!.*$/u, '').replaceAll("'", '');
}

/** Organisation and period at the foot of an entry sheet follow the settings; a foot of the controller's own stays. */
function withoutOurFoot(page: Sheet['page']): unknown {
  const { oddFooter } = page.headerFooter;
  const isOurs = /^&L.* · .*&RSida &P av &N$/u.test(oddFooter);
  return { ...page, headerFooter: { ...page.headerFooter, oddFooter: isOurs ? 'ours' : oddFooter } };
}

/** The cell in which an update notes when it wrote something; that is no entry. */
function isNoteOfTime(book: WorkbookDocument, sheet: Sheet, address: string): boolean {
  const formula = book.names.find(names.lastUpdate, null)?.formula;
  return formula?.replaceAll(/['$]/gu, '') === `${sheet.name}!${address}`;
}

/** As many columns as a sheet of ours can have, and some of the controller's. */
const shownColumns = 40;

/** What a sheet holds, as plain values that can be compared. */
export function contentsOf(book: WorkbookDocument, sheet: Sheet): unknown {
  const cells = [...sheet.cells.usedRows()].flatMap((row) =>
    [...sheet.cells.cellsInRow(row)]
      .filter(({ value, formula, style }) => value !== null || formula !== null || style !== 0)
      .filter(({ column }) => !isNoteOfTime(book, sheet, cellAddress(row, column)))
      .map(({ column, value, formula, style }) => [
        cellAddress(row, column),
        value,
        formula?.text ?? '',
        JSON.stringify(book.styles.format(style)),
      ]),
  );
  return {
    cells,
    tables: sheet.tables.list().map((table) => ({
      name: table.name,
      area: table.area,
      columns: table.columns,
      style: table.style,
      filters: table.valuesFilters(),
    })),
    validations: sheet.validations.list(),
    conditionalFormats: sheet.conditionalFormats.list(),
    notes: sheet.annotations.notes(),
    merged: sheet.mergedAreas(),
    view: sheet.view,
    page: withoutOurFoot(sheet.page),
    visibility: sheet.visibility,
    tabColour: sheet.tabColour,
    links: sheet.hyperlinks(),
    charts: sheet.charts.list(),
    rows: [...sheet.rows.withProperties()].map((row) => [row, sheet.rows.get(row)]),
    columns: Array.from({ length: shownColumns }, (_, column) => sheet.columns.get(column)),
  };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/excel';
import type { CellValue, WorkbookDocument } from '../../src/host/document/model';
import { rollRules, type TableRule } from '../../src/report/roll/rules';
import { schemas, type TableKey } from '../../src/report/schema';
import type { Column } from '../../src/report/schema/column';
import { entrySheets } from '../../src/workbook/sheets';
import { outputKeys } from '../../src/workbook/outputs/keys';
import { delarsrapport } from '../support/commandLine';
import { tableNamed } from '../support/entryPlace';
import { entryRows, stateLine } from '../support/generated';
import { openReport, type OpenReport } from '../support/openReport';
import { contentsOf } from '../support/ownSheets';
import { rollReport } from '../support/rollReport';
import { savedBook, sheetOf } from '../support/savedBook';
import { workbookOf } from '../support/smallReport';
import { temporaryFolder } from '../support/temporaryFolder';

type Rows = readonly Readonly<Record<string, CellValue>>[];

const column = (rows: Rows, header: string) => rows.map((row) => row[header] ?? null);
const filled = (rows: Rows, header: string) => column(rows, header).filter((value) => value !== null);
const wording = (value: CellValue) => (typeof value === 'string' ? value : '');
const tableKeys = Object.keys(schemas) as TableKey[];

/** The rows of an entry table by its key. */
const rowsOf = (book: WorkbookDocument, table: TableKey) => entryRows(book, schemas[table].table);

/** Every computed column of every entry table still has its formula in every row. */
function expectLiveColumns(book: WorkbookDocument): void {
  for (const table of tableKeys) {
    const { area, columns, sheetId } = tableNamed(book, schemas[table].table);
    const { cells } = book.sheets.byId(sheetId)!;
    const declared: Readonly<Record<string, Column>> = schemas[table].columns;
    for (const key of Object.keys(entrySheets[table].formulas)) {
      const at = area.left + columns.findIndex(({ name }) => name === declared[key]?.header);
      for (let row = area.top + 1; row <= area.bottom; row += 1)
        expect(cells.formula(row, at)).not.toBeNull();
    }
  }
}

describe('the first department’s report, from August 2021 to December 2021 to April 2022', () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  let books: Readonly<Record<'august' | 'december' | 'closed' | 'april', WorkbookDocument>>;
  let august: Uint8Array;
  let closed: OpenReport;

  const roll = (from: string, to: string, period: string) =>
    delarsrapport('roll', at(from), '-o', at(to), '--to', period);
  const outcomes = [-1500, 120, 0, 15, 260, 640, -12, -90, 9100, -45];

  beforeAll(async () => {
    expect((await delarsrapport('new', at('augusti.xlsx'), '--example')).json.ok).toBe(true);
    august = readFileSync(at('augusti.xlsx'));
    expect((await roll('augusti.xlsx', 'december.xlsx', '2021-12')).json.ok).toBe(true);
    closed = await openReport(readFileSync(at('december.xlsx')));
    const pasted = outcomes.map((outcome) => [String(outcome)]);
    expect(closed.person.paste('Driftsammandrag', 'C6', pasted)).toEqual({ ok: true });
    closed.type(['Indikatorer', 'Digital mognad', 'Utfall'], '3,1');
    closed.type(['Mål', 'God service', 'Motivering'], 'Svarstiderna blev kortare under hösten.');
    writeFileSync(at('bokslut.xlsx'), closed.bytes());
    // Two whole workbooks are made here before anything is asked of them.
  });

  it('is stopped by the printed value that nobody can read, before it is moved a year back', async () => {
    const refused = await roll('bokslut.xlsx', 'fel.xlsx', '2022-04');
    expect(refused.status).toBe(2);
    expect(refused.json.message).toMatch(
      /Rätta först: Indikatorer![A-Z]+\d+: Digital mognad, År−1: ”IU-” går inte/u,
    );
  });

  it('goes on when it has been mended', async () => {
    expect(closed.type(['Indikatorer', 'Digital mognad', 'År−1'], 'IU')).toEqual({ ok: true });
    writeFileSync(at('bokslut.xlsx'), closed.bytes());
    expect((await roll('bokslut.xlsx', 'april.xlsx', '2022-04')).json.ok).toBe(true);
    books = {
      august: savedBook(august),
      december: savedBook(readFileSync(at('december.xlsx'))),
      closed: savedBook(readFileSync(at('bokslut.xlsx'))),
      april: savedBook(readFileSync(at('april.xlsx'))),
    };
  });

  it('leaves every old workbook as it was, byte for byte', () => {
    expect(readFileSync(at('augusti.xlsx')).equals(august)).toBe(true);
    expect(readFileSync(at('bokslut.xlsx')).equals(closed.bytes())).toBe(true);
  });

  it('has the whole year before in December, and the year’s own accounts in April', () => {
    const before = rowsOf(books.august, 'operatingSummary');
    const december = rowsOf(books.december, 'operatingSummary');
    const april = rowsOf(books.april, 'operatingSummary');
    const accounts = column(before, 'Bokslut föregående år');
    expect(accounts).toEqual([-1044, 391, '-', -424, 525, 739, -21, -635, 7244, -2]);
    expect(column(december, 'Redovisat föregående år')).toEqual(accounts);
    expect(column(december, 'Bokslut föregående år')).toEqual(accounts);
    expect(column(december, 'Budget helår')).toEqual(column(before, 'Budget helår'));
    for (const header of ['Redovisat period', 'Budget period', 'Prognos helår', 'Kommentar']) {
      expect(filled(december, header)).toEqual([]);
    }
    expect(column(april, 'Bokslut föregående år')).toEqual(outcomes);
    for (const header of [
      'Redovisat period',
      'Redovisat föregående år',
      'Prognos helår',
      'Budget helår',
      'Kommentar',
    ]) {
      expect(filled(april, header)).toEqual([]);
    }
  });

  it('moves indicators a year back from December only', () => {
    const before = rowsOf(books.august, 'indicators');
    const december = rowsOf(books.december, 'indicators');
    const atClose = rowsOf(books.closed, 'indicators');
    const april = rowsOf(books.april, 'indicators');
    for (const header of ['År−2', 'År−1', 'Målvärde']) {
      expect(column(december, header)).toEqual(column(before, header));
    }
    expect(filled(december, 'Utfall')).toEqual([]);
    expect(column(april, 'År−2')).toEqual(column(atClose, 'År−1'));
    expect(column(april, 'År−1')).toEqual(column(atClose, 'Utfall'));
    expect(filled(april, 'År−1')).toEqual([3.1]);
    expect(filled(april, 'Utfall')).toEqual([]);
  });

  it('has no comparison for volumes and personnel, since the workbook knows none', () => {
    for (const book of [books.december, books.april]) {
      for (const table of ['volumes', 'personnel'] as const) {
        for (const header of ['Utfall period', 'Utfall föregående år']) {
          expect(filled(rowsOf(book, table), header)).toEqual([]);
        }
      }
      expect(filled(rowsOf(book, 'volumes'), 'Jämförelse avser')).toEqual([]);
    }
  });

  it('keeps the activities that are not finished, and no event', () => {
    const open = rowsOf(books.august, 'activities').filter(
      ({ Status }) => Status === 'Pågående' || Status === 'Pausad',
    );
    expect(open).toHaveLength(9);
    for (const book of [books.december, books.april]) {
      const rows = rowsOf(book, 'activities');
      for (const header of ['Aktivitet', 'Status', 'Slutdatum', 'Prioriterad']) {
        expect(column(rows, header)).toEqual(column(open, header));
      }
      expect(
        rowsOf(book, 'events').flatMap((row) => Object.values(row).filter((value) => value !== null)),
      ).toEqual([]);
    }
  });

  it('marks texts with the period that they were written for', () => {
    const reasons = (book: WorkbookDocument) =>
      column(rowsOf(book, 'goals'), 'Motivering').map(
        (text) => /^\[Utkast från (.*?)\]/u.exec(wording(text))?.[1],
      );
    expect(new Set(reasons(books.december))).toEqual(new Set(['jan–aug 2021']));
    expect(new Set(reasons(books.april))).toEqual(new Set(['jan–aug 2021', 'jan–dec 2021']));
    const [service] = rowsOf(books.april, 'goals').filter((row) => row['Förvaltningsmål'] === 'God service');
    expect(service).toMatchObject({
      Bedömning: null,
      Motivering: '[Utkast från jan–dec 2021] Svarstiderna blev kortare under hösten.',
    });
  });

  it('changes nothing that is to be kept', () => {
    for (const [old, next] of [
      [books.august, books.december],
      [books.closed, books.april],
    ] as const) {
      for (const table of tableKeys) {
        const rule: TableRule = rollRules[table];
        if (rule.removes !== 'none' || table === 'settings') continue;
        const declared: Readonly<Record<string, Column>> = schemas[table].columns;
        for (const [key, { kind }] of Object.entries(rule.columns)) {
          const header = declared[key]?.header ?? '';
          if (kind === 'keep')
            expect(column(rowsOf(next, table), header)).toEqual(column(rowsOf(old, table), header));
        }
      }
    }
  });

  it('says its period everywhere', () => {
    const settings = (book: WorkbookDocument) =>
      Object.fromEntries(
        rowsOf(book, 'settings').map((row) => [wording(row['Inställning'] ?? null), row['Värde']] as const),
      );
    expect(settings(books.december)).toMatchObject({ År: 2021, Månad: 12, Rapporttyp: 'Bokslut' });
    expect(settings(books.april)).toMatchObject({ År: 2022, Månad: 4, Rapporttyp: 'Delårsrapport' });
    for (const [book, period] of [
      [books.december, 'jan–dec 2021'],
      [books.april, 'jan–apr 2022'],
    ] as const) {
      expect(sheetOf(book, 'Driftsammandrag').cells.value(1, 0)).toContain(period);
      for (const key of outputKeys)
        expect([key, stateLine(book, key)]).toEqual([key, 'Stämmer med inmatningen.']);
    }
  });

  it('is a live report that is up to date', async () => {
    for (const book of [books.december, books.april]) expectLiveColumns(book);
    const again = await delarsrapport('update', at('april.xlsx'));
    expect(again.json.changes).toEqual([]);
  });

  it('asks for every draft until its mark is gone', async () => {
    const { json } = await delarsrapport('check', at('april.xlsx'));
    const drafts = json.findings.filter(({ code }) => code === 'text-is-draft');
    const marked = ['Motivering', 'Text', 'Kommentar', 'Uppföljning', 'Fotnot'].flatMap((header) =>
      tableKeys.flatMap((table) => filled(rowsOf(books.april, table), header)),
    );
    expect(drafts).toHaveLength(marked.filter((text) => wording(text).startsWith('[Utkast från ')).length);
    expect(drafts.every(({ severity }) => severity === 'warning')).toBe(true);
  });
});

describe('a workbook that its controller has made their own', () => {
  let workbook: Uint8Array;
  beforeAll(async () => {
    workbook = await workbookOf(rollReport);
  });

  const nextAugust = { year: 2022, month: 8, keepFinished: false };

  async function rolled(report: OpenReport): Promise<WorkbookDocument> {
    expect(await commands.roll(report.host.Excel, nextAugust)).toMatchObject({ ok: true });
    await report.update();
    return report.book();
  }

  it('keeps own columns beside the rows that stay, wherever they stand', async () => {
    const report = await openReport(workbook);
    const { person } = report;
    person.insertColumns('Aktiviteter', 'C');
    person.type('Aktiviteter', 'C5', 'Ansvarig');
    for (const [index, name] of ['Åsa', 'Bo', 'Cia'].entries())
      person.type('Aktiviteter', `C${index + 6}`, name);
    person.type('Driftsammandrag', 'M5', 'Andel');
    person.type('Driftsammandrag', 'M6', '=[@[Bokslut föregående år]]+[@[Redovisat föregående år]]');
    const book = await rolled(report);
    expect(rowsOf(book, 'activities').map((row) => [row['Aktivitet'], row['Ansvarig']])).toEqual([
      ['Sommarbok', 'Bo'],
      ['Bokmässa', 'Cia'],
    ]);
    expect(column(rowsOf(book, 'operatingSummary'), 'Andel')).toEqual([1234, -250, 40]);
  });

  it('follows tables that are sorted, sheets that are renamed and rows that are hidden by hand', async () => {
    const report = await openReport(workbook);
    const { person } = report;
    person.sortTable('Driftsammandrag', 'Verksamhet');
    person.sortTable('Aktiviteter', 'Aktivitet', false);
    person.renameSheet('Driftsammandrag', 'Drift');
    person.moveSheet('Drift', 0);
    person.hideRows('Drift', 7);
    const book = await rolled(report);
    expect(
      rowsOf(book, 'operatingSummary').map((row) => [row['Verksamhet'], row['Redovisat föregående år']]),
    ).toEqual([
      ['Bibliotek', -250],
      ['Bokbuss', 40],
      ['Grundskola', 1234],
    ]);
    expect(sheetOf(book, 'Drift').rows.get(6).hidden).toBe(true);
    expect(column(rowsOf(book, 'activities'), 'Aktivitet')).toEqual(['Sommarbok', 'Bokmässa']);
  });

  it('leaves formulas in entry cells, and sheets of their own', async () => {
    const report = await openReport(workbook);
    const { person } = report;
    person.addSheet('Import');
    person.type('Import', 'A1', '777');
    person.type('Import', 'A2', '=SUM(Driftsammandrag[Redovisat föregående år])');
    person.paste('Driftsammandrag', 'C7', [['=Import!A1']]);
    const before = contentsOf(report.book(), sheetOf(report.book(), 'Import'));
    const book = await rolled(report);
    const cell = sheetOf(book, 'Driftsammandrag').cells.read(6, 2);
    expect([cell.value, cell.formula?.text]).toEqual([777, 'Import!A1']);
    expect(column(rowsOf(book, 'operatingSummary'), 'Redovisat föregående år')).toEqual([1234, 777, 40]);
    expect(sheetOf(book, 'Import').cells.value(1, 0)).toBe(1234 + 777 + 40);
    expect(JSON.stringify(contentsOf(book, sheetOf(book, 'Import')))).toBe(
      JSON.stringify(before).replace(String(900 - 180), String(1234 + 777 + 40)),
    );
  });

  it('can take the new period’s rows in the tables that were emptied', async () => {
    const report = await openReport(workbook);
    await rolled(report);
    expect(report.person.type('Händelser', 'A6', 'Ny läroplan')).toEqual({ ok: true });
    expect(report.person.type('Händelser', 'B6', 'Den gäller från hösten.')).toEqual({ ok: true });
    expect(report.person.type('Aktiviteter', 'F6', 'Vilar')).toMatchObject({ ok: false });
    const { findings } = await report.update();
    expect(findings.filter(({ place }) => place?.table === 'events').map(({ code }) => code)).toEqual([
      'economic-effect-missing',
    ]);
  });
});

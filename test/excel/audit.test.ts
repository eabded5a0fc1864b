import { commands, type TableAudit } from '../../src/excel';
import { mostAudited } from '../../src/excel/commands/audit';
import type { ExcelApi, Outcome } from '../../src/excel/outcome';
import type { CellValue } from '../../src/report/values/cellValue';
import { printedTables } from '../support/printedTables';
import { givenBlankWorkbook } from './givenWorkbook';

type Rows = readonly (readonly CellValue[])[];

/** Writes rows on a new sheet and makes it the active one. */
async function givenSheet(excel: ExcelApi, name: string, corner: string, rows: Rows) {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const width = Math.max(...rows.map((row) => row.length));
    const range = sheet.getRange(corner).getResizedRange(rows.length - 1, width - 1);
    range.values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
    sheet.activate();
    await context.sync();
  });
}

async function select(excel: ExcelApi, address: string) {
  await excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
}

/** An open workbook whose sheet Prognos holds the printed forecast from B3 on. */
async function givenForecast() {
  const host = await givenBlankWorkbook();
  await givenSheet(host.Excel, 'Prognos', 'B3', printedTables.year);
  return { excel: host.Excel, messages: host.messages, host };
}

function auditOf(outcome: Outcome<TableAudit>): TableAudit {
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

const told = ({ findings }: TableAudit) => findings.map(({ cell, expected }) => [cell, expected]);
const printedErrors = [
  ['E16', 1777],
  ['E17', 6468],
];

describe('the audit of the selected table', () => {
  it.each([
    ['the whole table', 'B4:F17', 'B4:F17'],
    ['one cell of it', 'D9', 'B3:F17'],
    ['an empty cell beside it', 'G9', 'B3:F17'],
    ['whole columns', 'B:F', 'B3:F17'],
    ['whole rows', '4:17', 'B4:F17'],
    ['more than the table', 'A1:M400', 'B3:F17'],
  ])('finds the printed errors when one selects %s', async (_name, selection, address) => {
    const { excel, messages } = await givenForecast();
    await select(excel, selection);
    messages.clear();
    const audit = auditOf(await commands.audit(excel));
    expect(told(audit)).toEqual(printedErrors);
    expect(audit).toMatchObject({ sheet: 'Prognos', address });
    expect(messages.writes).toBe(0);
  });

  it('audits the Excel table that the selected cell stands in, without what stands beside it', async () => {
    const { excel } = await givenForecast();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Prognos');
      sheet.getRange('G4:G17').values = Array.from({ length: 14 }, (_, row) => [`not ${row}`]);
      sheet.tables.add('B4:F17', true);
      await context.sync();
    });
    await select(excel, 'C5');
    const audit = auditOf(await commands.audit(excel));
    expect(audit.address).toBe('B4:F17');
    expect(told(audit)).toEqual(printedErrors);
  });

  it('audits the same cells again, whatever is selected by then', async () => {
    const { excel } = await givenForecast();
    await select(excel, 'B4:F15');
    const first = auditOf(await commands.audit(excel));
    expect(told(first)).toEqual([]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Prognos').getRange('E13').values = [[9630]];
      context.workbook.worksheets.add('Annat').activate();
      await context.sync();
    });
    const again = auditOf(await commands.audit(excel, first));
    expect(again).toMatchObject({ sheet: 'Prognos', address: 'B4:F15' });
    expect(told(again)).toEqual([['E13', 9360]]);
  });

  it('has nothing to say against a right table, and says which relations hold', async () => {
    const { excel } = await givenForecast();
    await select(excel, 'B4:F14');
    const { findings, inferred } = auditOf(await commands.audit(excel));
    expect(findings).toEqual([]);
    expect(inferred.tables[0]?.differences.map(({ relation }) => relation)).toEqual([
      'Avvikelse = Prognos helår − Budget 2021',
    ]);
  });

  it.each<[string, Rows, string]>([
    ['nothing', [['']], 'Området är tomt'],
    ['text alone', [['Enhet'], ['Alby'], ['Berga']], 'ingen cell har ett tal under en rubrik'],
    [
      'a single row of figures',
      [
        ['Enhet', 'Utfall', 'Budget'],
        ['Alby', 12, 13],
      ],
      'bara en rad med tal',
    ],
    [
      'an error value',
      [
        ['Enhet', 'Utfall', 'Budget', 'Avvikelse'],
        ['Alby', 120, 100, 20],
        ['Berga', 310, 290, 20],
        ['Dal', '#N/A', 77, 13],
        ['Ed', 45, 40, 5],
      ],
      'visar felvärdet',
    ],
    [
      'an empty column',
      [
        ['Enhet', '', 'Utfall', 'Budget'],
        ['Alby', '', 120, 100],
        ['Berga', '', 310, 290],
      ],
      'Kolumn B är tom.',
    ],
  ])('says in a sentence that there is %s', async (_name, rows, sentence) => {
    const { Excel: excel } = await givenBlankWorkbook();
    await givenSheet(excel, 'Annat', 'A1', rows);
    await select(excel, 'A1:F20');
    const { inferred, findings } = auditOf(await commands.audit(excel));
    expect(findings).toEqual([]);
    expect(inferred.notes.join(' ')).toContain(sentence);
  });

  it('reads a table that is too large for one answer of Excel in pieces', async () => {
    const { Excel: excel, messages } = await givenBlankWorkbook();
    const long = 'x'.repeat(10_000);
    const rows = Array.from({ length: 300 }, (_, row) => [`${row} ${long}`, row, 1, row - 1]);
    rows[150] = [`150 ${long}`, 150, 1, 148];
    await givenSheet(excel, 'Stort', 'A1', [['Enhet', 'Utfall', 'Budget', 'Avvikelse'], ...rows]);
    messages.clear();
    const audit = auditOf(await commands.audit(excel, { sheet: 'Stort', address: 'A:D' }));
    expect(told(audit)).toEqual([['D152', 149]]);
    expect(messages.syncs).toBeGreaterThan(3);
  });

  it('refuses more cells than it can audit at once, in a sentence with their number', async () => {
    const { Excel: excel } = await givenBlankWorkbook();
    await givenSheet(excel, 'Vidsträckt', 'A1', [['a']]);
    await excel.run(async (context) => {
      const last = context.workbook.worksheets.getItem('Vidsträckt').getRange('D25001');
      last.values = [['z']];
      await context.sync();
    });
    await select(excel, 'A:XFD');
    const outcome = await commands.audit(excel);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'area-too-large' } });
    expect(!outcome.ok && outcome.failure.message.replaceAll('\u00a0', ' ')).toBe(
      'Området A1:D25001 har 100 004 celler, och högst 100 000 granskas på en gång. Inget har ändrats i arbetsboken. Markera en del av det, till exempel en tabell i taget, och tryck igen.',
    );
    expect(mostAudited).toBe(100_000);
  });

  it('says what to select when several areas, a chart or a picture are selected', async () => {
    const { excel, host } = await givenForecast();
    host.fail({ failAction: { number: 1, code: 'InvalidSelection' } });
    const outcome = await commands.audit(excel);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'no-single-area' } });
    expect(!outcome.ok && outcome.failure.message).toContain('bara en cell i den');
  });

  it('passes Excel’s other failures on as they are', async () => {
    const { excel, host } = await givenForecast();
    host.fail({ failAction: { number: 1, code: 'AccessDenied' } });
    expect(await commands.audit(excel)).toMatchObject({ ok: false, failure: { code: 'access-denied' } });
  });

  it('says that the sheet of the cells is gone', async () => {
    const { excel } = await givenForecast();
    const outcome = await commands.audit(excel, { sheet: 'Borta', address: 'A1:C9' });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'sheet-gone' } });
    expect(!outcome.ok && outcome.failure.message).toContain('Bladet ”Borta” finns inte längre.');
  });
});

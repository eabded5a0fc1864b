import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile } from '../../scripts/fileRules/checkFile';
import { run } from '../../src/cli/run';
import { startHost } from '../../src/host/startHost';
import { commands } from '../../src/excel';
import type { ReportData } from '../../src/workbook/data/reportData';
import { exampleData } from '../support/exampleData';
import { foreignWorkbook } from '../support/foreignWorkbook';
import { generatedBook } from '../support/generatedBook';
import { rollReport } from '../support/rollReport';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);

const granvik = JSON.parse(readFileSync('examples/granvik-2026-04.json', 'utf8')) as ReportData;

/** Texts that a file has to carry as they are. */
const hostile: ReportData = {
  settings: { municipality: 'A & B <kommun>', organisation: '"Nämnden"', year: 2026, month: 8 },
  operatingSummary: [
    {
      unit: '=1+1',
      rowType: 'verksamhet',
      outcomePeriod: 1,
      budgetPeriod: 1,
      forecastYear: 1,
      budgetYear: 1,
    },
    {
      unit: '_x000a_ 😀',
      rowType: 'verksamhet',
      outcomePeriod: 1,
      budgetPeriod: 1,
      forecastYear: 1,
      budgetYear: 1,
    },
  ],
  texts: [
    { section: 'Uppdrag', position: 1, text: `Rad ett\nrad två ]]> ${'lång text '.repeat(3_000)}` },
    { section: 'Ett eget avsnitt', position: 1, text: '\u200Fשלום 😀 _x0041_' },
  ],
};

describe('every file that is written keeps the rules that Excel opens files by', () => {
  it.each([
    ['the first department’s report', exampleData],
    ['the report of Granvik', granvik],
    ['the report with every table', rollReport],
    ['hostile texts', hostile],
    ['nothing at all', {}],
  ] as readonly (readonly [string, ReportData])[])('%s', async (_, data) => {
    const { host } = await generatedBook(data);
    expect(checkFile(host.save())).toEqual([]);
  });

  it('a workbook of another program’s, with the report added, updated and rolled forward', async () => {
    writeFileSync(at('egen.xlsx'), foreignWorkbook());
    writeFileSync(at('rapport.json'), JSON.stringify(rollReport));
    await run(['new', at('ny.xlsx'), '--in', at('egen.xlsx'), '--data', at('rapport.json')]);
    await run(['update', at('ny.xlsx')]);
    await run(['roll', at('ny.xlsx'), '-o', at('nasta.xlsx'), '--to', '2021-12']);
    const before = checkFile(readFileSync(at('egen.xlsx')));
    for (const name of ['ny.xlsx', 'nasta.xlsx']) expect(checkFile(readFileSync(at(name)))).toEqual(before);
  });

  it('a report whose sheets, rows, columns, names, notes and rules people have changed by hand', async () => {
    const { host } = await generatedBook(rollReport);
    await host.Excel.run(async (context) => {
      const { workbook } = context;
      const units = workbook.tables.getItem('Driftsammandrag');
      const sheet = units.worksheet;
      sheet.name = "Nämndens 'egna' & tal";
      units.rows.add(undefined, [['Ny enhet', 'verksamhet', 1, 1, '', '', 1, 1, '', '', '', '']]);
      units.columns.add(undefined, undefined, 'Egen\nkolumn');
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('Z1').values = [['=1+1']];
      workbook.comments.add(`'${sheet.name.replaceAll("'", "''")}'!A1`, 'Se över & ändra <snart>');
      const own = workbook.worksheets.add('Egna beräkningar');
      own.getRange('A1:C3').values = [
        ['Post', 'Tal', 'Tal 2'],
        ['A', 1, 2],
        ['B', 3, 4],
      ];
      own.tables.add('A1:C3', true).name = 'Egen';
      own.getRange('E1:F1').merge();
      own.getRange('G1').dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
      const rule = own.getRange('B2:C3').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=B2>1';
      rule.custom.format.font.color = '#FF0000';
      own.charts.add('ColumnClustered', own.getRange('A1:C3'));
      workbook.names.add('Eget_namn', own.getRange('B2'));
      workbook.tables.getItem('Målresultat').worksheet.delete();
      await context.sync();
    });
    expect((await commands.check(host.Excel)).ok).toBe(true);
    const saved = host.save();
    expect(checkFile(saved)).toEqual([]);
    const again = await startHost({ workbook: saved });
    if (!again.ok) throw new Error(again.problem.message);
    expect(checkFile(again.host.save())).toEqual([]);
  });
});

import { runUpdate } from '../../src/excel/commands/update';
import { takeSnapshot } from '../../src/excel/commands/snapshot';
import type { EmbeddedHost } from '../../src/host/startHost';
import type { WriteOperation } from '../../src/workbook/operations';
import type { SheetPlan } from '../../src/workbook/plan';
import { savedBook, sheetOf } from '../support/savedBook';
import { area, givenBlankWorkbook } from './givenWorkbook';

const plain: SheetPlan = {
  sheet: 'Mål',
  tabColor: '#1B5E20',
  gridlines: false,
  columnWidths: [2, 88],
  hiddenColumns: [],
  frozenRows: 0,
  frozenColumns: 0,
  page: { orientation: 'portrait', titleRows: '$5:$5' },
  cells: [],
  styles: [],
};
const added = (plan: Partial<SheetPlan>): WriteOperation => ({
  kind: 'add-sheet',
  plan: { ...plain, ...plan },
});

async function perform(host: EmbeddedHost, ...operations: WriteOperation[]): Promise<void> {
  const outcome = await runUpdate(host.Excel, () => ({
    operations,
    findings: [],
    rows: {},
    changes: [],
    charts: [],
  }));
  if (!outcome.ok) throw new Error(outcome.failure.details);
}

const sheetNames = (host: EmbeddedHost) =>
  savedBook(host.save())
    .sheets.list()
    .map(({ name }) => name);
const pageOf = (host: EmbeddedHost, sheet: string) => sheetOf(savedBook(host.save()), sheet).page;

describe('a sheet on paper', () => {
  it('is fitted to one page’s width, or printed at a scale so that its page breaks hold', async () => {
    const host = await givenBlankWorkbook();
    await perform(
      host,
      added({ sheet: 'Fitted' }),
      added({ sheet: 'Scaled', page: { ...plain.page, scale: 75 } }),
    );
    expect(pageOf(host, 'Fitted').fit).toEqual({ width: 1, height: 0 });
    expect(pageOf(host, 'Scaled')).toMatchObject({ fit: null, scale: 75 });
  });

  it('has its page breaks replaced, and they are read as they were written', async () => {
    const host = await givenBlankWorkbook();
    const name: WriteOperation = {
      kind: 'define-name',
      name: 'Delår_Målredovisning',
      sheet: 'Mål',
      area: area(0, 0, 99, 1),
      exists: false,
    };
    await perform(host, added({}), { kind: 'break-pages', sheet: 'Mål', rows: [20, 40] }, name);
    expect(pageOf(host, 'Mål').rowBreaks).toEqual([20, 40]);
    await perform(host, { kind: 'break-pages', sheet: 'Mål', rows: [30] });
    expect(pageOf(host, 'Mål').rowBreaks).toEqual([30]);
    const snapshot = await takeSnapshot(host.Excel);
    expect(snapshot.ok && snapshot.value.outputs.goalReport?.pageBreaks).toEqual([30]);
    await perform(host, { kind: 'break-pages', sheet: 'Mål', rows: [] });
    expect(pageOf(host, 'Mål').rowBreaks).toEqual([]);
  });

  it('keeps the foot that it has when it is protected, and everything else is written', async () => {
    const host = await givenBlankWorkbook();
    await perform(
      host,
      added({ page: { ...plain.page, footer: 'Bokslut 2020' } }),
      added({ sheet: 'Annat' }),
    );
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Mål').protection.protect();
      await context.sync();
    });
    await perform(
      host,
      { kind: 'write-footer', sheet: 'Mål', text: 'Bokslut 2021' },
      { kind: 'write-footer', sheet: 'Annat', text: 'Bokslut 2021' },
    );
    expect(pageOf(host, 'Mål').headerFooter.oddFooter).toContain('Bokslut 2020');
    expect(pageOf(host, 'Annat').headerFooter.oddFooter).toContain('Bokslut 2021');
  });
});

describe('a sheet among others', () => {
  it('stands before the one that its plan names, be it old or new, and last without one', async () => {
    const host = await givenBlankWorkbook();
    await perform(host, added({ sheet: 'Resultat' }), added({ sheet: 'Kontroller' }));
    expect(sheetNames(host)).toEqual(['Blad1', 'Resultat', 'Kontroller']);
    await perform(
      host,
      added({ sheet: 'Diagram', before: 'Kontroller' }),
      added({ sheet: 'Prognos', before: 'Diagram' }),
      added({ sheet: 'Bilaga' }),
      added({ sheet: 'Försättsblad', before: 'Resultat' }),
    );
    expect(sheetNames(host)).toEqual([
      'Blad1',
      'Försättsblad',
      'Resultat',
      'Prognos',
      'Diagram',
      'Kontroller',
      'Bilaga',
    ]);
  });
});

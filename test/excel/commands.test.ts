import { runCreate } from '../../src/excel/commands/create';
import { runGoTo } from '../../src/excel/commands/goTo';
import { takeSnapshot } from '../../src/excel/commands/snapshot';
import { runUpdate } from '../../src/excel/commands/update';
import { scaffoldName } from '../../src/excel/unfinished';
import { numberContent, textContent } from '../../src/workbook/cell';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { EmbeddedHost } from '../../src/host/startHost';
import { economy, planEconomy, planEntrySheets, givenBlankWorkbook } from './givenWorkbook';

async function givenEntrySheets(): Promise<EmbeddedHost> {
  const host = await givenBlankWorkbook();
  expect(await runCreate(host.Excel, planEntrySheets)).toMatchObject({ ok: true });
  host.messages.clear();
  return host;
}

async function givenUpdatedBook(): Promise<EmbeddedHost> {
  const host = await givenEntrySheets();
  expect(await runUpdate(host.Excel, planEconomy())).toMatchObject({ ok: true });
  host.messages.clear();
  return host;
}

async function snapshotOf(host: EmbeddedHost): Promise<WorkbookSnapshot> {
  const outcome = await takeSnapshot(host.Excel);
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

describe('creating entry sheets', () => {
  it('takes one round trip to read and one to write', async () => {
    const host = await givenBlankWorkbook();
    const outcome = await runCreate(host.Excel, planEntrySheets);
    expect(outcome).toEqual({ ok: true, value: { added: ['Inställningar', 'Driftsammandrag'], kept: [] } });
    expect(host.messages.syncs).toBe(2);
  });

  it('makes native tables, rules, names and paper', async () => {
    const host = await givenEntrySheets();
    await host.Excel.run(async (context) => {
      const { workbook } = context;
      const sheets = workbook.worksheets;
      sheets.load({ name: true, tabColor: true, showGridlines: true });
      const sheet = sheets.getItem('Driftsammandrag');
      const table = workbook.tables.getItem('Driftsammandrag');
      table.load({ name: true, showBandedRows: true });
      const body = table.getDataBodyRange();
      body.load({ values: true, formulas: true });
      const entry = sheet.getRange('B3');
      entry.load({ style: true });
      const column = sheet.getRange('G1');
      column.load({ columnHidden: true });
      const wide = sheet.getRange('A1');
      wide.load({ format: { columnWidth: true } });
      const rules = ['A3', 'B3', 'C3', 'D3'].map((address) => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.load({ rule: true, prompt: true, errorAlert: true });
        return dataValidation;
      });
      const formats = sheet.getRange('D3:D4').conditionalFormats;
      formats.load({ type: true });
      const custom = formats.getItemAt(0).custom;
      custom.rule.load({ formula: true });
      custom.format.font.load({ color: true });
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load({ address: true });
      const layout = sheet.pageLayout;
      layout.load({ orientation: true, paperSize: true, zoom: true, leftMargin: true });
      const foot = layout.headersFooters.defaultForAllPages;
      foot.load({ leftFooter: true, rightFooter: true });
      const titles = layout.getPrintTitleRowsOrNullObject();
      titles.load({ address: true });
      workbook.names.load({ name: true, formula: true });
      const style = workbook.styles.getItem('Delår rubrik');
      style.font.load({ size: true, bold: true, name: true });
      const normal = workbook.styles.getItem('Normal');
      normal.font.load({ name: true });
      await context.sync();

      expect(sheets.items.map(({ name }) => name).slice(-2)).toEqual(['Inställningar', 'Driftsammandrag']);
      expect(sheets.items.at(-1)).toMatchObject({ tabColor: '#1F4E9E', showGridlines: false });
      expect(table.showBandedRows).toBe(false);
      expect(body.values).toEqual([
        ['Bibliotek', 100, 150, -50],
        ['Museum', -20, -50, 30],
      ]);
      expect(body.formulas.map((row) => String(row[3]))).toEqual(
        Array(2).fill(expect.stringMatching(/^=.*Utfall.*Budget/)),
      );
      expect(entry.style).toBe('Delår inmatning belopp');
      expect(column.columnHidden).toBe(true);
      expect(wide.format.columnWidth).toBeCloseTo((20 * 7 + 5) * 0.75, 5);
      expect(rules.map(({ rule }) => rule)).toMatchObject([
        { list: { source: 'Bibliotek,Museum' } },
        { list: { source: '=Delår_Målskala' } },
        {},
        { custom: { formula: '=FALSE' } },
      ]);
      expect(rules[2]?.prompt).toMatchObject({ title: 'Budget', message: 'Årets budget.', showPrompt: true });
      expect(rules[3]?.errorAlert).toMatchObject({ title: 'Räknas fram', style: 'Stop', showAlert: true });
      expect(formats.items).toHaveLength(1);
      expect(custom.rule.formula).toBe('=$D3<0');
      expect(custom.format.font.color).toBe('#8B1A1A');
      expect(frozen.address).toBe('Driftsammandrag!A1:A2');
      expect(layout).toMatchObject({ orientation: 'Landscape', paperSize: 'A4' });
      expect(layout.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect(layout.leftMargin).toBeCloseTo(42.52, 1);
      expect(foot).toMatchObject({
        leftFooter: 'Kultur && fritid · Delårsrapport',
        rightFooter: 'Sida &P av &N',
      });
      expect(titles.address).toMatch(/2:\$?2$/);
      expect(workbook.names.items.map(({ name }) => name).sort()).toEqual([
        'Delår_Målskala',
        'Delår_Uppdatering',
        'Delår_År',
      ]);
      expect(style.font).toMatchObject({ size: 16, bold: true, name: normal.font.name });
    });
  });

  it('leaves what exists alone: the second time reads once and writes nothing', async () => {
    const host = await givenEntrySheets();
    const outcome = await runCreate(host.Excel, planEntrySheets);
    expect(outcome).toMatchObject({ ok: true, value: { added: [] } });
    expect(host.messages.syncs).toBe(1);
    expect(host.messages.writes).toBe(0);
  });

  it('writes nothing when a text cannot stand in a cell, and names the cell', async () => {
    const host = await givenEntrySheets();
    const outcome = await runUpdate(
      host.Excel,
      planEconomy([...economy.slice(1), [textContent('a\u0000b'), numberContent(1)]]),
    );
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'control-character' } });
    expect(outcome.ok ? '' : outcome.failure.message).toContain('Ekonomi!A3');
    expect(host.messages.writes).toBe(0);
  });
});

describe('a snapshot', () => {
  it('holds tables, names, styles and the mark as they stand', async () => {
    const snapshot = await snapshotOf(await givenEntrySheets());
    expect(Object.keys(snapshot.tables)).toEqual(['settings', 'operatingSummary']);
    expect(snapshot.tables.settings).toEqual({
      sheet: 'Inställningar',
      area: { top: 1, left: 0, bottom: 3, right: 1 },
      footer: '',
      values: [
        ['Inställning', 'Värde'],
        ['Organisation', '=Kultur & fritid'],
        ['År', 2021],
      ],
      formulas: [
        ['Inställning', 'Värde'],
        ['Organisation', "'=Kultur & fritid"],
        ['År', 2021],
      ],
    });
    expect(snapshot.outputs).toEqual({});
    expect(snapshot.definedNames).toEqual(expect.arrayContaining(['Delår_År', 'Delår_Uppdatering']));
    expect(snapshot.styleNames).toContain('Delår rubrik');
    expect(snapshot.mark).toEqual({
      sheet: 'Inställningar',
      area: { top: 0, left: 4, bottom: 0, right: 4 },
      text: '',
    });
  });

  it('holds a generated sheet with the styles of its cells', async () => {
    const snapshot = await snapshotOf(await givenUpdatedBook());
    expect(snapshot.outputs.economy).toEqual({
      sheet: 'Ekonomi',
      block: { top: 0, left: 0, bottom: 2, right: 1 },
      used: { top: 0, left: 0, bottom: 2, right: 1 },
      formulas: [
        ['Ekonomi', ''],
        ['Utfall', '=SUM(Driftsammandrag[Utfall])'],
        ['Budget', '=SUM(Driftsammandrag[Budget])'],
      ],
      styles: [1, 2, 3].map(() => ['Delår summa', 'Delår summa']),
      footer: '',
      pageBreaks: [],
    });
  });

  it('finds sheets that people have renamed and moved, and leaves out a totals row', async () => {
    const host = await givenUpdatedBook();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Driftsammandrag');
      sheet.getRange('1:1').insert('Down');
      sheet.name = "Nämndens 'drift' 2021";
      context.workbook.tables.getItem('Driftsammandrag').showTotals = true;
      context.workbook.worksheets.getItem('Ekonomi').name = 'Översikt';
      await context.sync();
    });
    const snapshot = await snapshotOf(host);
    expect(snapshot.tables.operatingSummary?.sheet).toBe("Nämndens 'drift' 2021");
    expect(snapshot.tables.operatingSummary?.area).toEqual({ top: 2, left: 0, bottom: 4, right: 3 });
    expect(snapshot.tables.operatingSummary?.values).toHaveLength(3);
    expect(snapshot.tables.operatingSummary?.formulas).toHaveLength(3);
    expect(snapshot.outputs.economy?.sheet).toBe('Översikt');
  });

  it('does without what people have deleted', async () => {
    const host = await givenUpdatedBook();
    await host.Excel.run(async (context) => {
      for (const name of ['Inställningar', 'Ekonomi']) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    const snapshot = await snapshotOf(host);
    expect(snapshot.tables.settings).toBeUndefined();
    expect(snapshot.outputs).toEqual({});
    expect(snapshot.mark).toBeUndefined();
    expect(snapshot.definedNames).toContain('Delår_Ekonomi');
  });

  it('gives error values, truth values and numbers as they are', async () => {
    const host = await givenEntrySheets();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Driftsammandrag').getRange('A3:C3').formulas = [
        ['=1/0', true, '=NA()'],
      ];
      await context.sync();
    });
    const snapshot = await snapshotOf(host);
    expect(snapshot.tables.operatingSummary?.values[1]?.slice(0, 3)).toEqual(['#DIV/0!', true, '#N/A']);
    expect(snapshot.tables.operatingSummary?.formulas[1]?.slice(0, 3)).toEqual(['=1/0', true, '=NA()']);
  });

  it('is refused when a table hides its header row', async () => {
    const host = await givenEntrySheets();
    await host.Excel.run(async (context) => {
      context.workbook.tables.getItem('Driftsammandrag').showHeaders = false;
      await context.sync();
    });
    const outcome = await takeSnapshot(host.Excel);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'header-hidden' } });
    expect(outcome.ok ? '' : outcome.failure.message).toContain('Driftsammandrag');
  });
});

describe('an update', () => {
  it('takes two round trips, and one without writing when nothing differs', async () => {
    const host = await givenEntrySheets();
    const first = await runUpdate(host.Excel, planEconomy());
    expect(first).toMatchObject({ ok: true, value: { changes: [{ sheet: 'Ekonomi', created: true }] } });
    expect(host.messages.syncs).toBe(2);
    host.messages.clear();
    expect(await runUpdate(host.Excel, planEconomy())).toMatchObject({ ok: true, value: { changes: [] } });
    expect(host.messages.syncs).toBe(1);
    expect(host.messages.writes).toBe(0);
  });

  it('writes anew into a sheet that people have renamed', async () => {
    const host = await givenUpdatedBook();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ekonomi').name = 'Översikt';
      await context.sync();
    });
    await runUpdate(
      host.Excel,
      planEconomy([[textContent('Ny rubrik'), textContent('')], ...economy.slice(1)]),
    );
    const snapshot = await snapshotOf(host);
    expect(snapshot.sheetNames).not.toContain('Ekonomi');
    expect(snapshot.outputs.economy?.formulas[0]).toEqual(['Ny rubrik', '']);
  });

  it('leads a name anew when its sheet was deleted and comes back', async () => {
    const host = await givenUpdatedBook();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ekonomi').delete();
      await context.sync();
    });
    expect(await runUpdate(host.Excel, planEconomy())).toMatchObject({ ok: true });
    expect((await snapshotOf(host)).outputs.economy?.sheet).toBe('Ekonomi');
  });

  it('says what a plan refused and writes nothing', async () => {
    const host = await givenEntrySheets();
    const outcome = await runUpdate(host.Excel, (snapshot) => ({
      ...planEconomy()(snapshot),
      refusal: 'Tabellen Mål saknas.',
    }));
    expect(outcome).toEqual({
      ok: false,
      failure: { code: 'refused', message: 'Tabellen Mål saknas.', details: '' },
    });
    expect(host.messages.writes).toBe(0);
  });

  it('names a protected sheet and writes nothing', async () => {
    const host = await givenUpdatedBook();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ekonomi').protection.protect();
      await context.sync();
    });
    host.messages.clear();
    const outcome = await runUpdate(host.Excel, planEconomy(economy.slice(0, 2)));
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'sheet-protected' } });
    expect(outcome.ok ? '' : outcome.failure.message).toContain('”Ekonomi”');
    expect(host.messages.writes).toBe(0);
  });

  it('does without the mark cell when people have protected its sheet', async () => {
    const host = await givenEntrySheets();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Inställningar').protection.protect();
      await context.sync();
    });
    expect(await runUpdate(host.Excel, planEconomy())).toMatchObject({ ok: true });
    const { sheetNames, outputs } = await snapshotOf(host);
    expect(outputs.economy?.sheet).toBe('Ekonomi');
    expect(sheetNames).not.toContain(scaffoldName);
  });

  it('names a protected workbook when a sheet would be added', async () => {
    const host = await givenEntrySheets();
    await host.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    host.messages.clear();
    expect(await runUpdate(host.Excel, planEconomy())).toMatchObject({
      ok: false,
      failure: { code: 'workbook-protected' },
    });
    expect(host.messages.writes).toBe(0);
  });

  it('does without the mark cell by a sheet that says the same', async () => {
    const host = await givenUpdatedBook();
    await host.Excel.run(async (context) => {
      context.workbook.names.getItem('Delår_Uppdatering').delete();
      await context.sync();
    });
    expect(await runUpdate(host.Excel, planEconomy([...economy].reverse()))).toMatchObject({ ok: true });
    expect((await snapshotOf(host)).sheetNames).not.toContain(scaffoldName);
  });
});

describe('going to a finding', () => {
  it('shows its cell', async () => {
    const host = await givenEntrySheets();
    expect(await runGoTo(host.Excel, { sheet: 'Driftsammandrag', cell: 'C4' })).toEqual({
      ok: true,
      value: undefined,
    });
    await host.Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.load({ address: true });
      await context.sync();
      expect(selected.address).toBe('Driftsammandrag!C4');
    });
    expect(host.messages.cellsWritten).toBe(0);
  });

  it.each([
    ['its sheet is gone', { sheet: 'Borttaget', cell: 'A1' }, 'sheet-gone'],
    ['it is about no cell', {}, 'no-place'],
  ])('says so when %s', async (_when, finding, code) => {
    const host = await givenEntrySheets();
    expect(await runGoTo(host.Excel, finding)).toMatchObject({ ok: false, failure: { code } });
  });

  it('says so when its sheet is hidden', async () => {
    const host = await givenEntrySheets();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Driftsammandrag').visibility = 'Hidden';
      await context.sync();
    });
    const outcome = await runGoTo(host.Excel, { sheet: 'Driftsammandrag', cell: 'A1' });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'sheet-hidden' } });
  });
});

import { commands, takeSnapshot, type Outcome } from '../../src/excel';
import { schemas, type TableKey } from '../../src/report/schema';
import { entryCell } from '../../src/workbook/edits/entryCell';
import { fixOf } from '../../src/workbook/edits/fixOf';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { EntryEdit, WriteSummary } from '../../src/workbook/survey/edit';
import type { EntryCell } from '../../src/workbook/survey/entryCell';
import { openReport, type OpenReport } from '../support/openReport';
import { smallReport, workbookOf } from '../support/smallReport';

let file: Uint8Array;

beforeAll(async () => {
  file = await workbookOf(smallReport);
});

const given = (): Promise<OpenReport> => openReport(file);

async function read({ host }: OpenReport): Promise<WorkbookSnapshot> {
  const taken = await takeSnapshot(host.Excel);
  if (!taken.ok) throw new Error(taken.failure.message);
  return taken.value;
}

async function cellOf(report: OpenReport, table: TableKey, row: number, column: string): Promise<EntryCell> {
  const cell = entryCell(await read(report), table, row, column);
  if (cell === undefined) throw new Error(`No ${table} ${row} ${column}`);
  return cell;
}

async function write({ host }: OpenReport, ...edits: readonly EntryEdit[]): Promise<WriteSummary> {
  const written = await commands.write(host.Excel, edits);
  if (!written.ok) throw new Error(written.failure.message);
  return written.value;
}

function refusal<T>(outcome: Outcome<T>): string {
  if (outcome.ok) throw new Error('It was not refused');
  return outcome.failure.message;
}

/** Everything that people see of the entry tables. */
async function tablesOf(report: OpenReport): Promise<unknown> {
  const { tables } = await read(report);
  return Object.entries(tables).map(([key, { area, values, formulas }]) => ({ key, area, values, formulas }));
}

/** Texts that Excel would take for something else, and texts at the edge of what a cell holds. */
const hostileTexts = [
  '=1+1',
  '+46 13 20 60 00',
  '-3',
  '@summa',
  "'citerat",
  '\'=HYPERLINK("http://ond.example")',
  'Rad ett\nrad två',
  '1 234,5',
  '2021-08-31',
  'TRUE',
  '#REF!',
  '<script>alert(1)</script>',
  'x'.repeat(32_767),
];

describe('an entry cell that is written from the pane', () => {
  it('holds the text, in one reading and one message, and is brought back by the undo', async () => {
    const report = await given();
    const before = await tablesOf(report);
    const cell = await cellOf(report, 'goals', 1, 'reason');
    report.host.messages.clear();
    const { changes, undo } = await write(report, { kind: 'write', cell, value: 'Målet nås i år.' });
    expect(report.host.messages.syncs).toBe(2);
    expect(changes).toEqual([
      { sheet: 'Mål', cell: expect.any(String) as string, before: cell.was, after: 'Målet nås i år.' },
    ]);
    expect(await cellOf(report, 'goals', 1, 'reason')).toMatchObject({ was: 'Målet nås i år.' });
    await write(report, ...undo);
    expect(await tablesOf(report)).toEqual(before);
  });

  it('keeps every text as a text, and so does the undo', async () => {
    const report = await given();
    const { was } = await cellOf(report, 'goals', 1, 'reason');
    const held = async () => {
      const { goals } = (await read(report)).tables;
      return goals!.values[1]![goals!.values[0]!.indexOf('Motivering')];
    };
    for (const value of hostileTexts) {
      const cell = await cellOf(report, 'goals', 1, 'reason');
      const { undo } = await write(report, { kind: 'write', cell, value });
      expect(await held()).toBe(value);
      await write(report, ...undo);
      expect(await held()).toBe(was);
    }
  });

  it('does not take a text that no cell holds', async () => {
    const report = await given();
    const cell = await cellOf(report, 'goals', 1, 'reason');
    report.host.messages.clear();
    const written = await commands.write(report.host.Excel, [
      { kind: 'write', cell, value: 'x'.repeat(32_768) },
    ]);
    expect(refusal(written)).toContain('32 767 tecken');
    expect(report.host.messages.writes).toBe(0);
  });

  it('is found again when the table has been sorted in between', async () => {
    const report = await given();
    const cell = await cellOf(report, 'operatingSummary', 2, 'comment');
    expect(cell).toMatchObject({ name: 'Bibliotek', was: 'Enligt plan.' });
    report.person.sortTable('Driftsammandrag', 'Verksamhet');
    expect((await cellOf(report, 'operatingSummary', 1, 'comment')).name).toBe('Bibliotek');
    const { undo } = await write(report, { kind: 'write', cell, value: 'Enligt ny plan.' });
    expect(await cellOf(report, 'operatingSummary', 1, 'comment')).toMatchObject({
      name: 'Bibliotek',
      was: 'Enligt ny plan.',
    });
    report.person.sortTable('Driftsammandrag', 'Verksamhet', false);
    await write(report, ...undo);
    expect((await read(report)).tables.operatingSummary!.values.flat()).not.toContain('Enligt ny plan.');
  });

  it('is left alone when somebody else has written there, and it is said what stood and stands there', async () => {
    const report = await given();
    const cell = await cellOf(report, 'operatingSummary', 2, 'comment');
    report.paste(['Driftsammandrag', 'Bibliotek', 'Kommentar'], 'Någon annans ord.');
    report.host.messages.clear();
    const written = await commands.write(report.host.Excel, [{ kind: 'write', cell, value: 'Mina ord.' }]);
    const message = refusal(written);
    for (const part of [
      'Driftsammandrag',
      'Bibliotek',
      'Enligt plan.',
      'Någon annans ord.',
      'Ingenting har ändrats',
    ])
      expect(message).toContain(part);
    expect(message).toMatch(/Cellen [A-Z]+\d+ på bladet/u);
    expect(report.host.messages.writes).toBe(0);
  });

  it('is left alone when its row has gone', async () => {
    const report = await given();
    const cell = await cellOf(report, 'operatingSummary', 2, 'comment');
    report.paste(['Driftsammandrag', 'Bibliotek', 'Verksamhet'], 'Kulturskola');
    const written = await commands.write(report.host.Excel, [{ kind: 'write', cell, value: 'Mina ord.' }]);
    expect(refusal(written)).toContain('Raden ”Bibliotek” finns inte kvar');
  });

  it('is left alone on a protected sheet', async () => {
    const report = await given();
    const cell = await cellOf(report, 'goals', 1, 'reason');
    await report.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Mål').protection.protect();
      await context.sync();
    });
    const written = await commands.write(report.host.Excel, [{ kind: 'write', cell, value: 'Nej.' }]);
    expect(refusal(written)).toContain('Bladet ”Mål” är skyddat');
  });

  it('can be in a row that a filter hides, which stays hidden', async () => {
    const report = await given();
    const cell = await cellOf(report, 'operatingSummary', 2, 'comment');
    report.person.filterTable('Driftsammandrag', 'Verksamhet', ['Grundskola']);
    const { undo } = await write(report, { kind: 'write', cell, value: 'Skrivet i det dolda.' });
    expect(await cellOf(report, 'operatingSummary', 2, 'comment')).toMatchObject({
      was: 'Skrivet i det dolda.',
    });
    await report.host.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('Driftsammandrag').getDataBodyRange().getRow(1);
      body.load({ rowHidden: true });
      await context.sync();
      expect(body.rowHidden).toBe(true);
    });
    await write(report, ...undo);
    expect(await cellOf(report, 'operatingSummary', 2, 'comment')).toMatchObject({ was: 'Enligt plan.' });
  });

  it('gets a formula of its own back', async () => {
    const report = await given();
    await report.host.Excel.run(async (context) => {
      const { goals } = (await read(report)).tables;
      const column = goals!.values[0]!.indexOf('Motivering');
      context.workbook.tables.getItem('Mål').getDataBodyRange().getCell(0, column).formulas = [['="a"&"b"']];
      await context.sync();
    });
    const before = await tablesOf(report);
    const cell = await cellOf(report, 'goals', 1, 'reason');
    expect(cell.was).toBe('="a"&"b"');
    const { undo } = await write(report, { kind: 'write', cell, value: '="a"&"b"' });
    expect((await cellOf(report, 'goals', 1, 'reason')).was).toBe('\'="a"&"b"');
    await write(report, ...undo);
    expect(await tablesOf(report)).toEqual(before);
  });
});

describe('a computed cell that has been overwritten', () => {
  it('gets its formula back by the finding’s fix, and the undo overwrites it again', async () => {
    const report = await given();
    report.paste(['Driftsammandrag', 'Bibliotek', 'Avvikelse helår'], '-50');
    const before = await tablesOf(report);
    const checked = await commands.check(report.host.Excel);
    const finding = checked.ok
      ? checked.value.findings.find(({ code }) => code === 'formula-overwritten')
      : undefined;
    const fix = fixOf(finding!);
    expect(fix).toMatchObject({ kind: 'restore-formula', cell: { was: -50, name: 'Bibliotek' } });
    const { undo } = await write(report, fix!);
    const after = await commands.check(report.host.Excel);
    expect(after.ok && after.value.findings.map(({ code }) => code)).not.toContain('formula-overwritten');
    await write(report, ...undo);
    expect(await tablesOf(report)).toEqual(before);
  });
});

const newUnit = {
  kind: 'add-row',
  table: 'operatingSummary',
  values: { unit: 'Kulturskola', rowType: 'verksamhet', forecastYear: 120, comment: '=1+1' },
} as const;

describe('a row that is added', () => {
  it('lets a full table grow with formulas, look and validation, and is gone after the undo', async () => {
    const report = await given();
    const before = await tablesOf(report);
    report.host.messages.clear();
    const { undo } = await write(report, newUnit);
    expect(report.host.messages.syncs).toBe(2);
    const { operatingSummary: table } = (await read(report)).tables;
    expect(table!.values).toHaveLength(smallReport.operatingSummary.length + 2);
    expect(table!.values.at(-1)).toEqual(expect.arrayContaining(['Kulturskola', 'verksamhet', 120, '=1+1']));
    const checked = await commands.check(report.host.Excel);
    expect(checked.ok && checked.value.findings.map(({ code }) => code)).not.toContain('formula-overwritten');
    await report.host.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('Driftsammandrag').getDataBodyRange();
      const [last, above] = [body.getLastRow(), body.getRow(0)];
      const styles = [last, above].map((row) => row.getCellProperties({ style: true }));
      const typeColumn = table!.values[0]!.indexOf('Radtyp');
      const validation = last.getCell(0, typeColumn).dataValidation;
      validation.load({ rule: true });
      await context.sync();
      expect(styles[0]!.value).toEqual(styles[1]!.value);
      expect(validation.rule).toHaveProperty('list');
    });
    await write(report, ...undo);
    expect(await tablesOf(report)).toEqual(before);
  });

  it('takes the first blank row when there is one', async () => {
    const report = await given();
    const before = await tablesOf(report);
    const { undo } = await write(report, {
      kind: 'add-row',
      table: 'exceptions',
      values: { code: 'comment-missing', reason: 'Därför.' },
    });
    const { exceptions } = (await read(report)).tables;
    expect(exceptions!.values).toHaveLength(9);
    expect(exceptions!.values[1]).toEqual(['comment-missing', '', '', '', '', 'Därför.']);
    await write(report, ...undo);
    expect(await tablesOf(report)).toEqual(before);
  });

  it('moves what stands below the table, and a totals row', async () => {
    const report = await given();
    const { operatingSummary: table } = (await read(report)).tables;
    const below = `A${table!.area.bottom + 2}`;
    await report.host.Excel.run(async (context) => {
      context.workbook.tables.getItem('Driftsammandrag').worksheet.getRange(below).values = [
        ['Min egen rad'],
      ];
      await context.sync();
    });
    await write(report, newUnit);
    const after = (await read(report)).tables.operatingSummary!;
    expect(after.values.at(-1)).toContain('Kulturskola');
    await report.host.Excel.run(async (context) => {
      const sheet = context.workbook.tables.getItem('Driftsammandrag').worksheet;
      const own = sheet.getRange(`A${after.area.bottom + 2}`);
      own.load({ values: true });
      await context.sync();
      expect(own.values).toEqual([['Min egen rad']]);
    });
  });

  it('stands above a totals row', async () => {
    const report = await given();
    await report.host.Excel.run(async (context) => {
      context.workbook.tables.getItem('Driftsammandrag').showTotals = true;
      await context.sync();
    });
    const before = await tablesOf(report);
    const { undo } = await write(report, newUnit);
    expect((await read(report)).tables.operatingSummary!.values.at(-1)).toContain('Kulturskola');
    await write(report, ...undo);
    expect(await tablesOf(report)).toEqual(before);
  });

  it('is refused while the table is filtered', async () => {
    const report = await given();
    report.person.filterTable('Driftsammandrag', 'Verksamhet', ['Grundskola']);
    report.host.messages.clear();
    const written = await commands.write(report.host.Excel, [newUnit]);
    expect(refusal(written)).toContain('Tabellen ”Driftsammandrag” är filtrerad');
    expect(report.host.messages.writes).toBe(0);
  });
});

describe('a row that is removed', () => {
  it('comes back where it was, with the cells of the controller’s own columns', async () => {
    const report = await given();
    await report.host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Driftsammandrag');
      table.columns.add(-1, [['Egen'], ['ett'], ['två'], ['=1+2']]);
      await context.sync();
    });
    const before = await tablesOf(report);
    const cell = await cellOf(report, 'operatingSummary', 2, 'unit');
    const { undo } = await write(report, { kind: 'remove-row', cell });
    expect((await read(report)).tables.operatingSummary!.values.flat()).not.toContain('Bibliotek');
    await write(report, ...undo);
    expect(await tablesOf(report)).toEqual(before);
  });

  it('is emptied when it is the last, and filled again by the undo', async () => {
    const report = await given();
    const before = await tablesOf(report);
    const rows = smallReport.operatingSummary.map((_, index) => index + 1);
    const edits: EntryEdit[] = [];
    for (const row of rows)
      edits.push({ kind: 'remove-row', cell: await cellOf(report, 'operatingSummary', row, 'unit') });
    const { undo } = await write(report, ...edits);
    expect((await read(report)).tables.operatingSummary!.values).toHaveLength(2);
    await write(report, ...undo);
    expect(await tablesOf(report)).toEqual(before);
  });
});

describe('a table that the workbook lacks', () => {
  it('takes no row, and it is said what adds it', async () => {
    const report = await given();
    report.person.deleteTable(schemas.exceptions.table);
    const written = await commands.write(report.host.Excel, [
      { kind: 'add-row', table: 'exceptions', values: { reason: 'Därför.' } },
    ]);
    expect(refusal(written)).toContain('Skapa blad');
  });
});

import { runCreate, takeSnapshot } from '../../src/excel';
import { createPlan, readEntries } from '../../src/workbook';
import { cellAddress } from '../../src/workbook/area';
import { exampleData } from '../support/exampleData';
import { generatedBook } from '../support/generatedBook';
import { openReport, type OpenReport } from '../support/openReport';
import { givenBlankWorkbook } from './givenWorkbook';

let example: Uint8Array;
beforeAll(async () => {
  example = (await generatedBook(exampleData)).host.save();
});

/** What pressing Uppdatera cost, and that the next press costs nothing. */
async function costOfUpdate(report: OpenReport): Promise<{ syncs: number; writes: number; cells: number }> {
  const { messages } = report.host;
  messages.clear();
  await report.update();
  const cost = { syncs: messages.syncs, writes: messages.writes, cells: messages.cellsWritten };
  expect(messages.largestMessage).toBeLessThan(4_000_000);
  messages.clear();
  await report.update();
  expect([messages.syncs, messages.writes]).toEqual([1, 0]);
  return cost;
}

/**
 * The design's 37 was counted before the report had Prognosanalys, Förändringar and the lists of identities and of figures in
 * texts on Kontroller: each of them has a line of its state and rows of its own.
 */
const mostWrites = 41;

describe('what an update costs on the wire', () => {
  it('is a few write actions when every amount is shown in another unit', async () => {
    const report = await openReport(example);
    expect(report.type(['Inställningar', 'Beloppsenhet rapport', 'Värde'], 'mnkr').ok).toBe(true);
    const { syncs, writes, cells } = await costOfUpdate(report);
    expect(syncs).toBe(2);
    expect(cells).toBeGreaterThan(200);
    expect(writes).toBeLessThanOrEqual(mostWrites);
  });

  it('is a few write actions when the order of every long table is another', async () => {
    const report = await openReport(example);
    expect(report.person.sortTable('Mål', 'Förvaltningsmål').ok).toBe(true);
    expect(report.person.sortTable('Aktiviteter', 'Aktivitet').ok).toBe(true);
    expect(report.person.sortTable('Indikatorer', 'Indikator').ok).toBe(true);
    expect(report.person.sortTable('Driftsammandrag', 'Verksamhet').ok).toBe(true);
    const { syncs, writes, cells } = await costOfUpdate(report);
    expect(syncs).toBe(2);
    expect(cells).toBeGreaterThan(500);
    expect(writes).toBeLessThanOrEqual(mostWrites);
  });

  it('stays within 75 write actions when values change in every table', async () => {
    const report = await openReport(example);
    const changes = [
      ['Driftsammandrag', 'LKDATA', 'Prognos helår', '9000'],
      ['Investeringar', 'IT-utrustning', 'Prognos utgifter', '32000'],
      ['Volymer', 'Antal e-utbildningar', 'Utfall period', '30'],
      ['Personal', 'totalt', 'Utfall period', '300'],
      ['Mål', 'God service', 'Bedömning', 'Uppfylls delvis per helår'],
      ['Indikatorer', 'Kundnöjdhet', 'Utfall', '4'],
      ['Aktiviteter', 'Pågående', 'Status', 'Klar'],
    ] as const;
    for (const [table, row, header, text] of changes) {
      expect(report.type([table, row, header], text)).toMatchObject({ ok: true });
    }
    const { syncs, writes } = await costOfUpdate(report);
    expect(syncs).toBe(2);
    expect(writes).toBeLessThanOrEqual(75);
  });

  it('is next to nothing for one figure: what it is shown by is live', async () => {
    const report = await openReport(example);
    expect(report.type(['Driftsammandrag', 'Löneservice', 'Budget period'], '11').ok).toBe(true);
    const { writes } = await costOfUpdate(report);
    expect(writes).toBeLessThan(20);
  });
});

it('reads a report that is too large for one answer in as many as its cells fill, long formulas of calculated columns included', async () => {
  const indicators = Array.from({ length: 700 }, (_, index) => ({
    goal: `Mål ${index + 1}`,
    indicator: `Indikator ${index + 1}`,
  }));
  const host = await givenBlankWorkbook();
  const created = await runCreate(host.Excel, (snapshot) => createPlan(snapshot, { indicators }));
  expect(created).toMatchObject({ ok: true });
  const before = await takeSnapshot(host.Excel);
  const table = before.ok ? before.value.tables.indicators : undefined;
  const trend = table!.area.left + table!.values[0]!.indexOf('Trend');
  expect(host.person.paste(table!.sheet, cellAddress(table!.area.top + 650, trend), [['bättre']]).ok).toBe(
    true,
  );

  const { messages } = host;
  messages.clear();
  const read = await takeSnapshot(host.Excel);
  expect(messages.bytesFromHost).toBeGreaterThan(6_000_000);
  // One that was refused, where everything stands at first and at last, and some rows to weigh them.
  expect(messages.syncs).toBe(4 + Math.ceil(messages.bytesFromHost / 3_100_000));
  // The one row of seven hundred that somebody has written over is still seen.
  const findings = read.ok ? readEntries(read.value).findings : [];
  expect(findings.filter(({ code }) => code === 'formula-overwritten')).toMatchObject([
    { place: { table: 'indicators', row: 650, column: 'trend' } },
  ]);
});

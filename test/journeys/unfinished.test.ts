import { runUpdate } from '../../src/excel/commands/update';
import { updatePlan } from '../../src/workbook';
import { outputKeys } from '../../src/workbook/outputs/keys';
import type { WorkbookDocument } from '../../src/host/document/model';
import { stateLine } from '../support/generated';
import { openReport, type OpenReport } from '../support/openReport';
import { contentsOf, ownSheets } from '../support/ownSheets';
import { smallReport, workbookOf } from '../support/smallReport';

const mark = 'Uppdatering ej slutförd – tryck Uppdatera igen';

/** Everything on every sheet. */
const allSheets = (book: WorkbookDocument) =>
  book.sheets.list().map((sheet) => [sheet.name, contentsOf(book, sheet)]);

const lines = (report: OpenReport) => {
  const book = report.book();
  return outputKeys.map((key) => stateLine(book, key));
};

/** Edits that change every generated sheet, some of which grow and some of which shrink. */
function edit(report: OpenReport): void {
  const { person } = report;
  person.insertRows('Driftsammandrag', 7);
  for (const [column, text] of [
    ['A', 'Förskola'],
    ['B', 'underrad'],
    ['C', '10'],
    ['D', '10'],
    ['G', '5'],
    ['H', '5'],
  ] as const) {
    person.type('Driftsammandrag', `${column}7`, text);
  }
  report.type(['Inställningar', 'Månad', 'Värde'], '10');
  report.type(['Investeringar', 'Ny skolgård', 'Projekt'], 'Skolgård');
  report.type(['Mål', 'Fler läser', 'Bedömning'], 'Uppfylls per helår');
  person.deleteRows('Indikatorer', 7);
  person.deleteRows('Aktiviteter', 6);
}

describe('an update that breaks off in the middle', () => {
  let edited: Uint8Array;
  let reading: number;
  let writing: number;
  let finished: WorkbookDocument;

  beforeAll(async () => {
    const report = await openReport(await workbookOf(smallReport));
    edit(report);
    edited = report.bytes();
    report.host.messages.clear();
    await report.update();
    [reading, writing] = report.host.messages.work.map(({ actions }) => actions) as [number, number];
    finished = report.book();
  });

  const update = (report: OpenReport) => runUpdate(report.host.Excel, updatePlan, { timeLimit: 500 });

  // Before that it asks whether everything stands where it was read, which writes nothing.
  it.each([0.6, 0.75, 0.9])(
    'marks every generated sheet after %d of its writing; the next one mends it',
    async (part) => {
      expect(writing).toBeGreaterThan(20);
      const report = await openReport(edited);
      const entries = ownSheets(report.book());
      report.host.fail({ failAction: { number: reading + Math.round(writing * part) } });
      const broken = await update(report);
      report.host.fail();
      expect(broken).toMatchObject({
        ok: false,
        failure: { message: expect.stringContaining('En del kan ha hunnit skrivas.') as string },
      });
      expect(lines(report)).toEqual(outputKeys.map(() => mark));

      // Also for whoever opens the file that was saved in that state.
      const later = await openReport(report.bytes());
      expect(lines(later)).toEqual(outputKeys.map(() => mark));
      expect((await update(later)).ok).toBe(true);
      expect(lines(later)).toEqual(outputKeys.map(() => 'Stämmer med inmatningen.'));
      expect(ownSheets(later.book())).toEqual(entries);
      expect(allSheets(later.book())).toEqual(allSheets(finished));
    },
  );

  it('before anything was written leaves the old state, which says itself that it is old', async () => {
    const report = await openReport(edited);
    const before = allSheets(report.book());
    report.host.fail({ failSync: { number: 2, when: 'before', how: 'error' } });
    expect((await update(report)).ok).toBe(false);
    report.host.fail();
    expect(allSheets(report.book())).toEqual(before);
    for (const line of lines(report)) expect(line).toMatch(/^⚠ Inmatningen har ändrats/u);
  });

  it('when only the answer is lost leaves the new state', async () => {
    const report = await openReport(edited);
    report.host.fail({ failSync: { number: 2, when: 'after', how: 'silence' } });
    expect(await update(report)).toMatchObject({ ok: false, failure: { code: 'no-answer' } });
    report.host.fail();
    expect(allSheets(report.book())).toEqual(allSheets(finished));
  });

  it('can be left unmended without harm: the mark stays while people go on', async () => {
    const report = await openReport(edited);
    report.host.fail({ failAction: { number: reading + Math.round(writing / 2) } });
    await update(report);
    report.host.fail();
    report.type(['Aktiviteter', 'Sommarbok', 'Status'], 'Klar');
    expect(lines(report)).toEqual(outputKeys.map(() => mark));
    expect((await report.update()).changes.length).toBeGreaterThan(0);
    expect(lines(report)).toEqual(outputKeys.map(() => 'Stämmer med inmatningen.'));
  });
});

import { commands, takeSnapshot, type Outcome } from '../../src/excel';
import { entryCell } from '../../src/workbook/edits/entryCell';
import { openReport, type OpenReport } from '../support/openReport';
import { smallReport, workbookOf } from '../support/smallReport';

let file: Uint8Array;

beforeAll(async () => {
  file = await workbookOf(smallReport);
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

async function given() {
  const report = await openReport(file);
  const changed = jest.fn<undefined, []>();
  report.host.messages.clear();
  const stop = done(await commands.watch(report.host.Excel, changed));
  return { report, changed, stop };
}

describe('edits that people make beside the pane', () => {
  it('are told, and registering writes nothing', async () => {
    const { report, changed, stop } = await given();
    expect(report.host.messages.writes).toBe(0);
    expect(changed).not.toHaveBeenCalled();
    report.paste(['Driftsammandrag', 'Bibliotek', 'Kommentar'], 'Andra ord.');
    await settled();
    expect(changed).toHaveBeenCalled();
    await stop();
  });

  it.each([
    ['sorting', ({ person }: OpenReport) => person.sortTable('Driftsammandrag', 'Verksamhet', false)],
    ['a new sheet', ({ person }: OpenReport) => person.addSheet('Eget')],
    ['a deleted sheet', ({ person }: OpenReport) => person.deleteSheet('Planer')],
    ['a table that is none any more', ({ person }: OpenReport) => person.deleteTable('Planer')],
  ])('are told when they are %s', async (_what, edit) => {
    const { report, changed, stop } = await given();
    edit(report);
    await settled();
    expect(changed).toHaveBeenCalled();
    await stop();
  });

  it('are told no more once it is stopped, also when stopped twice', async () => {
    const { report, changed, stop } = await given();
    await stop();
    await stop();
    report.paste(['Driftsammandrag', 'Bibliotek', 'Kommentar'], 'Andra ord.');
    await settled();
    expect(changed).not.toHaveBeenCalled();
  });

  it('do not include what the add-in writes itself', async () => {
    const { report, changed, stop } = await given();
    const snapshot = done(await takeSnapshot(report.host.Excel));
    const cell = entryCell(snapshot, 'goals', 1, 'reason')!;
    done(await commands.write(report.host.Excel, [{ kind: 'write', cell, value: 'Målet nås.' }]));
    await settled();
    expect(changed).not.toHaveBeenCalled();
    await stop();
  });
});

import { commands, runCreate, takeSnapshot } from '../../src/excel';
import type { EmbeddedHost } from '../../src/host/startHost';
import { createPlan } from '../../src/workbook';
import { cellAddress } from '../../src/workbook/area';
import { entryCell } from '../../src/workbook/edits/entryCell';
import type { EntryEdit } from '../../src/workbook/survey/edit';
import { rollReport } from '../support/rollReport';
import { givenBlankWorkbook, givenWorkbook } from './givenWorkbook';

let entries: Uint8Array;
beforeAll(async () => {
  const host = await givenBlankWorkbook();
  expect(await runCreate(host.Excel, (snapshot) => createPlan(snapshot, rollReport))).toMatchObject({
    ok: true,
  });
  entries = host.save();
});

async function snapshotOf(host: EmbeddedHost) {
  const read = await takeSnapshot(host.Excel);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

/** Lets somebody work after everything has been read and before anything is written. */
function meanwhile(host: EmbeddedHost, sync: number, work: () => void): void {
  host.fail({
    between: (number) => {
      if (number === sync) work();
    },
  });
}

/** What people see in the activities, and where. */
const activitiesOf = async (host: EmbeddedHost) => (await snapshotOf(host)).tables.activities;

async function removal(host: EmbeddedHost): Promise<EntryEdit> {
  const cell = entryCell(await snapshotOf(host), 'activities', 1, 'activity')!;
  return { kind: 'remove-row', cell };
}

describe('somebody works between the reading and the writing', () => {
  it('keeps the row that they wrote in, although it was to be removed', async () => {
    const host = await givenWorkbook(entries);
    const other = await givenWorkbook(entries);
    const edit = await removal(host);
    const { sheet } = (await activitiesOf(host))!;
    meanwhile(host, 2, () => host.person.paste(sheet, 'F6', [['=1+1']]));
    other.person.paste(sheet, 'F6', [['=1+1']]);
    const outcome = await commands.write(host.Excel, [edit]);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'changed-while-written' } });
    expect(outcome.ok ? '' : outcome.failure.message).toBe(
      'Någon ändrade i inmatningsbladen medan de skulle skrivas, så det som hade skrivits är tillbakaställt. Inget har ändrats i arbetsboken. Tryck igen.',
    );
    expect(await activitiesOf(host)).toEqual(await activitiesOf(other));
  });

  it('removes the row when they wrote elsewhere', async () => {
    const host = await givenWorkbook(entries);
    const edit = await removal(host);
    const before = (await activitiesOf(host))!.values.length;
    meanwhile(host, 2, () => host.person.type('Driftsammandrag', 'L6', 'En kollegas ord'));
    expect(await commands.write(host.Excel, [edit])).toMatchObject({ ok: true });
    expect((await activitiesOf(host))!.values).toHaveLength(before - 1);
  });

  it('takes away the row that was added together with what could not be written', async () => {
    const host = await givenWorkbook(entries);
    const before = await activitiesOf(host);
    const snapshot = await snapshotOf(host);
    const { area, values } = snapshot.tables.goals!;
    const cell = entryCell(snapshot, 'goals', 1, 'reason')!;
    const address = cellAddress(area.top + 1, area.left + values[0]!.indexOf('Motivering'));
    const add: EntryEdit = {
      kind: 'add-row',
      table: 'activities',
      values: { goal: 'God service', activity: 'Ny aktivitet' },
    };
    meanwhile(host, 2, () => host.person.type('Mål', address, 'En kollegas skäl'));
    const written = await commands.write(host.Excel, [add, { kind: 'write', cell, value: 'Nytt skäl' }]);
    expect(written).toMatchObject({ ok: false, failure: { code: 'changed-while-written' } });
    expect(await activitiesOf(host)).toEqual(before);
    const now = entryCell(await snapshotOf(host), 'goals', 1, 'reason');
    expect(now?.was).toBe('En kollegas skäl');
  });

  it('says that the workbook has changed when a table has moved, and writes nothing', async () => {
    const host = await givenWorkbook(entries);
    const edit = await removal(host);
    meanwhile(host, 2, () => host.person.insertRows('Aktiviteter', 1));
    host.messages.clear();
    const outcome = await commands.write(host.Excel, [edit]);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'changed-while-read' } });
    expect(host.messages.cellsWritten).toBe(0);
    host.fail();
    expect(await commands.write(host.Excel, [edit])).toMatchObject({ ok: true });
  });

  it('does not take its own writing for theirs when a message is sent in halves', async () => {
    const host = await givenWorkbook(entries);
    const values = { goal: 'God service', activity: 'Ny aktivitet', comment: 'Påbörjas i höst' };
    host.fail({ failSync: { number: 2, when: 'before', how: 'RequestPayloadSizeLimitExceeded' } });
    const outcome = await commands.write(host.Excel, [{ kind: 'add-row', table: 'activities', values }]);
    expect(outcome).toMatchObject({ ok: true });
    expect(JSON.stringify((await activitiesOf(host))!.values)).toContain('Påbörjas i höst');
  });
});

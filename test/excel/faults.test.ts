import { runCreate } from '../../src/excel/commands/create';
import { takeSnapshot } from '../../src/excel/commands/snapshot';
import { runUpdate } from '../../src/excel/commands/update';
import type { Outcome } from '../../src/excel/outcome';
import { markText, scaffoldName } from '../../src/excel/unfinished';
import type { EmbeddedHost } from '../../src/host/startHost';
import { textContent } from '../../src/workbook/cell';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import {
  economy,
  givenBlankWorkbook,
  givenWorkbook,
  planEconomy,
  planEntrySheets,
  type Wanted,
} from './givenWorkbook';

const changed: Wanted = [[textContent('Ekonomi i september'), textContent('')], ...economy.slice(1)];

const create = (host: EmbeddedHost) => runCreate(host.Excel, planEntrySheets, { timeLimit: 300 });
const addEconomy = (host: EmbeddedHost) => runUpdate(host.Excel, planEconomy(), { timeLimit: 300 });
const longer: Wanted = [...changed, ...changed, ...changed];
const growEconomy = (host: EmbeddedHost) => runUpdate(host.Excel, planEconomy(longer), { timeLimit: 300 });
const changeEconomy = (host: EmbeddedHost) => runUpdate(host.Excel, planEconomy(changed), { timeLimit: 300 });

async function givenBook(
  commands: readonly ((host: EmbeddedHost) => Promise<Outcome<unknown>>)[],
): Promise<EmbeddedHost> {
  const host = await givenBlankWorkbook();
  for (const command of commands) expect(await command(host)).toMatchObject({ ok: true });
  host.messages.clear();
  return host;
}

/**
 * Some actions of the reading, which changes nothing; every action that opens or closes the writing; and some of the many between
 * them.
 */
function actionsToFail(reading: number, writing: number): number[] {
  const between = writing > 100 ? 25 : 3;
  return Array.from({ length: reading + writing }, (_, index) => index + 1).filter((number) => {
    const inWriting = number - reading;
    if (inWriting <= 0) return number % 200 === 0;
    return inWriting <= 8 || inWriting > writing - 8 || inWriting % between === 0;
  });
}

async function stateOf(host: EmbeddedHost): Promise<WorkbookSnapshot> {
  const outcome = await takeSnapshot(host.Excel);
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

async function allSheets(host: EmbeddedHost): Promise<string[]> {
  return host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** The parts of a state that people see; which styles are offered to plans is our own affair. */
function seen({ tables, outputs, sheetNames, mark }: WorkbookSnapshot): string {
  return JSON.stringify({ tables, outputs, sheetNames, mark });
}

const cases = [
  {
    name: 'creating the entry sheets',
    before: [],
    command: create,
    built: ['Inställningar', 'Driftsammandrag'],
  },
  { name: 'an update that adds a sheet', before: [create], command: addEconomy, built: ['Ekonomi'] },
  {
    name: 'an update of a sheet that is there',
    before: [create, addEconomy],
    command: changeEconomy,
    built: [],
  },
  {
    name: 'an update of a sheet that grows',
    before: [create, addEconomy],
    command: growEconomy,
    built: [],
  },
  {
    name: 'an update of a sheet that shrinks',
    before: [create, addEconomy, growEconomy],
    command: changeEconomy,
    built: [],
  },
];

describe.each(cases)('$name', ({ before, command, built }) => {
  /** A state with the names that its sheets are going to have. */
  const withFinalNames = (state: string): string =>
    built.reduce((text, name, index) => text.replaceAll(`Delår nytt blad ${index + 1}`, name), state);

  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = (await givenBook(before)).save();
  });

  it('leaves the old state, the new state or a sign, whichever action fails; the next press mends it', async () => {
    const clean = await givenWorkbook(bytes);
    const old = seen(await stateOf(clean));
    clean.messages.clear();
    await command(clean);
    const [reading, writing] = clean.messages.work.map(({ actions }) => actions);
    const wanted = seen(await stateOf(clean));
    const sheets = await allSheets(clean);

    const states = new Set<string>();
    for (const number of actionsToFail(reading!, writing!)) {
      const host = await givenWorkbook(bytes);
      host.fail({ failAction: { number } });
      const outcome = await command(host);
      host.fail();
      expect(outcome.ok).toBe(false);
      const message = outcome.ok ? '' : outcome.failure.message;
      const after = await stateOf(host);
      if (after.mark?.text === markText || (await allSheets(host)).includes(scaffoldName)) {
        states.add('signed');
        expect(message).toContain('En del kan ha hunnit skrivas');
      } else {
        const state = withFinalNames(seen(after));
        expect([old, wanted]).toContain(state);
        states.add(state === old ? 'old' : 'new');
      }
      expect(message).toContain(number <= reading! ? 'Inget har ändrats' : 'En del kan ha hunnit skrivas');

      expect(await command(host)).toMatchObject({ ok: true });
      expect(seen(await stateOf(host))).toBe(wanted);
      expect(await allSheets(host)).toEqual(sheets);
    }
    expect(states).toContain('old');
    expect(states).toContain('signed');
  });

  it.each([
    [1, 'before', 'error'],
    [1, 'after', 'error'],
    [1, 'before', 'silence'],
    [2, 'before', 'error'],
    [2, 'after', 'error'],
    [2, 'before', 'silence'],
    [2, 'after', 'silence'],
  ] as const)('survives round trip %d going wrong %s it is carried out: %s', async (number, when, how) => {
    const clean = await givenWorkbook(bytes);
    const host = await givenWorkbook(bytes);
    await command(clean);
    const wanted = seen(await stateOf(clean));
    const old = seen(await stateOf(host));
    host.fail({ failSync: { number, when, how } });
    const outcome = await command(host);
    host.fail();
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: how === 'error' ? 'connection-lost' : 'no-answer' },
    });
    expect(seen(await stateOf(host))).toBe(number === 2 && when === 'after' ? wanted : old);
    const message = outcome.ok ? '' : outcome.failure.message;
    expect(message).toContain(number === 1 ? 'Inget har ändrats' : 'En del kan ha hunnit skrivas');

    expect(await command(host)).toMatchObject({ ok: true });
    expect(seen(await stateOf(host))).toBe(wanted);
  });
});

import { commands, runCreate, type RollWish } from '../../src/excel';
import { takeSnapshot } from '../../src/excel/commands/snapshot';
import { rollMarkText } from '../../src/excel/unfinished';
import type { EmbeddedHost } from '../../src/host/startHost';
import { createPlan } from '../../src/workbook';
import { extractData } from '../../src/workbook/data/extractData';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { savedBook, sheetOf } from '../support/savedBook';
import { rollReport } from '../support/rollReport';
import { givenBlankWorkbook, givenWorkbook } from './givenWorkbook';

const december: RollWish = { year: 2021, month: 12, keepFinished: false };
const nextAugust: RollWish = { year: 2022, month: 8, keepFinished: false };
let entries: Uint8Array;

beforeAll(async () => {
  const host = await givenBlankWorkbook();
  const created = await runCreate(host.Excel, (snapshot) => createPlan(snapshot, rollReport));
  expect(created).toMatchObject({ ok: true });
  entries = host.save();
});

async function stateOf(host: EmbeddedHost): Promise<WorkbookSnapshot> {
  const outcome = await takeSnapshot(host.Excel);
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

/** What the entry sheets hold, and the mark. */
async function held(host: EmbeddedHost): Promise<string> {
  const { tables, mark } = await stateOf(host);
  return JSON.stringify({ tables, mark: mark?.text });
}

async function setMark(host: EmbeddedHost, text: string): Promise<void> {
  const { mark } = await stateOf(host);
  await host.Excel.run(async (context) => {
    context.workbook.names.getItem('Delår_Uppdatering').getRange().values = [[text]];
    await context.sync();
  });
  expect(mark).toBeDefined();
}

describe('the preview of the next period', () => {
  it('reads and writes nothing', async () => {
    const host = await givenWorkbook(entries);
    const before = await held(host);
    host.messages.clear();
    const previewed = await commands.previewRoll(host.Excel, december);
    expect(previewed).toMatchObject({ ok: true, value: { from: 'jan–aug 2021', to: 'jan–dec 2021' } });
    expect([host.messages.syncs, host.messages.writes]).toEqual([2, 0]);
    expect(await held(host)).toBe(before);
  });

  it('says the same as the roll afterwards', async () => {
    const host = await givenWorkbook(entries);
    const previewed = await commands.previewRoll(host.Excel, nextAugust);
    expect(await commands.roll(host.Excel, nextAugust)).toEqual(previewed);
  });
});

describe('rolling forward', () => {
  it('writes in one round trip, so that it is one step to undo', async () => {
    const host = await givenWorkbook(entries);
    host.messages.clear();
    expect(await commands.roll(host.Excel, december)).toMatchObject({ ok: true });
    expect(host.messages.work.map(({ writes }) => writes > 0)).toEqual([false, false, true]);
  });

  it('writes few ranges, whole columns at a time', async () => {
    const host = await givenWorkbook(entries);
    host.messages.clear();
    await commands.roll(host.Excel, december);
    expect(host.messages.writes).toBeLessThanOrEqual(40);
  });

  it('leaves the entries that the period asks for, and none that nobody entered', async () => {
    const host = await givenWorkbook(entries);
    await commands.roll(host.Excel, nextAugust);
    const { settings, ...tables } = extractData(await stateOf(host));
    expect(settings).toMatchObject({ year: 2022, month: 8, reportType: 'Delårsrapport' });
    expect(tables).toMatchObject({
      operatingSummary: [
        { unit: 'Grundskola', rowType: 'verksamhet', outcomePreviousYear: 1234 },
        { unit: 'Bibliotek', rowType: 'verksamhet', outcomePreviousYear: -250 },
        { unit: 'Bokbuss', rowType: 'varav', outcomePreviousYear: 40 },
      ],
      volumes: [
        { volume: 'Lån', rowType: 'mått', unit: 'antal', outcomePreviousYear: 500 },
        {
          volume: 'Besök',
          outcomePreviousYear: '70*',
          footnote: '[Utkast från jan–aug 2021] Öppet på halvtid.',
        },
      ],
      plans: [{ plan: 'Biblioteksplan', followUp: '[Utkast från jan–aug 2021] Planen följs.', position: 1 }],
      texts: [
        { text: '[Utkast från jan–aug 2021] Förvaltningen svarar för skola och bibliotek.' },
        { text: '[Utkast från jan–aug 2021] =1+1 är två.' },
      ],
    });
    expect(tables.operatingSummary?.map((row) => Object.keys(row).length)).toEqual([3, 3, 3]);
    expect(tables.events).toBeUndefined();
    expect(tables.activities?.map(({ activity }) => activity)).toEqual(['Sommarbok', 'Bokmässa']);
  });

  it('lets rows grow with their drafts, but never shows a row that people have hidden', async () => {
    const host = await givenWorkbook(entries);
    host.person.hideRows('Mål', 7);
    const rowsOf = (sheet: string) => sheetOf(savedBook(host.save()), sheet).rows;
    const usual = rowsOf('Planer').defaultHeight;
    expect(rowsOf('Planer').get(5).height ?? usual).toBe(usual);
    host.person.type('Planer', 'B6', 'Planen följs i stort, men två åtgärder skjuts upp. '.repeat(3));
    await commands.roll(host.Excel, december);
    expect(rowsOf('Planer').get(5).height).toBeGreaterThan(usual);
    expect(rowsOf('Mål').get(6).hidden).toBe(true);
  });

  it('tells how far it has come, and until when it can be cancelled', async () => {
    const host = await givenWorkbook(entries);
    const texts: string[] = [];
    await commands.roll(host.Excel, december, {
      progress: ({ text, done, total, cancellable }) =>
        texts.push(`${text} ${done}/${total}${cancellable ? ', kan avbrytas' : ''}`),
    });
    expect(texts).toEqual([
      'Läser arbetsboken 0/3, kan avbrytas',
      'Förbereder nästa period 1/3, kan avbrytas',
      'Flyttar uppgifterna 2/3, kan avbrytas',
      'Flyttar uppgifterna 2/3',
      'Flyttar uppgifterna 3/3',
    ]);
  });
});

describe('a workbook that cannot be rolled forward as it is', () => {
  async function expectRefused(host: EmbeddedHost, code: string, sentence: RegExp): Promise<void> {
    const before = await held(host);
    host.messages.clear();
    for (const command of ['previewRoll', 'roll'] as const) {
      const outcome = await commands[command](host.Excel, nextAugust);
      expect(outcome).toMatchObject({ ok: false, failure: { code } });
      expect(outcome.ok ? '' : outcome.failure.message).toMatch(sentence);
    }
    expect(host.messages.writes).toBe(0);
    expect(await held(host)).toBe(before);
  }

  it('has a protected sheet that would be written', async () => {
    const host = await givenWorkbook(entries);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Texter').protection.protect();
      await context.sync();
    });
    await expectRefused(
      host,
      'sheet-protected',
      /^Bladet ”Texter” är skyddat\. Inget har ändrats i arbetsboken\./u,
    );
  });

  it('has a filter that hides rows of a table that would be written', async () => {
    const host = await givenWorkbook(entries);
    host.person.filterTable('Aktiviteter', 'Status', ['Klar']);
    await expectRefused(
      host,
      'filtered',
      /^Tabellen ”Aktiviteter” är filtrerad, så alla rader kan inte flyttas\. Inget har ändrats i arbetsboken\. Rensa/u,
    );
  });

  it('is not one with a filter on a table that stays as it is', async () => {
    const host = await givenWorkbook(entries);
    host.person.filterTable('Statusskalor', 'Skala', ['mål']);
    expect(await commands.roll(host.Excel, nextAugust)).toMatchObject({ ok: true });
  });

  it('lacks a table', async () => {
    const host = await givenWorkbook(entries);
    host.person.deleteTable('Personal');
    await expectRefused(
      host,
      'refused',
      /^Arbetsboken kan inte gå vidare till nästa period eftersom något saknas i den: Personal\. Ingenting har ändrats\. /u,
    );
  });

  it('has a figure to move that cannot be read, and the cell is named', async () => {
    const host = await givenWorkbook(entries);
    host.person.paste('Driftsammandrag', 'C7', [['1.234']]);
    await expectRefused(
      host,
      'refused',
      /^Arbetsboken kan inte gå vidare till jan–aug 2022 ännu\. Rätta först: Driftsammandrag!C7: Bibliotek, Redovisat period: ”1\.234” .* Ingenting har ändrats\.$/u,
    );
  });

  it('is one that an update was left unfinished in', async () => {
    const host = await givenWorkbook(entries);
    await setMark(host, 'Uppdatering ej slutförd – tryck Uppdatera igen');
    await expectRefused(host, 'update-unfinished', /Välj Uppdatera först/u);
  });
});

/** The last actions of the reading; of the writing the first and last ones and some between. */
function actionsToFail(reading: number, writing: number): readonly number[] {
  return Array.from({ length: writing + 1 }, (_, index) => reading + index).filter(
    (_, index) => index < 4 || index > writing - 3 || index % 8 === 0,
  );
}

describe('rolling forward that breaks off', () => {
  it('leaves the old state, the new state or a sign that stops every later command', async () => {
    const clean = await givenWorkbook(entries);
    const old = await held(clean);
    clean.messages.clear();
    await commands.roll(clean.Excel, december);
    const all = clean.messages.work.map(({ actions }) => actions);
    const reading = all.slice(0, -1).reduce((sum, actions) => sum + actions, 0);
    const writing = all.at(-1) ?? 0;
    const wanted = await held(clean);

    const states = new Set<string>();
    for (const number of actionsToFail(reading, writing)) {
      const host = await givenWorkbook(entries);
      host.fail({ failAction: { number } });
      const outcome = await commands.roll(host.Excel, december);
      host.fail();
      expect(outcome).toMatchObject({ ok: false });
      const message = outcome.ok ? '' : outcome.failure.message;
      expect(message).toMatch(
        number <= reading ? /Inget har ändrats/u : /bara en del flyttad: ångra med Ctrl\+Z/u,
      );
      const state = await held(host);
      if (!state.includes(rollMarkText)) {
        expect([old, wanted]).toContain(state);
        states.add(state === old ? 'old' : 'new');
        continue;
      }
      states.add('signed');
      for (const command of ['roll', 'previewRoll'] as const) {
        expect(await commands[command](host.Excel, december)).toMatchObject({
          failure: { code: 'roll-unfinished' },
        });
      }
      expect(await commands.update(host.Excel)).toMatchObject({ failure: { code: 'roll-unfinished' } });
      expect(await held(host)).toBe(state);
    }
    expect([...states].sort()).toEqual(['old', 'signed']);
  });

  it.each([
    [1, 'before'],
    [2, 'after'],
    [3, 'before'],
    [3, 'after'],
  ] as const)('is all or nothing when round trip %d is lost %s it is carried out', async (number, when) => {
    const clean = await givenWorkbook(entries);
    const old = await held(clean);
    await commands.roll(clean.Excel, december);
    const host = await givenWorkbook(entries);
    host.fail({ failSync: { number, when, how: 'error' } });
    expect(await commands.roll(host.Excel, december)).toMatchObject({
      ok: false,
      failure: { code: 'connection-lost' },
    });
    host.fail();
    expect(await held(host)).toBe(number === 3 && when === 'after' ? await held(clean) : old);
  });
});

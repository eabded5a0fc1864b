import fc from 'fast-check';
import { commands, runCreate, takeSnapshot } from '../../src/excel';
import { schemas, type TableKey } from '../../src/report/schema';
import { createPlan, rollPlan, updatePlan } from '../../src/workbook';
import { extractData } from '../../src/workbook/data/extractData';
import { outputKeys, outputs } from '../../src/workbook/outputs/keys';
import { partStates } from '../../src/workbook/parts/partStates';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { PartKey } from '../../src/workbook/survey/parts';
import { completeReport } from '../support/completeReport';
import { bodyTexts, stateLine } from '../support/generated';
import { generatedBook, updatedBook, type GeneratedBook } from '../support/generatedBook';
import { hasLibreOffice, libreOfficeDifferences } from '../support/libreOffice';
import {
  allBut,
  brokenFormulas,
  dataOfParts,
  expectedOutputs,
  generatedSheets,
  optionalParts,
  referencesTo,
  tablesWithout,
} from '../support/partsOfReport';

const widest = 9;

const named = (parts: readonly PartKey[]) => [parts.length === 0 ? 'none' : parts.join(', '), parts] as const;

/** A few of all combinations, the same ones at every run. */
const someSubsets = fc.sample(fc.subarray([...optionalParts], { minLength: 2, maxLength: 4 }), {
  numRuns: 3,
  seed: 20_210_831,
});

async function snapshotOf({ host }: GeneratedBook): Promise<WorkbookSnapshot> {
  const read = await takeSnapshot(host.Excel);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

async function addParts(book: GeneratedBook, parts: readonly PartKey[], data = {}): Promise<GeneratedBook> {
  const created = await runCreate(book.host.Excel, (snapshot) => createPlan(snapshot, data, parts));
  if (!created.ok) throw new Error(created.failure.message);
  return updatedBook(book.host);
}

const outputsIn = (parts: readonly PartKey[]) => expectedOutputs(parts).map((key) => outputs[key].sheet);

describe.each([
  named([]),
  ...optionalParts.map((part) => named([part])),
  ...optionalParts.map((part) => named(allBut(part))),
  ...someSubsets.map(named),
])('a workbook with these parts beside the required ones: %s', (_name, parts) => {
  const absent = tablesWithout(parts);
  const absentNames: readonly string[] = absent.map((table) => schemas[table].table);
  const data = dataOfParts(completeReport, parts);
  let book: GeneratedBook;
  beforeAll(async () => {
    book = await generatedBook(data, parts);
  });

  it('has their sheets in the order of the report and no other', async () => {
    expect(generatedSheets(book.file)).toEqual(outputsIn(parts));
    const { tables } = await snapshotOf(book);
    const expected = (Object.keys(schemas) as TableKey[]).filter((table) => !absent.includes(table));
    expect(Object.keys(tables).sort()).toEqual([...expected].sort());
  });

  it('has no formula that fails or leads to what was left out', () => {
    expect(brokenFormulas(book.file)).toEqual([]);
    expect(referencesTo(absent, book.file)).toEqual([]);
  });

  it('has no finding but on a control total of a table that was left out', () => {
    const said = book.findings.map(({ code, sheet, message }) => `${code} ${sheet}: ${message}`);
    const isLeftOut = parts.includes('economy') && !parts.includes('investments');
    expect(said).toEqual(
      isLeftOut
        ? [
            'control-total-unknown Kontrollsummor: Kontrollsummor: den här rapporten har inte tabellen Investeringar, så summan kan inte jämföras. Ta bort raden, eller lägg till delen i panelen.',
          ]
        : [],
    );
  });

  it('says on every generated sheet that it agrees with the entries, and lists the others on the front sheet', () => {
    for (const key of expectedOutputs(parts)) {
      expect(stateLine(book.file, key)).toBe('Stämmer med inmatningen.');
    }
    const listed = bodyTexts(book.file, 'front', 5).filter((row) => row.endsWith('✔ Stämmer'));
    expect(listed.map((row) => row.split('|')[0])).toEqual(outputsIn(parts).slice(1));
  });

  it('shows every text, also of a section whose sheet was left out', () => {
    const shown = expectedOutputs(parts)
      .flatMap((key) => bodyTexts(book.file, key, widest))
      .join('\n');
    for (const { text } of completeReport.texts) expect(shown).toContain(text);
  });

  it('gives the entries that were put in, counts their tables, and has nothing to write at the next update', async () => {
    const snapshot = await snapshotOf(book);
    const { statusScales, ...entered } = extractData(snapshot);
    expect(entered).toEqual(data);
    expect(statusScales).not.toEqual([]);
    const { operations, rows } = updatePlan(snapshot);
    expect(operations).toEqual([]);
    expect(Object.keys(rows).filter((name) => absentNames.includes(name))).toEqual([]);
    const updated = await commands.update(book.host.Excel);
    expect(updated).toMatchObject({ ok: true, value: { changes: [] } });
  });

  it('rolls forward to the next period, and is as whole there', async () => {
    const planned = rollPlan(await snapshotOf(book), { year: 2021, month: 12 }, { keepFinished: false });
    const said = planned.ok ? planned.preview.parts.map(({ table }) => table) : [planned.refusal];
    expect(said).toContain('Inställningar');
    expect(absentNames.filter((name) => said.includes(name))).toEqual([]);
    const rolled = await commands.roll(book.host.Excel, { year: 2021, month: 12, keepFinished: false });
    expect(rolled.ok).toBe(true);
    const next = await updatedBook(book.host);
    expect(brokenFormulas(next.file)).toEqual([]);
    expect(next.findings.filter(({ code }) => code === 'table-missing')).toEqual([]);
    expect(updatePlan(await snapshotOf(next)).operations).toEqual([]);
  });
});

it.each(optionalParts.map((part) => named([part])))(
  'a workbook that waits for entries has no formula that fails, with the part %s alone',
  async (_name, parts) => {
    const book = await generatedBook({}, parts);
    expect(brokenFormulas(book.file)).toEqual([]);
    expect(referencesTo(tablesWithout(parts), book.file)).toEqual([]);
    expect(updatePlan(await snapshotOf(book)).operations).toEqual([]);
  },
);

describe('a part that is added later', () => {
  it.each([['one at a time', 1] as const, ['two at a time', 2] as const])(
    'gives the report that all parts at once give, added %s',
    async (_name, step) => {
      // The last first, so that every new sheet has others to stand before.
      const order = [...optionalParts].reverse();
      let book = await generatedBook(dataOfParts(completeReport, []), []);
      for (let at = 0; at < order.length; at += step) {
        const parts = order.slice(0, at + step);
        book = await addParts(book, order.slice(at, at + step), dataOfParts(completeReport, parts.slice(at)));
        expect(generatedSheets(book.file)).toEqual(outputsIn(parts));
        expect(brokenFormulas(book.file)).toEqual([]);
      }
      const whole = await generatedBook(completeReport);
      for (const key of outputKeys) {
        expect(bodyTexts(book.file, key, widest)).toEqual(bodyTexts(whole.file, key, widest));
      }
      const charts = ({ file }: GeneratedBook) =>
        file.sheets
          .find('Diagram')
          ?.charts.list()
          .map(({ name }) => name)
          .sort();
      expect(charts(book)).toEqual(charts(whole));
      expect(updatePlan(await snapshotOf(book)).operations).toEqual([]);
    },
  );

  it('leaves what is there as it is', async () => {
    const book = await generatedBook(dataOfParts(completeReport, ['events']), ['events']);
    const plan = createPlan(await snapshotOf(book), {}, ['events', 'plans']);
    expect(plan).toMatchObject({
      added: ['Planer'],
      kept: ['Inställningar', 'Statusskalor', 'Händelser', 'Texter', 'Undantag'],
    });
  });
});

describe('a part whose tables are missing', () => {
  const parts: readonly PartKey[] = ['events', 'goals'];
  let book: GeneratedBook;
  beforeEach(async () => {
    book = await generatedBook(dataOfParts(completeReport, parts), parts);
  });

  const deleteSheets = (...sheets: readonly string[]) => {
    for (const sheet of sheets) expect(book.host.person.deleteSheet(sheet).ok).toBe(true);
  };

  it('is lost, not left out, while a generated sheet of it is there', async () => {
    deleteSheets('Händelser');
    const snapshot = await snapshotOf(book);
    expect(partStates(snapshot)).toMatchObject({ events: 'incomplete', goals: 'present', plans: 'absent' });
    const { findings, refusal } = updatePlan(snapshot);
    expect(findings).toMatchObject([{ code: 'table-missing', name: 'Händelser' }]);
    expect(findings[0]?.message).toMatch(
      / Ska rapporten inte ha delen ”Händelser”: ta också bort bladet Väsentliga händelser\.$/u,
    );
    expect(refusal).toMatch(/saknas i arbetsboken: Händelser\. Ingenting har ändrats\./u);
  });

  it('is lost while one of its tables or charts is there', async () => {
    deleteSheets('Aktiviteter', 'Målredovisning', 'Indikatorbilaga', 'Aktivitetsuppföljning');
    expect(partStates(await snapshotOf(book)).goals).toBe('incomplete');
    expect(updatePlan(await snapshotOf(book)).refusal).not.toContain('Ska rapporten inte ha');
    deleteSheets('Mål', 'Målresultat', 'Indikatorer');
    expect(partStates(await snapshotOf(book)).goals).toBe('incomplete');
    expect(updatePlan(await snapshotOf(book)).refusal).toMatch(
      /: ta också bort delens diagram på bladet Diagram\.$/u,
    );
    deleteSheets('Diagram');
    expect(partStates(await snapshotOf(book)).goals).toBe('absent');
  });

  it('is left out once everything of it is gone, and the report does without it from the next update', async () => {
    deleteSheets('Händelser', 'Väsentliga händelser');
    const after = await updatedBook(book.host);
    expect(after.findings).toEqual([]);
    expect(generatedSheets(after.file)).toEqual(outputsIn(['goals']));
    expect(brokenFormulas(after.file)).toEqual([]);
    expect(bodyTexts(after.file, 'front', 5).join('\n')).not.toContain('händelser');
    expect(updatePlan(await snapshotOf(after)).operations).toEqual([]);
  });

  it('comes back whole when it is added again', async () => {
    deleteSheets('Mål', 'Målresultat', 'Indikatorer', 'Aktiviteter');
    deleteSheets('Målredovisning', 'Indikatorbilaga', 'Aktivitetsuppföljning', 'Diagram');
    const without = await updatedBook(book.host);
    expect(generatedSheets(without.file)).toEqual(outputsIn(['events']));
    expect(brokenFormulas(without.file)).toEqual([]);
    const again = await addParts(without, ['goals'], dataOfParts(completeReport, ['goals']));
    expect(again.findings).toEqual([]);
    expect(generatedSheets(again.file)).toEqual(outputsIn(parts));
    expect(brokenFormulas(again.file)).toEqual([]);
    for (const key of expectedOutputs(parts)) {
      expect(bodyTexts(again.file, key, widest)).toEqual(bodyTexts(book.file, key, widest));
    }
  });

  it('is missed when every report has it', async () => {
    deleteSheets('Texter');
    const snapshot = await snapshotOf(book);
    expect(partStates(snapshot).texts).toBe('incomplete');
    expect(updatePlan(snapshot).refusal).toMatch(/saknas i arbetsboken: Texter\./u);
  });
});

it('empties the shared sheets that people have kept of parts that they have removed', async () => {
  const parts: readonly PartKey[] = ['economy', 'investments'];
  const book = await generatedBook(dataOfParts(completeReport, parts), parts);
  const removed = [
    ...['Driftsammandrag', 'Kostnader och intäkter', 'Kontrollsummor', 'Investeringar'],
    ...['Resultat', 'Prognos', 'Investeringsredovisning'],
  ];
  for (const sheet of removed) expect(book.host.person.deleteSheet(sheet).ok).toBe(true);
  await book.host.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Diagram');
    charts.load({ name: true });
    await context.sync();
    for (const chart of charts.items) chart.delete();
    await context.sync();
  });
  const after = await updatedBook(book.host);
  expect(brokenFormulas(after.file)).toEqual([]);
  expect(bodyTexts(after.file, 'economy', 1).filter((text) => text !== '')).toEqual([
    'Rapporten har varken driftsammandrag eller investeringar. Bladet kan tas bort.',
  ]);
  expect(bodyTexts(after.file, 'charts', 1).filter((text) => text !== '')).toEqual([
    'Rapporten har ingen del med diagram. Bladet kan tas bort.',
  ]);
  expect(updatePlan(await snapshotOf(after)).operations).toEqual([]);
});

it('refuses data for a part that is not chosen, and says which', async () => {
  const book = await generatedBook(dataOfParts(completeReport, []), []);
  const { operations, refusal } = createPlan(
    await snapshotOf(book),
    completeReport,
    allBut('events', 'goals'),
  );
  expect(operations).toEqual([]);
  expect(refusal).toBe(
    'Uppgifterna har rader för Händelser, Mål, Målresultat, Indikatorer och Aktiviteter, men delarna ”Händelser” och ”Mål, indikatorer och aktiviteter” är inte valda. Välj dem också, eller ta bort raderna. Ingenting har lagts till.',
  );
});

const whereLibreOfficeIs = hasLibreOffice() ? it : it.skip;

whereLibreOfficeIs.each([
  named([]),
  named(['investments']),
  named(['volumesAndPersonnel', 'plans']),
  named(['economy', 'events']),
  named(allBut('economy')),
])('LibreOffice calculates as we do where the parts are: %s', async (_name, parts) => {
  const { host } = await generatedBook(dataOfParts(completeReport, parts), parts);
  const { compared, differences } = libreOfficeDifferences(host.save());
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(50);
});

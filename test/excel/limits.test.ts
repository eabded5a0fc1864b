import { runCreate } from '../../src/excel/commands/create';
import { takeSnapshot } from '../../src/excel/commands/snapshot';
import { runUpdate, type UpdateWork } from '../../src/excel/commands/update';
import { openWorkbook } from '../../src/host/document/openWorkbook';
import type { EmbeddedHost } from '../../src/host/startHost';
import type { WriteOperation } from '../../src/workbook/operations';
import { numberContent, textContent } from '../../src/workbook/cell';
import {
  area,
  entrySheets,
  givenBlankWorkbook,
  givenWorkbook,
  planEconomy,
  planEntrySheets,
} from './givenWorkbook';

const work = (operations: readonly WriteOperation[]): UpdateWork => ({
  findings: [],
  rows: {},
  changes: [],
  charts: [],
  operations,
});

/** Driftsammandrag with many rows, each with a long comment that differs from row to row. */
function withLongTable(rows: number): readonly WriteOperation[] {
  const body = Array.from({ length: rows }, (_, row) => [
    textContent(`Verksamhet nummer ${row}`),
    numberContent(row),
    numberContent(row + 0.5),
    textContent(`${'En kommentar som är ganska lång. '.repeat(9)}${row}`),
  ]);
  return entrySheets.flatMap((operation) => {
    if (operation.kind === 'add-rules') return [];
    if (operation.kind !== 'add-sheet' || operation.plan.sheet !== 'Driftsammandrag') return [operation];
    const { cells, ...plan } = operation.plan;
    return [
      {
        ...operation,
        plan: {
          ...plan,
          cells: [...cells.slice(1, 2), { area: area(2, 0, rows + 1, 3), rows: body }],
          table: { name: 'Driftsammandrag', area: area(1, 0, rows + 1, 3) },
        },
      },
    ];
  });
}

describe('a large workbook', () => {
  it('is written in messages below 4.0 MB and read in pieces that Excel gives out', async () => {
    const rows = 16_000;
    const host = await givenBlankWorkbook();
    const created = await runCreate(host.Excel, () => ({
      operations: withLongTable(rows),
      added: [],
      kept: [],
    }));
    expect(created).toMatchObject({ ok: true });
    const sent = host.messages.work.map(({ requestBytes }) => requestBytes);
    expect(sent).toHaveLength(3);
    expect(Math.max(...sent)).toBeLessThan(4_000_000);
    expect(Math.max(...sent)).toBeGreaterThan(3_000_000);

    host.messages.clear();
    const read = await takeSnapshot(host.Excel);
    const table = read.ok ? read.value.tables.operatingSummary : undefined;
    expect(host.messages.work[0]).toMatchObject({ error: 'ResponsePayloadSizeLimitExceeded' });
    // Where everything stands, some rows to weigh them, twice ten times as many, all the others, and where everything stands at the end.
    const answers = host.messages.work.slice(1);
    const bytes = answers.map(({ responseBytes }) => responseBytes);
    expect(answers.filter(({ error }) => error !== null)).toEqual([]);
    expect(answers).toHaveLength(5 + Math.ceil(bytes.reduce((sum, some) => sum + some) / 3_100_000));
    expect(Math.max(...bytes)).toBeGreaterThan(3_000_000);
    expect(Math.max(...bytes)).toBeLessThan(4_000_000);
    expect(table?.values).toHaveLength(rows + 1);
    expect(table?.formulas).toHaveLength(rows + 1);
    for (const row of [0, 1, 7_999, rows - 1]) {
      expect(table?.values[row + 1]).toEqual([
        `Verksamhet nummer ${row}`,
        row,
        row + 0.5,
        expect.stringMatching(new RegExp(` ${row}$`)),
      ]);
    }
    expect(table?.formulas[rows]).toEqual(table?.values[rows]);
  });
});

describe('an Excel that takes in and gives out less than it says', () => {
  const rows = 3_000;
  const create = (host: EmbeddedHost) =>
    runCreate(host.Excel, () => ({ operations: withLongTable(rows), added: [], kept: [] }));
  const tables = async (host: EmbeddedHost) => {
    const read = await takeSnapshot(host.Excel);
    if (!read.ok) throw new Error(read.failure.message);
    return read.value.tables;
  };

  it('gets everything in halves and halves of halves, and the workbook is the same', async () => {
    const usual = await givenBlankWorkbook();
    expect(await create(usual)).toMatchObject({ ok: true });
    expect(usual.messages.work).toHaveLength(1 + 1);

    const strict = await givenWorkbook(undefined, { payloadLimit: 300_000 });
    expect(await create(strict)).toMatchObject({ ok: true });
    const sent = strict.messages.work.slice(1);
    const refused = sent.filter(({ error }) => error === 'RequestPayloadSizeLimitExceeded');
    const taken = sent.filter(({ error }) => error === null);
    expect(refused.length).toBeGreaterThan(1);
    // Each refusal makes one message two; nothing of a refused one was carried out.
    expect(taken).toHaveLength(refused.length + 1);
    expect(refused.every(({ cellsWritten }) => cellsWritten === 0)).toBe(true);

    strict.messages.clear();
    const held = await tables(strict);
    const answers = strict.messages.work.filter(({ error }) => error === null);
    expect(Math.max(...answers.map(({ responseBytes }) => responseBytes))).toBeLessThanOrEqual(300_000);
    const halved = strict.messages.work.filter(({ error }) => error === 'ResponsePayloadSizeLimitExceeded');
    expect(halved.length).toBeGreaterThan(2);
    expect(held).toEqual(await tables(usual));
  });

  it('is named when it takes in less than one step, and so is what may have been written before', async () => {
    const strict = await givenWorkbook(undefined, { payloadLimit: 100_000 });
    const body = await runUpdate(strict.Excel, () =>
      work([
        {
          kind: 'write-cells',
          sheet: 'Blad1',
          area: area(0, 0, 0, 5),
          rows: [Array.from({ length: 6 }, (_, column) => textContent('Å'.repeat(20_000 + column)))],
        },
      ]),
    );
    expect(body).toMatchObject({ ok: false, failure: { code: 'request-too-large' } });
    // The scaffold that stands in for a mark cell went through in a half of its own.
    const message = body.ok ? '' : body.failure.message;
    expect(message).toContain('En del kan ha hunnit skrivas');
  });
});

describe('while a cell is being edited', () => {
  it('waits for the end of it', async () => {
    const host = await givenBlankWorkbook();
    host.person.editCell(true);
    const running = runCreate(host.Excel, planEntrySheets);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(host.messages.writes).toBe(0);
    host.person.editCell(false);
    expect(await running).toMatchObject({ ok: true });
  });

  it('gives up in the end, says what to do, and does not write when Excel answers at last', async () => {
    const host = await givenBlankWorkbook();
    expect(await runCreate(host.Excel, planEntrySheets)).toMatchObject({ ok: true });
    host.messages.clear();
    host.person.editCell(true);
    const outcome = await runUpdate(host.Excel, planEconomy(), { timeLimit: 30 });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'no-answer' } });
    const message = outcome.ok ? '' : outcome.failure.message;
    expect(message).toContain('Inget har ändrats');
    expect(message).toContain('tryck Enter');
    host.person.editCell(false);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.messages.syncs).toBe(1);
    expect(host.messages.writes).toBe(0);
  });
});

it('keeps the sign that a text was entered with an apostrophe when the cell is given a style', async () => {
  const host = await givenBlankWorkbook();
  const cell = area(0, 0, 0, 0);
  const written = await runUpdate(host.Excel, () =>
    work([
      { kind: 'add-styles', styles: ['text'] },
      { kind: 'write-cells', sheet: 'Blad1', area: cell, rows: [[textContent('=1+1')]] },
      { kind: 'write-styles', sheet: 'Blad1', area: cell, rows: [['text']] },
    ]),
  );
  expect(written).toMatchObject({ ok: true });
  const file = openWorkbook(host.save());
  if (!file.ok) throw new Error(file.problem.message);
  const { sheets, styles } = file.value;
  const format = styles.format(sheets.list()[0]!.cells.style(0, 0));
  expect(format).toMatchObject({ quotePrefix: true, styleName: 'Delår text' });
});

it('carries out every kind of operation', async () => {
  const host = await givenBlankWorkbook();
  const cells = area(0, 0, 1, 1);
  const rows = [
    [textContent('a'), numberContent(1)],
    [textContent('b'), numberContent(2)],
  ];
  const styles = [
    ['header', 'headerRight'],
    ['text', 'sum0'],
  ] as const;
  const done = await runUpdate(host.Excel, () =>
    work([
      { kind: 'add-styles', styles: ['header', 'headerRight', 'text', 'sum0'] },
      { kind: 'write-cells', sheet: 'Blad1', area: cells, rows },
      { kind: 'write-styles', sheet: 'Blad1', area: cells, rows: styles },
      {
        kind: 'write-cells',
        sheet: 'Blad1',
        area: area(5, 0, 5, 1),
        rows: [[textContent('bort'), textContent('bort')]],
      },
      { kind: 'clear', sheet: 'Blad1', area: area(5, 0, 5, 1) },
      { kind: 'fit-rows', sheet: 'Blad1', area: cells },
      { kind: 'define-name', name: 'Delår_Ekonomi', sheet: 'Blad1', area: area(0, 0, 0, 0), exists: false },
      { kind: 'define-name', name: 'Delår_Ekonomi', sheet: 'Blad1', area: cells, exists: true },
      { kind: 'define-name', name: 'Delår_Prognos', sheet: 'Blad1', area: cells, exists: false },
      { kind: 'delete-name', name: 'Delår_Prognos' },
      { kind: 'write-footer', sheet: 'Blad1', text: 'Kultur & fritid' },
    ]),
  );
  expect(done).toMatchObject({ ok: true });
  const read = await takeSnapshot(host.Excel);
  expect(read).toMatchObject({
    ok: true,
    value: {
      definedNames: ['Delår_Ekonomi'],
      outputs: {
        economy: {
          sheet: 'Blad1',
          block: cells,
          used: cells,
          formulas: [
            ['a', 1],
            ['b', 2],
          ],
          styles: [
            ['Delår tabellhuvud', 'Delår tabellhuvud tal'],
            ['Delår text', 'Delår summa'],
          ],
          footer: 'Kultur & fritid',
        },
      },
    },
  });
});

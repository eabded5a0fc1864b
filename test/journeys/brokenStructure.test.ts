import { checkedAndUpdated } from '../support/afterwards';
import type { EntryName } from '../support/entryPlace';
import { openReport, type OpenReport } from '../support/openReport';
import { commands } from '../../src/excel';
import { formulaCells, rowNamed, sheetOf } from '../support/savedBook';
import { smallReport, workbookOf } from '../support/smallReport';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();
let clean: Uint8Array;

beforeAll(async () => {
  clean = await workbookOf(smallReport);
});

interface Case {
  readonly name: string;
  readonly edit: (report: OpenReport) => unknown;
  readonly found: object;
  readonly refusal: RegExp;
}

const cases: readonly Case[] = [
  {
    name: 'a deleted table',
    edit: ({ person }) => person.deleteTable('Kontrollsummor'),
    found: {
      code: 'table-missing',
      severity: 'error',
      name: 'Kontrollsummor',
      message: expect.stringMatching(
        /^Tabellen Kontrollsummor finns inte i arbetsboken\. Ångra borttagningen, eller välj Skapa blad/u,
      ) as string,
    },
    refusal:
      /^Rapportbladen kan inte uppdateras eftersom något saknas i arbetsboken: Kontrollsummor\. Ingenting har ändrats\./u,
  },
  {
    name: 'a deleted entry sheet',
    edit: ({ person }) => person.deleteSheet('Kostnader och intäkter'),
    found: { code: 'table-missing', severity: 'error', name: 'KostnaderIntäkter' },
    refusal: /saknas i arbetsboken: KostnaderIntäkter\. Ingenting har ändrats\./u,
  },
  {
    name: 'a table with another name',
    edit: ({ person }) => person.renameTable('Investeringar', 'Investeringar2021'),
    found: {
      code: 'table-missing',
      severity: 'error',
      name: 'Investeringar',
      message: expect.stringContaining('ge den namnet Investeringar igen') as string,
    },
    refusal: /saknas i arbetsboken: Investeringar\. Ingenting/u,
  },
  {
    name: 'a renamed column',
    edit: ({ person }) => person.overwriteHeader('Driftsammandrag', 'Budget period', 'Budget t.o.m. augusti'),
    found: {
      code: 'column-missing',
      severity: 'error',
      sheet: 'Driftsammandrag',
      cell: 'A5',
      name: 'Budget period',
      message:
        'Kolumnen ”Budget period” saknas i tabellen Driftsammandrag. Är det kolumnen ”Budget t.o.m. augusti”? Skriv rubriken precis som ”Budget period”, så hittas kolumnen igen; är kolumnen borttagen, ångra eller skriv rubriken i en ny kolumn.',
      expected: 'Budget period',
    },
    refusal: /saknas i arbetsboken: Budget period\. Ingenting har ändrats\. Kolumnen ”Budget period” saknas/u,
  },
  {
    name: 'a deleted column',
    edit: ({ person }) => person.deleteColumns('Indikatorer', 'J'),
    found: { code: 'column-missing', severity: 'error', name: 'Riktning', sheet: 'Indikatorer' },
    refusal: /saknas i arbetsboken: Riktning\./u,
  },
];

describe('a workbook that lacks something the report needs', () => {
  it.each(cases)('with $name is refused by name and left as it was', async ({ edit, found, refusal }) => {
    const report = await openReport(clean);
    edit(report);
    const { check, update } = await checkedAndUpdated(folder, report.bytes());
    expect(check.status).toBe(1);
    expect(check.json.findings[0]).toMatchObject(found);
    expect(update.status).toBe(2);
    expect(update.json).toMatchObject({ ok: false, message: expect.stringMatching(refusal) as string });
  });
});

describe('a table that was deleted', () => {
  it('comes back empty when the sheets are created again, and the report with it', async () => {
    const report = await openReport(clean);
    report.person.deleteTable('Investeringar');
    const created = await commands.create(report.host.Excel, 'all');
    expect(created).toMatchObject({ ok: true, value: { added: ['Investeringar 2'] } });
    const { findings } = await report.update();
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['sum-differs', 'C8']]);
    const book = report.book();
    expect(rowNamed(sheetOf(book, 'Investeringsredovisning'), 'Summa investeringar')[6]).toBe('–');
    expect(report.person.type('Investeringar 2', 'B6', 'Ny idrottshall').ok).toBe(true);
    expect(
      [...formulaCells(book)].filter(({ value }) => value !== null && typeof value === 'object'),
    ).toEqual([]);
    expect((await report.update()).changes.map(({ sheet }) => sheet)).toContain('Investeringsredovisning');
  });
});

describe('a computed cell', () => {
  it('refuses typing in every table, in our words, and keeps its formula', async () => {
    const report = await openReport(clean);
    const before = report.bytes();
    const cells: readonly EntryName[] = [
      ['Driftsammandrag', 'Bibliotek', 'Avvikelse period'],
      ['KostnaderIntäkter', 'kostnader', 'Avvikelse helår'],
      ['Investeringar', 'Ny skolgård', 'Prognos netto'],
      ['Mål', 'Fler läser', 'Förslag'],
      ['Indikatorer', 'Nöjda elever', 'Måluppfyllelse'],
      ['Aktiviteter', 'Sommarbok', 'Betydelse'],
      ['Statusskalor', 'Klar', 'Gällande färg'],
    ];
    const message = 'Cellen räknas fram av en formel. Ändra i de gula cellerna i stället.';
    for (const cell of cells) {
      expect(report.type(cell, '99')).toEqual({
        ok: false,
        code: 'ValidationRefused',
        message,
        alert: { style: 'stop', title: cell[2], message },
      });
    }
    expect(report.bytes()).toEqual(before);
  });

  it('that was pasted over is found, with a fix, and not written over', async () => {
    const report = await openReport(clean);
    expect(report.paste(['Driftsammandrag', 'Bibliotek', 'Avvikelse period'], '77').ok).toBe(true);
    const { check, update, book } = await checkedAndUpdated(folder, report.bytes());
    expect([check.status, update.status]).toEqual([1, 1]);
    expect(check.json.findings).toEqual([
      expect.objectContaining({
        code: 'formula-overwritten',
        severity: 'error',
        sheet: 'Driftsammandrag',
        cell: 'E7',
        message:
          '”Avvikelse period” på raden ”Bibliotek” räknas fram av en formel men är överskriven med ”77”. Återställ formeln: kopiera cellen ovanför eller under i samma kolumn.',
        fix: expect.objectContaining({ kind: 'restore-formula' }) as object,
      }),
    ]);
    // What the controller has put there is shown as it is, and the sum with it.
    expect(rowNamed(sheetOf(book, 'Resultat'), 'Bibliotek')[2]).toBe(77);
    expect(rowNamed(sheetOf(book, 'Resultat'), 'Summa')[2]).toBe(234 + 77);
  });

  it('with a formula of another kind is found as well', async () => {
    const report = await openReport(clean);
    report.paste(['Driftsammandrag', 'Bibliotek', 'Avvikelse period'], '=C7+D7');
    const { check } = await checkedAndUpdated(folder, report.bytes());
    expect(check.json.findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['formula-overwritten', 'E7'],
    ]);
    expect(check.json.findings[0]?.message).toContain('har en annan formel');
  });
});

describe('a header', () => {
  it('that was lost can be typed again, as the finding advises, and the next update works', async () => {
    const report = await openReport(clean);
    report.person.paste('Driftsammandrag', 'D5', [['Budget t.o.m. augusti']]);
    const { update } = await checkedAndUpdated(folder, report.bytes());
    expect(update.status).toBe(2);
    expect(report.person.type('Driftsammandrag', 'D5', 'Budget period')).toEqual({ ok: true });
    expect(await report.update()).toMatchObject({ findings: [], changes: [] });
    expect(rowNamed(sheetOf(report.book(), 'Resultat'), 'Summa')).toEqual([984, 800, 184, 720]);
  });

  it('refuses typing, because formulas lean on it', async () => {
    const report = await openReport(clean);
    const typed = report.person.type('Driftsammandrag', 'C5', 'Utfall');
    expect(typed).toMatchObject({
      ok: false,
      alert: {
        style: 'stop',
        title: 'Rubriken används av formler',
        message: expect.stringContaining('Kolumnen hittas på sin rubrik. Låt den stå kvar') as string,
      },
    });
  });
});

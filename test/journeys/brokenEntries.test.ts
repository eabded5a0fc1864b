import type { Severity } from '../../src/report/finding';
import { checkedAndUpdated } from '../support/afterwards';
import type { EntryName } from '../support/entryPlace';
import { openReport, type OpenReport } from '../support/openReport';
import { rowNamed, sheetOf } from '../support/savedBook';
import { smallReport, workbookOf } from '../support/smallReport';
import { temporaryFolder } from '../support/temporaryFolder';

/** What a test expects to be found: all findings, in order. */
interface Expected {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly message: RegExp;
  readonly expected?: string | number;
}

interface Case {
  readonly name: string;
  readonly edit: (report: OpenReport) => unknown;
  readonly found: readonly Expected[];
  /** What the totals of Resultat show afterwards; nothing in them when left out. */
  readonly totals?: readonly unknown[];
}

const grundskola = (header: string): EntryName => ['Driftsammandrag', 'Grundskola', header];
const library = (header: string): EntryName => ['Driftsammandrag', 'Bibliotek', header];

/** What follows from a unit whose amounts nobody can count in. */
const notCompared = (sheet: string, cell: string): Expected => ({
  code: 'sum-not-compared',
  severity: 'warning',
  sheet,
  cell,
  message: /kan inte jämföras.*, eftersom Bibliotek inte har ett belopp/u,
});

const outcomeNotCompared: Expected = {
  code: 'sum-not-compared',
  severity: 'warning',
  sheet: 'Kontrollsummor',
  cell: 'C6',
  message: /summan kan inte jämföras, eftersom Grundskola inte har ett belopp/u,
};

/** The totals of Resultat in the report that is broken here. */
const sound = [984, 800, 184, 720];
const cannotSum = 'kan ej summeras';

const cases: readonly Case[] = [
  {
    name: 'an amount with a no-break space that was pasted as text',
    edit: (report) => report.paste(grundskola('Redovisat period'), "'1\u00A0234"),
    found: [
      {
        code: 'amount-is-text',
        severity: 'error',
        sheet: 'Driftsammandrag',
        cell: 'C6',
        message:
          /^Grundskola, Redovisat period: ”1.234” är text, så Excels summor räknar inte med det\. Skriv 1.234 som tal \(tkr\)\.$/u,
        expected: 1234,
      },
    ],
    totals: [cannotSum, 800, cannotSum, 720],
  },
  {
    name: 'an amount with its unit behind it',
    edit: (report) => report.paste(library('Budget period'), '12,5 tkr'),
    found: [
      {
        code: 'amount-is-text',
        severity: 'error',
        sheet: 'Driftsammandrag',
        cell: 'D7',
        message: /^Bibliotek, Budget period: ”12,5 tkr” är text.*Skriv 12,5 som tal \(tkr\)\.$/u,
        expected: 12.5,
      },
    ],
    totals: [984, cannotSum, cannotSum, 720],
  },
  {
    name: 'a point that may part thousands or decimals',
    edit: (report) => report.paste(grundskola('Redovisat period'), '1.234'),
    found: [
      {
        code: 'amount-unreadable',
        severity: 'error',
        sheet: 'Driftsammandrag',
        cell: 'C6',
        message: /”1\.234” kan betyda olika tal.*Skriv talet med decimalkomma och utan punkt/u,
      },
      outcomeNotCompared,
    ],
    totals: [cannotSum, 800, cannotSum, 720],
  },
  {
    name: 'an outcome of an indicator that is neither a number nor IU',
    edit: (report) => report.paste(['Indikatorer', 'Nöjda elever', 'År−1'], 'IU-'),
    found: [
      {
        code: 'measure-unreadable',
        severity: 'error',
        sheet: 'Indikatorer',
        cell: 'G6',
        message: /^Nöjda elever, År−1: ”IU-” går inte att läsa som ett tal\. Skriv ett tal, IU om/u,
      },
    ],
  },
  {
    name: 'a target without a number',
    edit: (report) => report.paste(['Indikatorer', 'Nöjda elever', 'Målvärde'], '>abc'),
    found: [
      {
        code: 'target-unreadable',
        severity: 'error',
        sheet: 'Indikatorer',
        cell: 'I6',
        message:
          /^Nöjda elever, Målvärde: ”>abc” går inte att läsa som ett tal\. Skriv målvärdet till exempel som >92/u,
      },
    ],
  },
  {
    name: 'an unknown status',
    edit: (report) => report.paste(['Aktiviteter', 'Sommarbok', 'Status'], 'Halvklar'),
    found: [
      {
        code: 'status-unknown',
        severity: 'error',
        sheet: 'Aktiviteter',
        cell: 'F7',
        message:
          /^Sommarbok, Status: ”Halvklar” finns inte i skalan aktivitet\. Välj Klar, .* eller Utgått, eller lägg till texten i Statusskalor\.$/u,
      },
    ],
  },
  {
    name: 'an unknown goal',
    edit: (report) => report.paste(['Aktiviteter', 'Sommarbok', 'Förvaltningsmål'], 'Flera läser'),
    found: [
      {
        code: 'goal-unknown',
        severity: 'error',
        sheet: 'Aktiviteter',
        cell: 'A7',
        message: /^Sommarbok, Förvaltningsmål: målet ”Flera läser” finns inte i Mål\. Menas ”Fler läser”\?$/u,
        expected: 'Fler läser',
      },
    ],
  },
  {
    name: 'a unit that stands twice',
    edit: (report) => report.paste(library('Verksamhet'), 'grundskola'),
    found: [
      {
        code: 'duplicate-row',
        severity: 'error',
        sheet: 'Driftsammandrag',
        cell: 'A7',
        message: /^grundskola: samma rad finns flera gånger \(rad 1 och 2 i tabellen\)\. Ta bort den ena/u,
      },
    ],
  },
  {
    name: 'a row type that does not exist',
    edit: (report) => report.paste(library('Radtyp'), 'undrerad'),
    found: [
      {
        code: 'choice-unknown',
        severity: 'error',
        sheet: 'Driftsammandrag',
        cell: 'B7',
        message:
          /^Bibliotek, Radtyp: ”undrerad” finns inte i listan\. Välj verksamhet, underrad eller varav\.$/u,
      },
      ...['F5', 'G5', 'I5'].map((cell) => notCompared('Kostnader och intäkter', cell)),
      ...['C6', 'C7'].map((cell) => notCompared('Kontrollsummor', cell)),
    ],
    totals: [cannotSum, cannotSum, cannotSum, cannotSum],
  },
  {
    name: 'a missing amount',
    edit: (report) => report.person.clear('Driftsammandrag', 'D7'),
    found: [
      {
        code: 'required-missing',
        severity: 'error',
        sheet: 'Driftsammandrag',
        cell: 'D7',
        message: /^Bibliotek, Budget period: beloppet saknas\. Skriv ett tal \(0 om beloppet är noll\), IU/u,
      },
    ],
    totals: [984, cannotSum, cannotSum, 720],
  },
  {
    name: 'an amount that holds nothing but spaces',
    edit: (report) => report.paste(library('Budget period'), "'  "),
    found: [
      {
        code: 'required-missing',
        severity: 'error',
        sheet: 'Driftsammandrag',
        cell: 'D7',
        message: /^Bibliotek, Budget period: beloppet saknas\./u,
      },
    ],
    totals: [984, cannotSum, cannotSum, 720],
  },
  {
    name: 'an amount that nobody knows',
    edit: (report) => report.type(library('Budget period'), 'IU'),
    found: [
      {
        code: 'amount-not-known',
        severity: 'warning',
        sheet: 'Driftsammandrag',
        cell: 'D7',
        message: /^Bibliotek, Budget period: beloppet är IU \(ingen uppgift\), så kolumnens summa är inte/u,
      },
    ],
    totals: [984, cannotSum, cannotSum, 720],
  },
  {
    name: 'an unknown amount of a row that the sum leaves out anyway',
    edit: (report) => report.type(['Driftsammandrag', 'Bokbuss', 'Budget period'], 'IU'),
    found: [
      {
        code: 'amount-not-known',
        severity: 'warning',
        sheet: 'Driftsammandrag',
        cell: 'D8',
        message: /^Bokbuss, Budget period: beloppet är IU/u,
      },
    ],
  },
  {
    name: 'a total that differs from the ledger’s by more than rounding',
    edit: (report) => report.type(['Kontrollsummor', 'Prognos helår', 'Summa enligt huvudboken'], '1300'),
    found: [
      {
        code: 'sum-differs',
        severity: 'error',
        sheet: 'Kontrollsummor',
        cell: 'C7',
        message:
          /^Driftsammandrag, Prognos helår: raderna blir 1.200.tkr, men .* ska summan vara 1.300.tkr\. Skillnaden är −100.tkr, mer än avrundning/u,
      },
    ],
  },
  {
    name: 'income minus costs that is not the net',
    edit: (report) => report.type(['KostnaderIntäkter', 'kostnader', 'Prognos helår'], '8700'),
    found: [
      {
        code: 'net-differs',
        severity: 'error',
        sheet: 'Kostnader och intäkter',
        cell: 'F5',
        message:
          /^Kostnader och intäkter, Prognos helår: intäkter minus kostnader ger 1.300.tkr netto, men Driftsammandrag blir 1.200.tkr\./u,
      },
    ],
  },
  {
    name: 'a large deviation without a comment',
    edit: (report) => report.type(grundskola('Budget period'), '100'),
    found: [
      {
        code: 'comment-missing',
        severity: 'warning',
        sheet: 'Driftsammandrag',
        cell: 'L6',
        message:
          /^Grundskola: Avvikelse period är 1.134.tkr, vilket når kommentarsgränsen 500.tkr\. Skriv i/u,
      },
    ],
    totals: [984, -100, 1084, 720],
  },
  {
    name: 'a goal without an assessment',
    edit: (report) => report.person.clear('Mål', 'D7'),
    found: [
      {
        code: 'goal-not-assessed',
        severity: 'warning',
        sheet: 'Mål',
        cell: 'D7',
        message: /^Fler läser: målet saknar bedömning\. Välj en bedömning i listan\.$/u,
      },
    ],
  },
  {
    name: 'a formula typed as a comment',
    edit: (report) => report.type(grundskola('Kommentar'), '=1+1'),
    found: [
      {
        code: 'formula-in-text',
        severity: 'warning',
        sheet: 'Driftsammandrag',
        cell: 'L6',
        message:
          /^Grundskola, Kommentar: cellen innehåller formeln ”=1\+1” och visar ”2”\. Om det ska vara text, skriv en apostrof \('\) först\.$/u,
      },
    ],
  },
  {
    name: 'an error value, after the controller deleted the row that an entry pointed at',
    edit: (report) => {
      report.person.addSheet('Underlag');
      report.person.type('Underlag', 'B3', '1000');
      expect(report.type(grundskola('Budget period'), '=Underlag!B3').ok).toBe(true);
      report.person.deleteRows('Underlag', 3);
    },
    found: [
      {
        code: 'error-value',
        severity: 'error',
        sheet: 'Driftsammandrag',
        cell: 'D6',
        message:
          /^Grundskola, Budget period: cellen visar felvärdet #REF!\. Rätta formeln eller skriv värdet\.$/u,
      },
    ],
    totals: [984, { error: '#REF!' }, { error: '#REF!' }, 720],
  },
];

describe('a broken entry', () => {
  const folder = temporaryFolder();
  let clean: Uint8Array;

  beforeAll(async () => {
    clean = await workbookOf(smallReport);
  });

  it('is not in the report that these tests start from', async () => {
    const { check, update, book } = await checkedAndUpdated(folder, clean);
    expect(check).toMatchObject({ status: 0, json: { ok: true, findings: [] } });
    expect(update).toMatchObject({ status: 0, json: { ok: true, changes: [] } });
    expect(rowNamed(sheetOf(book, 'Resultat'), 'Summa')).toEqual([984, 800, 184, 720]);
  });

  it.each(cases)('$name is found, and nothing else', async ({ edit, found, totals = sound }) => {
    const report = await openReport(clean);
    edit(report);
    const { check, update, book } = await checkedAndUpdated(folder, report.bytes());
    expect(check.json.findings).toEqual(
      found.map(
        ({ message, ...rest }) =>
          expect.objectContaining({ ...rest, message: expect.stringMatching(message) as string }) as object,
      ),
    );
    const status = found.some(({ severity }) => severity === 'error') ? 1 : 0;
    expect([check.status, update.status]).toEqual([status, status]);
    expect(update.json.findings).toEqual(check.json.findings);
    const controls = sheetOf(book, 'Kontroller');
    const messages = [...controls.cells.usedRows()].map((row) => controls.cells.value(row, 4));
    for (const { message } of check.json.findings) expect(messages).toContain(message);
    expect(rowNamed(sheetOf(book, 'Resultat'), 'Summa')).toEqual(totals);
  });
});

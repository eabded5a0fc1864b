import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { throughLibreOffice } from '../../scripts/support/libreOffice';
import type { CellValue, WorkbookDocument } from '../../src/host/document/model';
import { stateTexts } from '../../src/workbook/fingerprint';
import { outputKeys, outputs } from '../../src/workbook/outputs/keys';
import type { ReportData } from '../../src/workbook/data/reportData';
import { delarsrapport, type Answer } from '../support/commandLine';
import { bodyRows, bodyTexts, entryRows, generatedBlock, stateLine } from '../support/generated';
import { hasLibreOffice, libreOfficeDifferences } from '../support/libreOffice';
import { openReport } from '../support/openReport';
import { formulaCells, rowNamed, savedBook, sheetOf } from '../support/savedBook';
import { temporaryFolder } from '../support/temporaryFolder';

const source = 'examples/granvik-2026-04.json';

/**
 * A board of an invented municipality that works in other ways than the first department: a report of four months
 * in mnkr, costs positive, traffic lights and arrows as statuses, goals of two levels, women and men everywhere.
 * The expected figures are added up by hand.
 */
describe('the board of education in Granvik', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'granvik.xlsx');
  let made: Answer;
  let book: WorkbookDocument;

  beforeAll(async () => {
    made = await delarsrapport('new', file, '--data', source);
    book = savedBook(readFileSync(file));
  });

  const row = (sheet: string, name: string) => rounded(rowNamed(sheetOf(book, sheet), name));

  it('gets exactly the remarks that it should', async () => {
    const expected = [
      // January–April 2025 and all of 2025 have the same sick leave, to the decimal and for women and men alike.
      ['period-holds-full-year', 'warning', 'Personal', 'F9'],
      ['goal-not-assessed', 'warning', 'Mål', 'D8'],
      ['activity-overdue', 'warning', 'Aktiviteter', 'E8'],
      ['activity-overdue', 'warning', 'Aktiviteter', 'E14'],
      ['rounding-difference', 'information', 'Kontrollsummor', 'C6'],
    ];
    const remarks = ({ json }: Answer) =>
      json.findings.map(({ code, severity, sheet, cell }) => [code, severity, sheet, cell]);
    const inOrder = (rows: readonly unknown[]) => [...rows].map(String).sort();
    expect(made.status).toBe(0);
    expect(inOrder(remarks(made))).toEqual(inOrder(expected));
    const checked = await delarsrapport('check', file);
    expect(inOrder(remarks(checked))).toEqual(inOrder(expected));
    const rounding = made.json.findings.find(({ code }) => code === 'rounding-difference');
    expect(rounding?.message).toMatch(/257,7.mnkr.*257,8.mnkr.*−0,1.mnkr.*högst 0,5.mnkr/u);
  });

  it('has sums of costs in mnkr, and deviations in which plus is better than budget', () => {
    expect(row('Resultat', 'Summa')).toEqual([257.7, 258.5, 0.8, 245.8]);
    expect(row('Resultat', 'Förskola')).toEqual([61.2, 60.5, -0.7, 58.9]);
    expect(row('Resultat', 'Omsorg på obekväm tid')).toEqual([1.9, 2.1, 0.2, 1.8]);
    expect(row('Prognos', 'Summa netto').slice(0, 4)).toEqual([778.3, 775.7, -2.6, 740.3]);
    expect(row('Prognos', 'Kulturskola').slice(0, 4)).toEqual([8.2, 8.2, 0, '–']);
    expect(row('Prognos', 'varav kostnader').slice(0, 4)).toEqual([873.6, 869.8, -3.8, 832]);
    expect(row('Prognos', 'varav intäkter').slice(0, 4)).toEqual([95.3, 94.1, 1.2, 91.7]);
    expect(row('Ekonomi', 'Verksamhetens netto').slice(0, 3)).toEqual([778.3, 775.7, -2.6]);
  });

  it('has no noise of binary fractions in any amount', () => {
    for (const key of ['economy', 'result', 'forecast', 'investmentReport'] as const) {
      const amounts = bodyRows(book, key, 8).flat();
      const noisy = amounts.filter(
        (value) => typeof value === 'number' && value !== Number(value.toFixed(9)),
      );
      expect(noisy.filter((value) => Math.abs(Number(value)) < 1e-6)).toEqual([]);
    }
    const deviations = entryRows(book, 'Driftsammandrag').map((each) => each['Avvikelse period']);
    expect(deviations).toEqual([0.2, -0.7, 0.2, 0.9, -0.6, 0.3, -0.6, -0.3, 0.8, 0]);
  });

  it('shows one decimal', () => {
    for (const key of ['economy', 'result', 'forecast', 'investmentReport'] as const) {
      const { sheet, top } = generatedBlock(book, key);
      const { numberFormat } = book.styles.format(
        sheet.cells.style(top + (key === 'investmentReport' ? 6 : 5), 2),
      );
      expect([key, numberFormat]).toEqual([key, '#,##0.0']);
    }
  });

  it('has investments with income, and the whole expenditure of projects that go on for years', () => {
    expect(row('Investeringsredovisning', 'Ombyggnad Strandskolan').slice(0, 7)).toEqual([
      4.3, 0.6, 14.5, 2.5, 12, 12, 0,
    ]);
    expect(row('Investeringsredovisning', 'Summa investeringar').slice(0, 7)).toEqual([
      15.7, 0.8, 52.1, 3.3, 48.8, 51, 2.2,
    ]);
    const texts = bodyRows(book, 'investmentReport', 4);
    const at = texts.findIndex(([text]) => text === 'Fleråriga projekt');
    expect(texts.slice(at + 2, at + 5).map(rounded)).toEqual([
      ['Förskolan Lövsången', 68, 70.5, -2.5],
      ['Ombyggnad Strandskolan', 41, 40.2, 0.8],
      [null, null, null, null],
    ]);
  });

  it('calls itself what it is in titles, feet and headings', () => {
    const { sheet, top } = generatedBlock(book, 'front');
    expect([1, 2].map((at) => sheet.cells.value(top + at, 1))).toEqual([
      'Utbildningsnämnden',
      'Tertialrapport januari–april 2026',
    ]);
    for (const key of outputKeys) {
      expect(generatedBlock(book, key).sheet.page.headerFooter.oddFooter).toContain(
        'Utbildningsnämnden, Granviks kommun · Tertialrapport januari–april 2026',
      );
    }
    for (const key of ['indicatorAppendix', 'activityReport'] as const) {
      const block = generatedBlock(book, key);
      expect(block.sheet.cells.value(block.top + 4, 1)).toBe('Nämndmål');
    }
    const everything = outputKeys.flatMap((key) => bodyTexts(book, key, 6)).join('\n');
    expect(everything).not.toMatch(/[Ff]örvaltning/u);
    expect(everything).not.toMatch(/\bmål(?:et|en)? målområde|Målområde/u);
  });

  it('tells of its goals in two levels, with its own lights, arrows and words', () => {
    const rows = bodyRows(book, 'goalReport', 2);
    const texts = bodyTexts(book, 'goalReport', 1);
    expect(texts.filter((text) => text.startsWith('Kommunövergripande mål: '))).toHaveLength(3);
    expect(rows).toContainEqual(['Fler elever når målen', '● Når målet delvis']);
    expect(rows).toContainEqual(['Budget i balans', '● Når inte målet']);
    expect(rows).toContainEqual(['Skolan möter arbetslivet', '– Ej bedömt']);
    const after = (name: string) => texts[texts.indexOf(name) + 1];
    expect(after('Fler elever når målen')).toBe(
      'Nämndmålet bedöms bli delvis uppfyllt under året. Tre av de sex indikatorer som kan bedömas når målvärdet.',
    );
    expect(after('Skolan möter arbetslivet')).toMatch(/^Nämndmålet har ännu inte bedömts\./u);
    expect(texts).toContain('En aktivitet är klar och två pågår (varav en med statusen ”Försenad”).');
    expect(texts).toContain('Målets aktivitet är inte påbörjad.');
    const goals = entryRows(book, 'Mål').map((each) => [each['Förvaltningsmål'], each['Förslag']]);
    expect(goals).toEqual([
      ['Fler elever når målen', 'Når målet delvis'],
      ['Trygga barn och elever', 'Når målet'],
      // Nothing is known of it, and the scale has no step that says so.
      ['Skolan möter arbetslivet', ''],
      ['Ett arbetsliv som håller', 'Når målet delvis'],
      ['Budget i balans', 'Når inte målet'],
    ]);
    const activities = bodyRows(book, 'activityReport', 2);
    for (const counted of [
      ['○ Ej påbörjad', 1],
      ['→ Enligt plan', 4],
      ['↘ Försenad', 1],
      ['✔ Genomförd', 2],
      ['✖ Avbruten', 1],
      ['Samtliga', 9],
      ['varav inte avslutade vars slutdatum har passerat', 2],
    ]) {
      expect(activities).toContainEqual(counted);
    }
  });

  it('has volumes with shares, women and men, events, plans and texts in their places', () => {
    expect(row('Volymer och personal', 'Barn i förskola').slice(0, 5)).toEqual([
      'antal',
      1405,
      1412,
      1438,
      -26,
    ]);
    expect(row('Volymer och personal', 'Granviks gymnasium').slice(0, 5)).toEqual(['%', '–', 71, 73, -2]);
    expect(row('Volymer och personal', 'Årsarbetare, män').slice(0, 5)).toEqual(['antal', '–', 241, 247, -6]);
    const place = (key: (typeof outputKeys)[number]) => bodyTexts(book, key, 2).join('\n');
    expect(place('overallTexts')).toMatch(/Kompetensförsörjning[^]*Var fjärde lärare/u);
    expect(place('eventReport')).toContain('1,9\u00A0mnkr dyrare än budget för helåret.');
    expect(place('planReport')).toContain('Skolbiblioteken har personal varje dag');
    expect(place('forecast')).toContain('inga fler platser köps');
  });

  it('has no error value, and says on every sheet that it agrees with the entries', () => {
    const errors = [...formulaCells(book)].filter(({ value }) => typeof value === 'object' && value !== null);
    expect(errors).toEqual([]);
    expect(outputKeys.map((key) => [key, stateLine(book, key)])).toEqual(
      outputKeys.map((key) => [key, stateTexts.current]),
    );
  });

  it('is given back as the data that it was made of', async () => {
    const { json } = (await delarsrapport('data', file)) as unknown as { json: ReportData };
    expect(json).toEqual(JSON.parse(readFileSync(source, 'utf8')));
  });

  it('changes only what a new status changes, and nothing when it is updated again', async () => {
    const again = await delarsrapport('update', file);
    expect(again.json.changes).toEqual([]);
    const report = await openReport(readFileSync(file));
    expect(report.type(['Aktiviteter', 'Studiehandledning på distans', 'Status'], 'Genomförd')).toEqual({
      ok: true,
    });
    report.host.messages.clear();
    const updated = await report.update();
    expect(updated.findings.map(({ code }) => code)).not.toContain('status-unknown');
    expect(updated.changes.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(['Målredovisning', 'Kontroller']),
    );
    expect(report.host.messages.syncs).toBe(2);
    report.host.messages.clear();
    expect((await report.update()).changes).toEqual([]);
    expect([report.host.messages.syncs, report.host.messages.writes]).toEqual([1, 0]);
  });

  it('shows the same in tkr when the board asks for it, with the entries in mnkr as they are', async () => {
    const report = await openReport(readFileSync(file));
    const entries = entryRows(book, 'Driftsammandrag');
    expect(report.type(['Inställningar', 'Beloppsenhet rapport', 'Värde'], 'tkr')).toEqual({ ok: true });
    expect(report.type(['Inställningar', 'Decimaler i rapporten', 'Värde'], '0')).toEqual({ ok: true });
    const { findings } = await report.update();
    expect(findings.map(({ message }) => message)).toEqual(made.json.findings.map(({ message }) => message));
    const inTkr = report.book();
    const of = (sheet: string, name: string) => rounded(rowNamed(sheetOf(inTkr, sheet), name));
    expect(of('Resultat', 'Summa')).toEqual([257_700, 258_500, 800, 245_800]);
    expect(of('Prognos', 'Summa netto').slice(0, 4)).toEqual([778_300, 775_700, -2600, 740_300]);
    expect(of('Investeringsredovisning', 'Summa investeringar').slice(0, 7)).toEqual([
      15_700, 800, 52_100, 3300, 48_800, 51_000, 2200,
    ]);
    expect(of('Investeringsredovisning', 'Förskolan Lövsången').slice(0, 7)).toEqual([
      9800, 0, 32_000, 0, 32_000, 34_000, 2000,
    ]);
    expect(entryRows(inTkr, 'Driftsammandrag')).toEqual(entries);
    for (const key of ['economy', 'result', 'forecast', 'investmentReport'] as const) {
      const { sheet, top } = generatedBlock(inTkr, key);
      expect(sheet.cells.value(top + 2, 1)).toMatch(/ · belopp i tkr$/u);
    }
  });

  (hasLibreOffice() ? it : it.skip)('is calculated alike by LibreOffice, and printed on whole pages', () => {
    const bytes = readFileSync(file);
    const { compared, differences } = libreOfficeDifferences(bytes);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
    const pdf = throughLibreOffice(bytes, 'pdf');
    expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
    const pages =
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/gu) ?? [];
    // Every sheet is at least a page, and none runs over the side of its page.
    expect(pages.length).toBeGreaterThanOrEqual(Object.keys(outputs).length + 15);
    expect(pages.length).toBeLessThan(45);
  });
});

/** Figures without the digits that only a computer sees. */
function rounded(values: readonly CellValue[]): CellValue[] {
  return values.map((value) => (typeof value === 'number' ? Number(value.toFixed(6)) : value));
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedAndUpdated } from '../support/afterwards';
import { delarsrapport } from '../support/commandLine';
import { completeReport } from '../support/completeReport';
import { openReport } from '../support/openReport';
import { sheetOf } from '../support/savedBook';
import { workbookOf } from '../support/smallReport';
import { temporaryFolder } from '../support/temporaryFolder';

/** What is wrong in the tables of volumes, personnel, events, plans and texts, and slips of unit and year. */
describe('entries that are broken one after the other', () => {
  const folder = temporaryFolder();
  let clean: Uint8Array;

  beforeAll(async () => {
    clean = await workbookOf(completeReport);
  });

  it('are all found, each at its cell, and the report is updated all the same', async () => {
    const report = await openReport(clean);
    report.paste(['Volymer', 'varav i förskoleklass', 'Grupp'], 'Förskola');
    report.paste(['Volymer', 'Elever', 'Utfall period'], '4050*');
    report.person.clear('Volymer', 'G8');
    report.paste(['Personal', 'Anställda', 'Utfall föregående år'], 'ca 218');
    report.person.clear('Händelser', 'D7');
    report.person.clear('Planer', 'B6');
    report.paste(['Texter', 'Resultat', 'Ordning'], 'först');
    report.paste(['Texter', 'Volymer', 'Avsnitt'], 'uppdrag');
    const { check, update, book } = await checkedAndUpdated(folder, report.bytes());
    expect(check.json.findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`)).toEqual([
      'measure-unreadable Personal!F6',
      'required-missing Planer!B6',
      'order-unreadable Texter!B7',
      'comparison-missing Volymer!G8',
      'part-without-whole Volymer!C7',
      'footnote-missing Volymer!J6',
      'economic-effect-missing Händelser!D7',
      'order-repeated Texter!B8',
    ]);
    expect([check.status, update.status]).toEqual([1, 1]);
    const controls = sheetOf(book, 'Kontroller');
    const messages = [...controls.cells.usedRows()].map((row) => controls.cells.value(row, 4));
    for (const { message } of check.json.findings) expect(messages).toContain(message);
  });

  it('say when amounts are in kronor from one row on', async () => {
    const report = await openReport(clean);
    report.paste(['Driftsammandrag', 'Bibliotek', 'Prognos helår'], '-300000');
    const { check } = await checkedAndUpdated(folder, report.bytes());
    const found = check.json.findings.filter(({ code }) => code === 'amount-in-other-unit');
    expect(found).toEqual([
      expect.objectContaining({
        severity: 'warning',
        sheet: 'Driftsammandrag',
        cell: 'G7',
        expected: -300,
        message: expect.stringMatching(
          /^Bibliotek, Prognos helår: −300.000.tkr är omkring tusen gånger så stort som radens övriga belopp \(−250.tkr, −200.tkr och −180.tkr\).*Är det skrivet i kr\? Skriv i så fall −300/u,
        ) as string,
      }),
    ]);
  });

  it.each(['21', '20211', "'tjugo", '2021,5'])('say that %s is no year', async (year) => {
    const report = await openReport(clean);
    report.paste(['Inställningar', 'År', 'Värde'], year);
    const file = join(folder, 'år.xlsx');
    writeFileSync(file, report.bytes());
    const check = await delarsrapport('check', file);
    expect(check.status).toBe(1);
    const [finding] = check.json.findings;
    expect(finding).toMatchObject({
      code: 'setting-invalid',
      severity: 'error',
      sheet: 'Inställningar',
      name: 'År',
    });
    const written = year.replace("'", '');
    expect(finding?.message).toBe(
      `År: ”${written}” är inget heltal från 1990 till 2100. Skriv ett sådant; tills dess visas år och period som – i rapporten och inga slutdatum kontrolleras.`,
    );
  });

  it('are refused where a list decides, and taken where it only offers', async () => {
    const report = await openReport(clean);
    expect(report.type(['Volymer', 'Elever', 'Radtyp'], 'delmått').ok).toBe(false);
    expect(report.type(['Texter', 'Resultat', 'Avsnitt'], 'Ett eget avsnitt').ok).toBe(true);
    await report.update();
    const texts = sheetOf(report.book(), 'Uppdrag och bedömning');
    const shown = [...texts.cells.usedRows()].map((row) => texts.cells.value(row, 1));
    expect(shown).toContain('Ett eget avsnitt');
  });
});

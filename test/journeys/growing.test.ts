import { checkedAndUpdated } from '../support/afterwards';
import {
  bodyRows,
  bodyTexts,
  entryRows,
  expectTrueResult,
  generatedBlock,
  stateLine,
} from '../support/generated';
import { fillRow, typeRow, updateTwice } from '../support/growing';
import { openReport, type OpenReport } from '../support/openReport';
import { sheetOf } from '../support/savedBook';
import { smallReport, workbookOf } from '../support/smallReport';
import { temporaryFolder } from '../support/temporaryFolder';
import { schemas } from '../../src/report/schema';
import { outputKeys, type OutputKey } from '../../src/workbook/outputs/keys';

const folder = temporaryFolder();
const entryTables = Object.values(schemas);
let clean: Uint8Array;

beforeAll(async () => {
  clean = await workbookOf(smallReport);
});

const namesIn = (report: OpenReport) => bodyRows(report.book(), 'result', 1).map(([name]) => name);

describe('a table that grows', () => {
  it('takes in the row that is typed below it, with its formulas', async () => {
    const report = await openReport(clean);
    fillRow(report, 9, ['Fritid', 'verksamhet', '100', '80', '60', '120', '100', '90']);
    const { changes, findings } = await updateTwice(report);
    expect(changes.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(['Resultat', 'Prognos', 'Kontroller']),
    );
    // The ledger's totals and the net do not know of the new unit yet.
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual(
      expect.arrayContaining([
        ['sum-differs', 'C6'],
        ['sum-differs', 'C7'],
      ]),
    );
    expectTrueResult(report.book());
    expect(namesIn(report).slice(0, 5)).toEqual(['Grundskola', 'Bibliotek', 'Bokbuss', 'Fritid', 'Summa']);
  });

  it('asks the new row for what it asks of the others', async () => {
    const report = await openReport(clean);
    fillRow(report, 9, ['Fritid']);
    fillRow(report, 10, ['Kultur']);
    for (const row of [9, 10]) {
      const type = (column: string, text: string) =>
        report.person.type('Driftsammandrag', `${column}${row}`, text);
      expect(type('C', 'hundra')).toMatchObject({ ok: false, alert: { title: 'Redovisat period' } });
      expect(type('E', '1')).toMatchObject({ ok: false, alert: { title: 'Avvikelse period' } });
      expect(type('B', 'enhet')).toMatchObject({ ok: false, alert: { title: 'Radtyp' } });
      expect(type('C', '-')).toEqual({ ok: true });
      expect(type('D', '100')).toEqual({ ok: true });
    }
  });

  it('takes in rows inserted in its middle', async () => {
    const report = await openReport(clean);
    report.person.insertRows('Driftsammandrag', 7, 2);
    fillRow(report, 7, ['Förskola', 'underrad', '10', '20', '30', '40', '50', '60']);
    fillRow(report, 8, ['Fritidshem', 'underrad', '1', '2', '3', '4', '5', '6']);
    await updateTwice(report);
    expectTrueResult(report.book());
    expect(namesIn(report).slice(0, 3)).toEqual(['Grundskola', 'Förskola', 'Fritidshem']);
  });

  it('keeps empty rows out of the report', async () => {
    const report = await openReport(clean);
    report.person.insertRows('Driftsammandrag', 7, 3);
    const { findings } = await updateTwice(report);
    expect(findings).toEqual([]);
    expect(namesIn(report).slice(0, 4)).toEqual(['Grundskola', 'Bibliotek', 'Bokbuss', 'Summa']);
  });

  it('loses the rows that are deleted', async () => {
    const report = await openReport(clean);
    report.person.deleteRows('Driftsammandrag', 6);
    await updateTwice(report);
    expectTrueResult(report.book());
    expect(namesIn(report).slice(0, 3)).toEqual(['Bibliotek', 'Bokbuss', 'Summa']);
  });

  it('brings new goals, indicators, activities and projects into every sheet about them', async () => {
    const report = await openReport(clean);
    typeRow(report, 'Mål', 8, {
      A: 'Miljö',
      B: 'Minskat avtryck',
      C: 'Mindre matsvinn',
      D: 'Uppfylls per helår',
    });
    typeRow(report, 'Indikatorer', 9, {
      A: 'Mindre matsvinn',
      B: 'Svinn per portion',
      D: 'totalt',
      E: 'gram',
      H: '42',
      I: '<50',
    });
    typeRow(report, 'Aktiviteter', 9, { A: 'Mindre matsvinn', B: 'Väg maten', E: '2021-05-31', F: 'Klar' });
    typeRow(report, 'Målresultat', 8, { A: 'Mindre matsvinn', B: '1', C: 'Alla kök väger svinnet.' });
    typeRow(report, 'Investeringar', 7, {
      A: 'Kök',
      B: 'Vågar',
      C: '90',
      D: '0',
      E: '100',
      F: '0',
      H: '100',
    });
    await updateTwice(report);
    const book = report.book();
    const texts = (key: OutputKey, width: number) => bodyTexts(book, key, width);
    expect(texts('goalReport', 2)).toEqual(
      expect.arrayContaining([
        'Målområde Miljö|',
        'Kommunövergripande mål: Minskat avtryck|',
        'Mindre matsvinn|✔ Uppfylls per helår',
        '• Alla kök väger svinnet.|',
        '– Svinn per portion (gram): 42 (mål <50)|✔ Når målet',
        'Målets aktivitet är klar.|',
      ]),
    );
    expect(texts('indicatorAppendix', 2)).toContain('Mindre matsvinn|Svinn per portion');
    expect(texts('activityReport', 2)).toContain('Mindre matsvinn|Väg maten');
    expect(bodyRows(book, 'investmentReport', 8)).toEqual(
      expect.arrayContaining([
        ['Vågar', 90, 0, 100, 0, 100, 100, 0],
        ['Summa investeringar', 2090, 0, 5100, 0, 5100, 5300, 200],
      ]),
    );
    expect(entryRows(book, 'Mål')[2]).toMatchObject({ Förslag: 'Uppfylls per helår', 'Når målvärdet': 1 });
  });
});

describe('a table that is sorted', () => {
  it('leaves every row of the report true at once, and in the new order after an update', async () => {
    const report = await openReport(clean);
    report.person.sortTable('Driftsammandrag', 'Verksamhet');
    expectTrueResult(report.book());
    expect(stateLine(report.book(), 'result')).toMatch(/^⚠ Inmatningen har ändrats/u);
    await updateTwice(report);
    expectTrueResult(report.book());
    expect(namesIn(report).slice(0, 3)).toEqual(['Bibliotek', 'Bokbuss', 'Grundskola']);
    report.person.sortTable('Driftsammandrag', 'Redovisat period', false);
    await updateTwice(report);
    expect(namesIn(report).slice(0, 3)).toEqual(['Grundskola', 'Bokbuss', 'Bibliotek']);
  });

  it('keeps goals, indicators and activities together', async () => {
    const report = await openReport(clean);
    const lines = () => bodyTexts(report.book(), 'goalReport', 2).sort();
    const before = lines();
    report.person.sortTable('Mål', 'Förvaltningsmål');
    report.person.sortTable('Indikatorer', 'Indikator', false);
    report.person.sortTable('Aktiviteter', 'Aktivitet');
    const { findings } = await updateTwice(report);
    expect(findings).toEqual([]);
    expect(lines()).toEqual(before);
    expect(
      bodyRows(report.book(), 'goalReport', 1).find(
        ([text]) => text === 'Fler läser' || text === 'God undervisning',
      ),
    ).toEqual(['Fler läser']);
  });
});

describe('sheets that are renamed and moved', () => {
  it('go on being the report’s, entry sheets and generated ones', async () => {
    const report = await openReport(clean);
    const { person } = report;
    person.renameSheet('Driftsammandrag', 'Drift (nämnden)');
    person.moveSheet('Drift (nämnden)', 0);
    person.renameSheet('Resultat', "Årets 'egna' resultat");
    person.moveSheet("Årets 'egna' resultat", 0);
    person.renameSheet('Inställningar', 'Val');
    expect(person.type('Drift (nämnden)', 'C6', '1300')).toEqual({ ok: true });
    const { changes, findings } = await updateTwice(report);
    expect(changes.every(({ created }) => !created)).toBe(true);
    expect(findings[0]).toMatchObject({ code: 'sum-differs', sheet: 'Kontrollsummor' });
    const book = report.book();
    expectTrueResult(book);
    expect(generatedBlock(book, 'result').sheet.name).toBe("Årets 'egna' resultat");
    expect(
      book.sheets
        .list()
        .slice(0, 2)
        .map(({ name }) => name),
    ).toEqual(["Årets 'egna' resultat", 'Drift (nämnden)']);
    expect(book.sheets.list()).toHaveLength(entryTables.length + outputKeys.length);
  });

  it('are what findings lead to', async () => {
    const report = await openReport(clean);
    report.person.renameSheet('Mål', "Mål & 'mening' i år");
    report.person.clear("Mål & 'mening' i år", 'D7');
    const { findings } = await updateTwice(report);
    expect(findings).toMatchObject([{ code: 'goal-not-assessed', sheet: "Mål & 'mening' i år", cell: 'D7' }]);
    const { sheet, top } = generatedBlock(report.book(), 'controls');
    expect(sheet.cells.read(top + 5, 2)).toMatchObject({
      value: "Mål & 'mening' i år D7",
      formula: { text: `HYPERLINK("#'Mål & ''mening'' i år'!D7","Mål & 'mening' i år D7")` },
    });
  });
});

describe('what a controller adds', () => {
  it('in columns of an entry table stays as it is', async () => {
    const report = await openReport(clean);
    const { person } = report;
    person.type('Driftsammandrag', 'M5', 'Ansvarig');
    person.type('Driftsammandrag', 'M6', 'Rektor Åberg');
    person.type('Driftsammandrag', 'N5', 'Andel av budget');
    person.type('Driftsammandrag', 'N6', '=[@[Redovisat period]]/[@[Budget helår]]');
    person.insertColumns('Driftsammandrag', 'C');
    person.type('Driftsammandrag', 'C5', 'Konto');
    person.type('Driftsammandrag', 'C6', '4711');
    const { findings } = await updateTwice(report);
    expect(findings).toEqual([]);
    const book = report.book();
    expectTrueResult(book);
    expect(entryRows(book, 'Driftsammandrag')[0]).toMatchObject({
      Konto: 4711,
      Ansvarig: 'Rektor Åberg',
      'Andel av budget': 1234 / 1400,
    });
  });

  it('on a sheet of its own with formulas into the tables stays and goes on calculating', async () => {
    const report = await openReport(clean);
    const { person } = report;
    person.addSheet('Egna uträkningar');
    person.type('Egna uträkningar', 'A1', '=SUM(Driftsammandrag[Redovisat period])');
    person.type('Egna uträkningar', 'A2', '=COUNTIF(Aktiviteter[Status],"Klar")');
    person.type('Egna uträkningar', 'A3', '=INDEX(Indikatorer[Utfall],2)&" lån"');
    fillRow(report, 9, ['Fritid', 'verksamhet', '100', '80', '60', '120', '100', '90']);
    person.type('Aktiviteter', 'F7', 'Klar');
    await updateTwice(report);
    const { cells } = sheetOf(report.book(), 'Egna uträkningar');
    expect([0, 1, 2].map((row) => cells.value(row, 0))).toEqual([1234 - 250 + 40 + 100, 2, '7,5 lån']);
  });

  it('to the right of a report, above its title or before it stays, and the report is right where it stands', async () => {
    const report = await openReport(clean);
    const { person } = report;
    person.type('Resultat', 'I6', 'Egen anteckning');
    person.insertRows('Resultat', 1, 3);
    person.type('Resultat', 'A1', 'Bilaga 2');
    person.insertColumns('Prognos', 'A', 2);
    person.sortTable('Driftsammandrag', 'Verksamhet');
    await updateTwice(report);
    const book = report.book();
    expectTrueResult(book);
    expect(generatedBlock(book, 'result')).toMatchObject({ top: 3, left: 0 });
    expect(generatedBlock(book, 'forecast')).toMatchObject({ top: 0, left: 2 });
    expect(bodyRows(book, 'forecast', 4)[0]).toEqual(['Bibliotek', -300, -260, -40]);
    expect([
      sheetOf(book, 'Resultat').cells.value(0, 0),
      sheetOf(book, 'Resultat').cells.value(8, 8),
    ]).toEqual(['Bilaga 2', 'Egen anteckning']);
  });

  it('below a report that needs the room stops the update, which says where', async () => {
    const report = await openReport(clean);
    const { bottom } = generatedBlock(report.book(), 'result');
    report.person.type('Resultat', `B${bottom + 2}`, 'Min egen rad');
    await updateTwice(report);
    fillRow(report, 9, ['Fritid', 'verksamhet', '100', '80', '60', '120', '100', '90']);
    const { update } = await checkedAndUpdated(folder, report.bytes());
    expect(update).toMatchObject({ status: 2, json: { ok: false } });
    expect(update.json.message).toBe(
      `På bladet Resultat står något i cell B${bottom + 2}, där rapporten behöver plats. Flytta det till ett eget blad eller till höger om rapporten och uppdatera igen. Ingenting har ändrats.`,
    );
  });
});

describe('a generated sheet that was deleted', () => {
  it('is made again, and only that one', async () => {
    const report = await openReport(clean);
    report.person.deleteSheet('Resultat');
    report.person.deleteSheet('Kontroller');
    const { changes } = await updateTwice(report);
    expect(changes.map(({ sheet, created }) => [sheet, created])).toEqual([
      ['Resultat', true],
      ['Kontroller', true],
    ]);
    expectTrueResult(report.book());
  });

  it('is not mistaken for a sheet of the controller’s that has taken its name', async () => {
    const report = await openReport(clean);
    report.person.deleteSheet('Resultat');
    report.person.addSheet('Resultat');
    report.person.type('Resultat', 'A1', 'Eget');
    const { changes } = await updateTwice(report);
    expect(changes.map(({ sheet, created }) => [sheet, created])).toEqual([['Resultat 2', true]]);
    expect(sheetOf(report.book(), 'Resultat').cells.value(0, 0)).toBe('Eget');
  });
});

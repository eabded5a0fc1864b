import { chartKeys, charts } from '../../src/workbook/outputs/keys';
import { completeReport } from '../support/completeReport';
import { bodyTexts, generatedBlock } from '../support/generated';
import { fillRow, typeRow, updateTwice } from '../support/growing';
import { openReport, type OpenReport } from '../support/openReport';
import { workbookOf } from '../support/smallReport';

let complete: Uint8Array;

beforeAll(async () => {
  complete = await workbookOf(completeReport);
});

/** What the charts hold in the saved file: by chart the names of their series, with a value for each category. */
function drawnSeries(report: OpenReport): Record<string, unknown> {
  const saved = generatedBlock(report.book(), 'charts').sheet.charts.list();
  return Object.fromEntries(
    chartKeys.map((key) => {
      const series = saved.find(({ name }) => name === charts[key].chart)?.series ?? [];
      return [
        key,
        series.map(({ name, categories, values }) => [
          name === null || 'text' in name ? name?.text : name.cached,
          Object.fromEntries<unknown>(
            (categories?.cached ?? []).map((text, index) => [String(text), values.cached[index]]),
          ),
        ]),
      ];
    }),
  );
}

describe('a table that grows', () => {
  it('brings new volumes, personnel, events, plans and texts into the report', async () => {
    const report = await openReport(complete);
    typeRow(report, 'Volymer', 9, {
      B: 'Lärarledda timmar',
      C: 'mått',
      D: 'antal',
      E: '900',
      F: '600',
      G: '550',
    });
    typeRow(report, 'Personal', 9, {
      A: 'Total sjukfrånvaro',
      B: 'totalt',
      C: '%',
      D: '<3,5',
      E: '3,1',
      F: '3,6',
    });
    typeRow(report, 'Händelser', 8, {
      A: 'Översvämning',
      B: 'Källaren torkas.',
      C: '3',
      D: 'Försäkringen täcker.',
    });
    typeRow(report, 'Planer', 8, { A: 'Trygghetsplan', B: 'Påbörjas i höst.', C: '3' });
    typeRow(report, 'Texter', 9, { A: 'Uppdrag', B: '2', C: 'Nämnden har elva ledamöter.' });
    expect(report.person.type('Volymer', 'C9', 'rad')).toMatchObject({ ok: false });
    await updateTwice(report);
    const book = report.book();
    expect(bodyTexts(book, 'volumesAndPersonnel', 6)).toEqual(
      expect.arrayContaining([
        'Lärarledda timmar|antal|900|600|550|50',
        'Total sjukfrånvaro|%|<3,5|3.1|3.6|-0.5',
      ]),
    );
    expect(bodyTexts(book, 'eventReport', 1)).toEqual(
      expect.arrayContaining([
        'Översvämning',
        'Källaren torkas.',
        'Ekonomisk påverkan: Försäkringen täcker.',
      ]),
    );
    expect(bodyTexts(book, 'planReport', 1)).toEqual(
      expect.arrayContaining(['Trygghetsplan', 'Påbörjas i höst.']),
    );
    expect(bodyTexts(book, 'overallTexts', 1)).toEqual(
      expect.arrayContaining([
        'Förvaltningen ansvarar för skola och bibliotek.',
        'Nämnden har elva ledamöter.',
      ]),
    );
  });

  it('takes volumes and personnel inserted in the middle, and sorted, with their formulas', async () => {
    const report = await openReport(complete);
    report.person.insertRows('Volymer', 6);
    typeRow(report, 'Volymer', 6, { B: 'Bokbussturer', C: 'mått', D: 'antal', F: '30', G: '20' });
    report.person.insertRows('Personal', 7);
    typeRow(report, 'Personal', 7, { A: 'Timanställda', B: 'totalt', C: 'antal', E: '12', F: '15' });
    report.person.sortTable('Händelser', 'Rubrik', false);
    report.person.sortTable('Planer', 'Plan', false);
    await updateTwice(report);
    report.person.sortTable('Volymer', 'Utfall period');
    await updateTwice(report);
    const rows = bodyTexts(report.book(), 'volumesAndPersonnel', 6);
    expect(rows.slice(3, 5)).toEqual([
      'Bokbussturer|antal|–|30|20|10',
      'varav i förskoleklass|antal|410|400|420|-20',
    ]);
    expect(rows).toContain('Timanställda|antal|–|12|15|-3');
    // Events and plans stand in the order that they are given, not in that of the rows.
    expect(bodyTexts(report.book(), 'eventReport', 1)[0]).toBe('Ny bokbuss');
    expect(bodyTexts(report.book(), 'planReport', 1)[0]).toBe('Biblioteksplan');
  });

  it('is what the charts draw, in the place where their tables stand then', async () => {
    const report = await openReport(complete);
    fillRow(report, 9, ['Fritid', 'verksamhet', '100', '80', '60', '120', '100', '90']);
    typeRow(report, 'Volymer', 9, { B: 'Besök', C: 'mått', D: 'antal', E: '90', F: '60', G: '50' });
    typeRow(report, 'Aktiviteter', 9, { A: 'Fler läser', B: 'Läsrum', E: '2021-05-31', F: 'Klar' });
    await updateTwice(report);
    const drawn = drawnSeries(report);
    expect(drawn['forecast']).toEqual([
      ['Prognos 2021', { Grundskola: 1500, Bibliotek: -300, Fritid: 120 }],
      ['Bokslut 2020', { Grundskola: 1300, Bibliotek: -240, Fritid: 90 }],
    ]);
    expect(drawn['deviation']).toEqual([['Avvikelse', { Grundskola: 100, Bibliotek: -40, Fritid: 20 }]]);
    expect(drawn['volumes']).toEqual([['Förändring %', { Elever: 0.0125, Besök: 0.2 }]]);
    expect(drawn['activities']).toEqual([
      ['Antal', expect.objectContaining({ '✔ Klar': 2, '◐ Pågående': 2 })],
    ]);
    expect(drawn['goals']).toEqual([['Antal mål', expect.objectContaining({ '✔ Uppfylls per helår': 1 })]]);
  });
});

import { checkReport } from '../../../src/report/checks';
import { readMarks } from '../../../src/report/figures/readMarks';
import { linkedFigures, resolvedText } from '../../../src/report/figures/linkedFigures';
import { splitLinkedText } from '../../../src/report/figures/splitLinkedText';
import { figureChoices } from '../../../src/workbook/survey/figureChoices';
import { goal, indicator, reportOf, unit, type GivenTables } from '../given';

const tables: GivenTables = {
  settings: { entryUnit: 'tkr', reportUnit: 'tkr' },
  operatingSummary: [
    unit('Vuxenutbildning', {
      forecastYear: 9360,
      budgetYear: 9400,
      outcomePeriod: 6000,
      budgetPeriod: 6100,
    }),
    unit('HR: stöd | råd', { forecastYear: -500, budgetYear: -200, outcomePeriod: -300, budgetPeriod: -100 }),
    unit('Varav lön', {
      rowType: 'varav',
      forecastYear: 5,
      budgetYear: 5,
      outcomePeriod: 5,
      budgetPeriod: 5,
    }),
  ],
  goals: [goal('God service')],
  indicators: [
    indicator('God service', 'Svarsservice', { unit: '%', yearBefore: 93.5, outcome: 96, target: '>92' }),
    indicator('God service', 'Total sjukfrånvaro', {
      sex: 'kvinnor',
      unit: '%',
      outcome: '7,1*',
      target: 'Ska minska',
    }),
    indicator('God service', 'Väntetid', { unit: 'dagar', outcome: 'IU', target: 12 }),
    indicator('God service', 'Nöjdhet', { unit: 'skala 0–5', outcome: 4.25, target: '-' }),
    indicator('God service', 'Nöjdhet', { part: 'IT', unit: 'skala 0–5', outcome: 4, target: 4 }),
    indicator('God service', 'Nöjdhet, IT', { unit: 'skala 0–5', outcome: 3, target: 4 }),
  ],
};
const report = reportOf(tables);
const shown = (mark: string) => resolvedText(mark, report);
/** A no-break space stands between figure and unit, and between thousands. */
const spaced = (text: string) => text.replaceAll('\u00A0', ' ');

describe('a mark', () => {
  it.each([
    ['{Indikatorer:Svarsservice:Utfall}', '96 %'],
    ['{Indikatorer:Svarsservice:Målvärde}', '>92 %'],
    ['{Indikatorer:Svarsservice:År-1}', '93,5 %'],
    ['{Indikatorer:Svarsservice:År−1|utan enhet 0}', '94'],
    ['{Indikatorer:Svarsservice:Utfall|1}', '96,0 %'],
    ['{Indikatorer:Total sjukfrånvaro, kvinnor:Utfall}', '7,1 %'],
    ['{Indikatorer:Total sjukfrånvaro, kvinnor:Målvärde}', 'ska minska'],
    ['{Indikatorer:Väntetid:Utfall}', 'IU'],
    ['{Indikatorer:Väntetid:Målvärde}', '12 dagar'],
    ['{Indikatorer:Nöjdhet:Utfall}', '4,25'],
    ['{Indikatorer:Nöjdhet:Målvärde}', '–'],
    ['{Driftsammandrag:Vuxenutbildning:Prognos helår}', '9 360 tkr'],
    ['{Driftsammandrag:Vuxenutbildning:Prognos helår|mnkr}', '9,4 mnkr'],
    ['{Driftsammandrag:Vuxenutbildning:Prognos helår|mnkr 2}', '9,36 mnkr'],
    ['{Driftsammandrag:Vuxenutbildning:Avvikelse helår}', '−40 tkr'],
    ['{Driftsammandrag:HR: stöd | råd:Avvikelse helår}', '−300 tkr'],
    ['{Driftsammandrag:Summa:Prognos helår}', '8 860 tkr'],
    ['{ driftsammandrag : summa : PROGNOS  helår | mnkr 1 }', '8,9 mnkr'],
  ])('%s shows %s', (mark, text) => {
    expect(spaced(shown(mark))).toBe(text);
  });

  it.each(['{}', '{a}', '{a:b}', '{Not: se bilaga: A}', '{Mål: ett}', 'a } b { c', '{Driftsammandrag}'])(
    'is not seen in %s',
    (text) => {
      expect(readMarks(text)).toEqual({ marks: [], unreadable: [] });
    },
  );
});

/** What the checks say of a text, of marks only. */
const said = (text: string) =>
  checkReport(reportOf({ ...tables, texts: [{ section: 'Uppdrag', position: 1, text }] })).filter(
    ({ code }) => code.startsWith('figure-mark'),
  );

describe('the checks of marks', () => {
  it('say nothing of a mark that leads to a figure', () => {
    expect(said('Vi nådde {Indikatorer:Svarsservice:Utfall}, {Not: se bilaga: A}.')).toEqual([]);
  });

  it.each([
    ['{Indikatorer:Svarservice:Utfall}', '{Indikatorer:Svarsservice:Utfall}'],
    ['{Indikatorer:Svarsservice:Utfal|1}', '{Indikatorer:Svarsservice:Utfall|1}'],
    ['{Indikatorn:Svarsservice:Utfall}', '{Indikatorer:Svarsservice:Utfall}'],
  ])('offer for %s the only near name', (written, meant) => {
    const [finding] = said(`Först ${written}, sedan ${written}.`);
    expect(finding).toMatchObject({
      code: 'figure-mark-broken',
      place: { table: 'texts', row: 1, column: 'text' },
      expected: meant,
      fix: { kind: 'write-value', value: `Först ${meant}, sedan ${meant}.` },
    });
    expect(finding?.message).toContain(`Menas ${meant}?`);
  });

  it.each([
    ['{Indikatorer:Nöjdhet, IT:Utfall}', 'Flera rader i tabellen heter så (rad 5 och rad 6).'],
    ['{Indikatorer:Bokcirkel:Utfall}', 'Ingen rad i tabellen heter så.'],
    [
      '{Indikatorer:Svarsservice:Källa}',
      'Kolumnen finns inte eller har inga tal. Skriv År−2, År−1, Utfall eller Målvärde.',
    ],
    ['{Mål:God service:Bedömning}', 'Tabellen har inga tal som kan länkas.'],
    ['{Nyckeltal:Svarsservice:Utfall}', 'Tabellen finns inte.'],
  ])('say of %s which part is wrong, and offer nothing', (written, why) => {
    const [finding, ...more] = said(`Se ${written}.`);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'figure-mark-broken', severity: 'error' });
    expect(finding?.message).toContain(why);
    expect(finding).not.toHaveProperty('fix');
  });

  it.each([
    '{Indikatorer:Utfall}',
    '{Indikatorer::Utfall}',
    '{Indikatorer:Svarsservice:Utfall',
    '{Indikatorer:Svarsservice:Utfall|mnkr}',
    '{Driftsammandrag:Summa:Prognos helår|miljoner}',
    `{Indikatorer:${'lång '.repeat(200)}:Utfall}`,
  ])('say that %s cannot be read', (written) => {
    expect(said(`Se ${written}`)).toMatchObject([{ code: 'figure-mark-unreadable', severity: 'error' }]);
  });

  it('say that a cell has no figure, and what stands in its place', () => {
    const [finding] = said('Väntetiden är {Indikatorer:Väntetid:Utfall}.');
    expect(finding).toMatchObject({ code: 'figure-mark-empty', severity: 'warning' });
    expect(finding?.message).toContain('står ”IU”');
  });
});

describe('the figures that can be linked', () => {
  const choices = figureChoices(report);

  it('show what the mark shows, indicators first and rows with one name left out', () => {
    expect(choices[0]).toEqual({
      mark: '{Indikatorer:Svarsservice:Utfall}',
      label: 'Indikatorer: Svarsservice, Utfall',
      shows: '96\u00A0%',
      goal: 'God service',
    });
    for (const { mark, shows } of choices) expect(shown(mark)).toBe(shows);
    expect(choices.filter(({ mark }) => mark.includes('Nöjdhet, IT'))).toEqual([]);
    expect(choices.map(({ mark }) => mark)).toContain('{Driftsammandrag:Summa:Avvikelse helår}');
  });
});

describe('a linked text in parts', () => {
  const text =
    'Prognosen {Driftsammandrag:Vuxenutbildning:Prognos helår} är {Indikatorer:Svarsservice:Utfall}.';
  const figures = linkedFigures(text, report);

  it('is broken by the length of its figures and never within a mark', () => {
    const parts = splitLinkedText(text, 24, figures, () => true);
    expect(parts.map((part) => spaced(part.text))).toEqual(['Prognosen 9 360 tkr är', '96 %.']);
    expect(parts.map(({ start, length }) => text.slice(start - 1, start - 1 + length)).join('')).toBe(text);
  });

  it('is broken before a figure that has no room', () => {
    const parts = splitLinkedText(text, 200, figures, (held) => held.length < 2);
    expect(parts.map((part) => spaced(part.text))).toEqual(['Prognosen 9 360 tkr är', '96 %.']);
  });
});

import { checkReport } from '../../../src/report/checks';
import type { RawReport } from '../../../src/report/entries/rawRow';
import { readReport } from '../../../src/report/entries/readReport';
import { schemas } from '../../../src/report/schema';
import { activity, goal, indicator, type GivenRow, type GivenTables } from '../given';
import { codes, only } from './checked';

const nbsp = '\u00A0';

describe('goals', () => {
  it('without an assessment are a warning', () => {
    const finding = only({ goals: [goal('God service', { assessment: '' })] });
    expect(finding).toMatchObject({ code: 'goal-not-assessed', severity: 'warning' });
    expect(finding.message).toBe('God service: målet saknar bedömning. Välj en bedömning i listan.');
  });

  const missed = indicator('God service', 'Svarsservice', {
    outcome: '82*',
    target: 96,
    direction: 'Högre är bättre',
    footnote: 'Ny beräkning.',
  });
  const reached = indicator('God service', 'Tappade samtal', { outcome: 3.1, target: '<5' });

  it('that are called met although an indicator misses its target are challenged', () => {
    const finding = only({ goals: [goal('God service')], indicators: [missed, reached] });
    expect(finding).toMatchObject({
      code: 'goal-contradicts-indicators',
      severity: 'warning',
      place: { table: 'goals', row: 1, column: 'assessment' },
    });
    expect(finding.message).toContain(
      'men 1 av 2 indikatorer når inte målvärdet: Svarsservice, utfall 82, mål 96.',
    );
  });

  it('of which no indicator reaches its target are challenged in those words', () => {
    const one = only({ goals: [goal('God service')], indicators: [missed] });
    expect(one.message).toContain('men den indikator som kan bedömas når inte målvärdet: Svarsservice');
    const other = { ...missed, indicator: 'HME' };
    const two = only({ goals: [goal('God service')], indicators: [missed, other] });
    expect(two.message).toContain(
      'men ingen av 2 indikatorer når målvärdet: Svarsservice, utfall 82, mål 96; HME, utfall 82, mål 96.',
    );
  });

  it('are not challenged when a reason is written, when they are not called met, or nothing is missed', () => {
    const of = (given: GivenRow, indicators = [missed]) =>
      codes({ goals: [goal('God service', given)], indicators });
    expect(of({ deviatingReason: 'Mätmetoden är ny.' })).toEqual([]);
    expect(of({ assessment: 'Uppfylls delvis per helår' })).toEqual([]);
    expect(of({}, [reached])).toEqual([]);
    expect(of({}, [indicator('God service', 'Jämix', { outcome: 'IU', target: 90 })])).not.toContain(
      'goal-contradicts-indicators',
    );
  });
});

describe('targets and footnotes', () => {
  const of = (given: GivenRow): GivenTables => ({
    goals: [goal('God service', { assessment: 'Uppfylls delvis per helår', reason: 'Delar av målet nås.' })],
    indicators: [indicator('God service', 'Svar', given)],
  });

  it('a plain number needs a direction', () => {
    const finding = only(of({ outcome: 96, target: 92 }));
    expect(finding).toMatchObject({
      code: 'target-without-direction',
      severity: 'warning',
      place: { column: 'direction' },
    });
    expect(codes(of({ outcome: 96, target: 92, direction: 'Lägre är bättre' }))).toEqual([]);
    expect(codes(of({ outcome: 96, target: '90–95' }))).toEqual([]);
  });

  it('a sign and a direction must not contradict each other', () => {
    expect(codes(of({ outcome: 96, target: '>92', direction: 'Lägre är bättre' }))).toEqual([
      'direction-contradicts-target',
    ]);
    expect(codes(of({ outcome: 96, target: '>92', direction: 'Högre är bättre' }))).toEqual([]);
    expect(
      codes(of({ outcome: 9, yearBefore: 8, target: 'Ska minska', direction: 'Högre är bättre' })),
    ).toEqual(['direction-contradicts-target']);
  });

  it('a wish to increase needs the year before', () => {
    expect(codes(of({ outcome: 24, target: 'Ska öka', yearBefore: 22 }))).toEqual([]);
    expect(only(of({ outcome: 24, target: 'Ska öka', yearBefore: 'IU' }))).toMatchObject({
      code: 'target-needs-year-before',
      severity: 'information',
    });
    expect(codes(of({ outcome: 24, target: 'Ska minska' }))).toEqual(['target-needs-year-before']);
  });

  it('an empty outcome may have been forgotten; IU and - are answers', () => {
    expect(only(of({ target: '>92' }))).toMatchObject({ code: 'outcome-missing', severity: 'information' });
    expect(only(of({ target: 9.4, direction: 'Högre är bättre' })).message).toContain(
      'målvärdet ”9,4” men inget utfall',
    );
    expect(codes(of({ outcome: 'IU', target: '>92' }))).toEqual([]);
    expect(codes(of({ outcome: '-', target: '>92' }))).toEqual([]);
    expect(codes(of({ target: 'IU' }))).toEqual([]);
  });

  it('a star needs a footnote', () => {
    const finding = only(of({ yearBefore: '80*', outcome: '82*', target: '>92*' }));
    expect(finding).toMatchObject({ code: 'footnote-missing', severity: 'warning' });
    expect(finding.message).toBe(
      'Svar: År−1, Utfall och Målvärde har en stjärna, men kolumnen Fotnot är tom. Skriv vad stjärnan betyder.',
    );
    expect(codes(of({ outcome: '82*', target: '>92', footnote: 'Ny beräkning.' }))).toEqual([]);
    expect(codes(of({ outcome: 'IU*' }))).toEqual(['footnote-missing']);
  });
});

describe('a percentage that a spreadsheet has turned into a fraction', () => {
  const of = (given: GivenRow): GivenTables => ({
    goals: [goal('God service', { assessment: 'Uppfylls delvis per helår', reason: 'Delar av målet nås.' })],
    indicators: [indicator('God service', 'Svar', { unit: '%', ...given })],
  });

  it('is said, with the value that was meant', () => {
    const finding = only(of({ yearBefore: 93, outcome: 0.96, target: '>92' }));
    expect(finding).toMatchObject({
      code: 'percent-as-fraction',
      severity: 'warning',
      place: { column: 'outcome' },
      expected: 96,
      fix: { kind: 'write-value', value: 96 },
    });
    expect(finding.message).toBe(
      `Svar, Utfall: 0,96 står bredvid värden i procent och är troligen 96${nbsp}%. Skriv 96, eller lämna värdet om det stämmer.`,
    );
  });

  it('is seen beside a range, and in every column', () => {
    expect(codes(of({ outcome: 92, yearBefore: 0.9, target: '90–95' }))).toEqual(['percent-as-fraction']);
    expect(codes(of({ outcome: 92, twoYearsBefore: 0.91, target: '-' }))).toEqual(['percent-as-fraction']);
  });

  it('is not seen where small percentages are usual, in other units, or in text', () => {
    expect(codes(of({ yearBefore: 1.2, outcome: 0.8, target: '<1' }))).toEqual([]);
    expect(codes(of({ yearBefore: 12, outcome: 0.8, target: '<10' }))).toEqual([]);
    expect(codes(of({ yearBefore: 93, outcome: 0.96, target: '>92', unit: 'index' }))).toEqual([]);
    expect(codes(of({ yearBefore: 93, outcome: 0, target: '>92' }))).toEqual([]);
    expect(codes(of({ outcome: 0.96 }))).toEqual([]);
    expect(codes(of({ yearBefore: 93, outcome: 1, target: '>92' }))).toEqual([]);
  });
});

describe('activities', () => {
  it('that are open when their end date has come are named with date and status', () => {
    const finding = only({
      goals: [goal('God service')],
      activities: [
        activity('God service', 'Tjänsteportal', { endDate: 44439 }),
        activity('God service', 'Kanalstrategi'),
        activity('God service', 'Enkät', { endDate: 44439, status: 'Klar' }),
        activity('God service', 'Chatt', { endDate: 44440 }),
      ],
    });
    expect(finding).toMatchObject({
      code: 'activity-overdue',
      severity: 'warning',
      place: { table: 'activities', row: 1, column: 'endDate' },
    });
    expect(finding.message).toBe(
      'Tjänsteportal: slutdatumet var 31 augusti 2021, men statusen är ”Pågående”. Ändra status eller slutdatum.',
    );
  });
});

it('nothing but missing scales is said of a report without any entry', () => {
  const keys = Object.keys(schemas);
  const empty = Object.fromEntries(keys.map((key) => [key, []])) as unknown as RawReport;
  expect(checkReport(readReport(empty).report).map(({ code }) => code)).toEqual([
    'scale-missing',
    'scale-missing',
  ]);
});

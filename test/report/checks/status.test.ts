import { activity, goal, indicator, type GivenRow } from '../given';
import { checked, codes, only } from './checked';

const met = indicator('God service', 'Tappade samtal', { outcome: 3.1, target: '<5' });
const alsoMet = indicator('God service', 'Svarsservice', { outcome: 96, target: '>92' });
const missed = indicator('God service', 'Lösningsgrad', { outcome: 48, target: '≥60' });
const alsoMissed = indicator('God service', 'Återkoppling', { outcome: 3, target: '<1,5' });

const of = (given: GivenRow, indicators: readonly GivenRow[], activities: readonly GivenRow[] = []) => ({
  goals: [goal('God service', given)],
  indicators,
  activities,
});

describe('a goal called not met', () => {
  const given = { assessment: 'Uppfylls ej per helår', reason: 'Vi är inte nöjda.' };

  it('though every indicator reaches its target asks for the reason of the difference', () => {
    expect(only(of(given, [met, alsoMet]))).toMatchObject({
      code: 'goal-below-data',
      severity: 'warning',
      place: { table: 'goals', row: 1, column: 'assessment' },
      message:
        'God service: målet bedöms som ”Uppfylls ej per helår”, men båda indikatorerna som kan bedömas når målvärdet och ingen aktivitet är pausad eller har utgått. Ändra bedömningen, eller skriv varför den gäller ändå i kolumnen Motivering till avvikande bedömning.',
    });
    expect(only(of(given, [met])).message).toContain('men den indikator som kan bedömas når målvärdet och');
  });

  it('is left alone with a reason, a missed indicator, a stopped activity, or nothing to judge by', () => {
    expect(codes(of({ ...given, deviatingReason: 'Mätningen är från i våras.' }, [met]))).toEqual([]);
    expect(codes(of(given, [met, missed]))).toEqual([]);
    expect(codes(of(given, [met], [activity('God service', 'Chatt', { status: 'Pausad' })]))).toEqual([]);
    expect(codes(of(given, [], [activity('God service', 'Chatt', { status: 'Klar' })]))).toEqual([]);
    expect(codes(of(given, [indicator('God service', 'Nöjdhet', { outcome: 4.4, target: 'IU' })]))).toEqual(
      [],
    );
  });
});

describe('a goal called partly met without any reason', () => {
  const given = { assessment: 'Uppfylls delvis per helår' };

  it('is told that all of its indicators reach their targets, or none of several does', () => {
    const three = [met, alsoMet, { ...met, indicator: 'Nöjdhet' }];
    expect(only(of(given, three))).toMatchObject({ code: 'goal-below-data', severity: 'information' });
    expect(only(of(given, three)).message).toContain('men alla 3 indikatorer som kan bedömas når målvärdet');
    const none = only(of(given, [missed, alsoMissed]));
    expect(none).toMatchObject({ code: 'goal-contradicts-indicators', severity: 'information' });
    expect(none.message).toContain(
      'men ingen av 2 indikatorer når målvärdet och ingen motivering är skriven',
    );
  });

  it('is left alone with any reason, with a single indicator, or with some of them reached', () => {
    const reason = 'Aktiviteterna går som planerat, men effekten syns inte ännu.';
    expect(codes(of({ ...given, reason }, [missed, alsoMissed]))).toEqual([]);
    expect(codes(of({ ...given, reason }, [met, alsoMet]))).toEqual([]);
    expect(codes(of(given, [missed]))).toEqual([]);
    expect(codes(of(given, [met]))).toEqual([]);
    expect(codes(of(given, [met, missed]))).toEqual([]);
  });
});

describe('an indicator that moves away from its target', () => {
  const falling = indicator('God service', 'Svarsservice LKDATA', {
    yearBefore: 93,
    outcome: 82,
    target: 96,
    direction: 'Högre är bättre',
  });
  const moving = (given: GivenRow, rows: readonly GivenRow[] = [falling]) =>
    checked(of(given, rows)).filter(({ code }) => code === 'indicator-moves-from-target');

  it('is told beside a goal called met, with both years and the column to write in', () => {
    const [finding] = moving({});
    expect(finding).toMatchObject({
      severity: 'information',
      place: { table: 'indicators', row: 1, column: 'outcome' },
      message:
        'Svarsservice LKDATA: värdet har gått från 93 året före till 82, bort från målvärdet 96, medan målet ”God service” bedöms som ”Uppfylls per helår”. Skriv på bladet Mål, i kolumnen Motivering till avvikande bedömning, vad det beror på och vad som görs åt det.',
    });
    expect(moving({}, [{ ...falling, target: 'Ska öka' }])[0]?.message).toContain(
      'till 82, bort från målvärdet ”Ska öka”, medan',
    );
    expect(moving({ assessment: 'Uppfylls ej per helår' })[0]?.message).toContain(
      'i kolumnen Motivering, vad',
    );
    expect(moving({ assessment: '' })[0]?.message).toContain('”God service” saknar bedömning.');
  });

  it('is not told again once the goal has a reason for it', () => {
    expect(moving({ deviatingReason: 'Åtgärdstiden mäts på ett nytt sätt.' })).toEqual([]);
    expect(moving({ assessment: 'Uppfylls delvis per helår', reason: 'LKDATA når inte målet.' })).toEqual([]);
    expect(moving({ reason: 'Kundnöjdheten är hög.' })).toHaveLength(1);
  });

  it('is neither one that comes nearer, nor one that reaches its target all the same', () => {
    expect(moving({}, [{ ...falling, yearBefore: 75 }])).toEqual([]);
    expect(moving({}, [{ ...falling, yearBefore: 82 }])).toEqual([]);
    expect(moving({}, [{ ...falling, yearBefore: 99, outcome: 97 }])).toEqual([]);
    expect(moving({}, [{ ...falling, yearBefore: 'IU' }])).toEqual([]);
    expect(moving({}, [{ ...falling, direction: '' }])).toEqual([]);
  });

  it('is told once where its total moves with women and men', () => {
    const rows = ['totalt', 'kvinnor', 'män'].map((sex) => ({ ...falling, sex }));
    expect(moving({}, rows).map(({ place }) => place?.row)).toEqual([1]);
    expect(moving({}, rows.slice(1)).map(({ place }) => place?.row)).toEqual([1, 2]);
  });
});

describe('an outcome that nobody knows', () => {
  const unknown = (given: GivenRow) =>
    codes(
      of({ assessment: 'Uppfylls delvis per helår' }, [
        indicator('God service', 'Kundnöjdhet', { outcome: 'IU', target: '>9,4', yearBefore: 9.6, ...given }),
      ]),
    );

  it('is told where the indicator has a target and has been measured before', () => {
    expect(unknown({})).toEqual(['outcome-not-known']);
    expect(unknown({ yearBefore: 'IU', twoYearsBefore: 8.9 })).toEqual(['outcome-not-known']);
  });

  it('is an answer where it has never been measured, has no target, or is explained', () => {
    expect(unknown({ yearBefore: 'IU' })).toEqual([]);
    expect(unknown({ target: '-' })).toEqual([]);
    expect(unknown({ source: 'Mäts i juni' })).toEqual([]);
    expect(unknown({ footnote: 'Enkäten görs i höst.' })).toEqual([]);
    expect(unknown({ outcome: '-' })).toEqual([]);
  });
});

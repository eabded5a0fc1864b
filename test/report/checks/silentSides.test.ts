import { activity, goal, indicator, unit, type GivenRow, type GivenTables } from '../given';
import { checked, only } from './checked';

const told = (tables: GivenTables, code: string) =>
  checked(tables).filter((finding) => finding.code === code);

describe('a column that is copied', () => {
  const budget = (given: GivenRow): GivenTables => ({
    operatingSummary: [100, 200, 300].map((amount, index) =>
      unit(`Enhet ${index}`, {
        outcomePeriod: amount,
        forecastYear: amount,
        ...given,
        ...amounts(amount, given),
      }),
    ),
  });
  const amounts = (amount: number, given: GivenRow) =>
    Object.fromEntries(Object.keys(given).map((column) => [column, amount]));

  it('is told with the period that it should be about: this year’s of a budget, last year’s of an outcome', () => {
    expect(told(budget({ budgetPeriod: 0, budgetYear: 0 }), 'column-copied')[0]?.message).toContain(
      'den första gäller jan–aug 2021',
    );
    expect(
      told(budget({ outcomePreviousYear: 0, accountsPreviousYear: 0 }), 'column-copied')[0]?.message,
    ).toContain('den första gäller jan–aug 2020');
  });
});

describe('an activity that is done', () => {
  const done = (endDate: string) =>
    told(
      { goals: [goal('A')], activities: [activity('A', 'Chatt', { status: 'Klar', endDate })] },
      'done-before-start',
    );

  it('has not begun when two dates after the period are written, although they are no date', () => {
    expect(done('2021-10-01–2021-12-31')).toHaveLength(1);
    expect(done('2021-08-01–2021-12-31')).toEqual([]);
  });
});

describe('a mark in a row without a name', () => {
  it('is told by the row’s number', () => {
    const [finding] = told(
      { texts: [{ text: 'Se {Indikatorer:Svar:Utfall}.', position: '' }] },
      'figure-mark-broken',
    );
    expect(finding?.message).toMatch(/^Rad 1, Text: /u);
    expect(finding).not.toHaveProperty('name');
  });
});

describe('what a volume’s forecast needs each month', () => {
  const message = (forecastYear: number, outcomePeriod: number) =>
    told(
      { volumes: [{ volume: 'Ärenden', rowType: 'mått', unit: 'antal', forecastYear, outcomePeriod }] },
      'volume-forecast-out-of-reach',
    )[0]?.message;

  it('has one decimal below a hundred, where it matters, and none above', () => {
    expect(message(90, 40)).toContain('kräver 12,5 per månad under resten av året, 2,5 gånger');
    expect(message(1210, 400)).toContain('kräver 203 per månad');
  });
});

describe('a goal that is called not met', () => {
  it('is not contradicted by indicators that miss their targets', () => {
    const indicators = ['A', 'B'].map((name) =>
      indicator('God service', name, { outcome: 48, target: '≥60' }),
    );
    const goals = [goal('God service', { assessment: 'Uppfylls ej per helår' })];
    expect(told({ goals, indicators }, 'goal-contradicts-indicators')).toEqual([]);
    expect(told({ goals, indicators }, 'goal-below-data')).toEqual([]);
  });
});

describe('an indicator by sex', () => {
  it('is told beside a total of another measure, whose name and part only run together to the same', () => {
    const falling = { yearBefore: 93, outcome: 82, target: 96, direction: 'Högre är bättre' };
    const indicators = [
      indicator('God service', 'Svar', { part: 'tid', ...falling }),
      indicator('God service', 'Svartid', { ...falling, sex: 'kvinnor' }),
    ];
    expect(
      told({ goals: [goal('God service')], indicators }, 'indicator-moves-from-target').map(
        ({ place }) => place?.row,
      ),
    ).toEqual([1, 2]);
  });

  it.each([
    [['kvinnor', 'totalt'], 'män'],
    [['män', 'totalt'], 'kvinnor'],
  ])('with rows for %j lacks the one for %s', (sexes, lacks) => {
    const personnel = sexes.map((sex) => ({
      measure: 'Sjukfrånvaro',
      sex,
      unit: '%',
      target: '-',
      outcomePeriod: 5,
    }));
    const [finding, ...rest] = told({ personnel }, 'sex-missing');
    expect(rest).toEqual([]);
    expect(finding?.message).toMatch(new RegExp(lacks, 'u'));
    expect(finding?.place).toMatchObject({ table: 'personnel', row: 1, column: 'sex' });
  });
});

describe('a name that is written in two ways', () => {
  it('is told once, also when it is both in another form and a letter away', () => {
    const indicators = ['Total sjukfrånvaro', 'Total sjukfrånvaron', 'Total sjukfrånvaro'].map((name, part) =>
      indicator('A', name, { part: `Enhet ${part}` }),
    );
    expect(told({ goals: [goal('A')], indicators }, 'name-drifts')).toHaveLength(1);
  });

  it('is mended at each of its places in a text, whatever the lengths of the spellings', () => {
    const finding = only({
      operatingSummary: [unit('eLärandeCenter')],
      texts: [
        {
          section: 'Mål',
          position: 1,
          text: 'I eLärandeCentrum finns kurser. Alla kan nå eLärandeCentrum och mer.',
        },
      ],
    });
    expect(finding.fix?.value).toBe('I eLärandeCenter finns kurser. Alla kan nå eLärandeCenter och mer.');
  });
});

describe('a text that names the report’s own period', () => {
  it('may name others beside it', () => {
    const text = (written: string) =>
      told({ texts: [{ section: 'Ekonomi', position: 1, text: written }] }, 'period-differs');
    expect(text('Nettot för jan–aug är 11 mnkr, mot 4 mnkr för jan–apr.')).toEqual([]);
    expect(text('Nettot för jan–apr är 4 mnkr.')).toHaveLength(1);
  });
});

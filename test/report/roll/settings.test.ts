import { settingDeclarations } from '../../../src/report/schema/settings';
import { settingRows, rawRows } from '../given';
import { rawOf, rolled, rolling } from './givenRoll';

describe('the settings', () => {
  it('get the new year and month, and keep the rest', () => {
    const { raw, setting, says } = rolled({ settings: { year: 2021, month: 8 } }, '2022-04');
    expect([setting('År'), setting('Månad')]).toEqual([2022, 4]);
    expect(raw.settings).toEqual(rawRows(settingRows({ year: 2022, month: 4 })));
    expect(says('Inställningar')).toEqual(['Perioden ändras från jan–aug 2021 till jan–apr 2022.']);
  });

  it.each([
    ['Delårsrapport', '2021-12', 'Bokslut', 'december'],
    ['Halvårsrapport', '2021-09', 'Delårsrapport', 'september'],
  ] as const)('get another report type where %s does not fit', (reportType, to, next, month) => {
    const { setting, says } = rolled({ settings: { reportType } }, to);
    expect(setting('Rapporttyp')).toBe(next);
    expect(says('Inställningar')[1]).toBe(
      `Rapporttyp ändras från ${reportType} till ${next}, eftersom ${reportType} inte passar ${month}.`,
    );
  });

  it('keep a report type that fits', () => {
    expect(rolled({ settings: { reportType: 'Tertialrapport' } }, '2021-12').setting('Rapporttyp')).toBe(
      'Tertialrapport',
    );
    expect(rolled({ settings: { reportType: 'Månadsrapport' } }, '2021-12').setting('Rapporttyp')).toBe(
      'Månadsrapport',
    );
  });

  it('are found wherever their rows stand', () => {
    const raw = rawOf({});
    const settings = [...raw.settings].reverse().map(({ cells }, index) => ({ row: index + 1, cells }));
    const answer = rolling({ ...raw, settings }, '2021-12');
    const rows = answer.ok ? answer.roll.tables[0]?.changes.map(({ row }) => row) : [];
    expect(rows?.map((row) => settings[row - 1]?.cells['setting']?.value)).toEqual(['Rapporttyp', 'Månad']);
  });

  it('are left alone where a report type is missing or unknown', () => {
    expect(rolled({ settings: { reportType: '' } }, '2021-12').setting('Rapporttyp')).toBeUndefined();
    expect(rolled({ settings: { reportType: 'Årsbok' } }, '2021-12').setting('Rapporttyp')).toBe('Årsbok');
  });
});

describe('what stands in the way', () => {
  const messageOf = (answer: ReturnType<typeof rolling>) =>
    !answer.ok && 'message' in answer ? answer.message : '';
  const obstaclesOf = (answer: ReturnType<typeof rolling>) =>
    !answer.ok && 'obstacles' in answer
      ? answer.obstacles.map(({ place, message }) => [place.table, place.row, place.column, message])
      : [];

  it.each([
    ['year', 'i år', 'År'],
    ['year', '', 'År'],
    ['month', 13, 'Månad'],
  ] as const)('is a period that cannot be read: %s %j', (setting, value, label) => {
    const answer = rolling(rawOf({ settings: { [setting]: value } }), '2021-12');
    expect(messageOf(answer)).toBe(
      `Inställningen ${label} saknas eller går inte att läsa, så det är inte känt vilken period arbetsboken gäller. Rätta den först. Ingenting har ändrats.`,
    );
  });

  it('is a period whose row is gone', () => {
    const raw = rawOf({});
    const settings = raw.settings.filter(
      ({ cells }) => cells['setting']?.value !== settingDeclarations.month.label,
    );
    expect(messageOf(rolling({ ...raw, settings }, '2021-12'))).toMatch(/^Inställningen Månad saknas/u);
  });

  it('is a month that is a formula, since it cannot be another one', () => {
    const raw = rawOf({});
    const settings = raw.settings.map(({ row, cells }) =>
      cells['setting']?.value === 'Månad'
        ? { row, cells: { ...cells, value: { value: 8, formula: '=4*2' } } }
        : { row, cells },
    );
    expect(obstaclesOf(rolling({ ...raw, settings }, '2021-12'))).toEqual([
      [
        'settings',
        5,
        'value',
        'Månad: värdet är en formel och kan inte bytas. Skriv det som ett vanligt värde.',
      ],
    ]);
  });

  it.each(['1.234', 'ca 5', '12,5 %', '#REF!', true])(
    'is a figure to move that cannot be read: %j',
    (outcomePeriod) => {
      const raw = rawOf({ operatingSummary: [{ unit: 'LKDATA', rowType: 'verksamhet', outcomePeriod }] });
      expect(obstaclesOf(rolling(raw, '2022-08'))).toEqual([
        ['operatingSummary', 1, 'outcomePeriod', expect.stringMatching(/^LKDATA, Redovisat period: /u)],
      ]);
      expect(rolling(raw, '2021-12')).toMatchObject({ ok: true });
    },
  );

  it('is a measure that cannot be read, for a row that stays', () => {
    const goals = [{ area: 'A', overallGoal: 'B', goal: 'God service' }];
    const indicators = [
      { goal: 'God service', indicator: 'Nöjda', sex: 'totalt', yearBefore: 'IU-', outcome: 'IU-' },
    ];
    const answer = rolling(rawOf({ goals, indicators }), '2022-08');
    expect(obstaclesOf(answer).map(([, , column]) => column)).toEqual(['yearBefore']);
  });

  it('is a text that is too long to be marked as a draft', () => {
    const fits = 32_766 - '[Utkast från jan–aug 2021] '.length;
    const plan = (length: number) => ({ plans: [{ plan: 'Miljöplan', followUp: 'x'.repeat(length) }] });
    expect(rolling(rawOf(plan(fits)), '2021-12')).toMatchObject({ ok: true });
    expect(obstaclesOf(rolling(rawOf(plan(fits + 1)), '2021-12'))).toEqual([
      [
        'plans',
        1,
        'followUp',
        expect.stringMatching(/^Miljöplan, Uppföljning: texten blir 32.767 tecken när den märks/u),
      ],
    ]);
  });
});

import fc from 'fast-check';
import { activitySentence } from '../../../src/report/narrative/activitySentence';
import { assessmentSentence } from '../../../src/report/narrative/assessmentSentence';
import { counted, countWord, nouns, styleFor } from '../../../src/report/narrative/countWords';
import { countIndicators, indicatorSentence } from '../../../src/report/narrative/indicatorSentence';
import type { ActivityRow, IndicatorRow, Report } from '../../../src/report/report';
import { goalLevels, reportTypes } from '../../../src/report/schema/settings';
import { listed, quote, where } from '../../../src/report/texts/where';
import { activity, givenReport, goal, indicator, scales, type GivenRow } from '../given';

const goalName = 'God service';

function reportWith(indicators: readonly GivenRow[], statuses: readonly string[], assessment = ''): Report {
  return givenReport({
    goals: [goal(goalName, { assessment })],
    indicators,
    activities: statuses.map((status, index) => activity(goalName, `Aktivitet ${index + 1}`, { status })),
  }).report;
}

const activitiesAre = (...statuses: readonly string[]) => {
  const { rows } = reportWith([], statuses);
  return activitySentence(rows.activities, rows.statusScales);
};

const times = (count: number, status: string) => Array.from({ length: count }, () => status);

describe('counting in words', () => {
  it('writes letters to twelve, then figures', () => {
    expect(Array.from({ length: 15 }, (_, count) => countWord(count, 'en'))).toEqual([
      'noll',
      'en',
      'två',
      'tre',
      'fyra',
      'fem',
      'sex',
      'sju',
      'åtta',
      'nio',
      'tio',
      'elva',
      'tolv',
      '13',
      '14',
    ]);
  });

  it('follows the noun', () => {
    expect(counted(1, nouns.activity)).toBe('en aktivitet');
    expect(counted(1, nouns.goal)).toBe('ett mål');
    expect(counted(2, nouns.goal)).toBe('två mål');
    expect(counted(1234, nouns.indicator)).toBe('1\u00A0234 indikatorer');
  });

  it('keeps to figures in a sentence that has one of them', () => {
    expect(styleFor([23, 8, 1])).toBe('figures');
    expect(countWord(1, 'en', styleFor([23, 8, 1]))).toBe('1');
    expect(countWord(1, 'en', 'letters')).toBe('en');
    expect(countWord(13, 'en', 'letters')).toBe('13');
  });
});

describe('the sentence on a goal’s activities', () => {
  it.each([
    [[], 'Inga aktiviteter är kopplade till målet.'],
    [['Klar'], 'Målets aktivitet är klar.'],
    [['Pågående'], 'Målets aktivitet pågår.'],
    [['Pausad'], 'Målets aktivitet är pausad.'],
    [['Ersatts'], 'Målets aktivitet har ersatts.'],
    [['Utgått'], 'Målets aktivitet har utgått.'],
    [['Okänd'], 'Målets aktivitet saknar status.'],
    [['Klar', 'Klar'], 'Båda aktiviteterna är klara.'],
    [['Pågående', 'Pågående'], 'Båda aktiviteterna pågår.'],
    [times(3, 'Pausad'), 'Samtliga tre aktiviteter är pausade.'],
    [times(14, 'Klar'), 'Samtliga 14 aktiviteter är klara.'],
    [['Klar', 'Pågående'], 'En aktivitet är klar och en pågår.'],
    [['Pågående', ...times(3, 'Klar')], 'Tre aktiviteter är klara och en pågår.'],
    [['Klar', 'Pågående', 'Pågående'], 'En aktivitet är klar och två pågår.'],
    [['Pågående', 'Pågående', 'Pausad', 'Pågående'], 'Tre aktiviteter pågår och en är pausad.'],
    [
      ['Klar', 'Klar', 'Pågående', 'Pausad', 'Pausad', 'Ersatts', 'Utgått', 'Okänd'],
      'Två aktiviteter är klara, en pågår, två är pausade, en har ersatts, en har utgått och en saknar status.',
    ],
    [
      [...times(23, 'Klar'), ...times(8, 'Pågående'), 'Pausad'],
      '23 aktiviteter är klara, 8 pågår och 1 är pausad.',
    ],
    [
      ['Klar', 'Anpassats', 'Pågående'],
      'Två aktiviteter är klara (varav en med statusen ”Anpassats”) och en pågår.',
    ],
    [['Anpassats'], 'Målets aktivitet är klar (status ”Anpassats”).'],
    [['Anpassats', 'Anpassats'], 'Båda aktiviteterna är klara (status ”Anpassats”).'],
  ])('of %j is "%s"', (statuses, sentence) => {
    expect(activitiesAre(...statuses)).toBe(sentence);
  });
});

it('names every status that shares its meaning with the scale’s first one', () => {
  const more = [...scales, { scale: 'aktivitet', text: 'Klar i förtid', symbol: '✔', meaning: 'klar' }];
  const statuses = ['Klar', 'Anpassats', 'Klar i förtid'];
  const { rows } = givenReport({
    statusScales: more,
    goals: [goal(goalName)],
    activities: statuses.map((status) => activity(goalName, status, { status })),
  }).report;
  expect(activitySentence(rows.activities, rows.statusScales)).toBe(
    'Samtliga tre aktiviteter är klara (varav en med statusen ”Anpassats” och en med statusen ”Klar i förtid”).',
  );
});

describe('the sentence on a goal’s indicators', () => {
  it.each([
    [0, 0, 0, 'Inga indikatorer är kopplade till målet.'],
    [0, 0, 1, 'Målets indikator kan inte bedömas med de uppgifter som finns.'],
    [0, 0, 3, 'Ingen av målets tre indikatorer kan bedömas med de uppgifter som finns.'],
    [1, 0, 0, 'Målets indikator når målvärdet.'],
    [0, 1, 0, 'Målets indikator når inte målvärdet.'],
    [2, 0, 0, 'Båda indikatorerna når målvärdet.'],
    [0, 2, 0, 'Ingen av de två indikatorerna når målvärdet.'],
    [1, 1, 0, 'En av två indikatorer når målvärdet.'],
    [3, 0, 0, 'Samtliga tre indikatorer når målvärdet.'],
    [2, 1, 0, 'Två av tre indikatorer når målvärdet.'],
    [0, 13, 0, 'Ingen av de 13 indikatorerna når målvärdet.'],
    [7, 8, 0, '7 av 15 indikatorer når målvärdet.'],
    [1, 0, 2, 'Den indikator som kan bedömas når målvärdet.'],
    [0, 1, 2, 'Den indikator som kan bedömas når inte målvärdet.'],
    [2, 0, 1, 'Båda de indikatorer som kan bedömas når målvärdet.'],
    [3, 0, 1, 'Samtliga tre indikatorer som kan bedömas når målvärdet.'],
    [0, 2, 1, 'Ingen av de två indikatorer som kan bedömas når målvärdet.'],
    [2, 1, 3, 'Två av de tre indikatorer som kan bedömas når målvärdet.'],
  ])('with %i met, %i missed and %i open is "%s %s"', (met, missed, notAssessable, sentence) => {
    expect(indicatorSentence({ met, missed, notAssessable })).toBe(sentence);
  });

  it('does not count women and men again when only the total has a target', () => {
    const { rows } = reportWith(
      [
        indicator(goalName, 'Sjukfrånvaro', { outcome: 4.6, target: '<3,5' }),
        indicator(goalName, 'Sjukfrånvaro', { sex: 'kvinnor', outcome: 5.1, target: '-' }),
        indicator(goalName, 'Sjukfrånvaro', { sex: 'män', outcome: 3.8, target: '<4' }),
        indicator(goalName, 'Jämix', { outcome: 'IU', target: '-' }),
      ],
      [],
    );
    expect(countIndicators(rows.indicators)).toEqual({ met: 1, missed: 1, notAssessable: 1 });
  });
});

describe('the assessment sentence of a goal', () => {
  const usual = { reportType: 'Delårsrapport', goalLevel: 'Förvaltningsmål' } as const;
  const sentence = (
    assessment: string,
    indicators: readonly GivenRow[],
    statuses: readonly string[],
    settings: Partial<Parameters<typeof assessmentSentence>[2]> = {},
  ) => {
    const { rows } = reportWith(indicators, statuses, assessment);
    const branch = { goal: rows.goals[0]!, indicators: rows.indicators, activities: rows.activities };
    return assessmentSentence(branch, rows.statusScales, { ...usual, ...settings });
  };
  const reached = indicator(goalName, 'A', { outcome: 96, target: '>92' });
  const missed = indicator(goalName, 'B', { outcome: 90, target: '>92' });

  it('joins verdict, indicators and activities', () => {
    expect(sentence('Uppfylls per helår', [reached, missed], ['Klar', 'Pågående', 'Klar'])).toBe(
      'Förvaltningsmålet bedöms bli uppfyllt under året. En av två indikatorer når målvärdet. Två av tre aktiviteter är klara.',
    );
    expect(sentence('Uppfylls delvis per helår', [missed], [])).toBe(
      'Förvaltningsmålet bedöms bli delvis uppfyllt under året. Målets indikator når inte målvärdet.',
    );
    expect(sentence('Uppfylls ej per helår', [], ['Utgått'])).toBe(
      'Förvaltningsmålet bedöms inte bli uppfyllt under året. Inga indikatorer är kopplade till målet. Målets aktivitet är inte klar.',
    );
    expect(sentence('Kan ej bedömas', [], ['Klar'])).toBe(
      'Det går ännu inte att bedöma om förvaltningsmålet blir uppfyllt under året. Inga indikatorer är kopplade till målet. Målets aktivitet är klar.',
    );
    expect(sentence('', [], ['Klar', 'Klar'])).toBe(
      'Förvaltningsmålet har ännu inte bedömts. Inga indikatorer är kopplade till målet. Båda aktiviteterna är klara.',
    );
    expect(sentence('Okänd', [], times(3, 'Klar'))).toContain('Samtliga tre aktiviteter är klara.');
    expect(sentence('', [], times(3, 'Pausad'))).toContain('Ingen av de tre aktiviteterna är klar.');
    expect(sentence('', [], ['Klar', ...times(13, 'Pågående')])).toContain('1 av 14 aktiviteter är klar.');
  });

  it('calls the goal what the report calls it', () => {
    const said = goalLevels.map((goalLevel) => sentence('Kan ej bedömas', [], ['Klar'], { goalLevel }));
    expect(said.map((text) => /om (\p{L}+) blir/u.exec(text)?.[1])).toEqual([
      'förvaltningsmålet',
      'nämndmålet',
      'verksamhetsmålet',
      'kommunmålet',
    ]);
    expect(sentence('', [], [], { goalLevel: 'Nämndmål' })).toMatch(/^Nämndmålet har ännu inte bedömts\./u);
  });

  it('looks back when the year has ended', () => {
    expect(sentence('Uppfylls per helår', [reached], [], { reportType: 'Bokslut' })).toBe(
      'Förvaltningsmålet bedöms vara uppfyllt. Målets indikator når målvärdet.',
    );
    expect(sentence('', [reached], [], { reportType: 'Bokslut' })).toContain(
      'Förvaltningsmålet har inte bedömts.',
    );
  });

  it('takes no meaning of activities for a verdict', () => {
    const odd = scales.map((step) =>
      step['text'] === 'Uppfylls per helår' ? { ...step, meaning: 'klar' } : step,
    );
    const { rows } = givenReport({ statusScales: odd, goals: [goal(goalName)] }).report;
    const branch = { goal: rows.goals[0]!, indicators: [], activities: [] };
    expect(assessmentSentence(branch, rows.statusScales, usual)).toContain(
      'Förvaltningsmålet har ännu inte bedömts.',
    );
  });

  const { rows } = reportWith([], []);
  const someIndicator = fc
    .record({
      outcome: fc.constantFrom<IndicatorRow['outcome']>(
        { kind: 'number', value: 1, asText: false },
        { kind: 'number', value: 9, asText: false },
        { kind: 'no-information' },
      ),
      sex: fc.constantFrom('totalt' as const, 'kvinnor' as const, 'män' as const, undefined),
    })
    .map((given): IndicatorRow => {
      const made = reportWith([indicator(goalName, 'A', { target: '>5' })], []).rows.indicators[0]!;
      return { ...made, ...given };
    });
  const someActivity = fc
    .constantFrom('Klar', 'Anpassats', 'Pågående', 'Pausad', 'Ersatts', 'Utgått', 'Okänd', '')
    .map((status): Pick<ActivityRow, 'status'> => ({ status }));

  it('is always correct Swedish: whole sentences, one space, no singular after a plural', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scales.map(({ text }) => text as string), ''),
        fc.array(someIndicator, { maxLength: 4 }),
        fc.array(someActivity, { maxLength: 20 }),
        fc.constantFrom(...reportTypes),
        fc.constantFrom(...goalLevels),
        (assessment, indicators, activities, reportType, goalLevel) => {
          const made = activities as unknown as readonly ActivityRow[];
          const branch = { goal: { assessment }, indicators, activities: made };
          const text = `${assessmentSentence(branch, rows.statusScales, { reportType, goalLevel })} ${activitySentence(made, rows.statusScales)}`;
          expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|,,| [.,]|\(\)/u);
          expect(text).not.toMatch(/\b(1|en|ett) (aktiviteter|indikatorer)|\bav en |noll/iu);
          expect(text).not.toMatch(/\b(två|tre|\d\d) (aktivitet|indikator)\b/iu);
          expect(text).toMatch(/^[\p{Lu}\d][^]*\.$/u);
          expect(text.split('. ').every((part) => /^[\p{Lu}\d]/u.test(part))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('words in messages', () => {
  it('are listed with a word before the last', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b'])).toBe('a och b');
    expect(listed(['a', 'b', 'c'], 'eller')).toBe('a, b eller c');
  });

  it('are quoted, long ones cut', () => {
    expect(quote('IU-')).toBe('”IU-”');
    expect(quote('x'.repeat(61))).toBe(`”${'x'.repeat(59)}…”`);
  });

  it('name a row by its name, else by its number', () => {
    expect(where({ name: 'LKDATA', row: 9 }, 'Prognos helår')).toBe('LKDATA, Prognos helår');
    expect(where({ name: '', row: 9 })).toBe('Rad 9');
  });
});

import fc from 'fast-check';
import { countWord } from '../../../src/report/narrative/countWords';
import { periodInWords, periodLabel } from '../../../src/report/narrative/period';
import { comparedYears, saysChange, saysExpectation } from '../../../src/report/values/comparedYears';
import { lastDayOfMonth } from '../../../src/report/values/calendar';
import { formatDayInWords } from '../../../src/report/values/formatDay';
import { plannedStart } from '../../../src/report/values/plannedStart';
import { sentencesOf } from '../../../src/report/values/sentences';
import { textPeriods } from '../../../src/report/values/textPeriods';

const year = fc.integer({ min: 1990, max: 2100 });
const month = fc.integer({ min: 2, max: 12 });

describe('a period in a text', () => {
  it('is read in every way in which this product writes it', () => {
    fc.assert(
      fc.property(year, month, (y, m) => {
        const period = { year: y, month: m };
        const found = (text: string) => textPeriods(`Nettot ${text} är gott.`).map((period) => period.month);
        expect(found(`för ${periodInWords(period)}`)).toEqual([m]);
        expect(found(`för ${periodLabel(period)}`)).toEqual([m]);
        expect(found(`per den ${formatDayInWords(lastDayOfMonth(y, m))}`)).toEqual([m]);
        expect(found(`för årets första ${countWord(m, 'en')} månader`)).toEqual([m]);
      }),
    );
  });

  it('has the year that stands beside it, and only that', () => {
    expect(textPeriods('Per den 31 augusti 2021 är nettot 11 mnkr.')).toEqual([
      { month: 8, year: 2021, written: 'Per den 31 augusti 2021' },
    ]);
    expect(textPeriods('Under 2021 per 31 aug.')).toEqual([{ month: 8, written: 'per 31 aug.' }]);
    expect(textPeriods('de åtta första månaderna')).toEqual([
      { month: 8, written: 'de åtta första månaderna' },
    ]);
    expect(textPeriods('årets första 8 månader')).toEqual([{ month: 8, written: 'årets första 8 månader' }]);
    expect(textPeriods('per sista augusti')).toEqual([{ month: 8, written: 'per sista augusti' }]);
    expect(textPeriods('per den 28 februari')).toEqual([{ month: 2, written: 'per den 28 februari' }]);
    expect(textPeriods('per den 28 augusti')).toEqual([]);
    expect(textPeriods('per utgången av maj')).toEqual([{ month: 5, written: 'per utgången av maj' }]);
    expect(textPeriods('jan t.o.m. aug')).toEqual([{ month: 8, written: 'jan t.o.m. aug' }]);
  });

  it.each([
    'per 15 augusti',
    'per person',
    'per 31 dagar',
    'per sista dagen',
    'super 31 augusti',
    'januari och augusti',
    'de första noll månaderna',
    'februari–augusti',
    'jan–abc',
    'de första 13 månaderna',
    'årets 0 första månader',
  ])('is not read in “%s”', (text) => {
    expect(textPeriods(text)).toEqual([]);
  });
});

describe('compared years', () => {
  it('are read with their place, in pairs and alone', () => {
    expect(comparedYears('Det har ökat från 2020 till 2021.')).toEqual([
      { from: 2020, to: 2021, written: 'från 2020 till 2021', at: 13 },
    ]);
    expect(comparedYears('Lägre jämfört med år 2020.')).toEqual([
      { to: 2020, written: 'jämfört med år 2020', at: 6 },
    ]);
    expect(comparedYears('från 2021 till 2022–2023, mot 2 0221')).toEqual([]);
  });

  it('belong to what has changed, or to what is expected', () => {
    expect(saysChange('Antalet har under våren ökat.')).toBe(true);
    expect(saysChange('Antalet kan öka.')).toBe(false);
    expect(saysExpectation('Antalet väntas öka.')).toBe(true);
    expect(saysExpectation('Antalet har ökat.')).toBe(false);
  });
});

describe('sentences', () => {
  it('have their place in the text, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sentences = sentencesOf(text);
        sentences.forEach((sentence) => {
          expect(text.slice(sentence.start, sentence.start + sentence.text.length)).toBe(sentence.text);
        });
        const kept = sentences
          .map((sentence) => sentence.text)
          .join('')
          .replace(/\s/gu, '');
        expect(kept).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  it('end before a capital, not at an abbreviation', () => {
    const texts = sentencesOf('Vi har t.ex. bytt system. Det gick bra.\nNästa steg?').map(
      (each) => each.text,
    );
    expect(texts).toEqual(['Vi har t.ex. bytt system.', 'Det gick bra.', 'Nästa steg?']);
  });
});

it('a sentence ends behind the quotation mark that follows its full stop', () => {
  const texts = sentencesOf('Det kallas ”klart.” Nästa steg (det sista.) Sedan är det slut.').map(
    (each) => each.text,
  );
  expect(texts).toEqual(['Det kallas ”klart.”', 'Nästa steg (det sista.)', 'Sedan är det slut.']);
});

describe('when an activity is to begin', () => {
  it.each([
    ['oktober–december 2021', { year: 2021, month: 10, day: 1 }, true],
    ['okt - dec', { year: 2021, month: 10, day: 1 }, true],
    ['november–februari 2022', { year: 2021, month: 11, day: 1 }, true],
    ['november 2021–februari 2022', { year: 2021, month: 11, day: 1 }, true],
    ['2021-10-01–2021-12-31', { year: 2021, month: 10, day: 1 }, true],
    ['2021-10-01 tom 2021-12-31', { year: 2021, month: 10, day: 1 }, true],
    ['oktober tom december 2021', { year: 2021, month: 10, day: 1 }, true],
    ['oktober t.o.m. december 2021', { year: 2021, month: 10, day: 1 }, true],
    ['maj–maj 2022', { year: 2022, month: 5, day: 1 }, true],
    ['våren 2022', { year: 2022, month: 1, day: 1 }, false],
    ['hösten 2022', { year: 2022, month: 9, day: 1 }, false],
    ['Under våren', { year: 2021, month: 1, day: 1 }, false],
    ['sommaren 2021', { year: 2021, month: 6, day: 1 }, false],
    ['första halvåret', { year: 2021, month: 1, day: 1 }, false],
    ['Första halvåret 2022', { year: 2022, month: 1, day: 1 }, false],
    ['tertial 1 2022', { year: 2022, month: 1, day: 1 }, false],
    ['kv 1', { year: 2021, month: 1, day: 1 }, false],
    ['kvartal 4 2021', { year: 2021, month: 10, day: 1 }, false],
    ['Q4 2021', { year: 2021, month: 10, day: 1 }, false],
    ['tertial 3', { year: 2021, month: 9, day: 1 }, false],
    ['andra halvåret 2022', { year: 2022, month: 7, day: 1 }, false],
    ['2022', { year: 2022, month: 1, day: 1 }, false],
  ])('is read of “%s”', (written, day, isRange) => {
    expect(plannedStart(written, 2021)).toEqual({ day, isRange });
  });

  it.each([
    'I enlighet med handlingsplan',
    'vintern 2022',
    'löpande',
    '2021-13-01–2021-12-31',
    'före jul',
    '2021-10-01–2021-12-31 preliminärt',
    'hösten 2022 eller senare',
    'våren 2022?',
    'sommaren 2022 om möjligt',
    'första halvåret 2022 eller senare',
    'efter kvartal 4',
    'innan hösten',
    'abc–def 2021',
    'oktober–def 2021',
    'abc–oktober 2021',
    '',
  ])('is not read of “%s”', (written) => {
    expect(plannedStart(written, 2021)).toBeUndefined();
  });
});

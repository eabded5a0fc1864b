import fc from 'fast-check';
import { TEXT_LIMIT, wireContent } from '../../src/excel/content/wireContent';
import { formulaContent, numberContent, textContent } from '../../src/workbook/cell';

function wireText(text: string): unknown {
  const wire = wireContent(textContent(text));
  return wire.ok ? wire.value : wire.problem;
}

describe('a text that Excel would take for something else gets an apostrophe', () => {
  it.each([
    ['a formula', '=1+1'],
    ['a formula behind a sign', '+A1'],
    ['a negative name', '-Budget'],
    ['an at sign', '@SUM(A1)'],
    ['a full-width equals sign', '＝1+1'],
    ['a leading apostrophe', "'sjuttiotalet"],
    ['a whole number', '42'],
    ['a number with spaces', '1 234'],
    ['a number with a no-break space', '1 234'],
    ['a decimal number', '12,5'],
    ['an amount', '500 kr'],
    ['a percentage', '12,5 %'],
    ['a number in brackets', '(5)'],
    ['a number with an exponent', '1E5'],
    ['a fraction', '1/2'],
    ['a month and year', 'maj 2021'],
    ['a German month and year', 'Mai 2021'],
    ['a day', '2021-08-31'],
    ['a day in words', 'måndag den 3 maj 2021'],
    ['a time', '13:45'],
    ['an English truth value', 'TRUE'],
    ['a Swedish truth value', 'Sant'],
    ['an error value', '#N/A'],
    ['a Swedish error value', '#SAKNAS!'],
    ['leading spaces', '  indrag'],
    ['spaces alone', '  '],
    ['a tab', '\tindrag'],
    ['Arabic numerals', '٤٢'],
  ])('%s: %j', (_what, text) => {
    expect(wireText(text)).toBe(`'${text}`);
  });
});

describe('a truth value in any language of Excel’s users here', () => {
  const words = [
    ...['true', 'false', 'sant', 'falskt', 'sand', 'falsk', 'sann', 'usann', 'tosi', 'epätosi'],
    ...['wahr', 'falsch', 'vrai', 'faux', 'verdadero', 'falso', 'vero', 'verdadeiro', 'waar', 'onwaar'],
    ...['prawda', 'fałsz', 'истина', 'ложь', 'igaz', 'hamis', 'pravda', 'nepravda', 'doğru', 'yanliş'],
  ];
  it.each(words)('is a text when it was written as one: %s', (word) => {
    for (const text of [word, word.toUpperCase(), `${word} `]) expect(wireText(text)).toBe(`'${text}`);
  });

  it.each(words)('is no truth value within a sentence: %s', (word) => {
    expect(wireText(`${word} enligt nämnden`)).toBe(`${word} enligt nämnden`);
  });
});

describe('plain prose travels as it is', () => {
  it.each([
    'Uppfylls',
    '✔ Uppfylls',
    '– saknas',
    'Verksamheten har ökat med 12 procent jämfört med 2020.',
    'Svarsservice Kontakt Linköping: 96 % (mål > 92 %)',
    'Först en rad\noch sedan en till',
    'Sant är att budgeten höll.',
    '”Citerat”',
  ])('%j', (text) => {
    expect(wireText(text)).toBe(text);
  });
});

describe('what a cell cannot hold is refused by name', () => {
  it('takes 32 767 characters and not one more', () => {
    expect(wireText('å'.repeat(TEXT_LIMIT))).toHaveLength(TEXT_LIMIT);
    expect(wireText('å'.repeat(TEXT_LIMIT + 1))).toBe('text-too-long');
  });

  it('counts the apostrophe of an escaped text', () => {
    expect(wireText('='.repeat(TEXT_LIMIT - 1))).toHaveLength(TEXT_LIMIT);
    expect(wireText('='.repeat(TEXT_LIMIT))).toBe('text-too-long');
  });

  it('takes a formula of 8 192 characters and not one more', () => {
    const formula = `=${'1'.repeat(8191)}`;
    expect(wireContent(formulaContent(formula))).toEqual({ ok: true, value: formula });
    expect(wireContent(formulaContent(`${formula}1`))).toEqual({ ok: false, problem: 'formula-too-long' });
  });

  it.each([
    ['a null character', 'a\u0000b', 'control-character'],
    ['an escape character', 'a\u001Bb', 'control-character'],
    ['a noncharacter', 'a\uFFFFb', 'control-character'],
    ['a high surrogate alone', 'a\uD83Db', 'broken-character'],
    ['a low surrogate alone', 'a\uDE00b', 'broken-character'],
  ])('%s', (_what, text, problem) => {
    expect(wireText(text)).toBe(problem);
  });

  it.each(['en rad\nen till', 'en\tflik', 'en rad\r\nen till', 'ett leende 😀', 'mjukt\u00ADbindestreck'])(
    'takes %j',
    (text) => {
      expect(wireText(text)).toBe(text);
    },
  );
});

describe('contents of other kinds', () => {
  it('passes numbers, formulas and blanks', () => {
    expect(wireContent(numberContent(-614.5))).toEqual({ ok: true, value: -614.5 });
    expect(wireContent(formulaContent('=SUM(A1:A3)'))).toEqual({ ok: true, value: '=SUM(A1:A3)' });
    expect(wireContent(textContent(''))).toEqual({ ok: true, value: '' });
    expect(wireContent({ kind: 'text', text: '' })).toEqual({ ok: true, value: '' });
  });

  it('throws on a number that Excel would leave out silently', () => {
    expect(() => wireContent(numberContent(Number.NaN))).toThrow(RangeError);
    expect(() => wireContent(numberContent(Number.POSITIVE_INFINITY))).toThrow(RangeError);
  });

  it('throws on a formula that is none', () => {
    expect(() => wireContent(formulaContent('SUM(A1:A3)'))).toThrow(RangeError);
  });
});

it('never lets a text begin like a formula, whatever people write', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const value = wireText(text);
      return typeof value === 'string' && !/^[=+\-@]/.test(value);
    }),
    { numRuns: 20_000 },
  );
});

it('adds nothing but the apostrophe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
      const wire = wireContent(textContent(text));
      return !wire.ok || wire.value === text || wire.value === `'${text}`;
    }),
    { numRuns: 5_000 },
  );
});

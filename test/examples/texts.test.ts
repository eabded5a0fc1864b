import { tables, writtenTexts } from './example';

const texts = writtenTexts();

/** The texts that break a rule, by place, so that a failure says where to look. */
const breaking = (rule: RegExp) => texts.filter(({ text }) => rule.test(text)).map(({ where }) => where);
const lacking = (rule: RegExp) => texts.filter(({ text }) => !rule.test(text)).map(({ where }) => where);

describe('the texts of the example', () => {
  it('are there: comments, reasons, results and a footnote', () => {
    expect(texts.length).toBeGreaterThan(80);
  });

  it('begin with a capital or a name and end with a full stop', () => {
    expect(lacking(/^[A-ZÅÄÖ]/)).toEqual([]);
    expect(lacking(/[^.]\.$/)).toEqual([]);
  });

  it('have no double spaces, no space at an end or before a mark, no line breaks', () => {
    expect(breaking(/[\s\u00a0]{2}|^\s|\s$|\s[.,;:]|[\r\n\t]/)).toEqual([]);
  });

  it('write decimals with a comma and keep figures and units on one line', () => {
    expect(breaking(/\d\.\d/)).toEqual([]);
    expect(breaking(/\d (%|tkr|mnkr|\d{3}(?!\d))/)).toEqual([]);
    expect(breaking(/\d%/)).toEqual([]);
  });

  it('never begin like a formula and use typographic minus and dash', () => {
    expect(breaking(/^[=+@-]/)).toEqual([]);
    expect(breaking(/ - | -\d|\d-\d/)).toEqual([]);
  });

  it('repeat no text within a column', () => {
    const repeated = texts.filter(
      ({ text }, index) => texts.findIndex((other) => other.text === text) !== index,
    );
    expect(repeated.map(({ where }) => where)).toEqual([]);
  });

  it('are short: a comment or reason has at most three sentences', () => {
    expect(texts.filter(({ text }) => (text.match(/\.(?= [A-ZÅÄÖ]|$)/g) ?? []).length > 3)).toEqual([]);
    expect(breaking(/^.{301,}$/)).toEqual([]);
  });
});

describe('figures in the texts of the example', () => {
  const containing = (word: RegExp) => texts.filter(({ text }) => word.test(text)).map(({ text }) => text);

  it.each([
    ['answered calls', /samtalen/, /96\u00a0%/],
    ['customer satisfaction', /Kundnöjdheten/, /4,4 av 5/],
    ['resolution rate', /lösningsgraden/i, /58,4\u00a0%/],
    ['sick leave', /Sjukfrånvaron/, /4,6\u00a0%/],
    ['digital maturity', /digital mognad gav/, /3,8/],
    ['adhesion to suppliers', /Leverantörstroheten och/, /83\u00a0%/],
    ['labour-market places', /arbetsmarknadsplatser/, /\b4\b.*\b8\b/],
    ['external departures', /externa avgångar/, /från 6,7 till 8,6\u00a0%/],
  ])('agree with the table on %s', (_what, word, figure) => {
    const found = containing(word);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((text) => !figure.test(text))).toEqual([]);
  });

  it('state what the forecast of Kontakt Linköping implies for the rest of the year', () => {
    const row = tables.operatingSummary.find(({ unit }) => unit === 'Kontakt Linköping');
    expect(Number(row?.['outcomePeriod']) - Number(row?.['forecastYear'])).toBe(1727);
    expect(row?.['comment']).toContain('1\u00a0727\u00a0tkr');
  });
});

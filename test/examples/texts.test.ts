import { sumOf, tables, writtenTexts, type Paragraph } from './example';

const texts = writtenTexts();

/** The texts that break a rule, by place, so that a failure says where to look. */
const breaking = (rule: RegExp) => texts.filter(({ text }) => rule.test(text)).map(({ where }) => where);
const lacking = (rule: RegExp) => texts.filter(({ text }) => !rule.test(text)).map(({ where }) => where);

describe('the texts of the example', () => {
  it('are there: comments, reasons, results, footnotes, events, plans and free texts', () => {
    expect(texts.length).toBeGreaterThan(130);
    expect(new Set(texts.map(({ table }) => table)).size).toBe(11);
  });

  it('begin with a capital or a name and end with a full stop', () => {
    expect(lacking(/^[A-ZÅÄÖ]/)).toEqual([]);
    expect(lacking(/[^.]\.$/)).toEqual([]);
  });

  it('have no double spaces, no space at an end or before a mark, no empty paragraphs', () => {
    expect(texts.filter(({ text }) => text === '')).toEqual([]);
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

  it('repeat no text within a column, but for a footnote that a group of rows shares', () => {
    const own = texts.filter(({ table }) => table !== 'volumes');
    const repeated = own.filter(({ text }, index) => own.findIndex((other) => other.text === text) !== index);
    expect(repeated.map(({ where }) => where)).toEqual([]);
  });

  it('are short: a comment or reason has at most three sentences, a paragraph of a free text six', () => {
    const sentences = ({ text }: Paragraph) => (text.match(/\.(?= [A-ZÅÄÖ]|$)/g) ?? []).length;
    const isFree = ({ table }: Paragraph) => table === 'texts' || table === 'plans';
    expect(texts.filter((each) => sentences(each) > (isFree(each) ? 6 : 3))).toEqual([]);
    expect(texts.filter((each) => each.text.length > (isFree(each) ? 500 : 300))).toEqual([]);
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

  const rowOf = (table: 'operatingSummary' | 'volumes' | 'personnel', column: string, name: string) =>
    tables[table].find((row) => row[column] === name) ?? {};
  const inText = (section: string) =>
    tables.texts
      .filter((row) => row['section'] === section)
      .map((row) => String(row['text']).replaceAll('\u00a0', ' '))
      .join('\n');

  it('tell how much the cases of Kontakt Linköping have grown', () => {
    const { outcomePeriod, outcomePreviousYear } = rowOf('volumes', 'volume', 'Ärenden Kontakt Linköping');
    expect(Number(outcomePeriod) / Number(outcomePreviousYear) - 1).toBeCloseTo(0.144, 3);
    expect(inText('Samlad bedömning')).toContain('ökat med drygt 14 %');
  });

  it('tell the forecast as the tables do: in all, of LKDATA, and of the two units with a deficit', () => {
    expect(sumOf(tables.operatingSummary, 'forecastYear')).toBe(8245);
    expect(inText('Ekonomi')).toContain('överskott på 8 245 tkr');
    expect(rowOf('operatingSummary', 'unit', 'LKDATA')['forecastYear']).toBe(9360);
    expect(inText('Prognos')).toContain('med 9,4 mnkr');
    for (const unit of ['Löneservice', 'eLärandeCenter']) {
      expect(rowOf('operatingSummary', 'unit', unit)['forecastYear']).toBe(-100);
    }
    expect(inText('Prognos')).toContain(
      'Löneservice och eLärandeCenter väntas få ett underskott på 100 tkr var',
    );
    // 8 245 − 7 000 of depreciation that does not come.
    expect(inText('Prognos')).toContain('cirka 1,2 mnkr');
  });

  it('tell investments, years and staff as the tables do', () => {
    const [equipment = {}, furniture = {}] = tables.investments;
    expect([equipment['forecastExpenditure'], equipment['frame']]).toEqual([32500, 53500]);
    expect(inText('Investeringar')).toContain('32,5 mnkr mot ramen 53,5 mnkr');
    expect(furniture['forecastExpenditure']).toBe(6500);
    expect(inText('Investeringar')).toContain('tillsammans blir det 6,5 mnkr');
    expect(inText('Prognos')).toContain('från 2020 till 2021');
    const staff = rowOf('personnel', 'measure', 'Antal tillsvidareanställda');
    expect([staff['outcomePreviousYear'], staff['outcomePeriod']]).toEqual([195, 221]);
    expect(inText('Personal')).toContain('från 195 till 221');
  });
});

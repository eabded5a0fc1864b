import fc from 'fast-check';
import { otherDigitsIn } from '../../../src/report/prose/otherDigits';
import { readMentions } from '../../../src/report/prose/readMentions';
import { sentencesOf } from '../../../src/report/prose/sentences';
import { wordStem } from '../../../src/report/prose/wordStem';
import { boundsOf } from '../../../src/report/prose/bounds';
import type { Hedge, Mention } from '../../../src/report/prose/mention';
import { formatNumber } from '../../../src/report/values/formatNumber';

const figures = (text: string) =>
  readMentions(text, otherDigitsIn(text)).filter((mention) => mention.kind === 'figure');

/** A figure in short: hedge, value or range, unit. */
function short({ value, upper, unit, hedge, outOf }: Mention): string {
  const size = value === upper ? `${value}` : `${value}..${upper}`;
  const of = unit.kind === 'amount' ? `kr^${unit.power}` : unit.kind;
  return [hedge, size, of, outOf === undefined ? undefined : `of ${outOf}`].filter(Boolean).join(' ');
}

describe('figures in a text', () => {
  it.each([
    ['9,4 mnkr', '9.4 kr^6'],
    ['9 360 tkr', '9360 kr^3'],
    ['12,5 miljoner kronor', '12.5 kr^6'],
    ['3 miljarder kronor', '3 kr^9'],
    ['2000 kr', '2000 kr^0'],
    ['95 %', '95 percent'],
    ['95%', '95 percent'],
    ['95 procent', '95 percent'],
    ['2 procentenheter', '2 points'],
    ['82* %', '82 percent'],
    ['−100 tkr', '100 kr^3'],
    ['1,06 dagar', '1.06 time'],
    ['4,4 av 5', '4.4 bare of 5'],
    ['drygt 14 %', 'a-bit-over 14 percent'],
    ['ca. 5 %', 'about 5 percent'],
    ['nästan 10 mnkr', 'a-bit-under 10 kr^6'],
    ['mer än 90 %', 'over 90 percent'],
    ['upp till 8 dagar', 'at-most 8 time'],
    ['90–95 %', '90..95 percent'],
    ['mellan 3 och 4 mnkr', '3..4 kr^6'],
  ])('reads %s', (text, expected) => {
    expect(figures(`Det är ${text} nu.`).map(short)).toEqual([expected]);
  });

  it('gives the first of two figures the unit behind the second', () => {
    expect(figures('Andelen har ökat från 22 till 24 %.').map(short)).toEqual(['22 percent', '24 percent']);
  });

  it.each([
    'den 31 augusti 2021',
    '2021-09-30 och 210930',
    'mellan den 15 december 2021 och den 15 januari 2022',
    'kl. 13.30',
    'nr 7, punkt 3 och § 5',
    'sid. 12 i bilaga 2',
    'Covid-19, IT-2, pm3, Q1, C4 och K3',
    '2022–2028 och 2021/22',
    'lagen (2018:597)',
    'tel. 013-20 60 00',
    'årskurs 9 och F–9',
    'År 2020',
    'https://linkoping.se/2021/rapport-45',
    'version 2.0.1',
    '1.234 tkr',
  ])('sees no figure in %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('takes a number at the beginning of a line for the list’s own', () => {
    expect(figures('1. Rätta 5 % av felen.\n2) Mät igen.').map(short)).toEqual(['5 percent']);
  });

  it('reads back every amount that the product writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.integer({ min: 0, max: 2 }),
        (digits, decimals) => {
          const value = digits / 10 ** decimals;
          const text = `Utfallet är ${formatNumber(value, decimals)}\u00A0tkr.`;
          expect(figures(text).map(short)).toEqual([`${value} kr^3`]);
        },
      ),
    );
  });
});

describe('sentences', () => {
  const texts = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());

  it('do not end at abbreviations and figures', () => {
    expect(texts('Det är ca. 5 %, bl.a. i Berga. Kl. 13 var det 1.234 t.ex. I kr. Ja!')).toEqual([
      'Det är ca. 5 %, bl.a. i Berga.',
      'Kl. 13 var det 1.234 t.ex. I kr. Ja!',
    ]);
  });

  it('end at every line, so that headings and bullets stand by themselves', () => {
    expect(texts('Rubrik\n– En punkt\n– En till. Och en.')).toEqual([
      'Rubrik',
      '– En punkt',
      '– En till.',
      'Och en.',
    ]);
  });
});

describe('stems of words', () => {
  it.each([
    ['svarsservice', 'Svarsservicen'],
    ['LKDATA', 'LKDATA:s'],
    ['sjukfrånvaro', 'sjukfrånvaron'],
    ['kundnöjdhet', 'kundnöjdheten'],
    ['lösningsgrad', 'lösningsgradens'],
    ['ärenden', 'ärendena'],
    ['mognad', 'mognaden'],
    ['avgångsålder', 'avgångsåldern'],
    ['HR-direkt', 'HR-direkts'],
    ['plats', 'platserna'],
    ['ny', 'nya'],
  ])('are the same for %s and %s', (one, other) => {
    expect(wordStem(one)).toBe(wordStem(other));
  });

  it('keep words apart that have nothing to do with each other', () => {
    expect(wordStem('sjukfrånvaro')).not.toBe(wordStem('korttidssjukfrånvaro'));
    expect(wordStem('samtal')).not.toBe(wordStem('samtala om'));
  });
});

describe('what a written figure is right for', () => {
  const bounds = (value: number, decimals = 0, hedge?: Hedge) =>
    boundsOf({ value, upper: value, decimals, hedge, unit: { kind: 'percent' } }, 0);

  it.each<[string, number, number, Hedge | undefined, number[], number[]]>([
    ['9,4', 9.4, 1, undefined, [9.35, 9.36, 9.449], [9.34, 9.46]],
    ['drygt 14', 14, 0, 'a-bit-over', [14, 14.37, 15], [13.9, 15.2]],
    ['knappt 10', 10, 0, 'a-bit-under', [9, 9.4, 10], [10.2, 8]],
    ['cirka 60', 60, 0, 'about', [58.4, 64], [54, 66]],
    ['60', 60, 0, undefined, [59.6, 60.4], [58.4]],
    ['över 90', 90, 0, 'over', [90, 96], [89]],
  ])('%s', (_, value, decimals, hedge, right, wrong) => {
    const { low, high } = bounds(value, decimals, hedge);
    for (const each of right) expect(each >= low && each <= high).toBe(true);
    for (const each of wrong) expect(each >= low && each <= high).toBe(false);
  });

  it('a whole per cent in a cell leaves room for the decimal that a text has', () => {
    const written = {
      value: 95.6,
      upper: 95.6,
      decimals: 1,
      hedge: undefined,
      unit: { kind: 'percent' },
    } as const;
    const { low, high } = boundsOf(written, 1);
    expect(96 >= low && 96 <= high).toBe(true);
  });
});

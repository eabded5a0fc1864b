import fc from 'fast-check';
import { boundsOf } from '../../../src/report/prose/bounds';
import { hedgeBefore } from '../../../src/report/prose/hedges';
import type { Hedge, Mention } from '../../../src/report/prose/mention';
import { otherDigitsIn, type OtherDigits } from '../../../src/report/prose/otherDigits';
import { readMentions } from '../../../src/report/prose/readMentions';
import { sentencesOf } from '../../../src/report/prose/sentences';
import { wordStem } from '../../../src/report/prose/wordStem';

const read = (text: string) => readMentions(text, otherDigitsIn(text));
const figures = (text: string): readonly Mention[] => read(text).filter((each) => each.kind === 'figure');

/** A figure in short: hedge, value or range, unit. */
function short({ value, upper, unit, hedge, outOf }: Mention): string {
  const size = value === upper ? `${value}` : `${value}..${upper}`;
  const of = unit.kind === 'amount' ? `kr^${unit.power}` : unit.kind;
  return [hedge, size, of, outOf === undefined ? undefined : `of ${outOf}`].filter(Boolean).join(' ');
}

describe('the unit of a figure', () => {
  it.each([
    ...['kr', 'kronor', 'SEK'].map((unit) => [unit, 'kr^0']),
    ...['tkr', 'kkr', 'ksek', 'TKR', 'tusen kronor'].map((unit) => [unit, 'kr^3']),
    ...['mnkr', 'mkr', 'Mkr', 'msek', 'miljoner', 'miljoner kronor', 'miljoner kr'].map((unit) => [
      unit,
      'kr^6',
    ]),
    ...['miljon', 'miljon kronor'].map((unit) => [unit, 'kr^6']),
    ...['mdkr', 'miljarder', 'miljarder kronor', 'miljarder'].map((unit) => [unit, 'kr^9']),
    ...['%', 'procent', 'procenten'].map((unit) => [unit, 'percent']),
    ...['procentenheter', 'procentenheterna', 'procentenhet', 'procentenheten', 'p.e.'].map((unit) => [
      unit,
      'points',
    ]),
    ...['arbetsdagar', 'dagar', 'dag', 'dygn', 'timmar', 'timme', 'minuter', 'minut', 'sekunder'].map(
      (unit) => [unit, 'time'],
    ),
    ...['sekund', 'veckor', 'vecka', 'månader', 'månad', 'år'].map((unit) => [unit, 'time']),
    ...['poäng', 'enheter', 'ärenden', 'kronärtskockor', 'dagarna', 'procentig'].map((unit) => [
      unit,
      'bare',
    ]),
  ])('“7 %s” is %s', (unit, kind) => {
    expect(figures(`Det blev 7 ${unit} till slut.`).map(short)).toEqual([`7 ${kind}`]);
    expect(figures(`Det blev 7\u00A0${unit}`).map(short)).toEqual([`7 ${kind}`]);
  });

  it('is the same time in one and in several', () => {
    const stems = (text: string) =>
      figures(text).map(({ unit }) => (unit.kind === 'time' ? unit.stem : undefined));
    expect(new Set(stems('1 dag, 2 dagar'))).toEqual(new Set([wordStem('dagar')]));
    expect(new Set(stems('1 vecka, 2 veckor')).size).toBe(1);
    expect(new Set(stems('1 dag, 1 timme, 1 år')).size).toBe(3);
  });

  it('is shared by two figures with a word between them that compares or joins', () => {
    for (const between of ['till', 'och', 'respektive', 'resp.', 'eller', 'mot'])
      expect(figures(`Andelen är 22 ${between} 24 %.`).map(short)).toEqual(['22 percent', '24 percent']);
    expect(figures('Det kom 22 av vilka 24 %.').map(short)).toEqual(['22 bare', '24 percent']);
    expect(figures('Det är 22 dagar och 24 %.').map(short)).toEqual(['22 time', '24 percent']);
    expect(figures('Nöjdheten är 4,1 av 5 och 24 %.').map(short)).toEqual(['4.1 bare of 5', '24 percent']);
    expect(figures('Värdena är 20, 22 och 24 %.').map(short)).toEqual([
      '20 bare',
      '22 percent',
      '24 percent',
    ]);
  });
});

describe('a range', () => {
  it.each([
    ['90–95 %', '90..95 percent'],
    ['90 - 95 %', '90..95 percent'],
    ['1,5–2,5 mnkr', '1.5..2.5 kr^6'],
    ['1 200–1 300 tkr', '1200..1300 kr^3'],
    ['5–7', '5..7 bare'],
    ['mellan 3 och 4 mnkr', '3..4 kr^6'],
    ['Mellan 3 och 4 dagar', '3..4 time'],
    ['cirka 90–95 %', 'about 90..95 percent'],
  ])('is read in “%s”', (text, expected) => {
    expect(figures(`Utfallet är ${text}.`).map(short)).toEqual([expected]);
  });

  it('goes upwards, and is otherwise two figures', () => {
    expect(figures('mellan 4 och 3 mnkr').map(short)).toEqual(['4 kr^6', '3 kr^6']);
    expect(figures('mellan 4 eller 5 mnkr').map(short)).toEqual(['4 kr^6', '5 kr^6']);
    expect(figures('resultatet 95–90 %').every(({ value, upper }) => value === upper)).toBe(true);
  });
});

describe('a figure on a scale', () => {
  it.each([
    ['4,4 av 5', '4.4 bare of 5'],
    ['4,4 av max 5', '4.4 bare of 5'],
    ['80 av 100', '80 bare of 100'],
    ['4* av 5', '4 bare of 5'],
  ])('knows its upper end: %s', (text, expected) => {
    expect(figures(`Nöjdheten är ${text} i år.`).map(short)).toEqual([expected]);
  });

  it.each(['4 av 5 %', '4 av 5 procent', '4 av 5,5', '40 av 150', '4 dagar av 5', '4 av 5or'])(
    'is none in “%s”',
    (text) => {
      expect(figures(`Det är ${text} i år.`).filter(({ outOf }) => outOf !== undefined)).toEqual([]);
    },
  );
});

describe('a hedge', () => {
  const words: Readonly<Record<Hedge, readonly string[]>> = {
    about: [
      'cirka',
      'ca',
      'ca.',
      'c:a',
      'omkring',
      'ungefär',
      'runt',
      'kring',
      'uppemot',
      'i runda tal',
      '~',
    ],
    'a-bit-over': ['drygt', 'strax över', 'något över', 'lite mer än', 'en bit över', 'gott och väl'],
    'a-bit-under': ['knappt', 'nästan', 'närmare', 'strax under', 'inte fullt', 'lite mindre än'],
    over: ['över', 'mer än', 'fler än', 'översteg', '>'],
    under: ['under', 'mindre än', 'färre än', 'understiger', '<'],
    'at-least': ['minst', 'åtminstone', 'lägst', '≥'],
    'at-most': ['högst', 'upp till', 'maximalt', 'som mest', '≤'],
  };

  it.each(Object.entries(words).flatMap(([hedge, all]) => all.map((word) => [word, hedge])))(
    '“%s” says %s',
    (word, hedge) => {
      for (const written of [word, word.toUpperCase()]) {
        const text = `Det blev ${written} 14 %.`;
        expect(figures(text).map((each) => [each.hedge, each.outerStart])).toEqual([[hedge, 9]]);
      }
    },
  );

  it('stands right before the figure, and is a whole word', () => {
    expect(figures('Drygt hälften, 52 %, svarade.').map(short)).toEqual(['52 percent']);
    expect(figures('Lövöver 14 %').map(short)).toEqual(['14 percent']);
    expect(hedgeBefore('nästan 14', 7)).toEqual({ hedge: 'a-bit-under', start: 0 });
    expect(hedgeBefore(`${'Lång inledning. '.repeat(5)}nästan 14`, 87)).toEqual({
      hedge: 'a-bit-under',
      start: 80,
    });
    expect(hedgeBefore('14', 0)).toBeUndefined();
  });
});

describe('a figure’s place', () => {
  it('reaches from its hedge to its unit, and the number itself stands within', () => {
    const text = 'Det är drygt 14,5 % nu.';
    const [found] = figures(text);
    expect(found).toMatchObject({ value: 14.5, decimals: 1 });
    expect(text.slice(found?.start, found?.end)).toBe('14,5');
    expect(text.slice(found?.outerStart, found?.outerEnd)).toBe('drygt 14,5 %');
  });

  it.each(['-', '–', '−', '+', '±'])(
    'takes in the sign “%s” before it, which its value is without',
    (sign) => {
      const text = `Netto ${sign}100 tkr.`;
      const [found] = figures(text);
      expect(found?.value).toBe(100);
      expect(text.slice(found?.outerStart, found?.outerEnd)).toBe(`${sign}100 tkr`);
    },
  );

  it('takes in stars, which are a footnote’s', () => {
    const text = 'Svaren är 82** och 4*.';
    expect(figures(text).map(({ outerStart, outerEnd }) => text.slice(outerStart, outerEnd))).toEqual([
      '82**',
      '4*',
    ]);
  });

  it('of a range reaches from its lower end to its unit', () => {
    const text = 'Mellan 3 och 4 mnkr, eller 90–95 % då.';
    expect(figures(text).map(({ start, outerEnd }) => text.slice(start, outerEnd))).toEqual([
      '3 och 4 mnkr',
      '90–95 %',
    ]);
    expect(figures(text).map(({ start, end }) => text.slice(start, end))).toEqual(['3 och 4', '90–95']);
  });

  it('is the text’s own for every figure of every text', () => {
    const word = fc.constantFrom(
      'Utfallet',
      'drygt',
      'är',
      '14',
      '9,4 mnkr',
      '−3',
      '90–95 %',
      '4 av 5',
      'och',
      '7*',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const each of figures(text)) {
          expect(each.outerStart).toBeGreaterThanOrEqual(last);
          expect(each.outerStart).toBeLessThanOrEqual(each.start);
          expect(each.end).toBeLessThanOrEqual(each.outerEnd);
          expect(text.slice(each.start)).toMatch(/^\d/u);
          last = each.outerEnd;
        }
      }),
    );
  });
});

describe('digits that nobody can judge', () => {
  it('are set aside where a point may part thousands or decimals', () => {
    expect(read('Det kostar 1.234 tkr.')).toEqual([{ kind: 'unjudged', start: 11, end: 16 }]);
  });

  it('are passed over where something else covers them', () => {
    const text = 'Rad 12 är 14 %.';
    expect(readMentions(text, [{ start: 4, end: 6 }])).toMatchObject([{ value: 14 }]);
    expect(readMentions(text, [{ start: 10, end: 14 }])).toMatchObject([{ value: 12 }]);
    expect(readMentions(text, [])).toHaveLength(2);
  });
});

describe('dates and other digits', () => {
  const others = (text: string) =>
    otherDigitsIn(text).map(({ start, end, ...what }: OtherDigits) => [text.slice(start, end), what]);

  it.each<[string, string, Omit<OtherDigits, 'start' | 'end'>]>([
    ['Läget den 31 augusti 2021.', 'den 31 augusti 2021', { year: 2021, month: 8, isPartOfYear: true }],
    ['Läget 31 augusti är', '31 augusti', { month: 8, isPartOfYear: true }],
    ['Läget 15–16 maj är', '15–16 maj', { month: 5, isPartOfYear: true }],
    ['Januari–augusti 2021 var bra.', 'Januari–augusti 2021', { year: 2021, month: 8, isPartOfYear: true }],
    ['Till och med april 2020.', 'Till och med april 2020', { year: 2020, month: 4, isPartOfYear: true }],
    ['Resultatet per juli är', 'per juli', { month: 7, isPartOfYear: true }],
    ['I augusti 2021 kom de.', 'augusti 2021', { year: 2021, isPartOfYear: true }],
    ['Under kvartal 2 2021.', 'kvartal 2 2021', { year: 2021, isPartOfYear: true }],
    ['Under Q1.', 'Q1', { isPartOfYear: true }],
    ['Från vecka 34.', 'vecka 34', { isPartOfYear: true }],
    ['Datum 2021-08-31.', '2021-08-31', { year: 2021 }],
    ['Läget 2020 var sämre.', '2020', { year: 2020 }],
    ['På 1990-talet.', '1990-talet', { year: 1990 }],
    ['Åren 2020–2021.', '2020–2021', {}],
    ['Kl. 13.30 ringer många.', 'Kl. 13.30', {}],
    ['Mötet 13:30.', '13:30', {}],
    ['Se bilaga 2.', 'bilaga 2', {}],
    ['Enligt 5 kap i lagen', '5 kap', {}],
    ['Enligt § 12.', '§ 12', {}],
    ['Den 3:e gången.', 'Den 3:e', {}],
    ['Ring 013-20 60 00.', '013-20 60 00', {}],
    ['Covid-19 dröjer.', 'Covid-19', {}],
    ['Lag (2018:597).', '2018:597', {}],
    ['Skriv till a.b1@linkoping.se.', 'a.b1@linkoping.se.', {}],
  ])('“%s” has %s', (text, written, what) => {
    expect(others(text)).toContainEqual([written, what]);
    expect(figures(text)).toEqual([]);
  });

  it.each(['2 000 kronor', '2020 ärenden', '1995 kr', '2021 %', '210930 kr', 'nivå 5 %', 'den 5 procent'])(
    'are none in “%s”',
    (text) => {
      expect(figures(`Vi hade ${text} där.`)).toHaveLength(1);
    },
  );
});

describe('what a written figure is right for', () => {
  const bounds = (value: number, given: Partial<Mention> = {}, step = 0) => {
    const mention = {
      value,
      upper: value,
      decimals: 0,
      hedge: undefined,
      unit: { kind: 'bare' } as const,
      ...given,
    };
    const { low, high } = boundsOf(mention, step);
    return [Number(low.toFixed(6)), Number(high.toFixed(6))];
  };
  const amount = { unit: { kind: 'amount', power: 3 } } as const;

  it.each<[string, readonly [number, Partial<Mention>?, number?], readonly [number, number]]>([
    ['60', [60], [59.5, 60.5]],
    ['9,4', [9.4, { decimals: 1 }], [9.35, 9.45]],
    ['8 200 tkr', [8200, amount], [8150, 8250]],
    ['8 000 tkr', [8000, amount], [7500, 8500]],
    ['8 210 tkr', [8210, amount], [8209.5, 8210.5]],
    ['900 tkr', [900, amount], [899.5, 900.5]],
    ['1 000 tkr', [1000, amount], [500, 1500]],
    ['1 200 %', [1200, { unit: { kind: 'percent' } }], [1199.5, 1200.5]],
    ['1 200,0', [1200, { ...amount, decimals: 1 }], [1199.95, 1200.05]],
    ['90–95', [90, { upper: 95 }], [89.5, 95.5]],
    ['cirka 60', [60, { hedge: 'about' }], [55, 65]],
    ['cirka 61', [61, { hedge: 'about' }], [57.95, 64.05]],
    ['cirka 200', [200, { hedge: 'about' }], [150, 250]],
    ['drygt 14', [14, { hedge: 'a-bit-over' }], [14, 15]],
    ['drygt 60', [60, { hedge: 'a-bit-over' }], [60, 69]],
    ['drygt 100', [100, { hedge: 'a-bit-over' }], [100, 115]],
    ['knappt 60', [60, { hedge: 'a-bit-under' }], [51, 60]],
    ['över 90', [90, { hedge: 'over' }], [90, 112.5]],
    ['över 2', [2, { hedge: 'over' }], [2, 3]],
    ['under 90', [90, { hedge: 'under' }], [67.5, 90]],
    ['minst 90', [90, { hedge: 'at-least' }], [90, 112.5]],
    ['högst 90', [90, { hedge: 'at-most' }], [67.5, 90]],
    ['cirka 90–100', [90, { upper: 100, hedge: 'about' }], [85, 105]],
    ['95,6 beside whole per cents', [95.6, { decimals: 1 }, 1], [95.1, 96.1]],
    ['0', [0], [-0.5, 0.5]],
  ])('%s', (_written, given, expected) => {
    expect(bounds(...given)).toEqual(expected);
  });
});

describe('sentences', () => {
  const texts = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());

  it.each<[string, readonly string[]]>([
    ['Bra! Bättre? Bäst… Slut.', ['Bra!', 'Bättre?', 'Bäst…', 'Slut.']],
    ['”Det går bra.” Så är det.', ['”Det går bra.”', 'Så är det.']],
    ['Det är så... Och så.', ['Det är så...', 'Och så.']],
    ['Ökar ca. 5 %. 12 kom.', ['Ökar ca. 5 %.', '12 kom.']],
    ['1. Rätta felen. Mät igen.', ['1. Rätta felen.', 'Mät igen.']],
    ['Det leds av A. Berg. Så.', ['Det leds av A. Berg.', 'Så.']],
    ['Nu är det 12. Sedan mer.', ['Nu är det 12.', 'Sedan mer.']],
    ['Läs mer på sid. 5 och bil. 2. Klart.', ['Läs mer på sid. 5 och bil. 2.', 'Klart.']],
    ['Slut här. och så vidare.', ['Slut här. och så vidare.']],
    ['A.\n\n  \nB.', ['A.', 'B.']],
    ['', []],
  ])('of “%s”', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('know their paragraph', () => {
    expect(sentencesOf('Ett. Två.\n\nTre.').map(({ paragraph }) => paragraph)).toEqual([0, 0, 2]);
  });

  it('cover every word of a text once, in order', () => {
    const piece = fc.constantFrom('Ett', 'två.', 'ca.', '1.', 'Ja!', '\n', '”Nej.”', 'A.', '...', '12');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = pieces.join(' ');
        const words = (written: string) => written.split(/\s+/u).filter((word) => word !== '');
        expect(texts(text).flatMap(words)).toEqual(words(text));
      }),
    );
  });
});

describe('stems', () => {
  it.each([
    ['LKDATA', 'LKDATA’s'],
    ['kund', 'kunder'],
    ['kund', 'kunderna'],
    ['flicka', 'flickorna'],
    ['öppen', 'öppet'],
    ['närvaro', 'närvaron'],
    ['bok', 'böckerna'],
    ['bok', 'boken'],
    ['förälder', 'föräldrarna'],
    ['museum', 'museet'],
    ['möjlighet', 'möjligheterna'],
    ['e-handel', 'ehandel'],
    ['ny', 'nytt'],
  ])('are one for %s and %s', (one, other) => {
    expect(wordStem(other)).toBe(wordStem(one));
    expect(wordStem(other.toUpperCase())).toBe(wordStem(one));
  });

  it.each([
    ['bil', 'bild'],
    ['is', 'ist'],
    ['hus', 'hud'],
    ['lön', 'lån'],
  ])('are two for %s and %s', (one, other) => {
    expect(wordStem(one)).not.toBe(wordStem(other));
  });
});

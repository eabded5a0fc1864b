import fc from 'fast-check';
import { diffSentences, type SentenceChange } from '../../../src/report/changes/diffSentences';
import { likeness } from '../../../src/report/changes/likeness';
import { splitSentences } from '../../../src/report/changes/splitSentences';

describe('splitSentences', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['two sentences', 'Läget är gott. Prognosen är säker.', ['Läget är gott.', 'Prognosen är säker.']],
    ['a question and a shout', 'Räcker ramen? Ja! Den räcker.', ['Räcker ramen?', 'Ja!', 'Den räcker.']],
    [
      'usual abbreviations',
      'Kostnader för t.ex. IT och m.m. Ökar inte.',
      ['Kostnader för t.ex. IT och m.m. Ökar inte.'],
    ],
    ['a date and a time', 'Mötet den 31 aug. 2021 kl. 14 hölls.', ['Mötet den 31 aug. 2021 kl. 14 hölls.']],
    [
      'decimals and thousands',
      'Avvikelsen är 9,4 mnkr (1 234 tkr). Den väntas.',
      ['Avvikelsen är 9,4 mnkr (1 234 tkr).', 'Den väntas.'],
    ],
    [
      'a year that ends a sentence',
      'Så var det 2020. Nu är det annorlunda.',
      ['Så var det 2020.', 'Nu är det annorlunda.'],
    ],
    [
      'headings and points',
      'Bakgrund\n– Första punkten\n– Andra punkten',
      ['Bakgrund', '– Första punkten', '– Andra punkten'],
    ],
    [
      'quotes and parentheses',
      '”Det går bra.” Så sades det. (Se bilagan.) Slut.',
      ['”Det går bra.”', 'Så sades det.', '(Se bilagan.)', 'Slut.'],
    ],
    [
      'a sentence that begins with a linked figure',
      'Ramen håller. {Volymer:Ärenden:Utfall} ärenden kom.',
      ['Ramen håller.', '{Volymer:Ärenden:Utfall} ärenden kom.'],
    ],
    [
      'an abbreviation behind quotes and parentheses',
      'Vi köper mer (”t.ex. IT” och ([bl.a. Städ]). Det räcker.',
      ['Vi köper mer (”t.ex. IT” och ([bl.a. Städ]).', 'Det räcker.'],
    ],
    ['no sentence between empty lines', 'Ett.\n\n\r\nTvå.', ['Ett.', 'Två.']],
    [
      'no end before a small letter',
      'Det var 5 st. som kom, m.m. och så.',
      ['Det var 5 st. som kom, m.m. och så.'],
    ],
    ['no end at a sign before a small letter', 'Räcker det? frågar många.', ['Räcker det? frågar många.']],
    ['nothing', ' \n ', []],
  ])('reads %s', (_what, text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('loses no word and adds none', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Å', '1', '.', '!', '?', ' ', '\n', '”', '(', '–') }),
        (text) => {
          const words = (written: string) => written.split(/\s+/u).filter((word) => word !== '');
          expect(splitSentences(text).flatMap(words)).toEqual(words(text));
        },
      ),
    );
  });
});

describe('likeness', () => {
  it.each([
    ['Läget är gott.', 'Läget är mycket gott.', 6 / 7],
    ['Läget är gott.', 'LÄGET, är gott!', 1],
    ['Läget är gott.', 'Ramen räcker.', 0],
    ['Nej nej nej.', 'Nej.', 1 / 2],
    ['–', '–', 1],
    ['–', '…', 0],
  ])('of “%s” and “%s” is the part of the words that they share', (one, other, share) => {
    expect(likeness(one, other)).toBeCloseTo(share, 12);
    expect(likeness(other, one)).toBeCloseTo(share, 12);
  });
});

/** How many of some sentences stand in both lists in the same order, at the most; tried without any cleverness. */
function longestCommon(old: readonly string[], now: readonly string[]): number {
  const [first, ...rest] = old;
  if (first === undefined) return 0;
  const at = now.indexOf(first);
  const without = longestCommon(rest, now);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(rest, now.slice(at + 1)));
}

describe('diffSentences', () => {
  it.each<readonly [string, string, string, readonly SentenceChange[]]>([
    ['nothing for the same text in other lines', 'Ett. Två.', ' Ett.\nTvå. ', []],
    ['an added sentence', 'Ett. Tre.', 'Ett. Två. Tre.', [{ kind: 'added', after: 'Två.' }]],
    ['a removed sentence', 'Ett. Två. Tre.', 'Ett. Tre.', [{ kind: 'removed', before: 'Två.' }]],
    [
      'a rewritten sentence as a pair',
      'Ramen räcker. Prognosen för året är ett överskott på 2 mnkr.',
      'Ramen räcker. Prognosen för året är ett underskott på 3 mnkr.',
      [
        {
          kind: 'rewritten',
          before: 'Prognosen för året är ett överskott på 2 mnkr.',
          after: 'Prognosen för året är ett underskott på 3 mnkr.',
        },
      ],
    ],
    [
      'each sentence as a version of the one that it is most like',
      'Gator och vägar redovisar ett underskott på 550 tkr. Avfall redovisar ett överskott på 530 tkr.',
      'Gator och vägar redovisar ett underskott på 650 tkr. Avfall redovisar ett överskott på 350 tkr mot budget.',
      [
        {
          kind: 'rewritten',
          before: 'Gator och vägar redovisar ett underskott på 550 tkr.',
          after: 'Gator och vägar redovisar ett underskott på 650 tkr.',
        },
        {
          kind: 'rewritten',
          before: 'Avfall redovisar ett överskott på 530 tkr.',
          after: 'Avfall redovisar ett överskott på 350 tkr mot budget.',
        },
      ],
    ],
    [
      'a rewritten sentence whose likeness to another comes first in the text',
      'Avfall redovisar ett överskott på 530 tkr. Gator redovisar ett överskott på 550 tkr.',
      'Gator redovisar ett överskott på 650 tkr. Nytt avtal gäller från mars.',
      [
        { kind: 'removed', before: 'Avfall redovisar ett överskott på 530 tkr.' },
        {
          kind: 'rewritten',
          before: 'Gator redovisar ett överskott på 550 tkr.',
          after: 'Gator redovisar ett överskott på 650 tkr.',
        },
        { kind: 'added', after: 'Nytt avtal gäller från mars.' },
      ],
    ],
    [
      'a sentence that has been rewritten and moved past another',
      'Gator redovisar ett underskott på 550 tkr. Park går enligt plan.',
      'Park går enligt plan. Gator redovisar ett underskott på 650 tkr.',
      [
        {
          kind: 'rewritten',
          before: 'Gator redovisar ett underskott på 550 tkr.',
          after: 'Gator redovisar ett underskott på 650 tkr.',
        },
      ],
    ],
    [
      'what merely resembles something that stood elsewhere as removed and added',
      'Avfall redovisar ett överskott på 530 tkr. Park går enligt plan.',
      'Park går enligt plan. Hamn redovisar ett överskott på 60 tkr.',
      [
        { kind: 'removed', before: 'Avfall redovisar ett överskott på 530 tkr.' },
        { kind: 'added', after: 'Hamn redovisar ett överskott på 60 tkr.' },
      ],
    ],
    ['a moved sentence', 'Ett. Två. Tre. Fyra.', 'Två. Tre. Fyra. Ett.', [{ kind: 'moved', after: 'Ett.' }]],
    [
      'what was removed before what was added',
      'Ramen räcker.',
      'Projektet dröjer till hösten.',
      [
        { kind: 'removed', before: 'Ramen räcker.' },
        { kind: 'added', after: 'Projektet dröjer till hösten.' },
      ],
    ],
    [
      'one of two equal sentences that goes',
      'Lika. Mitt. Lika.',
      'Lika. Mitt.',
      [{ kind: 'removed', before: 'Lika.' }],
    ],
    [
      'a whole new text',
      '',
      'Ett. Två.',
      [
        { kind: 'added', after: 'Ett.' },
        { kind: 'added', after: 'Två.' },
      ],
    ],
  ])('tells %s', (_what, before, after, changes) => {
    expect(diffSentences(before, after)).toEqual(changes);
  });

  const sentence = fc.constantFrom('Ett.', 'Två här.', 'Tre där nu.', 'Fyra där nu och då.', 'Fem!', 'Sex?');
  const text = fc.array(sentence, { maxLength: 12 }).map((sentences) => sentences.join(' '));

  it('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(diffSentences(written, written)).toEqual([]);
      }),
    );
  });

  it('tells every sentence that has gone and come, and no other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffSentences(before, after);
        const gone = changes.flatMap((change) =>
          change.kind === 'removed' || change.kind === 'rewritten' ? [change.before] : [],
        );
        const come = changes.flatMap((change) =>
          change.kind === 'added' || change.kind === 'rewritten' ? [change.after] : [],
        );
        // What was there, without what has gone and with what has come, is what is there.
        expect([...splitSentences(before), ...come].sort()).toEqual(
          [...splitSentences(after), ...gone].sort(),
        );
      }),
    );
  });

  it('tells no more than it must: what both versions have in the same order is left out', () => {
    const some = fc.shuffledSubarray(['Ett.', 'Två här.', 'Tre där nu.', 'Fyra då.', 'Fem!', 'Sex?', 'Sju.']);
    fc.assert(
      fc.property(some, some, (old, now) => {
        const told = diffSentences(old.join(' '), now.join(' ')).map(({ kind }) =>
          kind === 'rewritten' || kind === 'moved' ? 2 : 1,
        );
        const sum = told.reduce<number>((all, each) => all + each, 0);
        expect(sum).toBe(old.length + now.length - 2 * longestCommon(old, now));
      }),
    );
  });

  it('takes a sentence for rewritten when half of its words are the same, and not when fewer are', () => {
    const kinds = (before: string, after: string) => diffSentences(before, after).map(({ kind }) => kind);
    expect(kinds('Ramen räcker till hösten.', 'Ramen räcker över vintern.')).toEqual(['rewritten']);
    expect(kinds('Ramen räcker till hösten.', 'Ramen är slut nu.')).toEqual(['removed', 'added']);
  });

  it('compares the longest text of a cell that is written anew', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, index) => `${word} ${index}.`).join(' ');
    expect(diffSentences(long('Gammal'), long('Ny'))).toHaveLength(6_000);
  });
});

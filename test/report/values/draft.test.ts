import fc from 'fast-check';
import { asDraft, draftMark, isDraft, readDraft } from '../../../src/report/values/draft';

const august = { year: 2021, month: 8 };
const december = { year: 2021, month: 12 };

describe('a text of an earlier period', () => {
  it('says in front of it which period it was written for', () => {
    expect(asDraft('Läget är gott.', august)).toBe('[Utkast från jan–aug 2021] Läget är gott.');
    expect(asDraft('Läget är gott.', { year: 2022, month: 1 })).toBe('[Utkast från jan 2022] Läget är gott.');
  });

  it('that is a draft already keeps its older mark', () => {
    const draft = asDraft('Läget är gott.', august);
    expect(asDraft(draft, december)).toBe(draft);
  });

  it('keeps its paragraphs', () => {
    expect(asDraft('Ett.\n\nTvå.', august)).toBe('[Utkast från jan–aug 2021] Ett.\n\nTvå.');
  });
});

describe('a draft', () => {
  it.each([
    '[Utkast från jan–aug 2021] Läget är gott.',
    '  [Utkast från jan–aug 2021]Läget är gott.',
    '\n[utkast från jan–apr 2020]',
    '\u200B[Utkast från jan–aug 2021] Läget är gott.',
  ])('is known by its mark: %j', (text) => {
    expect(isDraft(text)).toBe(true);
  });

  it('is a mark and the text behind it', () => {
    expect(readDraft('[Utkast från jan–aug 2021] Läget är gott.')).toEqual({
      mark: 'Utkast från jan–aug 2021',
      rest: 'Läget är gott.',
    });
    expect(readDraft('Läget är gott.')).toBeUndefined();
  });

  it.each(['', 'Utkast från jan–aug 2021', '[Utkast]', 'Se [Utkast från jan–aug 2021]', '[Utkast från ]'])(
    'is nothing else: %j',
    (text) => {
      expect(isDraft(text)).toBe(false);
    },
  );

  it('is what every text becomes, once, whatever it says', () => {
    const period = fc.record({
      year: fc.integer({ min: 2000, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), period, period, (text, first, second) => {
        const draft = asDraft(text, first);
        expect(isDraft(draft)).toBe(true);
        expect(asDraft(draft, second)).toBe(draft);
        if (!isDraft(text)) expect(draft).toBe(`${draftMark(first)} ${text}`);
      }),
    );
  });
});

import fc from 'fast-check';
import { shareWord, wordKey, wordsOf } from '../../../src/report/identities/words';

describe('the words of a measure’s name', () => {
  it('are read without signs, case and order', () => {
    expect(wordsOf('Andel avgångar (externt), %')).toEqual(['andel', 'avgångar', 'externt']);
    expect(wordKey('Sjukfrånvaro, total')).toBe(wordKey('Total  sjukfrånvaro'));
    expect(wordKey('Total sjukfrånvaro')).not.toBe(wordKey('Sjukfrånvaro'));
  });

  it('say the same in any order', () => {
    const word = fc.constantFrom('total', 'sjukfrånvaro', 'heltid', 'år', '2', 'anställda');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(wordKey(words.join(' '))).toBe(wordKey(words.toReversed().join(', ')));
      }),
    );
  });

  it.each([
    ['Personalavgångar externt', 'Andel avgångar (externt)', true],
    ['Personalavgångar', 'Avgångar', true],
    ['Total sjukfrånvaro', 'Sjukfrånvaro', true],
    ['Antal anställda', 'Antal ärenden', false],
    ['Total personalkostnad', 'Total sjukfrånvaro', false],
    ['Andel nöjda', 'Andel kurser', false],
  ])('%s and %s have a telling one in common: %s', (one, other, shared) => {
    expect(shareWord(one, other)).toBe(shared);
    expect(shareWord(other, one)).toBe(shared);
  });
});

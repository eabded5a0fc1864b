import { heldOutNoises, heldOutTemplates } from '../../../bench/text/heldOutTemplates';
import { measureTextQuality, rightSentencesAccused } from '../../../bench/text/quality';
import { noises, templates } from '../../../bench/text/templates';

// `npm run bench:text` measures the same on ten times as many.
describe('figures in made sentences', () => {
  it.each([
    ['sentences that the rules were made with', { templates, noises }],
    ['sentences that are held out', { templates: heldOutTemplates, noises: heldOutNoises }],
  ])('accuses none of a thousand right %s', (_, set) => {
    expect(rightSentencesAccused(1_000, set, 501)).toEqual([]);
  });

  it('tells planted errors of every kind, and nothing else', () => {
    for (const { kind, recall, precision } of measureTextQuality(100, { templates, noises })) {
      expect({ kind, isTold: recall >= 0.95, isRight: precision >= 0.99 }).toEqual({
        kind,
        isTold: true,
        isRight: true,
      });
    }
  });
});

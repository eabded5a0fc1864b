import { heldOutNoises, heldOutTemplates } from '../../../bench/text/heldOutTemplates';
import { measureTextQuality, rightSentencesAccused } from '../../../bench/text/quality';
import { reportNoises, reportTemplates } from '../../../bench/text/reportTemplates';
import { noises, templates } from '../../../bench/text/templates';
import { unseenNoises, unseenTemplates } from '../../../bench/text/unseenTemplates';

// `npm run bench:text` measures the same on ten times as many.
describe('figures in made sentences', () => {
  it.each([
    ['sentences that the rules were made with', { templates, noises }],
    ['sentences that were held out at first', { templates: heldOutTemplates, noises: heldOutNoises }],
    ['sentences of reports', { templates: reportTemplates, noises: reportNoises }],
    ['sentences of reports that are held out', { templates: unseenTemplates, noises: unseenNoises }],
  ])('accuses none of a thousand right %s', (_, set) => {
    expect(rightSentencesAccused(1_000, set, 501)).toEqual([]);
  });

  it.each([
    ['the rules’ own sentences', { templates, noises }],
    ['sentences of reports', { templates: reportTemplates, noises: reportNoises }],
  ])('tells planted errors of every kind in %s, and nothing else', (_, set) => {
    for (const { kind, recall, precision } of measureTextQuality(100, set)) {
      expect({ kind, isTold: recall >= 0.95, isRight: precision >= 0.99 }).toEqual({
        kind,
        isTold: true,
        isRight: true,
      });
    }
  });
});

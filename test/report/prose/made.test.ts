import { heldOutNoises, heldOutTemplates } from '../../../bench/text/heldOutTemplates';
import { measureTextQuality, rightSentencesAccused } from '../../../bench/text/quality';
import { noises, templates } from '../../../bench/text/templates';

// A small part of `npm run bench:text`, quick enough to be run for every change of the source that is tried.
describe('a few sentences that are made', () => {
  it.each([
    ['with the rules', { templates, noises }],
    ['without any rule in mind', { templates: heldOutTemplates, noises: heldOutNoises }],
  ])('%s are not accused when they are right', (_how, set) => {
    expect(rightSentencesAccused(250, set, 501)).toEqual([]);
  });

  it('have nearly every planted error told, and nothing else', () => {
    const quality = measureTextQuality(25, { templates, noises });
    const missed = quality.reduce((sum, { planted, recall }) => sum + Math.round(planted * (1 - recall)), 0);
    expect(missed).toBeLessThanOrEqual(3);
    expect(quality.filter(({ precision }) => precision < 1)).toEqual([]);
  });

  it('have most planted errors told where no rule had them in mind', () => {
    const quality = measureTextQuality(25, { templates: heldOutTemplates, noises: heldOutNoises });
    for (const { kind, recall, precision } of quality) {
      expect({ kind, isTold: recall >= 0.8, isRight: precision >= 0.95 }).toEqual({
        kind,
        isTold: true,
        isRight: true,
      });
    }
  });
});

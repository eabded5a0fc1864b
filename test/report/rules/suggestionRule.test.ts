import { suggestGoalMeaning, type GoalCounts } from '../../../src/report/rules/suggestion';
import { meanings, type Meaning } from '../../../src/report/schema/settings';
import { suggestionTexts } from '../../../src/report/texts/suggestionTexts';

/** Every way in which a goal can stand, but for how many there are of each. */
const cases = [0, 1].flatMap((met) =>
  [0, 1].flatMap((missed) =>
    [0, 2].flatMap((activities) =>
      (activities === 0 ? [0] : [0, 1]).map((stopped): GoalCounts => ({ met, missed, activities, stopped })),
    ),
  ),
);

const [, indicators, stopped, activities] = suggestionTexts.rule;

/** What a sentence of the printed rule says, as a word of Statusskalor. */
function said(sentence: string, clause: RegExp): Meaning {
  const [, verb = '', how = ''] = clause.exec(sentence) ?? [];
  const word = verb === 'uppfylls' ? `uppfylls ${how}`.trim() : 'kan ej bedömas';
  return meanings[word as keyof typeof meanings];
}

/** What a reader of the printed rule would conclude. */
function read({ met, missed, activities: count, stopped: paused }: GoalCounts): Meaning {
  const usual =
    met + missed === 0
      ? said(activities, count > 0 ? /några (uppfylls)() målet/u : /annars (kan det ej)/u)
      : missed === 0
        ? said(indicators, /Når alla sitt målvärde (uppfylls)() målet/u)
        : met === 0
          ? said(indicators, /Når ingen (uppfylls) det (ej)/u)
          : said(indicators, /inte alla (uppfylls) det (delvis)/u);
  return paused > 0 && usual === 'met' ? said(stopped, /bara (uppfylls) (delvis)/u) : usual;
}

describe('the rule that the report prints', () => {
  it.each(cases)('says what the suggestion does for %p', (counts) => {
    expect(read(counts)).toBe(suggestGoalMeaning(counts));
  });
});

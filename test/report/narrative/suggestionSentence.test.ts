import { suggestionSentence, type SuggestionGrounds } from '../../../src/report/narrative/suggestionSentence';

const grounds = (some: Partial<SuggestionGrounds>): SuggestionGrounds => ({
  met: 0,
  missed: 0,
  notAssessable: 0,
  activities: 0,
  stopped: 0,
  ...some,
});

describe('why a step is suggested for a goal', () => {
  it('tells how the indicators stand to their targets and whether an activity has stopped', () => {
    expect(suggestionSentence(grounds({ met: 1, missed: 2, activities: 3 }), true)).toBe(
      'En av tre indikatorer når målvärdet. Ingen aktivitet är pausad eller har utgått.',
    );
    expect(suggestionSentence(grounds({ met: 2, activities: 6, stopped: 1 }), true)).toBe(
      'Båda indikatorerna når målvärdet. En aktivitet är pausad eller har utgått.',
    );
    expect(suggestionSentence(grounds({ met: 1, activities: 6, stopped: 2 }), true)).toBe(
      'Målets indikator når målvärdet. Två aktiviteter är pausade eller har utgått.',
    );
  });

  it('says that there is nothing to judge by', () => {
    expect(suggestionSentence(grounds({}), true)).toBe(
      'Inga indikatorer är kopplade till målet. Inga aktiviteter är kopplade till målet.',
    );
  });

  it('says why nothing is suggested when the scale lacks the step that the figures mean', () => {
    expect(suggestionSentence(grounds({ met: 1, missed: 1, activities: 1 }), false)).toBe(
      'En av två indikatorer når målvärdet. Ingen aktivitet är pausad eller har utgått. Skalan har inte exakt ett steg som betyder ”uppfylls delvis”, så inget föreslås.',
    );
  });
});

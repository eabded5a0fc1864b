import type { GoalSurvey, Survey } from '../../../workbook/survey/survey';
import { fieldState } from './draft';
import { fieldKey, fieldOf, goalKeys } from './goalKeys';
import type { GoalsState, NewResult } from './goalsMemory';
import type { Field } from './useGoalEditing';

/** What is written in the pane and not in the workbook. */
export interface UnsavedTexts {
  /** Texts whose cells are there; those in conflict with the sheet included. */
  readonly fields: readonly Field[];
  /** New results with a text, by goal. */
  readonly added: readonly {
    readonly goal: string;
    readonly name: string;
    readonly results: readonly NewResult[];
  }[];
  /** Positions of the goals that have any, from 0. */
  readonly goals: ReadonlySet<number>;
  /** Texts whose goal or result is not in the workbook any more. */
  readonly homeless: readonly { readonly key: string; readonly text: string }[];
}

/** Finds a place in the workbook for everything that is only in the pane, as the workbook was last read. */
export function unsavedTexts(state: GoalsState, survey: Pick<Survey, 'goals'>): UnsavedTexts {
  const keys = goalKeys(survey.goals);
  const places = survey.goals.map((goal, at) => fieldsOf(goal, keys[at] ?? ''));
  const known = new Set(places.flat().map(({ key }) => key));
  const goals = new Set<number>();
  const fields = places.flatMap((each, at) =>
    each.filter(({ key, entry }) => {
      const isUnsaved = fieldState(state.drafts.get(key), entry) !== 'same';
      if (isUnsaved) goals.add(at);
      return isUnsaved;
    }),
  );
  const added = survey.goals.flatMap((goal, at) => {
    const results = (state.added.get(keys[at] ?? '') ?? []).filter(isUnsaved);
    if (results.length > 0) goals.add(at);
    return results.length === 0 ? [] : [{ goal: keys[at] ?? '', name: goal.goal, results }];
  });
  const homeless = [
    ...[...state.drafts]
      .filter(([key, { text, base }]) => !known.has(key) && text !== String(base))
      .filter(([key]) => fieldOf(key).field !== 'assessment')
      .map(([key, { text }]) => ({ key, text })),
    ...[...state.added]
      .filter(([goal]) => !keys.includes(goal))
      .flatMap(([goal, results]) =>
        results.some(isUnsaved)
          ? [
              {
                key: goal,
                text: results
                  .filter(isUnsaved)
                  .map(({ text }) => text)
                  .join('\n\n'),
              },
            ]
          : [],
      ),
  ];
  return { fields, added, goals, homeless };
}

function isUnsaved({ state, text, assignment }: NewResult): boolean {
  return state !== 'saved' && (text.trim() !== '' || assignment.trim() !== '');
}

/** Every text of a goal that can be written here, the assessment not included: it is saved when it is chosen. */
function fieldsOf(goal: GoalSurvey, key: string): readonly Field[] {
  return [
    { key: fieldKey(key, 'reason'), entry: goal.reason },
    { key: fieldKey(key, 'deviatingReason'), entry: goal.deviatingReason },
    ...goal.results.flatMap(({ text, assignment }) => {
      const row = { number: text.cell.row, text: text.text };
      return [
        { key: fieldKey(key, 'text', row.number), entry: text, row },
        { key: fieldKey(key, 'assignment', row.number), entry: assignment, row },
      ];
    }),
  ];
}

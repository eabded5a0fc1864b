import type { GoalSurvey, ResultSurvey } from '../../../workbook/survey/survey';
import type { Draft } from './draft';

/**
 * Keys by which goals are known again when the workbook is read the next time: their names, those that are alike
 * numbered in order.
 *
 * @example goalKeys(survey.goals) // ['God service', 'Nöjda medarbetare', 'God service 2']
 */
export function goalKeys(goals: readonly Pick<GoalSurvey, 'goal'>[]): readonly string[] {
  const seen = new Map<string, number>();
  return goals.map(({ goal }) => {
    const number = (seen.get(goal) ?? 0) + 1;
    seen.set(goal, number);
    return number === 1 ? goal : `${goal} ${number}`;
  });
}

/** The texts of a goal and of its results that can be written in the pane. */
export type FieldName = 'assessment' | 'reason' | 'deviatingReason' | 'text' | 'assignment';

/** The key of a text's draft. `row`: of a result, its position in its table. */
export function fieldKey(goal: string, field: FieldName, row?: number): string {
  return JSON.stringify([goal, field, ...(row === undefined ? [] : [row])]);
}

/** What {@link fieldKey} was made of. */
export function fieldOf(key: string): {
  readonly goal: string;
  readonly field: FieldName;
  readonly row?: number;
} {
  // Only keys that were made above are read.
  const [goal, field, row] = JSON.parse(key) as [string, FieldName, number?];
  return { goal, field, ...(row === undefined ? {} : { row }) };
}

/**
 * Follows rows that have been moved, inserted or removed in the sheet: drafts of results are led to where the row with
 * their text stands now. A row that has another text, but stands where it stood, is taken for the same: the field then
 * shows both texts. Drafts whose row is nowhere keep their keys.
 *
 * @param results - of all goals, each with its goal's key, as the workbook was last read
 * @returns the same map when nothing has moved
 */
export function followRows(
  drafts: ReadonlyMap<string, Draft>,
  results: readonly { readonly goal: string; readonly result: ResultSurvey }[],
): ReadonlyMap<string, Draft> {
  const moved = [...drafts].map(([key, draft]) => {
    const { goal, field, row } = fieldOf(key);
    if (row === undefined || draft.row === undefined) return [key, draft] as const;
    const began = draft.row;
    const stands = (at: (number: number) => boolean, text: string) =>
      results.some(
        ({ goal: of, result }) => of === goal && at(result.text.cell.row) && result.text.text === text,
      );
    const held = field === 'text' ? [began.text, draft.text, String(draft.base)] : [began.text];
    if (held.some((text) => stands((number) => number === row, text))) return [key, draft] as const;
    const elsewhere = results.find(({ goal: of, result }) => of === goal && held.includes(result.text.text));
    if (elsewhere === undefined) return [key, draft] as const;
    return [fieldKey(goal, field, elsewhere.result.text.cell.row), draft] as const;
  });
  const keys = new Set(moved.map(([key]) => key));
  const isSame = [...drafts.keys()].every((key, at) => key === moved[at]?.[0]);
  // Two texts never meet in one field: rather than lose one of them, none is moved.
  return isSame || keys.size < moved.length ? drafts : new Map(moved);
}

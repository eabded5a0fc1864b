import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { GoalSurvey, StepSurvey } from '../../../workbook/survey/survey';
import { useFieldStyles } from '../../components/fields';
import { useHeadingStyles } from '../../components/headings';
import { StatusMark } from '../../components/StatusMark';
import type { Texts } from '../../texts';
import type { Draft } from './draft';
import type { Field, GoalEditing } from './useGoalEditing';

const useStyles = makeStyles({
  choice: {
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: '8px',
    width: '100%',
  },
  legend: { padding: 0, width: '100%' },
  state: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  radio: { borderRadius: '50%' },
  suggestion: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: '4px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { border: '1px solid' },
  },
  text: { margin: 0 },
  suggested: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '8px' },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  clear: { alignSelf: 'start' },
});

interface Props {
  readonly texts: Texts;
  readonly goal: GoalSurvey;
  readonly scale: readonly StepSurvey[];
  readonly field: Field;
  readonly draft: Draft | undefined;
  readonly isSaved: boolean;
  /** What is chosen, also while it is being saved. */
  readonly chosen: string;
  readonly deviates: boolean;
  /** Whether the reason that a deviation needs is missing. */
  readonly needsReason: boolean;
  readonly editing: GoalEditing;
  readonly writeWhy: () => void;
}

/** The assessment with its symbols, beside what the figures suggest and why. A choice is saved at once. */
export function StatusChoice(props: Props) {
  const { texts, goal, scale, field, draft, isSaved, chosen, deviates, needsReason, editing, writeWhy } =
    props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const headings = useHeadingStyles();
  const name = useId();
  const words = texts.goals;
  const suggested = scale.find(({ text }) => text === goal.suggestion.text);
  const isForeign = chosen !== '' && !scale.some(({ text }) => text === chosen);
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>
        <span className={mergeClasses(headings.section, styles.head)}>
          {words.assessment}
          <span role="status" className={styles.state}>
            {draft?.saving === undefined ? isSaved && `✔ ${words.saved}` : words.saving}
          </span>
        </span>
      </legend>
      {isForeign && <p className={styles.text}>{words.notInScale(chosen)}</p>}
      {scale.map((step) => (
        <label key={step.text} className={fields.choice}>
          <input
            type="radio"
            name={name}
            className={mergeClasses(fields.check, styles.radio)}
            checked={chosen === step.text}
            onChange={() => {
              editing.choose(field, step.text);
            }}
          />
          <StatusMark step={step} />
        </label>
      ))}
      {draft?.failure !== undefined && (
        <p role="alert" lang="sv" className={mergeClasses(styles.text, fields.problem)}>
          {draft.failure}
        </p>
      )}
      <div className={styles.suggestion}>
        <div className={styles.suggested}>
          <span>{suggested === undefined ? words.noSuggestion : `${words.suggestion}:`}</span>
          {suggested !== undefined && <StatusMark step={suggested} />}
        </div>
        <p lang="sv" className={styles.text}>
          {goal.suggestion.why}
        </p>
        {deviates && (
          <p className={styles.text}>
            ◐ {words.deviates} {needsReason && words.writeWhyBelow}
          </p>
        )}
        <div className={styles.tools}>
          {suggested !== undefined && chosen !== suggested.text && (
            <Button
              size="small"
              onClick={() => {
                editing.choose(field, suggested.text);
              }}
            >
              {words.followSuggestion}
            </Button>
          )}
          {needsReason && (
            <Button size="small" appearance="subtle" onClick={writeWhy}>
              {words.writeWhy}
            </Button>
          )}
        </div>
      </div>
      {chosen !== '' && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.clear}
          onClick={() => {
            editing.choose(field, '');
          }}
        >
          {words.clearAssessment}
        </Button>
      )}
    </fieldset>
  );
}

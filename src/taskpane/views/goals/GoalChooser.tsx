import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { GoalSurvey, StepSurvey } from '../../../workbook/survey/survey';
import { useFieldStyles } from '../../components/fields';
import type { Texts } from '../../texts';

const useStyles = makeStyles({
  chooser: { display: 'flex', alignItems: 'center', gap: '4px' },
  step: { minWidth: '32px', paddingInline: '4px' },
  jump: { flexGrow: 1, minWidth: 0, textOverflow: 'ellipsis' },
  number: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly texts: Texts;
  readonly goals: readonly GoalSurvey[];
  readonly scale: readonly StepSurvey[];
  /** The goal that is shown, from 0. */
  readonly at: number;
  /** Goals with texts that are not saved. */
  readonly unsaved: ReadonlySet<number>;
  readonly choose: (at: number) => void;
}

/** One goal at a time: the one before, the next one, or any of the list. */
export function GoalChooser({ texts, goals, scale, at, unsaved, choose }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const words = texts.goals;
  const symbol = (goal: GoalSurvey) => scale.find(({ text }) => text === goal.assessment.text)?.symbol ?? '';
  return (
    <div>
      <div className={styles.chooser}>
        <Button
          className={styles.step}
          aria-label={words.previous}
          disabledFocusable={at === 0}
          onClick={() => {
            choose(at - 1);
          }}
        >
          ‹
        </Button>
        <select
          className={mergeClasses(fields.field, styles.jump)}
          lang="sv"
          aria-label={words.chooseGoal}
          value={at}
          onChange={({ target }) => {
            choose(Number(target.value));
          }}
        >
          {goals.map((goal, index) => (
            <option key={index} value={index}>
              {[
                `${index + 1}.`,
                symbol(goal),
                goal.goal || words.nameless,
                unsaved.has(index) ? `● ${words.unsaved}` : '',
              ]
                .filter((part) => part !== '')
                .join(' ')}
            </option>
          ))}
        </select>
        <Button
          className={styles.step}
          aria-label={words.next}
          disabledFocusable={at === goals.length - 1}
          onClick={() => {
            choose(at + 1);
          }}
        >
          ›
        </Button>
      </div>
      <p role="status" className={styles.number}>
        {words.goalOf(at + 1, goals.length)}
      </p>
    </div>
  );
}

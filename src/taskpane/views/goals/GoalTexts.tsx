import { makeStyles } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { FigureSurvey, GoalSurvey } from '../../../workbook/survey/survey';
import { useHeadingStyles } from '../../components/headings';
import type { Texts } from '../../texts';
import { EntryField } from './EntryField';
import { fieldKey } from './goalKeys';
import type { GoalsState } from './goalsMemory';
import type { TextHandle } from './GrowingText';
import type { GoalEditing } from './useGoalEditing';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '16px' },
  heading: { marginBlock: '0' },
});

interface Props {
  readonly texts: Texts;
  readonly goal: GoalSurvey;
  readonly goalKey: string;
  readonly state: GoalsState;
  readonly editing: GoalEditing;
  readonly busy: boolean;
  readonly figures: readonly FigureSurvey[];
  /** Whether the assessment is another than the suggestion, so that somebody has to say why. */
  readonly deviates: boolean;
  readonly deviatingHandle: RefObject<TextHandle | null>;
}

/** Why the assessment is as it is, in the controller's words. */
export function GoalTexts({ texts, goal, goalKey, deviates, deviatingHandle, ...rest }: Props) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  const words = texts.goals;
  const reason = { key: fieldKey(goalKey, 'reason'), entry: goal.reason };
  const deviating = { key: fieldKey(goalKey, 'deviatingReason'), entry: goal.deviatingReason };
  const written = rest.state.drafts.get(deviating.key)?.text ?? goal.deviatingReason.text;
  return (
    <section aria-label={words.texts} className={styles.section}>
      <h3 className={`${headings.section} ${styles.heading}`}>{words.texts}</h3>
      <EntryField
        {...rest}
        texts={texts}
        goal={goal.goal}
        field={reason}
        label={words.reason}
        hint={words.reasonHint}
      />
      <EntryField
        {...rest}
        texts={texts}
        goal={goal.goal}
        field={deviating}
        label={words.deviatingReason}
        hint={words.deviatingReasonHint}
        warning={deviates && written.trim() === '' ? `◐ ${words.writeWhyHere}` : undefined}
        handle={deviatingHandle}
      />
    </section>
  );
}

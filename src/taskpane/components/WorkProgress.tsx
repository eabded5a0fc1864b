import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Texts } from '../texts';
import type { Step } from '../usePane';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '6px' },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '12px',
    color: tokens.colorNeutralForeground2,
  },
  count: { whiteSpace: 'nowrap' },
});

/** How far the command has come; a bar without end until Excel has answered the first time. */
export function WorkProgress({
  texts,
  label,
  step,
}: {
  texts: Texts;
  label: string;
  step: Step | undefined;
}) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <ProgressBar
        aria-label={label}
        aria-valuetext={step?.text ?? texts.waiting}
        {...(step === undefined ? {} : { value: step.done, max: step.total })}
      />
      <div className={styles.line}>
        <span>{step?.text ?? texts.waiting}</span>
        {step !== undefined && <span className={styles.count}>{texts.stepOf(step.done, step.total)}</span>}
      </div>
    </div>
  );
}

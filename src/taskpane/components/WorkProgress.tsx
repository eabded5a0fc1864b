import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Texts } from '../texts';
import type { Work } from '../usePane';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '12px' },
  line: { minWidth: 0, color: tokens.colorNeutralForeground2 },
  count: { whiteSpace: 'nowrap' },
  cancel: { flexShrink: 0 },
});

interface Props {
  readonly texts: Texts;
  readonly work: Work;
  readonly cancel: () => void;
}

/**
 * How far the command has come; a bar without end until Excel has answered the first time. It can be called off until the
 * command begins to write; from then on the button stays, so that the keyboard keeps its place, but does nothing.
 */
export function WorkProgress({ texts, work: { command, step, isCancelling }, cancel }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <ProgressBar
        aria-label={texts.working[command]}
        aria-valuetext={step?.text ?? texts.waiting}
        {...(step === undefined ? {} : { value: step.done, max: step.total })}
      />
      <div className={styles.row}>
        <span className={styles.line}>
          <span lang="sv">{step?.text}</span>
          {step === undefined ? (
            texts.waiting
          ) : (
            <>
              {' '}
              <span className={styles.count}>{texts.stepOf(step.done, step.total)}</span>
            </>
          )}
        </span>
        <Button
          size="small"
          className={styles.cancel}
          disabledFocusable={isCancelling || step?.cancellable === false}
          onClick={cancel}
        >
          {isCancelling ? texts.cancelling : texts.cancel}
        </Button>
      </div>
    </div>
  );
}

import { useScheme } from '../theme/SchemeContext';
import { statusColor, statusLooks } from '../theme/statusLook';
import type { StepSurvey } from '../../workbook/survey/survey';
import { useMarkStyles } from './marks';

/** A step of a status scale as symbol, text and colour; its text is the workbook's own, in Swedish. */
export function StatusMark({ step }: { step: Pick<StepSurvey, 'text' | 'symbol' | 'meaning' | 'color'> }) {
  const styles = useMarkStyles();
  const look = statusLooks[useScheme()][statusColor(step)];
  return (
    <span lang="sv" className={styles.mark} style={{ color: look.ink, backgroundColor: look.ground }}>
      <span aria-hidden="true" className={styles.symbol}>
        {step.symbol}
      </span>
      {step.text}
    </span>
  );
}

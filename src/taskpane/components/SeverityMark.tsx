import { mergeClasses } from '@fluentui/react-components';
import type { Severity } from '../../report/finding';
import type { Texts } from '../texts';
import { useScheme } from '../theme/SchemeContext';
import { severityLooks } from '../theme/severityLook';
import { useMarkStyles } from './marks';

/** Severity as symbol, text and colour. */
export function SeverityMark({ texts, severity }: { texts: Texts; severity: Severity }) {
  const styles = useMarkStyles();
  const look = severityLooks[useScheme()][severity];
  return (
    <span
      className={mergeClasses(styles.mark, styles.short)}
      style={{ color: look.ink, backgroundColor: look.ground }}
    >
      <span aria-hidden="true" className={styles.symbol}>
        {look.symbol}
      </span>
      {texts.severity[severity]}
    </span>
  );
}

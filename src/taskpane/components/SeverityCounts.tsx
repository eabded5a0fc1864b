import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Severity } from '../../report/finding';
import type { FindingCounts, Texts } from '../texts';
import { useScheme } from '../theme/SchemeContext';
import { severityLooks } from '../theme/severityLook';
import { useHiddenStyles } from './hidden';
import { useMarkStyles } from './marks';

const order: readonly Severity[] = ['error', 'warning', 'information'];

const useStyles = makeStyles({
  counts: { display: 'inline-flex', gap: '4px', flexShrink: 0 },
  number: { fontVariantNumeric: 'tabular-nums' },
});

/** Findings by severity: a symbol and a number each, said in words to a screen reader. None of a severity is not shown. */
export function SeverityCounts({ texts, counts }: { texts: Texts; counts: FindingCounts }) {
  const styles = useStyles();
  const marks = useMarkStyles();
  const { hidden } = useHiddenStyles();
  const looks = severityLooks[useScheme()];
  const found = order.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return null;
  return (
    <span className={styles.counts}>
      <span className={hidden}>{texts.findingsFound(counts)}</span>
      {found.map((severity) => (
        <span
          key={severity}
          aria-hidden="true"
          className={mergeClasses(marks.mark, marks.short, styles.number)}
          style={{ color: looks[severity].ink, backgroundColor: looks[severity].ground }}
        >
          <span className={marks.symbol}>{looks[severity].symbol}</span>
          {texts.number(counts[severity])}
        </span>
      ))}
    </span>
  );
}

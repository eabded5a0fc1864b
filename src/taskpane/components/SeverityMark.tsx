import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../report/finding';
import type { Texts } from '../texts';
import { useScheme } from '../theme/SchemeContext';
import { severityLooks } from '../theme/severityLook';

const useStyles = makeStyles({
  mark: {
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    // With forced colours the ground disappears; a line keeps the mark together.
    '@media (forced-colors: active)': { border: '1px solid' },
  },
  symbol: {
    marginInlineEnd: '4px',
    // The pane's own font lacks these shapes, and whatever the system falls back to may draw them too small to see.
    fontFamily: "'Segoe UI Symbol', 'Apple Symbols', 'DejaVu Sans', sans-serif",
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Severity as symbol, text and colour. */
export function SeverityMark({ texts, severity }: { texts: Texts; severity: Severity }) {
  const styles = useStyles();
  const look = severityLooks[useScheme()][severity];
  return (
    <span className={styles.mark} style={{ color: look.ink, backgroundColor: look.ground }}>
      <span aria-hidden="true" className={styles.symbol}>
        {look.symbol}
      </span>
      {texts.severity[severity]}
    </span>
  );
}

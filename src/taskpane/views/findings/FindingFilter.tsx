import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../report/finding';
import { useFieldStyles } from '../../components/fields';
import { useMarkStyles } from '../../components/marks';
import { severityLooks } from '../../theme/severityLook';
import { useScheme } from '../../theme/SchemeContext';
import type { FindingCounts, Texts } from '../../texts';

const severities: readonly Severity[] = ['error', 'warning', 'information'];

const useStyles = makeStyles({
  filter: { display: 'flex', flexDirection: 'column', gap: '8px' },
  severities: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  toggle: { minWidth: 0, paddingInline: '4px', flexGrow: 1 },
  count: { marginInlineStart: '3px', fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly texts: Texts;
  readonly counts: FindingCounts;
  readonly chosen: ReadonlySet<Severity>;
  readonly words: string;
  readonly choose: (severities: ReadonlySet<Severity>) => void;
  readonly search: (words: string) => void;
}

/** Which findings to show: those of the severities that are pressed, all when none is, with the words in them. */
export function FindingFilter({ texts, counts, chosen, words, choose, search }: Props) {
  const styles = useStyles();
  const marks = useMarkStyles();
  const fields = useFieldStyles();
  const looks = severityLooks[useScheme()];
  const toggle = (severity: Severity) => {
    const next = new Set(chosen);
    if (!next.delete(severity)) next.add(severity);
    choose(next);
  };
  return (
    <div role="search" className={styles.filter}>
      <input
        className={fields.field}
        type="search"
        aria-label={texts.findings.search}
        placeholder={texts.findings.searchHint}
        value={words}
        onChange={({ target }) => {
          search(target.value);
        }}
      />
      <div role="group" aria-label={texts.findings.severityFilter} className={styles.severities}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            checked={chosen.has(severity)}
            onClick={() => {
              toggle(severity);
            }}
          >
            <span aria-hidden="true" className={marks.symbol} style={{ color: looks[severity].ink }}>
              {looks[severity].symbol}
            </span>
            {texts.severity[severity]}{' '}
            <span className={styles.count}>{texts.findings.number(counts[severity])}</span>
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TableAudit } from '../../../../excel';
import type { AuditFinding } from '../../../../report/audit/auditResult';
import { useHeadingStyles } from '../../../components/headings';
import { useLayoutStyles } from '../../../components/layout';
import { PortionedList } from '../../../components/PortionedList';
import { useRowStyles } from '../../../components/rows';
import { SeverityMark } from '../../../components/SeverityMark';
import type { Texts } from '../../../texts';
import type { AuditTexts } from '../../../texts/audit';
import type { PaneActions } from '../../../view';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '12px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  place: { flexGrow: 1, textAlign: 'end' },
  figure: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly texts: Texts;
  readonly words: AuditTexts;
  readonly result: TableAudit;
  readonly goTo: PaneActions['goTo'];
}

/** The cells that break what the rest of their table obeys, each a way to itself. */
export function AuditFindings({ texts, words, result: { sheet, findings }, goTo }: Props) {
  const layout = useLayoutStyles();
  const headings = useHeadingStyles();
  if (findings.length === 0) return null;
  return (
    <section aria-label={words.findingsHeading} className={layout.section}>
      <h3 className={headings.plain}>{words.findingsHeading}</h3>
      <PortionedList
        all={findings}
        className={layout.list}
        showMore={words.showMore}
        row={(finding) => (
          <Row
            key={`${finding.cell} ${finding.code}`}
            texts={texts}
            words={words}
            finding={finding}
            select={() => {
              goTo({ sheet, cell: finding.cell });
            }}
          />
        )}
      />
    </section>
  );
}

interface RowProps {
  readonly texts: Texts;
  readonly words: AuditTexts;
  readonly finding: AuditFinding;
  readonly select: () => void;
}

function Row({ texts, words, finding, select }: RowProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const { severity, cell, actual, expected, message } = finding;
  return (
    <li>
      <button type="button" className={mergeClasses(rows.row, rows.button, styles.row)} onClick={select}>
        <span className={styles.line}>
          <SeverityMark texts={texts} severity={severity} />
          <span className={mergeClasses(styles.quiet, styles.place)}>{texts.cell(cell)}</span>
        </span>
        {expected !== undefined && (
          <span className={styles.line}>
            <Figure label={words.printed} text={words.figure(actual)} />
            <Figure label={words.expected} text={words.figure(expected)} />
          </span>
        )}
        <span lang="sv">{message}</span>
      </button>
    </li>
  );
}

function Figure({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <span>
      <span className={styles.quiet}>{label} </span>
      <span className={styles.figure}>{text}</span>
    </span>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { LocatedFinding } from '../../workbook/located';
import type { Texts } from '../texts';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  row: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: '8px',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  head: { display: 'flex', alignItems: 'baseline', columnGap: '8px', marginBottom: '4px' },
  place: { flexGrow: 1, textAlign: 'end', color: tokens.colorNeutralForeground2 },
  cell: { whiteSpace: 'nowrap' },
});

interface Props {
  readonly texts: Texts;
  readonly finding: LocatedFinding;
  readonly select: (finding: LocatedFinding) => void;
}

/** One finding. With an address it is a button that selects the cell; without, there is nothing to select. */
export function FindingRow({ texts, finding, select }: Props) {
  const styles = useStyles();
  // Most sentences begin with the row's name; it is not said twice.
  const name = finding.message.startsWith(finding.name ?? '') ? undefined : finding.name;
  const cell = finding.cell === undefined ? undefined : texts.cell(finding.cell);
  const content = (
    <>
      <span className={styles.head}>
        <SeverityMark texts={texts} severity={finding.severity} />
        <span className={styles.place}>
          {name}
          {name !== undefined && cell !== undefined && ', '}
          <span className={styles.cell}>{cell}</span>
        </span>
      </span>
      <span lang="sv">{finding.message}</span>
    </>
  );
  if (finding.sheet === undefined) return <div className={styles.row}>{content}</div>;
  return (
    <button
      type="button"
      className={`${styles.row} ${styles.button}`}
      onClick={() => {
        select(finding);
      }}
    >
      {content}
    </button>
  );
}

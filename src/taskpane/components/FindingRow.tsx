import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LocatedFinding } from '../../workbook/located';
import type { Texts } from '../texts';
import { FindingText } from './FindingText';

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
});

interface Props {
  readonly texts: Texts;
  readonly finding: LocatedFinding;
  readonly select: (finding: LocatedFinding) => void;
  /** Where findings of several sheets stand together. */
  readonly withSheet?: boolean;
}

/** One finding. With an address it is a button that selects the cell; without, there is nothing to select. */
export function FindingRow({ texts, finding, select, withSheet = false }: Props) {
  const styles = useStyles();
  const content = <FindingText texts={texts} finding={finding} withSheet={withSheet} />;
  if (finding.sheet === undefined) return <div className={styles.row}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, styles.button)}
      onClick={() => {
        select(finding);
      }}
    >
      {content}
    </button>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LocatedFinding } from '../../workbook/located';
import type { Texts } from '../texts';
import { FindingText } from './FindingText';
import { useRowStyles } from './rows';

const useStyles = makeStyles({
  row: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outlineOffset: '1px' },
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
  const rows = useRowStyles();
  const look = mergeClasses(rows.row, styles.row);
  const content = <FindingText texts={texts} finding={finding} withSheet={withSheet} />;
  if (finding.sheet === undefined) return <div className={look}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(rows.row, rows.button, styles.row)}
      onClick={() => {
        select(finding);
      }}
    >
      {content}
    </button>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SheetChange } from '../../../excel';
import { useLayoutStyles } from '../../components/layout';

const useStyles = makeStyles({
  list: { backgroundColor: tokens.colorNeutralBackground1 },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    columnGap: '12px',
    padding: '4px 10px',
  },
});

interface Props {
  readonly changes: readonly SheetChange[];
  /** What happens, or has happened, on a sheet. */
  readonly say: (change: SheetChange) => string;
}

/** Generated sheets with what changes on each. */
export function ChangeList({ changes, say }: Props) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <ul className={mergeClasses(layout.list, styles.list)}>
      {changes.map((change) => (
        <li key={change.sheet} className={styles.row}>
          <span lang="sv">{change.sheet}</span>
          <span className={layout.quiet}>{say(change)}</span>
        </li>
      ))}
    </ul>
  );
}

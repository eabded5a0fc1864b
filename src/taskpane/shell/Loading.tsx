import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutStyles } from '../components/layout';

const useStyles = makeStyles({
  line: {
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid' },
  },
  title: { width: '60%', height: '20px' },
  tall: { height: '84px' },
});

/** The shape of a view to come, while the workbook is read for the first time. */
export function Loading({ sentence }: { sentence: string }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <div className={layout.view}>
      <p className={layout.quiet}>{sentence}</p>
      <div aria-hidden="true" className={layout.section}>
        <div className={mergeClasses(styles.line, styles.title)} />
        <div className={styles.line} />
        <div className={mergeClasses(styles.line, styles.tall)} />
        <div className={styles.line} />
        <div className={mergeClasses(styles.line, styles.tall)} />
      </div>
    </div>
  );
}

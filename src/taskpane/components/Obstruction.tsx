import { makeStyles } from '@fluentui/react-components';
import type { Texts } from '../texts';
import { useHeadingStyles } from './headings';

const useStyles = makeStyles({
  page: { padding: '12px' },
});

/** Instead of the pane, where it cannot work: why, and what to do. */
export function Obstruction({ texts, sentence }: { texts: Texts; sentence: string }) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  return (
    <main className={styles.page}>
      <h1 className={headings.page}>{texts.productName}</h1>
      <p>{sentence}</p>
    </main>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { CommandName } from '../commandName';
import type { Texts } from '../texts';
import { useHeadingStyles } from './headings';

const order: readonly CommandName[] = ['create', 'check', 'update'];

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '8px' },
  item: { lineHeight: tokens.lineHeightBase300 },
});

/** Before anything was pressed: the three buttons, in the order in which a new report meets them. */
export function FirstRun({ texts }: { texts: Texts }) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  return (
    <section aria-labelledby="first-run">
      <h2 id="first-run" className={headings.section}>
        {texts.firstRunHeading}
      </h2>
      <ol className={styles.list}>
        {order.map((command) => (
          <li key={command} className={styles.item}>
            <strong>{texts.commandNames[command]}</strong> {texts.firstRun[command]}
          </li>
        ))}
      </ol>
    </section>
  );
}

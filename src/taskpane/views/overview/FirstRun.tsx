import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useHeadingStyles } from '../../components/headings';
import { useLayoutStyles } from '../../components/layout';
import type { ViewProps } from '../../view';
import { ChooseParts } from './ChooseParts';

const useStyles = makeStyles({
  steps: { paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** A workbook without sheets of ours: how a report begins, in three lines, and the sheets to begin with. */
export function FirstRun({ texts, survey, busy, actions }: ViewProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const headings = useHeadingStyles();
  return (
    <div className={layout.view}>
      <section aria-labelledby="first-run">
        <h2 id="first-run" className={headings.section}>
          {texts.overview.firstRunHeading}
        </h2>
        <ol className={mergeClasses(layout.paragraph, styles.steps)}>
          {texts.overview.firstRun.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="create-sheets" className={layout.card}>
        <h2 id="create-sheets" className={headings.plain}>
          {texts.commandNames.create}
        </h2>
        <p className={layout.paragraph}>{texts.overview.nothingTouched}</p>
        <ChooseParts texts={texts} parts={survey.parts} startsFull busy={busy} create={actions.create} />
      </section>
    </div>
  );
}

import { makeStyles } from '@fluentui/react-components';
import type { RibbonCommand } from '../commandName';
import type { Texts } from '../texts';
import { useHeadingStyles } from './headings';

const useStyles = makeStyles({
  sentence: { margin: '0 0 4px' },
});

interface Props {
  readonly texts: Texts;
  readonly command: RibbonCommand;
  readonly sentences: readonly string[];
}

/** What a command did, as sentences. */
export function ResultSentences({ texts, command, sentences }: Props) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  return (
    <>
      <h2 className={headings.section}>{texts.resultHeading[command]}</h2>
      {sentences.map((sentence, index) => (
        <p key={index} className={styles.sentence}>
          {sentence}
        </p>
      ))}
    </>
  );
}

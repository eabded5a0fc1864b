import { Button, makeStyles } from '@fluentui/react-components';
import { FailureNotice, type Copy } from './components/FailureNotice';
import { FindingList } from './components/FindingList';
import { useHeadingStyles } from './components/headings';
import { ResultSentences } from './components/ResultSentences';
import type { Notice, Wish } from './ribbon/dialogMessages';
import type { Surroundings } from './supportDetails';
import type { Texts } from './texts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '16px' },
  close: { alignSelf: 'end' },
});

interface Props {
  readonly texts: Texts;
  readonly surroundings: Surroundings;
  readonly copy: Copy;
  readonly notice: Notice;
  readonly ask: (wish: Wish) => void;
}

/** What came of a press on the ribbon, in the dialog that Excel shows for it. */
export function RibbonNotice({ texts, surroundings, copy, notice, ask }: Props) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  return (
    <main className={styles.page}>
      <h1 className={headings.page}>{texts.productName}</h1>
      {notice.kind === 'failure' ? (
        <FailureNotice texts={texts} failure={notice.failure} surroundings={surroundings} copy={copy} />
      ) : (
        <>
          <ResultSentences texts={texts} command={notice.command} sentences={notice.sentences} />
          <FindingList
            texts={texts}
            findings={notice.findings}
            select={(finding) => {
              ask({ kind: 'select', index: notice.findings.indexOf(finding) });
            }}
          />
          {notice.left > 0 && <p>{texts.moreInPane(notice.left)}</p>}
        </>
      )}
      <Button
        className={styles.close}
        appearance="primary"
        onClick={() => {
          ask({ kind: 'close' });
        }}
      >
        {texts.close}
      </Button>
    </main>
  );
}

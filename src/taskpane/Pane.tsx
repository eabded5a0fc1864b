import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { CommandButtons } from './components/CommandButtons';
import { FailureNotice, type Copy } from './components/FailureNotice';
import { FindingList } from './components/FindingList';
import { FirstRun } from './components/FirstRun';
import { useHeadingStyles } from './components/headings';
import { NextPeriod } from './components/NextPeriod';
import { ResultSentences } from './components/ResultSentences';
import { RollOutline } from './components/RollOutline';
import { WorkProgress } from './components/WorkProgress';
import { findingsOf, sentences } from './result';
import type { ListenForPresses } from './ribbon/handOver';
import type { Surroundings } from './supportDetails';
import type { Texts } from './texts';
import { usePane, type Workbook } from './usePane';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '12px' },
  // It must stay in the page to be read out; while it is empty, only one of the gaps around it shall be seen.
  status: { ':empty': { marginBlockEnd: '-16px' } },
});

interface Props extends Workbook {
  readonly texts: Texts;
  readonly surroundings: Surroundings;
  readonly copy: Copy;
  /** Presses on the ribbon that are handed over to an open pane. */
  readonly listen: ListenForPresses;
}

/** The task pane: three commands and the step to the next period, what they are doing, and what came of them. */
export function Pane({ texts, surroundings, copy, listen, commands, excel, run }: Props) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  const { state, press, roll, select } = usePane({ commands, excel, run });
  const { next, work, result, failure } = state;
  useEffect(() => listen(press), [listen, press]);
  return (
    <main className={styles.pane}>
      <h1 className={headings.page}>{texts.productName}</h1>
      <CommandButtons texts={texts} working={work !== undefined} next={next} press={press} />
      <NextPeriod
        texts={texts}
        working={work !== undefined}
        preview={(wish) => {
          roll('previewRoll', wish);
        }}
      />
      {/* A screen reader is told that a command began and what came of it. The steps stand outside: they would
          talk over each other. A failure is announced by its own notice. */}
      <div role="status" className={styles.status}>
        {work && texts.working[work.command]}
        {result && (
          <ResultSentences texts={texts} command={result.command} sentences={sentences(result, texts)} />
        )}
      </div>
      {work && <WorkProgress texts={texts} label={texts.working[work.command]} step={work.step} />}
      {failure && <FailureNotice texts={texts} failure={failure} surroundings={surroundings} copy={copy} />}
      {(result?.command === 'previewRoll' || result?.command === 'roll') && (
        <RollOutline
          texts={texts}
          result={result}
          confirm={() => {
            roll('roll', result.wish);
          }}
        />
      )}
      {result && <FindingList texts={texts} findings={findingsOf(result)} select={select} />}
      {!work && !failure && !result && <FirstRun texts={texts} />}
    </main>
  );
}

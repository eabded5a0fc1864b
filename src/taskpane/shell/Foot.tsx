import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FailureNotice, type Copy } from '../components/FailureNotice';
import { useLayoutStyles } from '../components/layout';
import { WorkProgress } from '../components/WorkProgress';
import { checkSentences, updateSentence } from '../result';
import type { Surroundings } from '../supportDetails';
import type { Texts } from '../texts';
import type { Message, PaneState } from '../usePane';
import { countFindings } from '../../workbook/survey/countFindings';

const later = { from: { visibility: 'hidden' }, to: { visibility: 'visible' } } as const;

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    marginTop: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    // In a pane of a few lines (strong zoom) it would cover what it is about.
    '@media (max-height: 400px)': { position: 'static' },
  },
  inUse: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    maxHeight: '60vh',
    overflowY: 'auto',
  },
  result: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', gap: '12px' },
  /** Nothing that is over in a moment is worth a flash. */
  afterAMoment: { animationName: later, animationDuration: '0.4s', animationTimingFunction: 'step-end' },
  afterASecond: { animationName: later, animationDuration: '1s', animationTimingFunction: 'step-end' },
});

interface Props {
  readonly texts: Texts;
  readonly state: PaneState;
  readonly surroundings: Surroundings;
  readonly copy: Copy;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  readonly reread: () => void;
}

/**
 * At the foot of the pane, wherever its view is scrolled to: what is going on, what came of it and what went wrong. It never
 * moves or removes anything in the view.
 */
export function Foot({ texts, state, surroundings, copy, cancel, dismiss, reread }: Props) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { work, message, isStale, isRereading, survey } = state;
  const said = message === undefined ? [] : sentencesOf(message, state, texts);
  // Without a survey the failure stands in the place of the view.
  const failure = message?.kind === 'failure' && survey !== undefined ? message : undefined;
  const isResult = said.length > 0;
  const isQuiet = work === undefined && failure === undefined && !isResult;
  const stands = work !== undefined || failure !== undefined || isResult || isStale || isRereading;
  const onlyMoment = (work !== undefined || isRereading) && failure === undefined && !isStale;
  return (
    <div
      className={mergeClasses(
        styles.foot,
        stands && styles.inUse,
        onlyMoment && (work === undefined ? styles.afterASecond : styles.afterAMoment),
      )}
    >
      {/* A screen reader is told that a command began and what came of it. The steps stand outside: they would
          talk over each other. A failure is announced by its own notice. */}
      <div className={isResult ? styles.result : undefined}>
        <div role="status">
          {work && texts.working[work.command]}
          {said.map((sentence) => (
            <p key={sentence} className={layout.paragraph}>
              {sentence}
            </p>
          ))}
        </div>
        {isResult && (
          <Button size="small" appearance="subtle" onClick={dismiss}>
            {texts.close}
          </Button>
        )}
      </div>
      {work && <WorkProgress texts={texts} work={work} cancel={cancel} />}
      {failure && (
        <FailureNotice
          texts={texts}
          failure={failure.failure}
          surroundings={surroundings}
          copy={copy}
          again={failure.again}
          close={dismiss}
        />
      )}
      {isQuiet && isRereading && <span className={layout.quiet}>{texts.rereading}</span>}
      {isStale && !isRereading && work === undefined && (
        <div className={styles.result}>
          <span className={layout.quiet}>{texts.stale}</span>
          <Button size="small" onClick={reread}>
            {texts.tryAgain}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What came of a command, in sentences; a failure has its own notice. */
function sentencesOf(message: Message, { survey }: PaneState, texts: Texts): readonly string[] {
  switch (message.kind) {
    case 'created': {
      const { added, kept } = message;
      if (added.length === 0) return [texts.nothingToCreate];
      const untouched = kept.length === 0 ? [] : [texts.tablesKept(kept.length)];
      return [texts.sheetsAdded(added), ...untouched, texts.afterCreating];
    }
    case 'checked':
      return survey === undefined ? [] : checkSentences(survey, texts);
    case 'updated':
      return [
        updateSentence(message.summary, texts),
        texts.findingsFound(countFindings(message.summary.findings)),
      ];
    case 'previewed':
      return [texts.rollAhead(message.from, message.to)];
    case 'rolled':
      return [texts.rolled(message.to), texts.afterRolling];
    case 'approved':
      return [texts.report.approval.done, texts.findingsFound(message.summary.open)];
    case 'cancelled':
      return [message.sentence];
    case 'failure':
      return [];
  }
}

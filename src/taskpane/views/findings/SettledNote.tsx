import { Button } from '@fluentui/react-components';
import type { CellChange } from '../../../workbook/survey/edit';
import type { FindingsTexts } from '../../texts/findings';
import type { Texts } from '../../texts';
import type { Settled } from './findingsMemory';
import { usePanelStyles } from './panels';
import { shownValue } from './shownValue';

interface Props {
  readonly texts: Texts;
  readonly settled: Settled;
  readonly busy: boolean;
  readonly undo: () => void;
  readonly hide: () => void;
}

/** What was done about a finding, with the way back. */
export function SettledNote({ texts, settled, busy, undo, hide }: Props) {
  const styles = usePanelStyles();
  const words = texts.findings;
  const { kind, state, summary, failure } = settled;
  const heading = { fix: words.fixed, accept: words.accepted, withdraw: words.withdrawn }[kind];
  return (
    <div className={styles.panel}>
      <p className={styles.title}>{state === 'undone' ? words.undone : heading}</p>
      {kind === 'fix' &&
        state !== 'undone' &&
        summary.changes.map((change) => (
          <p key={`${change.sheet}!${change.cell}`} className={styles.value}>
            {changed(change, words)}
          </p>
        ))}
      {failure !== undefined && (
        <p role="alert" lang="sv" className={styles.problem}>
          {failure}
        </p>
      )}
      <div className={styles.buttons}>
        {state !== 'undone' && (
          <Button size="small" disabledFocusable={busy || state === 'undoing'} onClick={undo}>
            {state === 'undoing' ? words.undoing : words.undo}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={hide}>
          {words.hide}
        </Button>
      </div>
    </div>
  );
}

function changed({ cell, before, after }: CellChange, words: FindingsTexts): string {
  // Nobody reads a formula here, least of all in English.
  const isFormula = typeof after === 'string' && after.startsWith('=');
  return `${cell}: ${shownValue(before, words)} → ${isFormula ? words.columnFormula : shownValue(after, words)}`;
}

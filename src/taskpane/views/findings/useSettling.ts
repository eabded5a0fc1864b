import { useMemo } from 'react';
import type { Outcome } from '../../../excel';
import { fixOf } from '../../../workbook/edits/fixOf';
import { withEntry, type Memory } from '../../memory';
import type { Texts } from '../../texts';
import type { PaneActions, WriteSummary } from '../../view';
import type { FindingsState, OpenPanel, Settled, Standing } from './findingsMemory';
import type { FindingLine } from './findingSections';

/** What can be done about a finding of the list. */
export interface Settling {
  readonly open: (line: FindingLine, kind: OpenPanel['kind']) => void;
  readonly close: (line: FindingLine) => void;
  readonly writeReason: (line: FindingLine, reason: string) => void;
  readonly fix: (line: FindingLine, stood: Standing) => void;
  readonly accept: (line: FindingLine, stood: Standing, reason: string) => void;
  readonly withdraw: (line: FindingLine, stood: Standing) => void;
  readonly undo: (line: FindingLine) => void;
  /** Takes away the line that says what was done. */
  readonly hide: (line: FindingLine) => void;
}

/** Carries out what is asked about findings, and remembers what came of it, also while another view is shown. */
export function useSettling(memory: Memory<FindingsState>, actions: PaneActions, texts: Texts): Settling {
  return useMemo(() => {
    const words = texts.findings;
    const change = memory.change;
    const setPanel = (key: string, panel: OpenPanel | undefined) => {
      change((now) => ({ ...now, panels: withEntry(now.panels, key, panel) }));
    };
    const setSettled = (key: string, settled: Settled | undefined) => {
      change((now) => ({ ...now, settled: withEntry(now.settled, key, settled) }));
    };
    const announce = (announced: string) => {
      change((now) => ({ ...now, announced }));
    };

    async function settle(
      { key, finding }: FindingLine,
      kind: Settled['kind'],
      stood: Standing,
      write: () => Promise<Outcome<WriteSummary>>,
      show: (working: boolean, failure?: string) => void,
    ): Promise<void> {
      show(true);
      announce(words.working);
      const outcome = await write();
      if (!outcome.ok) {
        show(false, outcome.failure.message);
        return;
      }
      const settled: Settled = { kind, finding, stood, summary: outcome.value, state: 'done' };
      change((now) => ({
        ...now,
        panels: withEntry(now.panels, key, undefined),
        withdrawals: withEntry(now.withdrawals, key, undefined),
        reasons: withEntry(now.reasons, key, undefined),
        settled: withEntry(now.settled, key, settled),
        announced: { fix: words.fixed, accept: words.accepted, withdraw: words.withdrawn }[kind],
      }));
    }

    const showIn = (key: string, kind: OpenPanel['kind']) => (working: boolean, failure?: string) => {
      setPanel(key, { kind, working, ...(failure === undefined ? {} : { failure }) });
    };

    async function undo({ key, settled }: FindingLine): Promise<void> {
      if (settled?.state !== 'done') return;
      const { failure: _, ...rest } = settled;
      setSettled(key, { ...rest, state: 'undoing' });
      announce(words.undoing);
      const outcome = await actions.write(settled.summary.undo);
      if (outcome.ok) {
        setSettled(key, { ...rest, state: 'undone' });
        announce(words.undone);
      } else setSettled(key, { ...rest, state: 'done', failure: outcome.failure.message });
    }

    return {
      open: ({ key }, kind) => {
        setPanel(key, { kind, working: false });
      },
      close: ({ key }) => {
        setPanel(key, undefined);
      },
      writeReason: ({ key }, reason) => {
        change((now) => ({
          ...now,
          reasons: withEntry(now.reasons, key, reason === '' ? undefined : reason),
        }));
      },
      fix: (line, stood) => {
        const edit = fixOf(line.finding);
        if (edit === undefined) return;
        void settle(line, 'fix', stood, () => actions.write([edit]), showIn(line.key, 'fix'));
      },
      accept: (line, stood, reason) => {
        const write = () => actions.accept(line.finding, reason);
        void settle(line, 'accept', stood, write, showIn(line.key, 'accept'));
      },
      withdraw: (line, stood) => {
        const show = (working: boolean, failure?: string) => {
          const state = { working, ...(failure === undefined ? {} : { failure }) };
          change((now) => ({ ...now, withdrawals: withEntry(now.withdrawals, line.key, state) }));
        };
        void settle(line, 'withdraw', stood, () => actions.withdraw(line.finding), show);
      },
      undo: (line) => {
        void undo(line);
      },
      hide: ({ key }) => {
        setSettled(key, undefined);
      },
    };
  }, [memory, actions, texts]);
}

import { useCallback, useRef, useState } from 'react';
import type { Commands, ExcelApi, Failure, Progress } from '../excel';
import type { LocatedFinding } from '../workbook/located';
import type { CommandName } from './commandName';
import { perform } from './perform';
import type { Result } from './result';
import type { Runner } from './runner/createRunner';

export type Step = Parameters<Progress>[0];

/** What the pane shows: work that is going on, or what came of the last command. */
interface PaneState {
  /** The command that leads on from here; one that failed leads on to itself. */
  readonly next: CommandName;
  readonly work?: { readonly command: CommandName; readonly step?: Step };
  readonly result?: Result;
  readonly failure?: Failure;
}

/** What the pane needs of the world, so that tests and the workbench can give it theirs. */
export interface Workbook {
  readonly commands: Commands;
  readonly excel: ExcelApi;
  readonly run: Runner;
}

interface Pane {
  readonly state: PaneState;
  /** Runs a command; a press during another one takes its turn after it. */
  readonly press: (command: CommandName) => void;
  /** Selects the finding's cell; a failure is shown above the list, which stays. */
  readonly select: (finding: LocatedFinding) => void;
}

/** Sheets are made once, filled in and checked; then the report is written, again and again. */
const following: Readonly<Record<CommandName, CommandName>> = {
  create: 'check',
  check: 'update',
  update: 'update',
};

/** The pane's behaviour without its looks. */
export function usePane({ commands, excel, run }: Workbook): Pane {
  const [state, setState] = useState<PaneState>({ next: 'create' });
  const turn = useRef<Promise<void>>(Promise.resolve());

  const press = useCallback(
    (command: CommandName) => {
      turn.current = turn.current.then(async () => {
        setState(({ next }) => ({ next, work: { command } }));
        const progress: Progress = (step) => {
          setState(({ next }) => ({ next, work: { command, step } }));
        };
        const outcome = await run(() => perform(commands, excel, command, progress));
        setState(
          outcome.ok
            ? { next: following[command], result: outcome.value }
            : { next: command, failure: outcome.failure },
        );
      });
    },
    [commands, excel, run],
  );

  const select = useCallback(
    (finding: LocatedFinding) => {
      setState(withoutFailure);
      void run(() => commands.goTo(excel, finding)).then((outcome) => {
        if (!outcome.ok) setState((now) => (now.work ? now : { ...now, failure: outcome.failure }));
      });
    },
    [commands, excel, run],
  );

  return { state, press, select };
}

function withoutFailure({ failure: _, ...rest }: PaneState): PaneState {
  return rest;
}

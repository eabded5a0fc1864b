import { useCallback, useRef, useState } from 'react';
import type { Commands, ExcelApi, Failure, Outcome, Progress, RollWish } from '../excel';
import type { LocatedFinding } from '../workbook/located';
import type { CommandName, PaneCommand, RollCommand } from './commandName';
import { perform, performRoll } from './perform';
import type { Result } from './result';
import type { Runner } from './runner/createRunner';

export type Step = Parameters<Progress>[0];

/** What the pane shows: work that is going on, or what came of the last command. */
interface PaneState {
  /** The command that leads on from here; one that failed leads on to itself. */
  readonly next: CommandName;
  readonly work?: { readonly command: PaneCommand; readonly step?: Step };
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
  /** Goes on to another period, or says what that would do; takes its turn like every press. */
  readonly roll: (command: RollCommand, wish: RollWish) => void;
  /** Selects the finding's cell; a failure is shown above the list, which stays. */
  readonly select: (finding: LocatedFinding) => void;
}

/** Sheets are made once, filled in and checked; then the report is written, again and again. */
const following: Readonly<Record<Exclude<PaneCommand, 'previewRoll'>, CommandName>> = {
  create: 'check',
  check: 'update',
  update: 'update',
  roll: 'update',
};

/** The pane's behaviour without its looks. */
export function usePane({ commands, excel, run }: Workbook): Pane {
  const [state, setState] = useState<PaneState>({ next: 'create' });
  const turn = useRef<Promise<void>>(Promise.resolve());

  const start = useCallback(
    (command: PaneCommand, work: (progress: Progress) => Promise<Outcome<Result>>) => {
      turn.current = turn.current.then(async () => {
        setState(({ next }) => ({ next, work: { command } }));
        const progress: Progress = (step) => {
          setState(({ next }) => ({ next, work: { command, step } }));
        };
        const outcome = await run(() => work(progress));
        setState(({ next }) =>
          outcome.ok
            ? { next: command === 'previewRoll' ? next : following[command], result: outcome.value }
            : { next: isButton(command) ? command : next, failure: outcome.failure },
        );
      });
    },
    [run],
  );

  const press = useCallback(
    (command: CommandName) => {
      start(command, (progress) => perform(commands, excel, command, progress));
    },
    [commands, excel, start],
  );

  const roll = useCallback(
    (command: RollCommand, wish: RollWish) => {
      start(command, (progress) => performRoll(commands, excel, command, wish, progress));
    },
    [commands, excel, start],
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

  return { state, press, roll, select };
}

function isButton(command: PaneCommand): command is CommandName {
  return command !== 'previewRoll' && command !== 'roll';
}

function withoutFailure({ failure: _, ...rest }: PaneState): PaneState {
  return rest;
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type {
  ApproveSummary,
  CommandOptions,
  Commands,
  ExcelApi,
  Failure,
  Outcome,
  Progress,
  UpdateSummary,
} from '../excel';
import type { WriteSummary } from '../workbook/survey/edit';
import type { Survey } from '../workbook/survey/survey';
import type { PaneCommand, RibbonCommand } from './commandName';
import type { PaneSettings, SettingsStore } from './document/paneSettings';
import { createFollower, type Follower } from './follow/follower';
import type { RollResult } from './result';
import type { Runner } from './runner/createRunner';
import type { PaneActions } from './view';
import type { ViewName } from './viewName';

type Step = Parameters<Progress>[0];

/** What is going on. */
export interface Work {
  readonly command: PaneCommand;
  readonly step?: Step;
  /** Somebody has called it off and it has not answered yet. */
  readonly isCancelling: boolean;
}

/** What came of the last command, for the foot of the pane. */
export type Message =
  | { readonly kind: 'created'; readonly added: readonly string[]; readonly kept: readonly string[] }
  | { readonly kind: 'checked' }
  | { readonly kind: 'updated'; readonly summary: UpdateSummary }
  | { readonly kind: 'previewed'; readonly from: string; readonly to: string }
  | { readonly kind: 'rolled'; readonly to: string }
  | { readonly kind: 'approved'; readonly summary: ApproveSummary }
  | { readonly kind: 'cancelled'; readonly sentence: string }
  | { readonly kind: 'failure'; readonly failure: Failure; readonly again?: () => void };

/** What the pane shows. */
export interface PaneState {
  readonly view: ViewName;
  /** The workbook as it was read last; undefined before the first reading and when that failed. */
  readonly survey?: Survey;
  readonly work?: Work;
  readonly message?: Message;
  /** The workbook was edited and could not be read again since. */
  readonly isStale: boolean;
  /** A reading that nobody asked for goes on. */
  readonly isRereading: boolean;
  /** What the last update in this pane changed. */
  readonly updated?: UpdateSummary;
  /** What going on to another period would do, or has done. */
  readonly roll?: RollResult;
  readonly choices: PaneSettings;
}

/** What the pane needs of the world, so that tests and the workbench can give it theirs. */
export interface Workbook {
  readonly commands: Commands;
  readonly excel: ExcelApi;
  readonly run: Runner;
  readonly settings: SettingsStore;
  /** Whether somebody can see the pane; while nobody can, it does not read. */
  readonly isVisible: () => boolean;
}

interface Pane {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** A press on the ribbon: the command, in the view that shows what comes of it. */
  readonly pressed: (command: RibbonCommand) => void;
  /** Reads the workbook again after a reading that failed. */
  readonly reread: () => void;
  readonly choose: (changes: Partial<PaneSettings>) => void;
  /** Takes the message at the foot away. */
  readonly dismiss: () => void;
}

/** A command of the pane: what it asks of Excel and what its answer changes in the pane. */
interface Task<T> {
  readonly command: PaneCommand;
  readonly ask: (options: CommandOptions) => Promise<Outcome<T>>;
  readonly show?: (value: T, state: PaneState) => PaneState;
  /** Whether the workbook is not what was read any more. */
  readonly changes?: (value: T) => boolean;
  /** Tried again from the notice of a failure; writes are tried again in their view, where the text is. */
  readonly again?: () => void;
}

/** The pane's behaviour without its looks. */
export function usePane(workbook: Workbook): Pane {
  const { commands, excel, run, settings, isVisible } = workbook;
  const [state, setState] = useState<PaneState>(() => {
    const choices = settings.read();
    return { view: choices.view, isStale: false, isRereading: false, choices };
  });
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const atWork = useRef(0);
  const rereading = useRef<AbortController>(undefined);
  const working = useRef<AbortController>(undefined);
  const follower = useRef<Follower>(undefined);

  /** Runs a command after those that were asked for before it. */
  const start = useCallback(
    <T>({ command, ask, show, changes, again }: Task<T>): Promise<Outcome<T>> => {
      atWork.current += 1;
      // A reading that nobody asked for makes room, and is made up for afterwards unless the command reads itself.
      if (rereading.current?.signal.aborted === false) {
        rereading.current.abort();
        if (command !== 'check') follower.current?.written();
      }
      const done = turn.current.then(async () => {
        const call = new AbortController();
        working.current = call;
        setState(({ message: _, ...now }) => ({ ...now, work: { command, isCancelling: false } }));
        const progress: Progress = (step) => {
          setState((now) => (now.work ? { ...now, work: { ...now.work, step } } : now));
        };
        const outcome = await run(() => ask({ progress, signal: call.signal }));
        working.current = undefined;
        atWork.current -= 1;
        setState(({ work: _, ...now }) =>
          outcome.ok
            ? (show?.(outcome.value, now) ?? now)
            : { ...now, message: failed(outcome.failure, again) },
        );
        if (isChanged(outcome, changes)) follower.current?.written();
        else follower.current?.freed();
        return outcome;
      });
      turn.current = done;
      return done;
    },
    [run],
  );

  const check = useCallback(
    (isAsked: boolean): Promise<Outcome<Survey>> => {
      follower.current?.forget();
      return start({
        command: 'check',
        ask: (options) => commands.check(excel, options),
        show: (survey, now) => ({
          ...now,
          survey,
          isStale: false,
          ...(isAsked && { message: { kind: 'checked' } as const }),
        }),
        again: () => void check(isAsked),
      });
    },
    [commands, excel, start],
  );

  const update = useCallback(() => {
    void start({
      command: 'update',
      ask: (options) => commands.update(excel, options),
      show: (summary, now) => ({
        ...now,
        updated: summary,
        message: { kind: 'updated', summary },
        ...(now.survey && {
          survey: { ...now.survey, findings: summary.findings, rows: summary.rows, pending: [] },
        }),
      }),
      changes: ({ changes }) => changes.length > 0,
      again: update,
    });
  }, [commands, excel, start]);

  /** A reading that nobody asked for: what it finds is shown, and that it failed only in passing. */
  const reread = useCallback(async () => {
    const call = new AbortController();
    rereading.current = call;
    setState((now) => ({ ...now, isRereading: true }));
    const outcome = await run(() => commands.check(excel, { signal: call.signal }));
    rereading.current = undefined;
    setState((now) => ({
      ...now,
      isRereading: false,
      ...(outcome.ok
        ? { survey: outcome.value, isStale: false }
        : { isStale: now.isStale || !call.signal.aborted }),
    }));
  }, [commands, excel, run]);

  const show = useCallback(
    (view: ViewName) => {
      // Views lie in the same page: each begins at its top, whatever the one before was scrolled to.
      document.documentElement.scrollTop = 0;
      setState(({ message, ...now }) => ({
        ...now,
        view,
        // What came of a command belongs to the view where it was seen; what went wrong stays.
        ...(message?.kind === 'failure' && { message }),
      }));
      void settings.write({ view });
    },
    [settings],
  );

  const actions = useMemo<PaneActions>(() => {
    const write = (command: 'write' | 'accept' | 'withdraw', ask: Task<WriteSummary>['ask']) =>
      start({ command, ask, changes: ({ changes }) => changes.length > 0 });
    const roll = (command: 'previewRoll' | 'roll', wish: RollResult['wish']): void => {
      void start({
        command,
        ask: (options) => commands[command](excel, wish, options),
        show: (preview, now) => ({
          ...now,
          roll: { command, preview, wish },
          message:
            command === 'roll'
              ? { kind: 'rolled', to: preview.to }
              : { kind: 'previewed', from: preview.from, to: preview.to },
        }),
        changes: () => command === 'roll',
        again: () => {
          roll(command, wish);
        },
      });
    };
    const create: PaneActions['create'] = (parts) => {
      void start({
        command: 'create',
        ask: (options) => commands.create(excel, parts, options),
        show: (summary, now) => ({ ...now, message: { kind: 'created', ...summary } }),
        changes: ({ added }) => added.length > 0,
        again: () => {
          create(parts);
        },
      });
    };
    const audit: PaneActions['audit'] = (place) =>
      start({ command: 'audit', ask: (options) => commands.audit(excel, place, options) });
    const approve = (): void => {
      void start({
        command: 'approve',
        ask: (options) => commands.approve(excel, options),
        show: (summary, now) => ({ ...now, message: { kind: 'approved', summary } }),
        changes: () => true,
        again: approve,
      });
    };
    return {
      check: () => void check(true),
      update,
      create,
      goTo: (place) => {
        setState(withoutFailure);
        void run(() => commands.goTo(excel, place)).then((outcome) => {
          if (!outcome.ok) setState((now) => ({ ...now, message: failed(outcome.failure) }));
        });
      },
      write: (edits) => write('write', (options) => commands.write(excel, edits, options)),
      accept: (finding, reason) =>
        write('accept', (options) => commands.accept(excel, finding, reason, options)),
      withdraw: (finding) => write('withdraw', (options) => commands.withdraw(excel, finding, options)),
      audit,
      approve,
      previewRoll: (wish) => {
        roll('previewRoll', wish);
      },
      roll: (wish) => {
        roll('roll', wish);
      },
      cancel: () => {
        working.current?.abort();
        setState((now) => (now.work ? { ...now, work: { ...now.work, isCancelling: true } } : now));
      },
      show,
    };
  }, [check, commands, excel, run, show, start, update]);

  const pressed = useCallback(
    (command: RibbonCommand) => {
      show(command === 'check' ? 'findings' : 'report');
      if (command === 'check') void check(true);
      else update();
    },
    [check, show, update],
  );

  const choose = useCallback(
    (changes: Partial<PaneSettings>) => {
      setState((now) => ({ ...withoutFailure(now), choices: { ...now.choices, ...changes } }));
      void settings.write(changes).then((outcome) => {
        if (outcome.ok) return;
        // The switch goes back to what the workbook holds.
        setState((now) => ({ ...now, choices: settings.read(), message: failed(outcome.failure) }));
      });
    },
    [settings],
  );

  const dismiss = useCallback(() => {
    setState(({ message: _, ...now }) => now);
  }, []);

  useEffect(() => {
    const following = createFollower({
      read: reread,
      isFree: () => atWork.current === 0 && isVisible(),
      now: () => performance.now(),
    });
    follower.current = following;
    const freed = () => {
      following.freed();
    };
    document.addEventListener('visibilitychange', freed);
    let stop: (() => Promise<void>) | undefined;
    let isOver = false;
    void check(false).then((outcome) => {
      if (isOver || !outcome.ok) return;
      if (isWorthUpdating(outcome.value) && settings.read().updatesOnOpen) update();
    });
    // Not in turn with the commands: it writes nothing, and what is edited during the first reading must be heard of.
    void listen(commands, excel, following.edited).then((stopListening) => {
      if (isOver) void stopListening();
      else stop = stopListening;
    });
    return () => {
      isOver = true;
      following.forget();
      document.removeEventListener('visibilitychange', freed);
      void stop?.();
    };
  }, [check, commands, excel, isVisible, reread, run, settings, update]);

  return { state, actions, pressed, reread: () => void check(false), choose, dismiss };
}

/** Whether the workbook may not be what was read any more: after a change, and after one that failed on the way. */
function isChanged<T>(outcome: Outcome<T>, changes: Task<T>['changes']): boolean {
  if (changes === undefined) return false;
  return outcome.ok ? changes(outcome.value) : outcome.failure.code !== 'cancelled';
}

/** Calls back on edits, or, in an Excel that does not tell of them, when somebody comes back to the pane. */
async function listen(commands: Commands, excel: ExcelApi, edited: () => void): Promise<() => Promise<void>> {
  const watched = await commands.watch(excel, edited).catch(() => undefined);
  if (watched?.ok === true) return watched.value;
  window.addEventListener('focus', edited);
  return () => {
    window.removeEventListener('focus', edited);
    return Promise.resolve();
  };
}

function failed(failure: Failure, again?: () => void): Message {
  if (failure.code === 'cancelled') return { kind: 'cancelled', sentence: failure.message };
  return { kind: 'failure', failure, ...(again && { again }) };
}

function withoutFailure(state: PaneState): PaneState {
  if (state.message?.kind !== 'failure') return state;
  const { message: _, ...rest } = state;
  return rest;
}

/** When the pane opens, an update that would be refused or change nothing is not tried. */
function isWorthUpdating({ isEmpty, refusal, pending }: Survey): boolean {
  return !isEmpty && refusal === undefined && pending.length > 0;
}

import { describeFailure, NoAnswer, type Written } from '../failures/describeFailure';
import { cancelled } from '../failures/refusals';
import type { ExcelApi, Outcome, Progress } from '../outcome';

/** How commands are run; tests shorten the time limit. */
export interface RunOptions {
  readonly progress?: Progress;
  /**
   * Cancels the command, at once, as long as nothing has been written; once the first request that writes has been sent it has
   * no effect, for half a report is worse than none. Progress tells which of the two it is.
   */
  readonly signal?: AbortSignal;
  /** Milliseconds to wait for one answer from Excel before giving up; 60 000 unless told. */
  readonly timeLimit?: number;
}

/** One command under way: its context, and the two kinds of round trip. */
export interface Session {
  readonly context: Excel.RequestContext;
  /** Sends what is queued; everything in it reads. */
  read(): Promise<void>;
  /** Sends what is queued; something in it writes. */
  write(): Promise<void>;
  /** Says how far the command has come, and gives the pane time to show it. */
  report(text: string, done: number, total: number): Promise<void>;
  /** Lets the pane draw and answer the user in the midst of long work. */
  pause(): Promise<void>;
  /** Says that so many cells have been handled since last time, and pauses when that is enough for one turn. */
  handled(cells: number): Promise<void>;
}

/** The part of a session that shares long work out among turns. */
export type Turns = Pick<Session, 'handled'>;

/** So many cells are handled in one turn: some milliseconds, on a slow machine some tens. */
export const cellsPerTurn = 5_000;

const defaultTimeLimit = 60_000;

/**
 * Runs a command in one `Excel.run` that waits for the end of cell editing, and turns what Excel throws into a failure.
 *
 * A request to Excel can hang for ever, so every answer is waited for at most `timeLimit`. A command that was given up or
 * cancelled has ended for its caller at once, whatever it was waiting for; its body stops at the next step that it takes with
 * the session, by an exception, upon which Office.js throws away what was queued. So it never goes on to write.
 *
 * @param unfinished Swedish: what the workbook may show when the writing breaks off, and how to mend it
 * @throws what is thrown in the body and is not Excel's error: a defect of ours
 */
export async function runSession<T>(
  excel: ExcelApi,
  unfinished: string,
  options: RunOptions,
  body: (session: Session) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (options.signal?.aborted === true) return { ok: false, failure: cancelled };
  const watch = new Watch(options.timeLimit ?? defaultTimeLimit);
  const cancelling = new Cancelling(options.signal);
  let written: Written = 'nothing';
  let step = { text: '', done: 0, total: 1 };
  const tell = (): void => {
    options.progress?.({ ...step, cancellable: written === 'nothing' });
  };
  const wait = async (work: () => Promise<unknown>): Promise<void> => {
    cancelling.check();
    await watch.wait(work);
    cancelling.check();
  };
  const pause = async (): Promise<void> => {
    await nextTurn();
    cancelling.check();
  };
  let handledCells = 0;
  const batch = async (context: Excel.RequestContext): Promise<Outcome<T>> => {
    const outcome = await body({
      context,
      read: () => wait(() => context.sync()),
      write: () =>
        wait(async () => {
          if (written === 'nothing') {
            cancelling.end();
            written = 'perhaps';
            tell();
          }
          await context.sync();
          written = 'partly';
        }),
      report: async (text, done, total) => {
        cancelling.check();
        step = { text, done, total };
        tell();
        await drawn();
        cancelling.check();
      },
      pause,
      handled: async (cells) => {
        handledCells += cells;
        if (handledCells < cellsPerTurn) return;
        handledCells = 0;
        await pause();
      },
    });
    // Excel.run ends with a round trip of its own, which can hang as well.
    watch.start();
    return outcome;
  };
  try {
    return await Promise.race([excel.run({ delayForCellEdit: true }, batch), watch.expiry, cancelling.call]);
  } catch (error) {
    if (error instanceof Cancelled) return { ok: false, failure: cancelled };
    const failure = describeFailure(error, written, unfinished);
    if (failure === undefined) throw error;
    return { ok: false, failure };
  } finally {
    watch.stop();
    cancelling.end();
  }
}

/** The user has called the command off. */
class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Listens to the user's signal as long as nothing has been written. */
class Cancelling {
  private reject: (error: Cancelled) => void = () => undefined;
  private called = false;

  /** Rejects when the command is called off in time; never resolves. */
  readonly call = new Promise<never>((_resolve, reject) => {
    this.reject = reject;
  });

  constructor(private readonly signal: AbortSignal | undefined) {
    // When the run itself fails first, nobody waits for this promise any more.
    this.call.catch(() => undefined);
    signal?.addEventListener('abort', this.hear);
  }

  /** @throws once the command has been called off */
  check(): void {
    if (this.called) throw new Cancelled();
  }

  /** From here on the command goes through. */
  end(): void {
    this.signal?.removeEventListener('abort', this.hear);
  }

  private readonly hear = (): void => {
    this.called = true;
    this.reject(new Cancelled());
  };
}

/** A clock that runs while Excel owes an answer. */
class Watch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private expire: (error: NoAnswer) => void = () => undefined;
  private expired = false;

  /** Rejects when an answer has not come in time; never resolves. */
  readonly expiry = new Promise<never>((_resolve, reject) => {
    this.expire = reject;
  });

  constructor(private readonly limit: number) {
    // When the run itself fails first, nobody waits for this promise any more.
    this.expiry.catch(() => undefined);
  }

  start(): void {
    this.stop();
    this.timer = setTimeout(() => {
      this.expired = true;
      this.expire(this.noAnswer());
    }, this.limit);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  async wait(sync: () => Promise<unknown>): Promise<void> {
    this.start();
    try {
      await sync();
    } finally {
      this.stop();
    }
    // The command was given up while it waited here: it must not go on.
    if (this.expired) throw this.noAnswer();
  }

  private noAnswer(): NoAnswer {
    return new NoAnswer(Math.round(this.limit / 100) / 10);
  }
}

/** Lets the pane draw what it was told before the work goes on. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** The end of the present turn. By a message, not by a timer: browsers slow the timers of pages down that are not in view. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

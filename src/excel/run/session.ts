import { describeFailure, NoAnswer, type Written } from '../failures/describeFailure';
import type { ExcelApi, Outcome, Progress } from '../outcome';

/** How commands are run; tests shorten the time limit. */
export interface RunOptions {
  readonly progress?: Progress;
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
}

const defaultTimeLimit = 60_000;

/**
 * Runs a command in one `Excel.run` that waits for the end of cell editing, and turns what Excel throws into a failure.
 *
 * A request to Excel can hang for ever, so every answer is waited for at most `timeLimit`. An answer that comes later is not
 * acted on: the body stops at its round trip, so a command that was given up never goes on writing.
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
  const watch = new Watch(options.timeLimit ?? defaultTimeLimit);
  let written: Written = 'nothing';
  const batch = async (context: Excel.RequestContext): Promise<Outcome<T>> => {
    const outcome = await body({
      context,
      read: () => watch.wait(() => context.sync()),
      write: async () => {
        if (written === 'nothing') written = 'perhaps';
        await watch.wait(() => context.sync());
        written = 'partly';
      },
      report: async (text, done, total) => {
        options.progress?.({ text, done, total });
        await nextTurn();
      },
    });
    // Excel.run ends with a round trip of its own, which can hang as well.
    watch.start();
    return outcome;
  };
  try {
    return await Promise.race([excel.run({ delayForCellEdit: true }, batch), watch.expiry]);
  } catch (error) {
    const failure = describeFailure(error, written, unfinished);
    if (failure === undefined) throw error;
    return { ok: false, failure };
  } finally {
    watch.stop();
  }
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

/** Lets the pane draw and answer the user before the work goes on. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

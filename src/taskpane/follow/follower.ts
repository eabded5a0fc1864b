/** Milliseconds after the last edit at which the workbook is read again: people type in several cells in a row. */
const rest = 700;

/** Milliseconds after a command of the pane's own, whose events come right behind it. */
const shortRest = 250;

/** The rest is at least so many times what the last reading took, so that a large workbook is not read all the time. */
const share = 3;

/** What the follower needs of the pane. */
export interface Followed {
  /** Reads the workbook and shows it; resolves when that is done, whether or not it went well. */
  readonly read: () => Promise<void>;
  /** Whether a reading may begin now: no command is at work and somebody can see the pane. */
  readonly isFree: () => boolean;
  /** Milliseconds on some clock. */
  readonly now: () => number;
}

/** Reads the workbook again when it has been edited. */
export interface Follower {
  /** The workbook was edited. */
  readonly edited: () => void;
  /** A command of the pane has changed the workbook: it is read again soon, and the command's own events add nothing. */
  readonly written: () => void;
  /** Something that stood in the way (a command, a hidden pane) may be gone. */
  readonly freed: () => void;
  /** What was put off is not done any more: a reading has just been made otherwise. */
  readonly forget: () => void;
}

/**
 * Puts readings off until edits have come to rest, one at a time. While a command is at work or the pane is hidden nothing is
 * read; what was missed is made up for afterwards.
 *
 * @example
 * const follower = createFollower({ read, isFree: () => !busy && document.visibilityState === 'visible', now: () => performance.now() });
 * const stop = await commands.watch(Excel, follower.edited);
 */
export function createFollower({ read, isFree, now }: Followed): Follower {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;
  let isReading = false;
  let isOwn = false;
  let lastTook = 0;

  const plan = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void begin(), delay);
  };

  const begin = async (): Promise<void> => {
    timer = undefined;
    if (isReading || !isFree()) return;
    isDue = false;
    isOwn = false;
    isReading = true;
    const started = now();
    try {
      await read();
    } finally {
      lastTook = now() - started;
      isReading = false;
      if (missed()) plan(pause());
    }
  };

  /** Asked anew, since edits come while a reading goes on. */
  const missed = (): boolean => isDue;

  const pause = (): number => Math.max(rest, share * lastTook);

  return {
    edited: () => {
      isDue = true;
      if (!isReading && !(isOwn && timer !== undefined)) plan(pause());
    },
    written: () => {
      isDue = true;
      isOwn = true;
      if (!isReading) plan(shortRest);
    },
    freed: () => {
      if (isDue && !isReading && timer === undefined) plan(shortRest);
    },
    forget: () => {
      clearTimeout(timer);
      timer = undefined;
      isDue = false;
      isOwn = false;
    },
  };
}

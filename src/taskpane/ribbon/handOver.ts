import { ribbonCommands, type RibbonCommand } from '../commandName';

/**
 * The ribbon's buttons run in a page of their own, without a face. When a pane is open on the same workbook, the
 * press is handed over to it, because there progress and result can be seen. Three messages: the ribbon calls, panes
 * that are in view answer, and the ribbon names the one that shall do it, so that two never do.
 */
type Message =
  | { readonly kind: 'press'; readonly press: string; readonly command: RibbonCommand }
  | { readonly kind: 'here'; readonly press: string; readonly pane: string }
  | { readonly kind: 'take'; readonly press: string; readonly pane: string };

/** The part of a BroadcastChannel that is used. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'>;

/** Calls back on each press that is handed over; returns how to stop. */
export type ListenForPresses = (press: (command: RibbonCommand) => void) => () => void;

/** How long a pane may take to answer: it is only a message within the same computer. */
const patience = 250;

/**
 * The channel between the pages on one workbook.
 *
 * @param address - `Office.context.document.url`. A workbook that was never saved has none, and could be mistaken
 *   for another one: then there is no channel, and the ribbon does its work itself.
 */
export function openChannel(name: string, address: string | undefined): Channel | undefined {
  if (address === undefined || address === '' || typeof BroadcastChannel === 'undefined') return undefined;
  return new BroadcastChannel(name);
}

/** The pane's side. A pane out of view (another tab, a closed pane that lives on) does not answer. */
export function listenOn(channel: Channel | undefined, inView: () => boolean): ListenForPresses {
  return (press) => {
    if (channel === undefined) return () => undefined;
    const pane = crypto.randomUUID();
    const waiting = new Map<string, RibbonCommand>();
    const answer = ({ data }: MessageEvent<unknown>) => {
      if (!isMessage(data)) return;
      if (data.kind === 'press' && inView()) {
        waiting.set(data.press, data.command);
        channel.postMessage({ kind: 'here', press: data.press, pane } satisfies Message);
      } else if (data.kind === 'take') {
        const command = waiting.get(data.press);
        waiting.delete(data.press);
        if (command !== undefined && data.pane === pane) press(command);
      }
    };
    channel.addEventListener('message', answer);
    return () => {
      channel.removeEventListener('message', answer);
    };
  };
}

/**
 * The ribbon's side.
 *
 * @returns whether a pane has taken the press; if not, the caller does the work.
 */
export function handOver(channel: Channel | undefined, command: RibbonCommand): Promise<boolean> {
  if (channel === undefined) return Promise.resolve(false);
  const press = crypto.randomUUID();
  return new Promise((resolve) => {
    const settle = (taken: boolean) => {
      clearTimeout(timer);
      channel.removeEventListener('message', answer);
      resolve(taken);
    };
    const answer = ({ data }: MessageEvent<unknown>) => {
      if (!isMessage(data) || data.kind !== 'here' || data.press !== press) return;
      channel.postMessage({ kind: 'take', press, pane: data.pane } satisfies Message);
      settle(true);
    };
    const timer = setTimeout(() => {
      settle(false);
    }, patience);
    channel.addEventListener('message', answer);
    channel.postMessage({ kind: 'press', press, command } satisfies Message);
  });
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('press' in data)) return false;
  if (typeof data.press !== 'string') return false;
  switch (data.kind) {
    case 'press':
      return 'command' in data && ribbonCommands.some((command) => command === data.command);
    case 'here':
    case 'take':
      return 'pane' in data && typeof data.pane === 'string';
    default:
      return false;
  }
}

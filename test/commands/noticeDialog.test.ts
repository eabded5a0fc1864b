import { noticeDialog, type DialogOpener } from '../../src/commands/noticeDialog';
import type { Notice } from '../../src/taskpane/ribbon/dialogMessages';
import { cellEditing } from '../taskpane/givenCommands';

const notice: Notice = { kind: 'failure', failure: cellEditing };
const page = 'https://localhost:3000/notice.html';

type Received = { message: string; origin: string | undefined } | { error: number };

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      EventType: {
        DialogMessageReceived: 'dialogMessageReceived',
        DialogEventReceived: 'dialogEventReceived',
      },
    },
  });
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

/** Office's dialogs, with the page in the dialog played by the test. */
function givenDialogs(status: 'succeeded' | 'failed' = 'succeeded') {
  const handlers = new Map<string, (received: Received) => void>();
  const sent: string[] = [];
  const dialog = {
    close: jest.fn(),
    messageChild: (message: string) => sent.push(message),
    addEventHandler: (type: string, handler: (received: Received) => void) => handlers.set(type, handler),
  };
  const displayDialogAsync = jest.fn(
    (_address: string, _options: object, callback: (result: object) => void) => {
      callback({ status, value: status === 'succeeded' ? dialog : undefined });
    },
  );
  return {
    ui: { displayDialogAsync } as unknown as DialogOpener,
    displayDialogAsync,
    close: dialog.close,
    sent,
    say: (wish: object) =>
      handlers.get('dialogMessageReceived')?.({ message: JSON.stringify(wish), origin: undefined }),
    closeByHand: () => handlers.get('dialogEventReceived')?.({ error: 12006 }),
  };
}

describe('the dialog with a notice', () => {
  it('opens our own page without a pop-up question', () => {
    const { ui, displayDialogAsync } = givenDialogs();
    void noticeDialog(ui, page)(notice, jest.fn());
    const [address, options] = displayDialogAsync.mock.calls[0]!;
    expect(address).toBe(page);
    expect(options).toMatchObject({ displayInIframe: true });
  });

  it('sends the notice when the page is ready for it, not before', () => {
    const { ui, sent, say } = givenDialogs();
    void noticeDialog(ui, page)(notice, jest.fn());
    expect(sent).toEqual([]);
    say({ kind: 'ready' });
    expect(sent.map((message) => JSON.parse(message) as unknown)).toEqual([notice]);
  });

  it('passes on which finding was clicked, and nothing that is no wish', () => {
    const { ui, say } = givenDialogs();
    const select = jest.fn();
    void noticeDialog(ui, page)(notice, select);
    say({ kind: 'select', index: 3 });
    say({ kind: 'erase' });
    expect(select.mock.calls).toEqual([[3]]);
  });

  it('is over when Stäng is pressed', async () => {
    const { ui, say, close } = givenDialogs();
    const shown = noticeDialog(ui, page)(notice, jest.fn());
    say({ kind: 'close' });
    await shown;
    expect(close).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is over when its window is closed', async () => {
    const { ui, closeByHand, close } = givenDialogs();
    const shown = noticeDialog(ui, page)(notice, jest.fn());
    closeByHand();
    await shown;
    expect(close).not.toHaveBeenCalled();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('closes by itself before Excel ends the command after five minutes', async () => {
    const { ui, close } = givenDialogs();
    const shown = noticeDialog(ui, page)(notice, jest.fn());
    jest.advanceTimersByTime(4 * 60 * 1000 - 1);
    expect(close).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    await shown;
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('is over at once where Office refuses to open it', async () => {
    const { ui } = givenDialogs('failed');
    await noticeDialog(ui, page)(notice, jest.fn());
    expect(jest.getTimerCount()).toBe(0);
  });
});

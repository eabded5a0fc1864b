import type { RibbonCommand } from '../../src/taskpane/commandName';
import { handOver, listenOn, openChannel } from '../../src/taskpane/ribbon/handOver';

const open: BroadcastChannel[] = [];

afterEach(() => {
  for (const channel of open.splice(0)) channel.close();
});

function channel(name = 'budget'): BroadcastChannel {
  const one = new BroadcastChannel(name);
  open.push(one);
  return one;
}

function givenPaneOn(on: BroadcastChannel, inView = true): RibbonCommand[] {
  const pressed: RibbonCommand[] = [];
  listenOn(on, () => inView)((command) => pressed.push(command));
  return pressed;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('a press on the ribbon', () => {
  it('goes to the pane that is open on the workbook', async () => {
    const pressed = givenPaneOn(channel());
    expect(await handOver(channel(), 'update')).toBe(true);
    await settled();
    expect(pressed).toEqual(['update']);
  });

  it('goes to one pane only when two are open', async () => {
    const pressed = [givenPaneOn(channel()), givenPaneOn(channel())];
    expect(await handOver(channel(), 'check')).toBe(true);
    await settled();
    expect(pressed.flat()).toEqual(['check']);
  });

  it('stays with the ribbon when no pane is open', async () => {
    expect(await handOver(channel(), 'check')).toBe(false);
  });

  it('stays with the ribbon when the pane is out of view, belongs to another workbook, or was closed', async () => {
    const hidden = givenPaneOn(channel(), false);
    const elsewhere = givenPaneOn(channel('personal'));
    const closed: RibbonCommand[] = [];
    listenOn(channel(), () => true)((command) => closed.push(command))();
    expect(await handOver(channel(), 'check')).toBe(false);
    await settled();
    expect([hidden, elsewhere, closed]).toEqual([[], [], []]);
  });

  it('is not brought about by other messages', async () => {
    const pressed = givenPaneOn(channel());
    const stranger = channel();
    for (const message of [
      null,
      'press',
      { kind: 'press' },
      { kind: 'press', press: 1, command: 'update' },
      { kind: 'press', press: 'a', command: 'create' },
      { kind: 'take', press: 'a', pane: 'b' },
      { kind: 'take', press: 'a' },
      { kind: 'other', press: 'a' },
    ]) {
      stranger.postMessage(message);
    }
    await settled();
    expect(pressed).toEqual([]);
  });
});

describe('the channel of a workbook', () => {
  it('does not exist for a workbook that was never saved: it could be mistaken for another', async () => {
    expect(openChannel('a', undefined)).toBeUndefined();
    expect(openChannel('a', '')).toBeUndefined();
    expect(await handOver(undefined, 'check')).toBe(false);
    const heard = jest.fn();
    listenOn(undefined, () => true)(heard)();
    expect(heard).not.toHaveBeenCalled();
  });

  it('does not exist where the browser has none', () => {
    const { BroadcastChannel: kept } = globalThis;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    try {
      expect(openChannel('a', 'https://x/a.xlsx')).toBeUndefined();
    } finally {
      globalThis.BroadcastChannel = kept;
    }
  });

  it('joins the pages on a saved one', async () => {
    const pane = openChannel('a', 'https://x/a.xlsx') as BroadcastChannel;
    const ribbon = openChannel('a', 'https://x/a.xlsx') as BroadcastChannel;
    open.push(pane, ribbon);
    const pressed = givenPaneOn(pane);
    expect(await handOver(ribbon, 'check')).toBe(true);
    await settled();
    expect(pressed).toEqual(['check']);
  });
});

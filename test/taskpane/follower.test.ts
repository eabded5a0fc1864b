import { createFollower } from '../../src/taskpane/follow/follower';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A workbook whose reading takes as long as the test says, on the test's clock. */
function givenWorkbook({ takes = 0 } = {}) {
  const given = { reads: 0, isFree: true, takes };
  const follower = createFollower({
    read: () => {
      given.reads += 1;
      return new Promise((resolve) => setTimeout(resolve, given.takes));
    },
    isFree: () => given.isFree,
    now: () => Date.now(),
  });
  return { given, follower, pass: (time: number) => jest.advanceTimersByTimeAsync(time) };
}

describe('a pane that follows what is edited', () => {
  it('reads when the edits have come to rest', async () => {
    const { given, follower, pass } = givenWorkbook();
    follower.edited();
    await pass(500);
    follower.edited();
    await pass(699);
    expect(given.reads).toBe(0);
    await pass(1);
    expect(given.reads).toBe(1);
    await pass(10_000);
    expect(given.reads).toBe(1);
  });

  it('rests three times as long as the last reading took', async () => {
    const { given, follower, pass } = givenWorkbook({ takes: 2000 });
    follower.edited();
    await pass(2700);
    follower.edited();
    await pass(5999);
    expect(given.reads).toBe(1);
    await pass(1);
    expect(given.reads).toBe(2);
  });

  it('makes one reading at a time, and another for what was edited meanwhile', async () => {
    const { given, follower, pass } = givenWorkbook({ takes: 5000 });
    follower.edited();
    await pass(700);
    for (let edit = 0; edit < 5; edit++) {
      follower.edited();
      await pass(800);
    }
    expect(given.reads).toBe(1);
    await pass(1000 + 15_000);
    expect(given.reads).toBe(2);
    await pass(60_000);
    expect(given.reads).toBe(2);
  });

  it('does not read while a command is at work or nobody sees the pane, but afterwards', async () => {
    const { given, follower, pass } = givenWorkbook();
    given.isFree = false;
    follower.edited();
    await pass(5000);
    expect(given.reads).toBe(0);
    given.isFree = true;
    follower.freed();
    await pass(250);
    expect(given.reads).toBe(1);
    follower.freed();
    await pass(5000);
    expect(given.reads).toBe(1);
  });

  it('reads once for a command of its own and for the events that come of it', async () => {
    const { given, follower, pass } = givenWorkbook();
    follower.written();
    await pass(100);
    follower.edited();
    await pass(150);
    expect(given.reads).toBe(1);
    await pass(5000);
    expect(given.reads).toBe(1);
  });

  it('forgets what a reading has shown that was made otherwise', async () => {
    const { given, follower, pass } = givenWorkbook();
    follower.edited();
    follower.forget();
    await pass(5000);
    expect(given.reads).toBe(0);
    follower.edited();
    await pass(700);
    expect(given.reads).toBe(1);
  });
});

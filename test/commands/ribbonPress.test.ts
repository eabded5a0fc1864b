import type { ExcelApi } from '../../src/excel/outcome';
import type { Commands } from '../../src/excel/commandTypes';
import { ribbonPress, type Ribbon } from '../../src/commands/ribbonPress';
import type { Notice } from '../../src/taskpane/ribbon/dialogMessages';
import { createRunner } from '../../src/taskpane/runner/createRunner';
import { textsFor } from '../../src/taskpane/texts';
import { cellEditing, done, findings, givenCommands, noExcel, pending } from '../taskpane/givenCommands';
import { givenSurvey } from '../taskpane/givenSurvey';

/** A ribbon whose notices are collected, and closed at once unless the test says otherwise. */
function givenRibbon(answers: Partial<Commands> = {}, changed: Partial<Ribbon> = {}) {
  const commands = givenCommands(answers);
  const notices: Notice[] = [];
  let select: (index: number) => void = () => undefined;
  const texts = textsFor('sv-SE');
  const ribbon: Ribbon = {
    commands,
    excel: noExcel,
    texts,
    run: createRunner(undefined, 'test', texts.unexpected),
    handOver: () => Promise.resolve(false),
    show: (notice, selectFinding) => {
      notices.push(notice);
      select = selectFinding;
      return Promise.resolve();
    },
    ...changed,
  };
  return {
    ribbon,
    commands,
    notices,
    select: (index: number) => {
      select(index);
    },
  };
}

const givenEvent = () => ({ completed: jest.fn() });

describe('a press on the ribbon', () => {
  it('runs the same command as the pane and tells what came of it', async () => {
    const { ribbon, commands, notices } = givenRibbon({
      check: () => done(givenSurvey({ findings, rows: { Mål: 3 } })),
    });
    const event = givenEvent();
    await ribbonPress(ribbon, 'check')(event);
    expect(commands.check).toHaveBeenCalledWith(noExcel, undefined);
    expect(commands.update).not.toHaveBeenCalled();
    expect(notices).toEqual([
      {
        kind: 'result',
        command: 'check',
        sentences: ['2 fel, 1 varning och 1 upplysning.', '3 ifyllda rader lästes.'],
        findings,
        left: 0,
      },
    ]);
    expect(event.completed).toHaveBeenCalledTimes(1);
  });

  it('says when there was nothing to update', async () => {
    const { ribbon, notices } = givenRibbon();
    await ribbonPress(ribbon, 'update')(givenEvent());
    expect(notices).toMatchObject([{ sentences: ['Inget att uppdatera.', 'Inga anmärkningar.'] }]);
  });

  it('is given to a pane that is open, and then does nothing here', async () => {
    const handOver = jest.fn(() => Promise.resolve(true));
    const { ribbon, commands, notices } = givenRibbon({}, { handOver });
    const event = givenEvent();
    await ribbonPress(ribbon, 'update')(event);
    expect(handOver).toHaveBeenCalledWith('update');
    expect(commands.update).not.toHaveBeenCalled();
    expect(notices).toEqual([]);
    expect(event.completed).toHaveBeenCalledTimes(1);
  });

  it('tells of a failure, and completes', async () => {
    const { ribbon, notices } = givenRibbon({
      update: () => Promise.resolve({ ok: false, failure: cellEditing }),
    });
    const event = givenEvent();
    await ribbonPress(ribbon, 'update')(event);
    expect(notices).toEqual([{ kind: 'failure', failure: cellEditing }]);
    expect(event.completed).toHaveBeenCalledTimes(1);
  });

  it('tells of an error in our own code as a failure, and completes', async () => {
    const { ribbon, notices } = givenRibbon({ check: () => Promise.reject(new Error('bug')) });
    const event = givenEvent();
    await ribbonPress(ribbon, 'check')(event);
    expect(notices).toMatchObject([{ kind: 'failure', failure: { code: 'unexpected' } }]);
    expect(event.completed).toHaveBeenCalledTimes(1);
  });

  it('completes even when the notice cannot be shown at all', async () => {
    const { ribbon } = givenRibbon({}, { show: () => Promise.reject(new Error('no dialogs')) });
    const event = givenEvent();
    await expect(ribbonPress(ribbon, 'check')(event)).rejects.toThrow('no dialogs');
    expect(event.completed).toHaveBeenCalledTimes(1);
  });

  it('completes only when the notice is closed, because Excel may close it with the command', async () => {
    const closed = pending<undefined>();
    const { ribbon } = givenRibbon({}, { show: () => closed.promise });
    const event = givenEvent();
    const press = ribbonPress(ribbon, 'check')(event);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(event.completed).not.toHaveBeenCalled();
    closed.resolve(undefined);
    await press;
    expect(event.completed).toHaveBeenCalledTimes(1);
  });

  it('waits for a press before it: never two commands at once', async () => {
    let running = 0;
    let most = 0;
    const slow = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      return done({ ...givenSurvey(), changes: [], charts: [] });
    };
    const { ribbon } = givenRibbon({ check: slow, update: slow });
    const events = [givenEvent(), givenEvent(), givenEvent()];
    const [check, update] = [ribbonPress(ribbon, 'check'), ribbonPress(ribbon, 'update')];
    await Promise.all([check(events[0]!), update(events[1]!), update(events[2]!)]);
    expect(most).toBe(1);
    for (const event of events) expect(event.completed).toHaveBeenCalledTimes(1);
  });

  it('selects the finding that is clicked in the notice, by its place in the full list', async () => {
    const { ribbon, commands, select } = givenRibbon({
      check: () => done(givenSurvey({ findings, rows: {} })),
    });
    await ribbonPress(ribbon, 'check')(givenEvent());
    select(1);
    select(99);
    await new Promise((resolve) => setTimeout(resolve, 0));
    const excelAndFinding: [ExcelApi, unknown, ...unknown[]][] = commands.goTo.mock.calls;
    expect(excelAndFinding).toEqual([[noExcel, findings[1]]]);
  });
});

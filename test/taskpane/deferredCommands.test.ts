import { deferredCommands } from '../../src/taskpane/runner/deferredCommands';
import type { ExcelApi } from '../../src/excel';
import { givenCommands } from './givenCommands';

const excel = {} as ExcelApi;

describe('commands whose code comes later', () => {
  it('are fetched at the first press, and are the commands themselves', async () => {
    const commands = givenCommands();
    const load = jest.fn(() => Promise.resolve(commands));
    const deferred = deferredCommands(load);
    expect(load).not.toHaveBeenCalled();
    const wish = { year: 2026, month: 12, keepFinished: true };
    expect(await deferred.check(excel)).toEqual(await commands.check(excel));
    expect(await deferred.update(excel)).toEqual(await commands.update(excel));
    await deferred.create(excel, 'all');
    await deferred.previewRoll(excel, wish);
    await deferred.roll(excel, wish);
    expect(commands.create).toHaveBeenCalledWith(excel, 'all');
    expect(commands.previewRoll).toHaveBeenCalledWith(excel, wish);
    expect(commands.roll).toHaveBeenCalledWith(excel, wish);
  });

  it('are fetched anew at the next press when they could not be', async () => {
    const commands = givenCommands();
    const load = jest.fn(() => Promise.resolve(commands)).mockRejectedValueOnce(new Error('no network'));
    const deferred = deferredCommands(load);
    await expect(deferred.check(excel)).rejects.toThrow('no network');
    expect(await deferred.check(excel)).toMatchObject({ ok: true });
  });
});

import { settingsStore } from '../../src/taskpane/document/paneSettings';
import { givenSettings } from './givenSettings';

beforeAll(() => {
  Object.assign(globalThis, { Office: { AsyncResultStatus: { Succeeded: 'succeeded' } } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});
afterEach(() => {
  jest.useRealTimers();
});

const nothingChosen = { view: 'overview', updatesOnOpen: false, opensWithDocument: false };

describe('the pane’s settings in the workbook', () => {
  it('are those of a workbook where nothing was chosen, also where another program wrote something else', () => {
    expect(settingsStore(givenSettings(), 'Nej.').read()).toEqual(nothingChosen);
    const strange = givenSettings({
      'Delårsrapport.vy': 'start',
      'Delårsrapport.uppdateraNärPanelenÖppnas': 'ja',
      'Office.AutoShowTaskpaneWithDocument': 1,
    });
    expect(settingsStore(strange, 'Nej.').read()).toEqual(nothingChosen);
  });

  it('are kept, and what is chosen no more is taken away', async () => {
    const settings = givenSettings();
    const store = settingsStore(settings, 'Nej.');
    expect(await store.write({ view: 'goals', opensWithDocument: true })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(settings.saved).toEqual({
      'Delårsrapport.vy': 'goals',
      'Office.AutoShowTaskpaneWithDocument': true,
    });
    expect(settingsStore(settings, 'Nej.').read()).toEqual({
      view: 'goals',
      updatesOnOpen: false,
      opensWithDocument: true,
    });
    await store.write({ opensWithDocument: false });
    expect(settings.saved).toEqual({ 'Delårsrapport.vy': 'goals' });
  });

  it('are those that were chosen last, also when a choice is taken back while it waits; and are not saved in vain', async () => {
    const settings = givenSettings({ 'Delårsrapport.vy': 'goals' });
    const store = settingsStore(settings, 'Nej.');
    const save = jest.spyOn(settings, 'saveAsync');
    await Promise.all([
      store.write({ updatesOnOpen: true }),
      store.write({ view: 'findings' }),
      store.write({ view: 'goals' }),
    ]);
    expect(settings.saved).toMatchObject({ 'Delårsrapport.vy': 'goals' });
    expect(save).toHaveBeenCalledTimes(3);
    await store.write({ view: 'goals', updatesOnOpen: true });
    expect(save).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['refuses', 'DocumentReadOnly at Settings.saveAsync'],
    ['throws', 'Error: The window is gone. at Settings.saveAsync'],
  ] as const)('are as before when Office %s to keep them', async (answer, details) => {
    const settings = givenSettings({ 'Delårsrapport.vy': 'report' });
    const store = settingsStore(settings, 'Valet kunde inte sparas.');
    settings.answer = answer;
    expect(await store.write({ view: 'goals', updatesOnOpen: true })).toEqual({
      ok: false,
      failure: { code: 'settings-not-kept', message: 'Valet kunde inte sparas.', details },
    });
    expect(store.read()).toEqual({ ...nothingChosen, view: 'report' });
    settings.answer = 'keeps';
    await store.write({ opensWithDocument: true });
    expect(settings.saved).toEqual({
      'Delårsrapport.vy': 'report',
      'Office.AutoShowTaskpaneWithDocument': true,
    });
  });

  it('are given up when Office does not answer, and the next choice takes its turn after that', async () => {
    jest.useFakeTimers();
    const settings = givenSettings();
    const store = settingsStore(settings, 'Nej.');
    settings.answer = 'hangs';
    const first = store.write({ updatesOnOpen: true });
    await jest.advanceTimersByTimeAsync(1);
    settings.answer = 'keeps';
    const second = store.write({ view: 'report' });
    await jest.advanceTimersByTimeAsync(10_001);
    expect(await first).toMatchObject({
      ok: false,
      failure: { details: 'no answer from Settings.saveAsync' },
    });
    expect(await second).toMatchObject({ ok: true });
    expect(settings.saved).toEqual({ 'Delårsrapport.vy': 'report' });
  });
});

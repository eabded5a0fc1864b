import { act, screen, waitFor, within } from '@testing-library/react';
import type { CommandOptions } from '../../src/excel';
import type { Outcome, Progress } from '../../src/excel/outcome';
import type { Survey } from '../../src/workbook/survey/survey';
import { cellEditing, done, findings, pending } from './givenCommands';
import { givenOpenPane, givenPane } from './givenPane';
import { givenSettings } from './givenSettings';
import { emptySurvey, givenSurvey } from './givenSurvey';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tab = (name: string) => screen.getByRole('tab', { name });
const status = () => screen.getAllByRole('status').at(-1)!;
const failing = () => Promise.resolve({ ok: false as const, failure: cellEditing });
const cancelled = {
  code: 'cancelled',
  message: 'Kommandot avbröts. Inget har ändrats.',
  details: 'cancelled by the user',
};

describe('the pane as it opens', () => {
  it('reads the workbook once and writes nothing', async () => {
    const { commands } = await givenOpenPane();
    expect(commands.check).toHaveBeenCalledTimes(1);
    for (const [name, command] of Object.entries(commands)) {
      if (name !== 'check' && name !== 'watch') expect(command).not.toHaveBeenCalled();
    }
  });

  it('shows that it reads until the workbook has been read', async () => {
    const reading = pending<Outcome<Survey>>();
    givenPane({ check: () => reading.promise });
    expect(screen.getByText('Läser arbetsboken …')).toBeVisible();
    await waitFor(() => {
      expect(screen.getByRole('progressbar', { name: 'Kontrollerar …' })).toBeVisible();
    });
    await act(async () => {
      reading.resolve(await done(givenSurvey()));
    });
    expect(screen.queryByText('Läser arbetsboken …')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Verksamhetsstöd och service' })).toBeVisible();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('says why the workbook could not be read, and tries again when asked to', async () => {
    const { user, commands, copied } = await givenOpenPane({ check: failing });
    const alert = screen.getByRole('alert');
    expect(within(alert).getByText(cellEditing.message)).toBeVisible();
    await user.click(button('Kopiera detaljer'));
    expect(copied[0]).toContain('InvalidOperationInCellEditMode');
    commands.check.mockImplementation(() => done(givenSurvey()));
    await user.click(button('Försök igen'));
    expect(await screen.findByRole('heading', { name: 'Verksamhetsstöd och service' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leads from every view of a workbook without our sheets to where they are created', async () => {
    const { user } = await givenOpenPane({ survey: emptySurvey() });
    for (const name of ['Kontroller', 'Mål', 'Rapport', 'Inställningar']) {
      await user.click(tab(name));
      const panel = within(screen.getByRole('tabpanel', { name }));
      expect(panel.getByText(/har inga blad för rapporten ännu/u)).toBeVisible();
      await user.click(panel.getByRole('button', { name: 'Till Översikt' }));
      expect(tab('Översikt')).toHaveAttribute('aria-selected', 'true');
    }
  });

  it('is in English where Office is', async () => {
    await givenOpenPane({ language: 'en-US' });
    expect(screen.getByRole('heading', { level: 1, name: 'Interim report' })).toBeInTheDocument();
    expect(screen.getAllByRole('tab').map((one) => one.textContent)).toEqual([
      'Overview',
      'Findings',
      'Goals',
      'Report',
      'Settings',
    ]);
  });
});

describe('the views', () => {
  it('are one click away, and the arrows of the keyboard go from one to the next', async () => {
    const { user } = await givenOpenPane();
    await user.click(tab('Rapport'));
    expect(screen.getByRole('heading', { name: 'Uppdatera rapporten' })).toBeVisible();
    expect(tab('Rapport')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(tab('Inställningar')).toHaveFocus();
    expect(tab('Inställningar')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowRight}');
    expect(tab('Översikt')).toHaveFocus();
    await user.keyboard('{ArrowLeft}{Home}{End}');
    expect(tab('Inställningar')).toHaveFocus();
    await user.keyboard('a');
    expect(tab('Inställningar')).toHaveAttribute('aria-selected', 'true');
  });

  it('are one stop of the keyboard', async () => {
    const { user } = await givenOpenPane();
    await user.tab();
    expect(tab('Översikt')).toHaveFocus();
    await user.tab();
    expect(screen.getAllByRole('tab')).not.toContain(document.activeElement);
  });

  it('name the one that is shown', async () => {
    const { user } = await givenOpenPane();
    await user.click(tab('Rapport'));
    expect(screen.getByRole('tabpanel', { name: 'Rapport' })).toBeVisible();
    expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
    expect(tab('Rapport')).toHaveAttribute('aria-controls', screen.getByRole('tabpanel').id);
  });

  it('are remembered in the workbook', async () => {
    const { user, settings, close } = await givenOpenPane();
    await user.click(tab('Rapport'));
    await waitFor(() => {
      expect(settings.saved).toEqual({ 'Delårsrapport.vy': 'report' });
    });
    close();
    await givenOpenPane({ settings });
    expect(tab('Rapport')).toHaveAttribute('aria-selected', 'true');
  });

  it('do not trouble anybody when they cannot be remembered', async () => {
    const settings = givenSettings();
    settings.answer = 'refuses';
    const { user } = await givenOpenPane({ settings });
    await user.click(tab('Rapport'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(tab('Rapport')).toHaveAttribute('aria-selected', 'true');
  });

  it('keep what was typed while another is shown', async () => {
    const { user } = await givenOpenPane();
    await user.click(tab('Inställningar'));
    await user.type(screen.getByRole('textbox', { name: 'Kommun' }), ' i Östergötland');
    await user.click(tab('Översikt'));
    expect(screen.queryByRole('textbox', { name: 'Kommun' })).toBeNull();
    await user.click(tab('Inställningar'));
    expect(screen.getByRole('textbox', { name: 'Kommun' })).toHaveValue('Linköpings kommun i Östergötland');
  });

  it('fail alone: the others go on, and a defect of ours can be copied', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { ...givenSurvey(), settings: undefined } as unknown as Survey;
    const { user, copied } = await givenOpenPane({ survey: broken });
    await user.click(tab('Inställningar'));
    expect(screen.getByRole('alert')).toHaveTextContent('Något oväntat hände i tillägget.');
    await user.click(button('Kopiera detaljer'));
    expect(copied[0]).toContain('TypeError');
    await user.click(button('Försök igen'));
    expect(screen.getByRole('alert')).toBeVisible();
    await user.click(tab('Rapport'));
    expect(screen.getByRole('heading', { name: 'Uppdatera rapporten' })).toBeVisible();
    quiet.mockRestore();
  });
});

describe('a check that somebody asks for', () => {
  const withFindings = givenSurvey({ findings, rows: { Mål: 8, Drift: 1234 } });

  it('counts findings by severity and the rows that were read', async () => {
    const { user } = await givenOpenPane({ survey: withFindings });
    await user.click(button('Kontrollera'));
    expect(await within(status()).findByText('2 fel, 1 varning och 1 upplysning.')).toBeVisible();
    expect(within(status()).getByText(/^1\s242 ifyllda rader lästes\.$/)).toBeVisible();
  });

  it('says so when all is well', async () => {
    const { user } = await givenOpenPane({ survey: givenSurvey({ findings: [], rows: { Mål: 1 } }) });
    await user.click(button('Kontrollera'));
    expect(await within(status()).findByText('Inga anmärkningar.')).toBeVisible();
    expect(within(status()).getByText('1 ifylld rad lästes.')).toBeVisible();
  });

  it('says so when nothing is filled in, and can be put away', async () => {
    const { user } = await givenOpenPane({ survey: givenSurvey({ findings: [], rows: {} }) });
    await user.click(button('Kontrollera'));
    expect(await within(status()).findByText('Inga rader är ifyllda ännu.')).toBeVisible();
    await user.click(button('Stäng'));
    expect(status()).toBeEmptyDOMElement();
  });
});

describe('going to a cell', () => {
  it('says why it could not be selected, keeps the view, and forgets it at the next click', async () => {
    const { user, commands } = await givenOpenPane();
    commands.goTo.mockResolvedValueOnce({ ok: false, failure: cellEditing });
    await user.click(button(/^Ekonomi/u));
    expect(await screen.findByRole('alert')).toHaveTextContent(cellEditing.message);
    expect(commands.goTo.mock.calls.map(([, place]) => place)).toEqual([{ sheet: 'Driftsammandrag' }]);
    await user.click(button(/^Ekonomi/u));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(button(/^Ekonomi/u)).toBeVisible();
  });
});

describe('while a command works', () => {
  async function givenSlowUpdate() {
    const answer = pending<Outcome<never>>();
    let options: CommandOptions = {};
    const pane = await givenOpenPane({
      survey: givenSurvey({ findings: [] }),
      update: (_excel, given) => {
        options = given!;
        return answer.promise;
      },
    });
    await pane.user.click(button('Uppdatera'));
    const step: Progress = (one) => {
      act(() => {
        options.progress!(one);
      });
    };
    const settle = (outcome: Outcome<unknown>) =>
      act(async () => {
        answer.resolve(outcome as Outcome<never>);
        await answer.promise;
      });
    return {
      ...pane,
      step,
      isCalledOff: () => options.signal!.aborted,
      finish: async () => settle(await done({ changes: [], charts: [], findings: [], rows: {} })),
      settle,
    };
  }

  it('shows a bar without end until the first step, then how far it has come', async () => {
    const { step, finish } = await givenSlowUpdate();
    const bar = screen.getByRole('progressbar', { name: 'Uppdaterar …' });
    expect(bar).not.toHaveAttribute('aria-valuenow');
    expect(screen.getByText('Väntar på Excel …')).toBeVisible();
    step({ text: 'Läser Mål', done: 3, total: 12, cancellable: true });
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '3');
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuemax', '12');
    expect(screen.getByText('Läser Mål')).toBeVisible();
    expect(screen.getByText('3 av 12')).toBeVisible();
    await finish();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('disables what starts another without losing the focus', async () => {
    const { user, commands, finish } = await givenSlowUpdate();
    for (const name of ['Kontrollera', 'Uppdatera']) {
      expect(button(name)).toHaveAttribute('aria-disabled', 'true');
      await user.click(button(name));
    }
    const pressed = button('Uppdatera');
    expect(pressed).toHaveFocus();
    await finish();
    expect(commands.update).toHaveBeenCalledTimes(1);
    expect(commands.check).toHaveBeenCalledTimes(1);
    expect(pressed).toHaveFocus();
  });

  it('tells a screen reader that it began and what came of it', async () => {
    const { finish } = await givenSlowUpdate();
    expect(status()).toHaveTextContent('Uppdaterar …');
    await finish();
    expect(status()).toHaveTextContent('Inget att uppdatera.Inga anmärkningar.');
  });

  it('can be called off, and says that nothing has changed', async () => {
    const { user, isCalledOff, settle } = await givenSlowUpdate();
    expect(isCalledOff()).toBe(false);
    await user.click(button('Avbryt'));
    expect(isCalledOff()).toBe(true);
    expect(button('Avbryter …')).toHaveAttribute('aria-disabled', 'true');
    await settle({ ok: false, failure: cancelled });
    expect(status()).toHaveTextContent(cancelled.message);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('cannot be called off once it writes', async () => {
    const { user, step, isCalledOff, finish } = await givenSlowUpdate();
    step({ text: 'Skriver Mål', done: 5, total: 12, cancellable: false });
    expect(button('Avbryt')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Avbryt'));
    expect(isCalledOff()).toBe(false);
    await finish();
  });

  it('takes a press on the ribbon after it', async () => {
    const { commands, pressOnRibbon, finish } = await givenSlowUpdate();
    pressOnRibbon('check');
    expect(commands.check).toHaveBeenCalledTimes(1);
    await finish();
    await waitFor(() => {
      expect(commands.check).toHaveBeenCalledTimes(2);
    });
    expect(await within(status()).findByText('Inga anmärkningar.')).toBeVisible();
  });
});

describe('a press on the ribbon', () => {
  it('of Kontrollera shows what was found', async () => {
    const { pressOnRibbon, commands } = await givenOpenPane({ survey: givenSurvey({ findings }) });
    pressOnRibbon('check');
    expect(await within(status()).findByText('2 fel, 1 varning och 1 upplysning.')).toBeVisible();
    expect(tab('Kontroller')).toHaveAttribute('aria-selected', 'true');
    expect(commands.check).toHaveBeenCalledTimes(2);
  });

  it('of Uppdatera shows what it changed', async () => {
    const changes = [{ sheet: 'Resultat', created: false, cellsChanged: 1 }];
    const { pressOnRibbon } = await givenOpenPane({
      update: () => done({ changes, charts: [], findings: [], rows: {} }),
    });
    pressOnRibbon('update');
    expect(await within(status()).findByText('1 blad uppdaterades.')).toBeVisible();
    expect(tab('Rapport')).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByText('1 cell ändrades')).toBeVisible();
  });
});

describe('when a command fails', () => {
  const givenFailure = (copy?: (text: string) => Promise<void>) =>
    givenOpenPane({
      survey: givenSurvey({ findings: [] }),
      update: failing,
      ...(copy && { copy }),
    });

  it('shows the sentence at once and keeps the technical side to itself', async () => {
    const { user } = await givenFailure();
    await user.click(button('Uppdatera'));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(cellEditing.message)).toBeVisible();
    expect(alert).not.toHaveTextContent('InvalidOperationInCellEditMode');
  });

  it('keeps the view and its numbers', async () => {
    const { user } = await givenFailure();
    await user.click(button('Uppdatera'));
    await screen.findByRole('alert');
    expect(screen.getByText('119 ifyllda rader')).toBeVisible();
    await user.click(tab('Rapport'));
    expect(screen.getByRole('alert')).toBeVisible();
  });

  it('copies the details on request', async () => {
    const { user, copied } = await givenFailure();
    await user.click(button('Uppdatera'));
    await user.click(await screen.findByRole('button', { name: 'Kopiera detaljer' }));
    expect(copied).toEqual([
      'Delårsrapport 0.1.0\nExcel PC 16.0\ncell-edit-mode\nInvalidOperationInCellEditMode at Range.values',
    ]);
    expect(screen.getByText('Detaljerna är kopierade.')).toBeVisible();
  });

  it('shows the details, selected, where Excel does not let it copy', async () => {
    const { user } = await givenFailure(() => Promise.reject(new Error('NotAllowedError')));
    await user.click(button('Uppdatera'));
    await user.click(await screen.findByRole('button', { name: 'Kopiera detaljer' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Detaljer för support' });
    expect(field.value).toContain('InvalidOperationInCellEditMode');
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it('makes a sentence of an error in our own code, with the stack in the details', async () => {
    const { user, copied } = await givenOpenPane({
      check: () => Promise.reject(new TypeError('x is undefined')),
    });
    expect(screen.getByRole('alert')).toHaveTextContent('Något oväntat hände i tillägget.');
    await user.click(button('Kopiera detaljer'));
    expect(copied[0]).toContain('TypeError: x is undefined');
  });

  it('can be tried again from the notice', async () => {
    const { user, commands } = await givenFailure();
    await user.click(button('Uppdatera'));
    await screen.findByRole('alert');
    commands.update.mockImplementation(() => done({ changes: [], charts: [], findings: [], rows: {} }));
    await user.click(button('Försök igen'));
    expect(await within(status()).findByText('Inget att uppdatera.')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('can be put away', async () => {
    const { user } = await givenFailure();
    await user.click(button('Uppdatera'));
    await screen.findByRole('alert');
    await user.click(button('Stäng'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a pane that is open while the workbook is edited', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const pass = (time: number) => act(() => jest.advanceTimersByTimeAsync(time));
  const sound = givenSurvey({ findings: [], pending: [] });

  async function givenEdited(given: Parameters<typeof givenPane>[0] = {}) {
    const pane = givenPane({
      survey: sound,
      advanceTimers: (time) => {
        jest.advanceTimersByTime(time);
      },
      ...given,
    });
    await pass(1);
    return pane;
  }

  it('reads it again when the edits have come to rest, without a word', async () => {
    const { commands, edit } = await givenEdited();
    commands.check.mockImplementation(() => done(givenSurvey({ findings: [] })));
    edit();
    await pass(400);
    edit();
    await pass(600);
    expect(commands.check).toHaveBeenCalledTimes(1);
    await pass(150);
    expect(commands.check).toHaveBeenCalledTimes(2);
    expect(screen.getByText(/^Uppdatera: 2 blad/u)).toBeVisible();
    expect(status()).toBeEmptyDOMElement();
  });

  it('says quietly when it could not, keeps what it shows, and tries again when asked to', async () => {
    const { user, commands, edit } = await givenEdited();
    commands.check.mockImplementation(failing);
    edit();
    await pass(800);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText(/kunde inte läsas om/u)).toBeVisible();
    expect(screen.getByText('119 ifyllda rader')).toBeVisible();
    commands.check.mockImplementation(() => done(sound));
    await user.click(button('Försök igen'));
    await pass(1);
    expect(screen.queryByText(/kunde inte läsas om/u)).toBeNull();
  });

  it('makes room for a command, and makes up for the reading afterwards', async () => {
    const { user, commands, edit } = await givenEdited({
      survey: givenSurvey({ findings: [] }),
      update: () => done({ changes: [], charts: [], findings: [], rows: {} }),
    });
    let signal: AbortSignal | undefined;
    commands.check.mockImplementationOnce((_excel, options) => {
      signal = options!.signal;
      return new Promise((resolve) => {
        signal!.addEventListener('abort', () => {
          resolve({ ok: false, failure: cancelled });
        });
      });
    });
    edit();
    await pass(700);
    await user.click(button('Uppdatera'));
    await pass(1);
    expect(signal!.aborted).toBe(true);
    expect(commands.update).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/kunde inte läsas om/u)).toBeNull();
    await pass(3000);
    expect(commands.check).toHaveBeenCalledTimes(3);
  });

  it('reads once more after a command that has changed the workbook', async () => {
    const changes = [{ sheet: 'Resultat', created: false, cellsChanged: 1 }];
    const { user, commands, edit } = await givenEdited({
      survey: givenSurvey({ findings: [] }),
      update: () => done({ changes, charts: [], findings: [], rows: {} }),
    });
    await user.click(button('Uppdatera'));
    await pass(1);
    // The update's own writing is told of, like every edit.
    edit();
    await pass(5000);
    expect(commands.check).toHaveBeenCalledTimes(2);
  });

  it('does not read while nobody sees it, but when it is shown again', async () => {
    let isVisible = false;
    const { commands, edit } = await givenEdited({ isVisible: () => isVisible });
    edit();
    await pass(5000);
    expect(commands.check).toHaveBeenCalledTimes(1);
    isVisible = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(300);
    expect(commands.check).toHaveBeenCalledTimes(2);
  });

  it('reads when somebody comes back to it, in an Excel that tells of no edits', async () => {
    const { commands, close } = await givenEdited({ watch: failing });
    window.dispatchEvent(new Event('focus'));
    await pass(800);
    expect(commands.check).toHaveBeenCalledTimes(2);
    close();
    window.dispatchEvent(new Event('focus'));
    await pass(800);
    expect(commands.check).toHaveBeenCalledTimes(2);
  });

  it('listens no more when it is closed', async () => {
    const stop = jest.fn(() => Promise.resolve());
    const { close } = await givenEdited({ watch: () => done(stop) });
    close();
    expect(stop).toHaveBeenCalledTimes(1);
  });
});

describe('updating when the pane opens', () => {
  const chosen = () => givenSettings({ 'Delårsrapport.uppdateraNärPanelenÖppnas': true });
  const nothing = { changes: [], charts: [], findings: [], rows: {} };

  it('is done once where it was chosen and there is something to update', async () => {
    const { commands } = await givenOpenPane({
      settings: chosen(),
      survey: givenSurvey(),
      update: () => done(nothing),
    });
    expect(await within(status()).findByText('Inget att uppdatera.')).toBeVisible();
    expect(commands.update).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['it was not chosen', givenSettings(), givenSurvey()],
    ['the report is up to date', chosen(), givenSurvey({ pending: [] })],
    ['it would be refused', chosen(), givenSurvey({ refusal: 'Tabellen Mål saknas.' })],
    ['there is no report yet', chosen(), emptySurvey()],
  ])('is not done where %s', async (_why, settings, survey) => {
    const { commands } = await givenOpenPane({ settings, survey });
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(commands.update).not.toHaveBeenCalled();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

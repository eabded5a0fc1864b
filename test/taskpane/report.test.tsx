import { screen, waitFor, within } from '@testing-library/react';
import { done } from './givenCommands';
import { givenOpenPane } from './givenPane';
import { givenSettings } from './givenSettings';
import { givenSurvey } from './givenSurvey';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const choice = (name: string) => screen.getByRole('switch', { name });
const rows = (region: string) =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

const inReport = (held: Readonly<Record<string, unknown>> = {}) =>
  givenSettings({ 'Delårsrapport.vy': 'report', ...held });

describe('Rapport', () => {
  it('says what an update would change', async () => {
    await givenOpenPane({
      settings: inReport(),
      survey: givenSurvey({
        pending: [
          { sheet: 'Målredovisning', created: false, cellsChanged: 1 },
          { sheet: 'Resultat', created: false, cellsChanged: 0 },
          { sheet: 'Planer', created: true, cellsChanged: 40 },
        ],
      }),
    });
    expect(screen.getByText('En uppdatering ändrar 3 blad:')).toBeVisible();
    expect(rows('Uppdatera rapporten')).toEqual([
      'Målredovisning1 cell',
      'Resultatformat eller sidfot',
      'Planernytt blad',
    ]);
  });

  it('says when there is nothing to update, and can be pressed all the same', async () => {
    const { user, commands } = await givenOpenPane({
      settings: inReport(),
      survey: givenSurvey({ pending: [] }),
    });
    expect(screen.getByText(/^Inget att uppdatera: alla blad/u)).toBeVisible();
    await user.click(button('Uppdatera'));
    expect(commands.update).toHaveBeenCalledTimes(1);
    expect((await screen.findAllByText('Inget att uppdatera.')).length).toBeGreaterThan(0);
  });

  it('tells which sheets an update changed and how much', async () => {
    const changes = [
      { sheet: 'Resultat', created: false, cellsChanged: 1 },
      { sheet: 'Målredovisning', created: true, cellsChanged: 1268 },
      { sheet: 'Ekonomi', created: false, cellsChanged: 0 },
    ];
    const { user } = await givenOpenPane({
      settings: inReport(),
      update: () => done({ changes, charts: [], findings: [], rows: {} }),
    });
    await user.click(button('Uppdatera'));
    const [inView] = await screen.findAllByText('3 blad uppdaterades.');
    expect(inView).toBeVisible();
    expect(rows('Senaste uppdateringen').map((row) => row.replaceAll('\u00a0', ' '))).toEqual([
      'Resultat1 cell ändrades',
      'Målredovisningnytt blad, 1 268 celler',
      'Ekonomiformat eller sidfot ändrades',
    ]);
  });

  it('says when the report was last updated, and when it has not been', async () => {
    const { close } = await givenOpenPane({ settings: inReport() });
    expect(screen.getByText('Rapportens blad skrevs senast 27 november 2026 kl. 14:05.')).toBeVisible();
    close();
    const { lastUpdate: _, ...never } = givenSurvey();
    await givenOpenPane({ settings: inReport(), survey: never });
    expect(screen.getByText(/^Ingen uppdatering har gjorts/u)).toBeVisible();
  });

  it('says why the report cannot be updated, and reads again when that is mended', async () => {
    const { user, commands } = await givenOpenPane({
      settings: inReport(),
      survey: givenSurvey({ refusal: 'Tabellen Kontrollsummor saknas.', unfinished: 'Ej slutförd' }),
    });
    expect(screen.getByText('Rapporten kan inte uppdateras ännu.')).toBeVisible();
    expect(screen.getByText('Tabellen Kontrollsummor saknas.')).toHaveAttribute('lang', 'sv');
    expect(screen.getByText('Ej slutförd')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Uppdatera' })).toBeNull();
    commands.check.mockImplementation(() => done(givenSurvey()));
    await user.click(button('Kontrollera igen'));
    expect(await screen.findByRole('button', { name: 'Uppdatera' })).toBeVisible();
  });

  it('keeps in the workbook whether the pane opens with it and updates then; neither is chosen from the start', async () => {
    const { user, settings } = await givenOpenPane({ settings: inReport() });
    expect(choice('Öppna panelen med arbetsboken')).not.toBeChecked();
    expect(choice('Uppdatera när panelen öppnas')).not.toBeChecked();
    await user.click(choice('Öppna panelen med arbetsboken'));
    await user.click(choice('Uppdatera när panelen öppnas'));
    await waitFor(() => {
      expect(settings.saved).toEqual({
        'Delårsrapport.vy': 'report',
        'Office.AutoShowTaskpaneWithDocument': true,
        'Delårsrapport.uppdateraNärPanelenÖppnas': true,
      });
    });
    await user.click(choice('Öppna panelen med arbetsboken'));
    await waitFor(() => {
      expect(settings.saved).not.toHaveProperty(['Office.AutoShowTaskpaneWithDocument']);
    });
  });

  it('says when a choice could not be kept, and shows what holds', async () => {
    const settings = inReport();
    const { user } = await givenOpenPane({ settings });
    settings.answer = 'refuses';
    await user.click(choice('Uppdatera när panelen öppnas'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Excel kunde inte spara valet i arbetsboken, så det är som förut\./u,
    );
    expect(choice('Uppdatera när panelen öppnas')).not.toBeChecked();
  });
});

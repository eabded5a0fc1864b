import { screen, waitFor } from '@testing-library/react';
import { done } from './givenCommands';
import { givenOpenPane } from './givenPane';
import { givenSettings } from './givenSettings';
import { givenSurvey } from './givenSurvey';

const button = (name: string) => screen.getByRole('button', { name });
/** Rapport, when the part of it that is fetched afterwards has come. */
async function openReport(given: Parameters<typeof givenOpenPane>[0] = {}) {
  const opened = await givenOpenPane({ settings: givenSettings({ 'Delårsrapport.vy': 'report' }), ...given });
  await screen.findByRole('heading', { name: /^(?:Godkänd|Approved) version$/u });
  return opened;
}
const marked = givenSurvey({
  approval: { kind: 'marked', time: '2026-11-27T14:05', period: 'jan–aug 2021', changes: 3 },
});

describe('the approved version in Rapport', () => {
  it('is marked at once where none is', async () => {
    const { user, commands } = await openReport();
    expect(screen.getByText(/^Ingen version är markerad\./u)).toBeVisible();
    await user.click(button('Markera som godkänd version'));
    expect(commands.approve).toHaveBeenCalledTimes(1);
    expect(await screen.findByText('Rapporten är markerad som godkänd version.')).toBeVisible();
  });

  it('says when it was marked and how much has changed since', async () => {
    await openReport({ survey: marked });
    expect(screen.getByText(/^Markerad .*14[.:]05.*, avser jan–aug 2021\.$/u)).toBeVisible();
    expect(screen.getByText('Sedan dess: 3 ändringar, se bladet Förändringar.')).toBeVisible();
  });

  it('asks before it takes the place of another, and the keyboard follows', async () => {
    const { user, commands } = await openReport({ survey: marked });
    await user.click(button('Markera som godkänd version'));
    expect(screen.getByRole('group', { name: /ersätter den version som är markerad/u })).toBeVisible();
    expect(button('Ersätt')).toHaveFocus();
    await user.click(button('Behåll den gamla'));
    expect(commands.approve).not.toHaveBeenCalled();
    expect(button('Markera som godkänd version')).toHaveFocus();
    await user.click(button('Markera som godkänd version'));
    await user.click(button('Ersätt'));
    expect(commands.approve).toHaveBeenCalledTimes(1);
  });

  it('reads the workbook again afterwards', async () => {
    let approval = marked.approval;
    const { user } = await openReport({
      check: () => done(givenSurvey({ approval })),
      approve: () => {
        approval = { kind: 'marked', time: '2026-11-29T14:05', period: 'jan–aug 2021', changes: 0 };
        return done({
          time: '29 november 2026 kl. 14.05',
          period: 'jan–aug 2021',
          values: 812,
          open: { error: 0, warning: 2, information: 0 },
        });
      },
    });
    await user.click(button('Markera som godkänd version'));
    await user.click(button('Ersätt'));
    await waitFor(() => {
      expect(screen.getByText('Inget har ändrats sedan dess.')).toBeVisible();
    });
    expect(screen.getByText(/2 varningar/u)).toBeVisible();
  });

  it('says what is wrong with one that cannot be read', async () => {
    const survey = givenSurvey({ approval: { kind: 'unreadable', message: 'Kolumnen Värde saknas.' } });
    await openReport({ survey });
    expect(screen.getByText('Kolumnen Värde saknas.')).toBeVisible();
  });

  it('speaks English to those who have English', async () => {
    await openReport({ survey: marked, language: 'en-GB' });
    expect(screen.getByRole('heading', { name: 'Approved version' })).toBeVisible();
    expect(screen.getByText('Since then: 3 changes, see the sheet Förändringar.')).toBeVisible();
  });
});

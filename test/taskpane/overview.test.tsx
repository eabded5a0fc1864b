import { screen, within } from '@testing-library/react';
import { nextStep } from '../../src/taskpane/views/overview/nextStep';
import type { LocatedFinding } from '../../src/workbook/located';
import { done, findings, pending } from './givenCommands';
import { givenOpenPane } from './givenPane';
import { emptySurvey, givenSurvey } from './givenSurvey';
import type { CreateSummary, Outcome } from '../../src/excel/outcome';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const status = () => screen.getAllByRole('status').at(-1)!;
const box = (name: RegExp) => screen.getByRole('checkbox', { name });

describe('Översikt of a workbook without our sheets', () => {
  it('tells in three lines how to begin', async () => {
    await givenOpenPane({ survey: emptySurvey() });
    const section = screen.getByRole('region', { name: 'Så kommer du i gång' });
    expect(
      within(section)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Välj vilka delar rapporten ska ha och skapa bladen.',
      'Fyll i de gula cellerna. Panelen visar vad som saknas eller inte stämmer.',
      'Uppdatera, så skrivs rapportens blad. Det du har fyllt i ändras aldrig.',
    ]);
    expect(screen.getByText(/inget som finns där rörs/u)).toBeVisible();
  });

  it('creates the sheets of the parts that are chosen; those that every report has are always among them', async () => {
    const { user, commands } = await givenOpenPane({ survey: emptySurvey() });
    expect(box(/^Inställningar och statusskalor ingår alltid/u)).toBeDisabled();
    await user.click(box(/^Inställningar och statusskalor/u));
    await user.click(box(/^Investeringar/u));
    await user.click(box(/^Planer/u));
    await user.click(box(/^Planer/u));
    await user.click(button('Skapa blad'));
    expect(commands.create).toHaveBeenCalledTimes(1);
    const chosen = emptySurvey()
      .parts.map(({ key }) => key)
      .filter((key) => key !== 'investments');
    expect(commands.create.mock.calls[0]![1]).toEqual(chosen);
  });

  it('names what was added and what was left alone, and goes on to the report', async () => {
    const summary: CreateSummary = { added: ['Mål', 'Indikatorer', 'Aktiviteter'], kept: ['Inställningar'] };
    const { user, commands } = await givenOpenPane({ survey: emptySurvey(), create: () => done(summary) });
    commands.check.mockImplementation(() => done(givenSurvey()));
    await user.click(button('Skapa blad'));
    expect(
      await within(status()).findByText('3 blad skapades: Mål, Indikatorer och Aktiviteter.'),
    ).toBeVisible();
    expect(within(status()).getByText('1 tabell fanns redan och lämnades orörd.')).toBeVisible();
    expect(within(status()).getByText(/^Fyll i de gula cellerna/)).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'Rapportens delar' })).toBeVisible();
  });

  it('says when there was nothing to create', async () => {
    const { user } = await givenOpenPane({
      survey: emptySurvey(),
      create: () => done({ added: [], kept: ['Mål'] }),
    });
    await user.click(button('Skapa blad'));
    expect(await within(status()).findByText('Alla blad finns redan. Inget skapades.')).toBeVisible();
  });

  it('creates once, however often it is pressed', async () => {
    const creating = pending<Outcome<CreateSummary>>();
    const { user, commands } = await givenOpenPane({
      survey: emptySurvey(),
      create: () => creating.promise,
    });
    await user.click(button('Skapa blad'));
    await user.click(button('Skapa blad'));
    expect(commands.create).toHaveBeenCalledTimes(1);
    expect(button('Skapa blad')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('Översikt of a report', () => {
  it('says whose report it is and about when', async () => {
    await givenOpenPane();
    expect(screen.getByRole('heading', { level: 2, name: 'Verksamhetsstöd och service' })).toBeVisible();
    expect(screen.getByText('Linköpings kommun · Delårsrapport jan–aug 2021')).toBeVisible();
  });

  it('names the municipality where the report has no organisation, and says when it has no name at all', async () => {
    const heading = { municipality: 'Ale kommun', organisation: '', reportType: 'Bokslut', period: '2025' };
    const { close } = await givenOpenPane({ survey: givenSurvey({ heading }) });
    expect(screen.getByRole('heading', { level: 2, name: 'Ale kommun' })).toBeVisible();
    expect(screen.getByText('Bokslut 2025')).toBeVisible();
    close();
    await givenOpenPane({ survey: givenSurvey({ heading: { ...heading, municipality: '' } }) });
    expect(screen.getByRole('heading', { name: 'Rapporten har inget namn ännu' })).toBeVisible();
  });

  it('lists each part with its rows and findings, in words for a screen reader', async () => {
    await givenOpenPane({ survey: givenSurvey() });
    const section = screen.getByRole('region', { name: 'Rapportens delar' });
    const rows = within(section)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(rows).toContain('Investeringar2 ifyllda rader');
    expect(rows).toContain('Mål, indikatorer och aktiviteter1 fel och 3 varningar.✖1◐3119 ifyllda rader');
    expect(rows).not.toContain(expect.stringContaining('Planer'));
  });

  it('leads from a part to its first sheet', async () => {
    const { user, commands } = await givenOpenPane();
    await user.click(button(/^Volymer och personal/u));
    expect(commands.goTo.mock.calls.map(([, place]) => place)).toEqual([{ sheet: 'Volymer' }]);
  });

  it('adds a part later, when one is chosen', async () => {
    const { user, commands } = await givenOpenPane();
    await user.click(button('Lägg till en del'));
    expect(button('Skapa blad')).toHaveAttribute('aria-disabled', 'true');
    await user.click(box(/^Planer/u));
    await user.click(button('Skapa blad'));
    expect(commands.create.mock.calls.map(([, parts]) => parts)).toEqual([['plans']]);
  });

  it('says when the report was updated and whether its sheets follow the entries', async () => {
    const { user } = await givenOpenPane({ survey: givenSurvey() });
    expect(
      screen.getByText(/^Uppdaterades senast 27 november 2026 kl\. 14:05\. 2 blad följer inte/u),
    ).toBeVisible();
    await user.click(button('Visa vad som ändras'));
    expect(screen.getByRole('heading', { name: 'Uppdatera rapporten' })).toBeVisible();
  });

  it('has one button that leads on', async () => {
    const { user } = await givenOpenPane({ survey: givenSurvey() });
    expect(screen.getByText(/^Ett fel gör att rapportens siffror inte går att lita på/u)).toBeVisible();
    await user.click(button('Visa felet'));
    expect(screen.getByRole('tab', { name: 'Kontroller' })).toHaveAttribute('aria-selected', 'true');
  });

  it('updates from there', async () => {
    const { user, commands } = await givenOpenPane({ survey: givenSurvey({ findings: [] }) });
    await user.click(button('Uppdatera'));
    expect(commands.update).toHaveBeenCalledTimes(1);
  });

  it('mends what is missing from there', async () => {
    const parts = givenSurvey().parts.map((part) =>
      part.key === 'goals' ? { ...part, state: 'incomplete' as const, sheets: [] } : part,
    );
    const { user, commands } = await givenOpenPane({ survey: givenSurvey({ parts }) });
    expect(screen.getByText(/^Det saknas blad i Mål, indikatorer och aktiviteter/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Mål, indikatorer/u })).toBeNull();
    await user.click(button('Skapa bladen som saknas'));
    expect(commands.create.mock.calls.map(([, given]) => given)).toEqual([['goals']]);
  });
});

describe('the next step', () => {
  const sound = { findings: [], pending: [] };
  const finding = (changes: Partial<LocatedFinding>) => ({ ...findings[0]!, ...changes });
  const parts = givenSurvey().parts;

  it('is to mend what is missing before anything else', () => {
    const broken = parts.map((part) =>
      part.key === 'economy' ? { ...part, state: 'incomplete' as const } : part,
    );
    expect(nextStep(givenSurvey({ parts: broken }))).toMatchObject({
      kind: 'mend',
      parts: [{ key: 'economy' }],
    });
  });

  it('is the settings while they are not filled in', () => {
    const heading = { ...givenSurvey().heading, municipality: '', organisation: '' };
    expect(nextStep(givenSurvey({ heading }))).toEqual({ kind: 'settings' });
    const invalid = [finding({ code: 'setting-invalid' })];
    expect(nextStep(givenSurvey({ findings: invalid }))).toEqual({ kind: 'settings' });
  });

  it('is to fill in when nothing is, then the errors', () => {
    const blank = parts.map((part) => (part.key === 'base' ? part : { ...part, filledRows: 0 }));
    expect(nextStep(givenSurvey({ ...sound, parts: blank }))).toMatchObject({
      kind: 'fill',
      part: { key: 'economy' },
    });
    expect(nextStep(givenSurvey({ findings }))).toEqual({ kind: 'errors', count: 2 });
  });

  it('is what stands in the way of an update, or the update', () => {
    expect(nextStep(givenSurvey({ ...sound, refusal: 'Nej.' }))).toEqual({ kind: 'refused', why: 'Nej.' });
    expect(nextStep(givenSurvey({ findings: [] }))).toEqual({ kind: 'update', sheets: 2, isFirst: false });
    const { lastUpdate: _, ...fresh } = givenSurvey({
      findings: [],
      pending: [{ sheet: 'Ekonomi', created: true, cellsChanged: 90 }],
    });
    expect(nextStep(fresh)).toEqual({ kind: 'update', sheets: 1, isFirst: true });
  });

  it('is the warnings at last, but not those that are accepted with a reason', () => {
    const warnings = [finding({ severity: 'warning' }), finding({ severity: 'warning', accepted: 'Ja.' })];
    expect(nextStep(givenSurvey({ ...sound, findings: warnings }))).toEqual({ kind: 'warnings', count: 1 });
    expect(nextStep(givenSurvey({ ...sound, findings: warnings.slice(1) }))).toEqual({ kind: 'done' });
  });
});

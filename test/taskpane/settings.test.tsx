import { screen, within } from '@testing-library/react';
import { settingDeclarations, signConventions, type SettingKey } from '../../src/report/schema/settings';
import { swedish } from '../../src/taskpane/texts/sv';
import { readDraft } from '../../src/taskpane/views/settings/readDraft';
import { settingExample } from '../../src/taskpane/views/settings/settingExample';
import { cellEditing, done } from './givenCommands';
import { givenOpenPane } from './givenPane';
import { givenSettings } from './givenSettings';
import { givenSurvey } from './givenSurvey';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole('textbox', { name });
const list = (name: string) => screen.getByRole('combobox', { name });
const inSettings = () => givenSettings({ 'Delårsrapport.vy': 'settings' });

/** The workbook with another value of a setting. */
const withValue = (key: SettingKey, value: string | number) =>
  givenSurvey({
    settings: givenSurvey().settings.map((setting) =>
      setting.key === key ? { ...setting, value, cell: { ...setting.cell!, was: value } } : setting,
    ),
  });

describe('Inställningar', () => {
  it('has a field for every setting, with its explanation', async () => {
    await givenOpenPane({ settings: inSettings() });
    for (const { label, kind, help } of Object.values(settingDeclarations)) {
      const control = kind === 'choice' ? list(label) : field(label);
      expect(control).toHaveAccessibleDescription(expect.stringContaining(help));
    }
  });

  it('writes a value when it is saved, and not before', async () => {
    const { user, commands } = await givenOpenPane({ settings: inSettings() });
    await user.clear(field('Månad'));
    await user.type(field('Månad'), '12');
    await user.tab();
    expect(commands.write).not.toHaveBeenCalled();
    await user.click(button('Spara'));
    const cell = givenSurvey().settings.find(({ key }) => key === 'month')!.cell;
    expect(commands.write.mock.calls.map(([, edits]) => edits)).toEqual([
      [{ kind: 'write', cell, value: 12 }],
    ]);
    expect(await screen.findByText('Sparat på bladet.')).toBeVisible();
    expect(field('Månad')).toHaveFocus();
    expect(field('Månad')).toHaveValue('12');
    expect(screen.queryByRole('button', { name: 'Spara' })).toBeNull();
  });

  it('saves with Enter, and numbers and texts as what they are', async () => {
    const { user, commands } = await givenOpenPane({ settings: inSettings() });
    await user.clear(field('Kommentarsgräns belopp'));
    await user.type(field('Kommentarsgräns belopp'), '1 250,5{Enter}');
    await user.clear(field('Organisation'));
    await user.type(field('Organisation'), ' 112 {Enter}');
    await user.selectOptions(list('Beloppsenhet rapport'), 'mnkr');
    await user.click(button('Spara'));
    const values = commands.write.mock.calls.map(([, [edit]]) => edit!.kind === 'write' && edit!.value);
    expect(values).toEqual([1250.5, '112', 'mnkr']);
  });

  it('takes away a limit that is emptied', async () => {
    const { user, commands } = await givenOpenPane({ settings: inSettings() });
    await user.clear(field('Kommentarsgräns belopp'));
    expect(field('Kommentarsgräns belopp')).toBeValid();
    await user.keyboard('{Enter}');
    expect(commands.write.mock.calls[0]![1][0]).toMatchObject({ value: '' });
  });

  it.each([
    ['Månad', '13', 'Skriv ett heltal från 1 till 12.'],
    ['Månad', '{Backspace}', 'Fyll i ett värde.'],
    ['År', '{Backspace}', 'Skriv ett heltal från 1990 till 2100.'],
    ['Kommentarsgräns belopp', 'mycket', 'Skriv ett tal som är noll eller större.'],
    ['Kommentarsgräns procent', '-1', 'Skriv ett tal som är noll eller större.'],
  ])('does not save %s as %s, says why and keeps what was typed', async (name, typed, sentence) => {
    const { user, commands } = await givenOpenPane({ settings: inSettings() });
    if (!typed.startsWith('{')) await user.clear(field(name));
    await user.type(field(name), typed);
    const text = (field(name) as HTMLInputElement).value;
    expect(screen.getByRole('alert')).toHaveTextContent(sentence);
    expect(field(name)).toBeInvalid();
    await user.click(button('Spara'));
    expect(commands.write).not.toHaveBeenCalled();
    expect(field(name)).toHaveFocus();
    expect(field(name)).toHaveValue(text);
  });

  it('can be discarded', async () => {
    const { user } = await givenOpenPane({ settings: inSettings() });
    await user.type(field('Kommun'), '!');
    await user.click(button('Kasta ändringen'));
    expect(field('Kommun')).toHaveValue('Linköpings kommun');
    expect(field('Kommun')).toHaveFocus();
  });

  it('keeps what was typed when it could not be written', async () => {
    const { user, commands } = await givenOpenPane({
      settings: inSettings(),
      write: () => Promise.resolve({ ok: false, failure: cellEditing }),
    });
    await user.type(field('Kommun'), ' stad{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(cellEditing.message);
    expect(field('Kommun')).toHaveValue('Linköpings kommun stad');
    commands.write.mockImplementation(() => done({ changes: [], undo: [] }));
    await user.click(button('Spara'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await screen.findByText('Sparat på bladet.')).toBeVisible();
  });

  it('can be undone', async () => {
    const undo = [{ kind: 'remove-row' as const, cell: givenSurvey().settings[0]!.cell! }];
    const { user, commands } = await givenOpenPane({
      settings: inSettings(),
      write: () => done({ changes: [], undo }),
    });
    await user.type(field('Kommun'), '!{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Ångra ändringen' }));
    expect(commands.write.mock.calls.at(-1)![1]).toEqual(undo);
    expect(await screen.findByText('Ändringen är ångrad.')).toBeVisible();
    expect(field('Kommun')).toHaveValue('Linköpings kommun');
  });

  it('says that the sheet has changed while somebody typed, and then replaces what it says', async () => {
    const { user, commands } = await givenOpenPane({ settings: inSettings() });
    await user.clear(field('Månad'));
    await user.type(field('Månad'), '12');
    commands.check.mockImplementation(() => done(withValue('month', 9)));
    await user.click(screen.getByRole('tab', { name: 'Översikt' }));
    await user.click(button('Kontrollera'));
    await user.click(screen.getByRole('tab', { name: 'Inställningar' }));
    expect(screen.getByText(/Nu står det: 9\. Om du sparar ersätts det\./u)).toBeVisible();
    expect(field('Månad')).toHaveValue('12');
    await user.click(button('Spara'));
    expect(commands.write.mock.calls[0]![1][0]).toMatchObject({ value: 12, cell: { was: 9 } });
  });

  it('shows the sheet again once it has been read after a saving', async () => {
    const { user, commands } = await givenOpenPane({ settings: inSettings() });
    commands.check.mockImplementation(() => done(withValue('month', 12)));
    await user.clear(field('Månad'));
    await user.type(field('Månad'), '12{Enter}');
    await user.click(screen.getByRole('tab', { name: 'Översikt' }));
    await user.click(button('Kontrollera'));
    commands.check.mockImplementation(() => done(withValue('month', 4)));
    await user.click(button('Kontrollera'));
    await user.click(screen.getByRole('tab', { name: 'Inställningar' }));
    expect(field('Månad')).toHaveValue('4');
  });

  it('shows a value that is none of the choices as it stands', async () => {
    const { user } = await givenOpenPane({
      settings: inSettings(),
      survey: withValue('reportUnit', 'tusen kronor'),
    });
    expect(list('Beloppsenhet rapport')).toHaveValue('tusen kronor');
    expect(screen.getByRole('alert')).toHaveTextContent('Välj ett av värdena i listan.');
    await user.selectOptions(list('Beloppsenhet rapport'), 'tkr');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('offers no field for a setting that has no row', async () => {
    const settings = givenSurvey().settings.map((setting) => {
      const { cell: _, ...rest } = setting;
      return setting.key === 'goalLevel' ? { ...rest, value: '' } : setting;
    });
    await givenOpenPane({ settings: inSettings(), survey: givenSurvey({ settings }) });
    expect(list('Målnivå')).toBeDisabled();
    expect(screen.getByText(/^Raden saknas på bladet Inställningar/u)).toBeVisible();
  });

  it('shows the scales as the report does, in words, and leads to their sheet', async () => {
    const { user, commands } = await givenOpenPane({ settings: inSettings() });
    const steps = within(screen.getByRole('region', { name: 'Statusskalor' })).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent).slice(0, 2)).toEqual([
      '✔Uppfylls per helåruppfylls · grön',
      '◐Uppfylls delvis per helåruppfylls delvis · gul',
    ]);
    await user.click(button('Ändra på bladet Statusskalor'));
    expect(commands.goTo.mock.calls.map(([, place]) => place)).toEqual([{ sheet: 'Statusskalor' }]);
  });

  it('is in English where Office is, with the sheet’s own words beside', async () => {
    await givenOpenPane({ settings: inSettings(), language: 'en-US' });
    const municipality = field('Municipality (Kommun)');
    expect(municipality).toHaveAccessibleDescription(/The name of the municipality/u);
    expect(screen.getByText('(Kommun)')).toHaveAttribute('lang', 'sv');
  });
});

describe('what a setting means', () => {
  const all = givenSurvey().settings;
  /** The example of a setting when its field says so. */
  const example = (key: SettingKey, text: string, others: Partial<Record<SettingKey, string>> = {}) => {
    const changed = all.map((setting) => {
      const value = others[setting.key];
      return value === undefined ? setting : { ...setting, value };
    });
    const { settings } = readDraft(changed, key, text);
    return settingExample(key, settings, swedish.settings.examples)?.replaceAll('\u00a0', ' ');
  };
  const [surplus, cost, opposite] = Object.keys(signConventions);

  it.each<[SettingKey, string, Partial<Record<SettingKey, string>>, string | undefined]>([
    [
      'municipality',
      'Ale kommun',
      { organisation: '' },
      'i sidfoten står ”Ale kommun · Delårsrapport januari–augusti 2021”.',
    ],
    ['organisation', '', {}, undefined],
    ['reportType', 'Bokslut', {}, 'rapportens rubrik blir ”Bokslut 2021”.'],
    ['month', '4', {}, 'rapporten gäller januari–april 2021.'],
    ['year', '', {}, undefined],
    ['entryUnit', 'tkr', {}, '9 360 i en cell betyder 9 360 tkr, alltså 9,36 mnkr.'],
    ['entryUnit', 'mnkr', {}, '9,36 i en cell betyder 9,36 mnkr, alltså 9 360 tkr.'],
    ['reportUnit', 'mnkr', { decimals: '1' }, '9 360 tkr visas som 9,4 mnkr.'],
    ['decimals', '2', { reportUnit: 'mnkr' }, '9 360 tkr visas som 9,36 mnkr.'],
    ['signConvention', surplus!, {}, 'prognos −5 och budget 0 ger avvikelsen −5, sämre än budget.'],
    ['signConvention', cost!, {}, 'prognos 105 och budget 100 ger avvikelsen −5, sämre än budget.'],
    ['signConvention', opposite!, {}, 'prognos −105 och budget 100 ger avvikelsen −5, sämre än budget.'],
    ['thresholdAmount', '500', {}, 'en avvikelse på −600 tkr ska ha en kommentar; −400 tkr behöver ingen.'],
    ['thresholdAmount', '', {}, 'ingen avvikelse måste ha en kommentar.'],
    [
      'thresholdAmount',
      '0',
      { thresholdPercent: '0' },
      'varje avvikelse som inte är noll ska ha en kommentar.',
    ],
    [
      'thresholdPercent',
      '10',
      {},
      'när budgeten är 10 000 tkr ska en avvikelse på −1 200 tkr ha en kommentar; −800 tkr behöver ingen.',
    ],
    ['goalLevel', 'Nämndmål', {}, 'målen har rubriken ”Nämndmål” i rapporten.'],
  ])('%s = %p', (key, text, others, said) => {
    expect(example(key, text, others)).toBe(said);
  });
});

describe('Anmärkningarnas allvar', () => {
  const open = async (given: Parameters<typeof givenOpenPane>[0] = {}) => {
    const pane = await givenOpenPane({ settings: inSettings(), ...given });
    await screen.findByRole('heading', {
      level: 2,
      name: /^(?:Anmärkningarnas allvar|Severity of findings)$/u,
    });
    return pane;
  };
  const overdue = () => list('Försenad aktivitet');
  const edits = (commands: Awaited<ReturnType<typeof givenOpenPane>>['commands']) =>
    commands.write.mock.calls.map(([, written]) => written);

  it('lists what occurs or was changed, with what the add-in makes it and how many there are', async () => {
    await open();
    expect(overdue()).toHaveValue('');
    expect(overdue()).toHaveTextContent('Som tillägget (Varning)');
    expect(overdue()).toHaveAccessibleDescription('5 anmärkningar nu.');
    expect(list('Kommentar saknas till avvikelse')).toHaveValue('Fel');
  });

  it('adds a row to Inställningar when one is changed for the first time, once it is saved', async () => {
    const { user, commands } = await open();
    await user.selectOptions(overdue(), 'Upplysning');
    expect(commands.write).not.toHaveBeenCalled();
    await user.click(button('Spara'));
    const { newRow } = givenSurvey().severities.find(({ code }) => code === 'activity-overdue')!;
    expect(newRow.setting).toBe('Allvar: activity-overdue');
    expect(edits(commands)).toEqual([
      [{ kind: 'add-row', table: 'settings', values: { ...newRow, value: 'Upplysning' } }],
    ]);
    expect(await screen.findByText('Sparat på bladet.')).toBeVisible();
    expect(overdue()).toHaveFocus();
  });

  it('writes over the row that is there, and removes it when the add-in’s own is chosen', async () => {
    const { user, commands } = await open();
    const { cell } = givenSurvey().severities.find(({ code }) => code === 'comment-missing')!;
    await user.selectOptions(list('Kommentar saknas till avvikelse'), 'Varning');
    await user.click(button('Spara'));
    await screen.findByText('Sparat på bladet.');
    await user.selectOptions(list('Kommentar saknas till avvikelse'), 'Som tillägget (Varning)');
    await user.click(button('Spara'));
    expect(edits(commands)).toEqual([
      [{ kind: 'write', cell, value: 'Varning' }],
      [{ kind: 'remove-row', cell }],
    ]);
  });

  it('keeps the choice when the workbook refuses, and lets it be thrown away', async () => {
    const { user } = await open({ write: () => Promise.resolve({ ok: false, failure: cellEditing }) });
    await user.selectOptions(overdue(), 'Fel');
    await user.click(button('Spara'));
    expect(await screen.findByText(cellEditing.message)).toBeVisible();
    expect(overdue()).toHaveValue('Fel');
    await user.click(button('Kasta ändringen'));
    expect(overdue()).toHaveValue('');
    expect(overdue()).toHaveFocus();
  });

  it('is taken back from where it was done', async () => {
    const undo = [{ kind: 'remove-row', cell: givenSurvey().severities[0]!.cell! }] as const;
    const { user, commands } = await open({ write: () => done({ changes: [], undo }) });
    await user.selectOptions(overdue(), 'Fel');
    await user.click(button('Spara'));
    await user.click(await screen.findByRole('button', { name: 'Ångra ändringen' }));
    expect(edits(commands).at(-1)).toEqual(undo);
    expect(await screen.findByText('Ändringen är ångrad.')).toBeVisible();
  });

  it('shows a word that is none as it stands, and says what cannot be lowered', async () => {
    const [, first] = givenSurvey().severities;
    const unknown = { ...first!, value: 'Notis', count: 0, allowed: first!.allowed.slice(0, 1) };
    await open({ survey: givenSurvey({ severities: [unknown] }) });
    expect(overdue()).toHaveValue('Notis');
    expect(overdue()).toHaveAccessibleDescription('Finns inte nu. Kan inte sänkas.');
    expect(within(overdue()).queryByRole('option', { name: 'Upplysning' })).toBeNull();
  });

  it('writes the sheet’s own words where the pane speaks English', async () => {
    const { user, commands } = await open({ language: 'en-US' });
    await user.selectOptions(overdue(), 'Information');
    await user.click(button('Save'));
    expect(edits(commands)[0]).toMatchObject([{ values: { value: 'Upplysning' } }]);
  });
});

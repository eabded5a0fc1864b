import { screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createGoalsMemory, GoalsMemory } from '../../../src/taskpane/views/goals/goalsMemory';
import { GoalsView } from '../../../src/taskpane/views/goals/GoalsView';
import type { PaneActions } from '../../../src/taskpane/view';
import type { EntryText, GoalSurvey, Survey } from '../../../src/workbook/survey/survey';
import { done, pending } from '../givenCommands';
import { emptySurvey, givenSurvey } from '../givenSurvey';
import { givenView, refused, written } from '../givenView';

const survey = givenSurvey();
const [service, purchases] = survey.goals as [GoalSurvey, GoalSurvey, GoalSurvey];

/** The survey after somebody has changed the first goal, in the pane or in the sheet. */
function withFirst(changes: Partial<GoalSurvey>): Survey {
  return { ...survey, goals: [{ ...service, ...changes }, ...survey.goals.slice(1)] };
}

function holding(entry: EntryText, text: string): EntryText {
  return { text, cell: { ...entry.cell, was: text } };
}

function givenGoalsView(now: Survey = survey, actions: Partial<PaneActions> = {}) {
  const memory = createGoalsMemory();
  const around = (view: ReactNode) => <GoalsMemory value={memory}>{view}</GoalsMemory>;
  return givenView(GoalsView, { survey: now, actions, around });
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const reason = () => screen.getByRole('textbox', { name: 'Motivering' });
const deviating = () => screen.getByRole('textbox', { name: 'Motivering till avvikande bedömning' });
const radio = (name: string) => screen.getByRole('radio', { name });
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
const partly = 'Uppfylls delvis per helår';
const met = 'Uppfylls per helår';

describe('one goal at a time', () => {
  it('has its place in the goal structure, its name and its findings above', async () => {
    const { user, actions } = givenGoalsView();
    expect(screen.getByText('Mål 1 av 3')).toBeVisible();
    expect(heading()).toBe('God service');
    expect(screen.getByText('Medborgare/Kund')).toBeVisible();
    const findings = screen.getByRole('list', { name: 'Anmärkningar om målet' });
    await user.click(within(findings).getByRole('button', { name: /1 av 3 indikatorer/ }));
    expect(actions.goTo.mock.calls.map(([place]) => place.cell)).toEqual(['D6']);
  });

  it('goes to the next, back, and to any of the list', async () => {
    const { user } = givenGoalsView();
    expect(button('Föregående mål')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Nästa mål'));
    expect(heading()).toBe(purchases.goal);
    await user.click(button('Föregående mål'));
    expect(heading()).toBe('God service');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Välj mål' }), '2');
    expect(screen.getByText('Mål 3 av 3')).toBeVisible();
    expect(button('Nästa mål')).toHaveAttribute('aria-disabled', 'true');
  });

  it('stays at the goal while another view is shown and when goals come before it', async () => {
    const { user, leave, read } = givenGoalsView();
    await user.click(button('Nästa mål'));
    leave();
    read({ ...survey, goals: [survey.goals[2]!, ...survey.goals.slice(0, 2)] });
    expect(heading()).toBe(purchases.goal);
    expect(screen.getByText('Mål 3 av 3')).toBeVisible();
  });

  it('leads to the sheet when there are no goals, and to the parts when there is no sheet', async () => {
    const { user, actions, read } = givenGoalsView({ ...survey, goals: [] });
    await user.click(button('Gå till bladet Mål'));
    expect(actions.goTo).toHaveBeenCalledWith({ sheet: 'Mål' });
    read(emptySurvey());
    await user.click(button('Skapa blad i Översikt'));
    expect(actions.show).toHaveBeenCalledWith('overview');
  });
});

describe('the chain that a goal is judged by', () => {
  it('has its indicators with figures, mark and trend, and each leads to its cell', async () => {
    const { user, actions } = givenGoalsView();
    const chain = within(screen.getByRole('region', { name: 'Indikatorer' }));
    const indicator = chain.getByRole('button', { name: /Svarsservice LKDATA/ });
    expect(indicator).toHaveTextContent(
      /Utfall 82\* %.*Målvärde 96 %.*✖Når inte målvärdet.*sämre än året före/,
    );
    await user.click(indicator);
    expect(actions.goTo).toHaveBeenCalledWith({ sheet: 'Indikatorer', cell: 'C11' });
  });

  it('has its activities with status, end date and what is overdue', async () => {
    const { user, actions } = givenGoalsView();
    const chain = within(screen.getByRole('region', { name: 'Aktiviteter' }));
    const overdue = chain.getByRole('button', { name: /Gemensam tjänsteportal/ });
    expect(overdue).toHaveTextContent(/◐Pågående.*Slutdatum 2021-08-31.*Slutdatumet har passerat/);
    await user.click(overdue);
    expect(actions.goTo).toHaveBeenCalledWith({ sheet: 'Aktiviteter', cell: 'B8' });
  });

  it('has a long chain in portions, and goes on with the keyboard where the new rows begin', async () => {
    const [first] = service.activities;
    const activities = Array.from({ length: 55 }, (_, at) => ({ ...first!, name: `Aktivitet ${at + 1}` }));
    const { user } = givenGoalsView(withFirst({ activities }));
    expect(screen.getAllByText(/^Aktivitet \d+$/)).toHaveLength(50);
    await user.click(screen.getByText('Visa fler (5 kvar)'));
    expect(screen.getAllByText(/^Aktivitet \d+$/)).toHaveLength(55);
    expect(document.activeElement).toHaveTextContent(/^Aktivitet 51/);
    expect(screen.queryByText(/Visa fler/)).not.toBeInTheDocument();
  });

  it('says when there are none', () => {
    givenGoalsView(withFirst({ indicators: [], activities: [] }));
    expect(screen.getByText('Inga indikatorer är kopplade till målet.')).toBeVisible();
    expect(screen.getByText('Inga aktiviteter är kopplade till målet.')).toBeVisible();
  });
});

describe('the assessment', () => {
  it('shows what the figures suggest and why, and points out the reason that a deviation needs', async () => {
    const { user } = givenGoalsView();
    expect(radio(met)).toBeChecked();
    expect(screen.getByText(service.suggestion.why)).toBeVisible();
    expect(screen.getByText(/Bedömningen avviker från förslaget\..*Skriv varför under/)).toBeVisible();
    await user.click(button('Skriv varför'));
    expect(deviating()).toHaveFocus();
    expect(deviating()).toHaveAccessibleDescription(/Skriv här varför/);
    await user.keyboard('Avvikelsen är tillfällig.');
    expect(screen.queryByText(/Skriv varför under/)).toBeNull();
  });

  it('saves a choice at once', async () => {
    const { user, actions, read } = givenGoalsView();
    await user.click(radio(partly));
    expect(actions.write).toHaveBeenCalledWith([
      { kind: 'write', cell: service.assessment.cell, value: partly },
    ]);
    expect(screen.getByText('✔ Sparat')).toBeVisible();
    read(withFirst({ assessment: holding(service.assessment, partly) }));
    expect(radio(partly)).toBeChecked();
    expect(screen.queryByText(/Bedömningen avviker/)).toBeNull();
  });

  it('follows the suggestion with one press', async () => {
    const { user, actions } = givenGoalsView();
    await user.click(button('Följ förslaget'));
    expect(actions.write).toHaveBeenCalledWith([
      { kind: 'write', cell: service.assessment.cell, value: partly },
    ]);
  });

  it('shows the cell’s own choice again when Excel refuses', async () => {
    const { user } = givenGoalsView(survey, { write: () => Promise.resolve(refused) });
    await user.click(radio(partly));
    expect(screen.getByRole('alert')).toHaveTextContent('Cellen har ändrats sedan den lästes.');
    expect(radio(met)).toBeChecked();
  });

  it('saves only the last of the choices that the arrow keys pass while one is being saved', async () => {
    const first = pending<Awaited<ReturnType<PaneActions['write']>>>();
    const { user, actions } = givenGoalsView();
    actions.write.mockReturnValueOnce(first.promise);
    await user.click(radio(partly));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(actions.write).toHaveBeenCalledTimes(1);
    first.resolve(await done(written));
    await screen.findByText('✔ Sparat');
    expect(actions.write).toHaveBeenCalledTimes(2);
    expect(actions.write).toHaveBeenLastCalledWith([
      { kind: 'write', cell: { ...service.assessment.cell, was: partly }, value: 'Kan ej bedömas' },
    ]);
  });

  it('names a text in the cell that the scale does not have', () => {
    givenGoalsView(withFirst({ assessment: holding(service.assessment, 'Ganska bra') }));
    expect(screen.getByText(/”Ganska bra”, som inte finns i skalan/)).toBeVisible();
  });
});

describe('the texts about a goal', () => {
  it('are saved when one asks for it, by button or Ctrl+Enter', async () => {
    const { user, actions, read } = givenGoalsView();
    await user.clear(reason());
    await user.type(reason(), 'Allt går bra.');
    expect(screen.getByText('● Inte sparat')).toBeVisible();
    expect(actions.write).not.toHaveBeenCalled();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(actions.write).toHaveBeenCalledWith([
      { kind: 'write', cell: service.reason.cell, value: 'Allt går bra.' },
    ]);
    expect(screen.getByText('✔ Sparat')).toBeVisible();
    expect(reason()).toHaveFocus();
    read(withFirst({ reason: holding(service.reason, 'Allt går bra.') }));
    await user.keyboard(' Mer.');
    await user.click(button('Spara'));
    expect(actions.write).toHaveBeenLastCalledWith([
      { kind: 'write', cell: { ...service.reason.cell, was: 'Allt går bra.' }, value: 'Allt går bra. Mer.' },
    ]);
  });

  it('are kept when one goes to another goal, to another view, and when Excel refuses', async () => {
    const { user, leave, read } = givenGoalsView(survey, { write: () => Promise.resolve(refused) });
    await user.type(reason(), ' Tillägg.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByRole('alert')).toHaveTextContent('Cellen har ändrats sedan den lästes.');
    await user.click(button('Nästa mål'));
    expect(reason()).toHaveValue(purchases.reason.text);
    expect(screen.getByText('● 1 text är inte sparad')).toBeVisible();
    leave();
    read(survey);
    await user.click(button('Föregående mål'));
    expect(reason()).toHaveValue(`${service.reason.text} Tillägg.`);
  });

  it('are kept when the workbook is read again, with focus and cursor', async () => {
    const { user, read } = givenGoalsView();
    await user.type(reason(), ' Till');
    read({ ...survey, lastUpdate: '2026-11-29T15:00' });
    expect(reason()).toHaveFocus();
    await user.keyboard('ägg.');
    expect(reason()).toHaveValue(`${service.reason.text} Tillägg.`);
  });

  it('stand beside each other when the cell has been changed meanwhile, until a person has chosen', async () => {
    const { user, actions, read } = givenGoalsView();
    await user.type(reason(), ' Mitt.');
    read(withFirst({ reason: holding(service.reason, 'Bladets text.') }));
    expect(screen.getByRole('alert')).toHaveTextContent(/På bladet står nu:.*Bladets text\./);
    expect(reason()).toHaveValue(`${service.reason.text} Mitt.`);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(button('Spara alla')).toHaveAttribute('aria-disabled', 'true');
    expect(actions.write).not.toHaveBeenCalled();
    await user.click(button('Behåll min text'));
    await user.click(button('Spara'));
    expect(actions.write).toHaveBeenCalledWith([
      {
        kind: 'write',
        cell: { ...service.reason.cell, was: 'Bladets text.' },
        value: `${service.reason.text} Mitt.`,
      },
    ]);
  });

  it('let the sheet’s text stand, and can still be brought back', async () => {
    const { user, read } = givenGoalsView();
    await user.type(reason(), ' Mitt.');
    read(withFirst({ reason: holding(service.reason, 'Bladets text.') }));
    await user.click(button('Ta bladets text'));
    expect(reason()).toHaveValue('Bladets text.');
    await user.click(button('Hämta tillbaka min text'));
    expect(reason()).toHaveValue(`${service.reason.text} Mitt.`);
  });

  it('that are discarded can be brought back', async () => {
    const { user } = givenGoalsView();
    await user.type(reason(), ' Mitt.');
    await user.click(button('Kasta ändringen'));
    expect(reason()).toHaveValue(service.reason.text);
    await user.click(button('Hämta tillbaka min text'));
    expect(reason()).toHaveValue(`${service.reason.text} Mitt.`);
  });

  it('that are typed on while they are saved are not taken for saved', async () => {
    const answer = pending<Awaited<ReturnType<PaneActions['write']>>>();
    const { user, actions } = givenGoalsView();
    actions.write.mockReturnValueOnce(answer.promise);
    await user.type(reason(), ' Ett');
    await user.keyboard('{Control>}{Enter}{/Control} två');
    answer.resolve(await done(written));
    expect(await screen.findByRole('button', { name: 'Spara' })).toBeVisible();
    await user.click(button('Spara'));
    expect(actions.write).toHaveBeenLastCalledWith([
      {
        kind: 'write',
        cell: { ...service.reason.cell, was: `${service.reason.text} Ett` },
        value: `${service.reason.text} Ett två`,
      },
    ]);
  });

  it('are saved together, those of other goals included', async () => {
    const { user, actions } = givenGoalsView();
    await user.type(deviating(), 'Tillfälligt.');
    await user.click(button('Nästa mål'));
    await user.type(reason(), ' Mer.');
    expect(screen.getByText('● 2 texter är inte sparade')).toBeVisible();
    await user.click(button('Spara alla'));
    expect(actions.write).toHaveBeenCalledTimes(1);
    expect(actions.write.mock.calls[0]?.[0].map((edit) => 'value' in edit && edit.value)).toEqual([
      'Tillfälligt.',
      `${purchases.reason.text} Mer.`,
    ]);
  });

  it('are counted near the limit of a cell, and not cut beyond it', async () => {
    const long = 'å'.repeat(32_766);
    const { user, actions } = givenGoalsView(withFirst({ reason: holding(service.reason, long) }));
    expect(screen.getByText(/^32\s766 av högst 32\s767 tecken$/)).toBeVisible();
    await user.click(reason());
    await user.paste('öö');
    expect(screen.getByRole('alert')).toHaveTextContent(/Korta texten med 1 tecken innan/);
    expect(reason()).toHaveValue(`${long}öö`);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(actions.write).not.toHaveBeenCalled();
  });

  it('whose goal is gone are shown, so that they can be copied', async () => {
    const { user, read } = givenGoalsView();
    await user.type(deviating(), 'Tillfälligt.');
    read(withFirst({ goal: 'Mycket god service' }));
    const homeless = within(screen.getByRole('region', { name: 'Texter som inte är sparade' }));
    expect(homeless.getByRole('textbox')).toHaveValue('Tillfälligt.');
    await user.click(homeless.getByRole('button', { name: 'Kasta texten' }));
    expect(screen.queryByText('Tillfälligt.')).toBeNull();
  });
});

describe('figures in texts', () => {
  it('are inserted where the cursor was, the goal’s own first, and shown as they will stand', async () => {
    const { user } = givenGoalsView();
    await user.type(deviating(), 'Tappade samtal ändå.');
    await user.keyboard('{ArrowLeft>6/}');
    await user.click(button('Infoga siffra'));
    const lists = screen.getAllByRole('list').map((list) => list.getAttribute('aria-labelledby'));
    expect(lists.length).toBeGreaterThan(2);
    expect(screen.getByText('Målets siffror')).toBeVisible();
    await user.click(button(/Tappade samtal Kontakt Linköping, Utfall/));
    const mark = '{Indikatorer:Tappade samtal Kontakt Linköping:Utfall}';
    expect(deviating()).toHaveValue(`Tappade samtal ${mark} ändå.`);
    expect(deviating()).toHaveFocus();
    await user.keyboard('!');
    expect(deviating()).toHaveValue(`Tappade samtal ${mark}! ändå.`);
    expect(screen.getByRole('group', { name: 'Så blir texten i rapporten' })).toHaveTextContent(
      'Tappade samtal 3,1 %! ändå.',
    );
  });

  it('are searched, reached by arrow keys, and left with Esc', async () => {
    const { user } = givenGoalsView();
    await user.click(deviating());
    await user.click(button('Infoga siffra'));
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await user.keyboard('lkdata prognos{ArrowDown}');
    expect(document.activeElement).toHaveTextContent(/LKDATA, Prognos helår.*9 360 tkr/);
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(deviating()).toHaveFocus();
  });

  it('that lead nowhere are marked', () => {
    givenGoalsView(withFirst({ deviatingReason: holding(service.deviatingReason, 'Nu {A:B:C}.') }));
    expect(screen.getByText('✖ {A:B:C} (okänd siffra)')).toBeVisible();
  });
});

describe('results', () => {
  it('are added with goal, text and assignment', async () => {
    const { user, actions, read } = givenGoalsView();
    await user.click(button('Lägg till resultat'));
    expect(screen.getByRole('textbox', { name: 'Nytt resultat' })).toHaveFocus();
    await user.keyboard('Kön är kortare.{Tab}');
    await user.type(
      screen.getAllByRole('textbox', { name: 'Strategiskt uppdrag' }).at(-1)!,
      'Digitalisering',
    );
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(actions.write).toHaveBeenCalledWith([
      {
        kind: 'add-row',
        table: 'goalResults',
        values: { goal: 'God service', text: 'Kön är kortare.', assignment: 'Digitalisering' },
      },
    ]);
    expect(screen.queryByRole('textbox', { name: 'Nytt resultat' })).toBeNull();
    expect(button('Lägg till resultat')).toHaveFocus();
    const cell = { table: 'goalResults', row: 41, name: '', column: 'text', was: 'Kön är kortare.' } as const;
    const result = { text: { text: 'Kön är kortare.', cell }, assignment: { text: '', cell } };
    read(withFirst({ results: [...service.results, result] }));
    expect(screen.getByRole('textbox', { name: 'Resultat 5' })).toHaveValue('Kön är kortare.');
  });

  it('that are not in the sheet yet are kept when they are refused, and elsewhere', async () => {
    const { user, leave, read } = givenGoalsView(survey, { write: () => Promise.resolve(refused) });
    await user.click(button('Lägg till resultat'));
    await user.keyboard('Kön är kortare.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByRole('alert')).toHaveTextContent('Cellen har ändrats sedan den lästes.');
    await user.click(button('Nästa mål'));
    leave();
    read(survey);
    await user.click(button('Föregående mål'));
    expect(screen.getByRole('textbox', { name: 'Nytt resultat' })).toHaveValue('Kön är kortare.');
  });

  it('are removed, and brought back', async () => {
    const { user, actions } = givenGoalsView();
    await user.click(button('Ta bort resultat 2'));
    expect(actions.write).toHaveBeenLastCalledWith([
      { kind: 'remove-row', cell: service.results[1]!.text.cell },
    ]);
    await user.click(button('Ångra'));
    expect(actions.write).toHaveBeenLastCalledWith(written.undo);
    expect(screen.getByText('Resultatet är tillbaka.')).toBeInTheDocument();
  });

  it('say why one could not be removed', async () => {
    const { user } = givenGoalsView(survey, { write: () => Promise.resolve(refused) });
    await user.click(button('Ta bort resultat 2'));
    expect(screen.getByRole('alert')).toHaveTextContent('Cellen har ändrats sedan den lästes.');
  });

  it('keep their drafts when rows above them come or go in the sheet', async () => {
    const { user, read } = givenGoalsView();
    await user.type(screen.getByRole('textbox', { name: 'Resultat 3' }), ' Mer.');
    const up = (entry: EntryText): EntryText => ({
      ...entry,
      cell: { ...entry.cell, row: entry.cell.row - 1 },
    });
    const left = service.results.slice(1).map(({ text, assignment }) => ({
      text: up(text),
      assignment: up(assignment),
    }));
    read(withFirst({ results: left }));
    expect(screen.getByRole('textbox', { name: 'Resultat 2' })).toHaveValue(
      `${service.results[2]!.text.text} Mer.`,
    );
    expect(screen.getByRole('textbox', { name: 'Resultat 3' })).toHaveValue(service.results[3]!.text.text);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

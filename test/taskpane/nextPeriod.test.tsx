import { screen, within } from '@testing-library/react';
import type { RollWish } from '../../src/excel';
import type { RollPreview } from '../../src/report/roll/rollPreview';
import { cellEditing, done, pending } from './givenCommands';
import { givenOpenPane } from './givenPane';
import { givenSurvey } from './givenSurvey';
import type { Outcome } from '../../src/excel/outcome';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

const ahead: RollPreview = {
  from: 'jan–aug 2021',
  to: 'jan–dec 2021',
  parts: [
    {
      table: 'Inställningar',
      lines: [{ kind: 'changed', text: 'Perioden ändras från jan–aug 2021 till jan–dec 2021.' }],
    },
    {
      table: 'Volymer',
      lines: [
        { kind: 'emptied', text: 'Töms: Utfall period (16 celler).' },
        {
          kind: 'unknown',
          text: 'Utfall föregående år lämnas tomt: utfallet för jan–dec 2020 finns inte i arbetsboken.',
        },
      ],
    },
  ],
};

type Given = Awaited<ReturnType<typeof givenOpenPane>>;

/** The lines below the heading, in the part of the view that is about the next period. */
const lines = () =>
  within(screen.getByRole('region', { name: 'Nästa period' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

/** Opens the fields and chooses December 2021. */
async function choose({ user }: Given): Promise<void> {
  await user.click(button('Nästa period'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Till och med månad' }), 'december');
  await user.type(screen.getByRole('textbox', { name: 'År' }), '2021');
}

const wishes = (mock: Given['commands']['roll']): readonly RollWish[] =>
  mock.mock.calls.map(([, wish]) => wish);

describe('going on to the next period', () => {
  it('takes no room until it is wanted', async () => {
    const given = await givenOpenPane();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(button('Nästa period')).toHaveAttribute('aria-expanded', 'false');
    await given.user.click(button('Nästa period'));
    expect(button('Nästa period')).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('form', { name: 'Nästa period' })).toBeVisible();
    await given.user.click(button('Nästa period'));
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('asks for a month and a year first', async () => {
    const given = await givenOpenPane();
    await given.user.click(button('Nästa period'));
    await given.user.click(button('Visa vad som händer'));
    await given.user.type(screen.getByRole('textbox', { name: 'År' }), '202{Enter}');
    expect(given.commands.previewRoll).not.toHaveBeenCalled();
    expect(button('Visa vad som händer')).toHaveAttribute('aria-disabled', 'true');
  });

  it('shows what will happen and changes nothing yet', async () => {
    const given = await givenOpenPane({ previewRoll: () => done(ahead) });
    await choose(given);
    await given.user.click(button('Visa vad som händer'));
    expect(wishes(given.commands.previewRoll)).toEqual([{ year: 2021, month: 12, keepFinished: false }]);
    expect(
      within(screen.getByRole('status')).getByText(
        'Från jan–aug 2021 till jan–dec 2021. Inget har ändrats ännu.',
      ),
    ).toBeVisible();
    expect(screen.getByText(/^Spara först en kopia av arbetsboken/u)).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: 'Volymer' })).toBeVisible();
    expect(lines()).toEqual(ahead.parts.flatMap(({ lines }) => lines.map(({ text }) => text)));
    expect(given.commands.roll).not.toHaveBeenCalled();
  });

  it('goes on when it is confirmed, as it was shown, and leads on to Uppdatera', async () => {
    const given = await givenOpenPane({ previewRoll: () => done(ahead), roll: () => done(ahead) });
    await choose(given);
    await given.user.click(screen.getByRole('checkbox', { name: 'Behåll avslutade aktiviteter' }));
    await given.user.click(button('Visa vad som händer'));
    await given.user.selectOptions(screen.getByRole('combobox'), 'april');
    await given.user.click(button('Gå vidare till jan–dec 2021'));
    expect(wishes(given.commands.roll)).toEqual([{ year: 2021, month: 12, keepFinished: true }]);
    expect(screen.getByText('Arbetsboken gäller nu jan–dec 2021.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Att fylla i och kontrollera' })).toBeVisible();
    expect(lines()).toEqual([
      'Utfall föregående år lämnas tomt: utfallet för jan–dec 2020 finns inte i arbetsboken.',
    ]);
    expect(screen.queryByRole('button', { name: /^Gå vidare/u })).toBeNull();
  });

  it('says why it cannot, and keeps what was chosen', async () => {
    const given = await givenOpenPane({
      previewRoll: () => Promise.resolve({ ok: false, failure: cellEditing }),
    });
    await choose(given);
    await given.user.click(button('Visa vad som händer'));
    expect(screen.getByRole('alert')).toHaveTextContent(cellEditing.message);
    expect(screen.getByRole('textbox', { name: 'År' })).toHaveValue('2021');
    expect(screen.queryByRole('button', { name: /^Gå vidare/u })).toBeNull();
  });

  it('waits while another command works, and shows its own work', async () => {
    const previewing = pending<Outcome<RollPreview>>();
    const given = await givenOpenPane({
      survey: givenSurvey({ findings: [] }),
      previewRoll: () => previewing.promise,
    });
    await choose(given);
    await given.user.click(button('Visa vad som händer'));
    expect(screen.getByRole('status')).toHaveTextContent('Tar reda på vad som händer …');
    expect(button('Uppdatera')).toHaveAttribute('aria-disabled', 'true');
    await given.user.click(button('Visa vad som händer'));
    previewing.resolve({ ok: true, value: ahead });
    expect(await screen.findByRole('button', { name: 'Gå vidare till jan–dec 2021' })).toBeVisible();
    expect(given.commands.previewRoll).toHaveBeenCalledTimes(1);
  });

  it('is in English where Office is, while the report’s sentences stay Swedish', async () => {
    const given = await givenOpenPane({ language: 'en-US', previewRoll: () => done(ahead) });
    await given.user.click(button('Next period'));
    await given.user.selectOptions(
      screen.getByRole('combobox', { name: 'Up to and including month' }),
      'December',
    );
    await given.user.type(screen.getByRole('textbox', { name: 'Year' }), '2021');
    await given.user.click(button('Show what will happen'));
    expect(button('Move on to jan–dec 2021')).toBeVisible();
    expect(screen.getByText('Töms: Utfall period (16 celler).').closest('[lang]')).toHaveAttribute(
      'lang',
      'sv',
    );
  });
});

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { usage } from '../../src/cli/usage';
import { delarsrapport } from '../support/commandLine';
import { dataOfParts } from '../support/partsOfReport';
import { rollReport } from '../support/rollReport';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);

describe('delarsrapport new --parts', () => {
  it('makes the sheets of the chosen parts and those that every report has', async () => {
    const { status, json } = await delarsrapport('new', at('delar.xlsx'), '--parts', 'Händelser, planer');
    expect(status).toBe(0);
    expect(json.added).toEqual([
      ...['Inställningar', 'Statusskalor', 'Händelser', 'Planer', 'Texter', 'Undantag'],
      ...[
        'Försättsblad',
        'Uppdrag och bedömning',
        'Väsentliga händelser',
        'Planer och program',
        'Förändringar',
        'Kontroller',
      ],
    ]);
  });

  it('makes a workbook that every other command takes', async () => {
    const data = dataOfParts(rollReport, ['economy', 'events']);
    // Its control total of Investeringar would have nothing to be compared with.
    writeFileSync(at('in.json'), JSON.stringify({ ...data, controlTotals: [] }));
    const made = await run(['new', at('bok.xlsx'), '--parts', 'ekonomi,händelser', '--data', at('in.json')]);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(await delarsrapport('check', at('bok.xlsx'))).toMatchObject({ status: 0, json: { findings: [] } });
    const updated = await delarsrapport('update', at('bok.xlsx'));
    expect(updated).toMatchObject({ status: 0, json: { changes: [] } });
    const { stdout } = await run(['data', at('bok.xlsx')]);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
      'settings',
      'statusScales',
      'operatingSummary',
      'costsAndIncome',
      'events',
      'texts',
    ]);
    const rolled = await run(['roll', at('bok.xlsx'), '-o', at('nasta.xlsx'), '--to', '2021-12']);
    expect(rolled.stderr).toBe('');
    expect(rolled.stdout).not.toMatch(/Mål|Volymer|Planer/u);
  });

  it('adds a part to a copy of a workbook that did without it', async () => {
    await run(['new', at('utan.xlsx'), '--parts', 'händelser']);
    const added = await delarsrapport('new', at('med.xlsx'), '--in', at('utan.xlsx'), '--parts', 'planer');
    expect(added.json.added).toEqual(['Planer', 'Planer och program']);
    expect(added.json.kept).toEqual(['Inställningar', 'Statusskalor', 'Texter', 'Undantag']);
  });

  it.each([
    [
      'a part that does not exist',
      ['--parts', 'ekonomi,budget'],
      '”budget” är ingen del av rapporten. Delarna heter inställningar, texter, ekonomi, investeringar, volymer, händelser, mål och planer.',
    ],
    ['an empty part', ['--parts', 'ekonomi,'], '”” är ingen del av rapporten.'],
    ['no part', ['--parts'], 'Alternativet --parts behöver delar som ekonomi,mål efter sig.'],
    [
      'data of a part that is not chosen',
      ['--parts', 'ekonomi', '--data', at('planer.json')],
      'Uppgifterna har rader för Planer, men delen ”Planer” är inte vald. Välj den också, eller ta bort raderna.',
    ],
  ])('refuses %s in a sentence and writes nothing', async (_name, args, sentence) => {
    writeFileSync(at('planer.json'), JSON.stringify({ plans: [{ plan: 'Biblioteksplan' }] }));
    const refused = await run(['new', at('nej.xlsx'), ...args]);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain(sentence);
    expect(existsSync(at('nej.xlsx'))).toBe(false);
  });

  it('is told by the usage, with the words of the parts', () => {
    expect(usage).toContain('ekonomi, investeringar, volymer, händelser, mål, planer');
    expect(usage).toContain('inställningar och texter finns alltid');
  });

  it('is no option of another command', async () => {
    const refused = await run(['check', at('bok.xlsx'), '--parts', 'mål']);
    expect(refused.stderr).toContain('Kommandot check tar inte --parts.');
  });
});

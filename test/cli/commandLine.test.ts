import { run } from '../../src/cli/run';
import { usage } from '../../src/cli/usage';

describe('a command line', () => {
  it.each([
    ['a command that does not exist', ['chek', 'bok.xlsx'], 'Kommandot ”chek” finns inte.'],
    ['an option that does not exist', ['check', 'bok.xlsx', '--fast'], 'Alternativet --fast finns inte.'],
    ['a short option that does not exist', ['check', 'bok.xlsx', '-x'], 'Alternativet -x finns inte.'],
    ['an option of another command', ['check', 'bok.xlsx', '--in', 'x'], 'Kommandot check tar inte --in.'],
    ['an option of update given to new', ['new', 'bok.xlsx', '-o', 'x'], 'Kommandot new tar inte --output.'],
    ['an option without its file', ['new', 'bok.xlsx', '--data'], 'Alternativet --data behöver en fil'],
    ['an empty file name', ['new', 'bok.xlsx', '--data='], 'Alternativet --data behöver en fil'],
    ['an option that swallows the next', ['new', 'b.xlsx', '--in', '--example'], 'Alternativet --in behöver'],
    [
      'a switch with a value',
      ['check', '--example=1', 'bok.xlsx'],
      'Alternativet --example tar inget värde.',
    ],
    ['no file', ['check'], 'Ange vilken fil check gäller.'],
    ['two files', ['data', 'a.xlsx', 'b.xlsx'], 'Ange en fil i taget; ”b.xlsx” är för mycket.'],
    ['several files and one to write', ['update', '-o', 'c.xlsx', 'a.xlsx', 'b.xlsx'], 'Ta bort -o'],
    ['a file where none is taken', ['schema', 'a.json'], 'Kommandot schema tar ingen fil.'],
    [
      'two sources at once',
      ['new', 'a.xlsx', '--example', '--data', 'a.json'],
      'Välj --data eller --example, inte båda.',
    ],
  ])('with %s is refused in a sentence', async (_name, args, sentence) => {
    const plain = await run(args);
    expect(plain).toMatchObject({ status: 2, stdout: '' });
    expect(plain.stderr).toContain(sentence);
    expect(plain.stderr).toContain('delarsrapport --help visar kommandona.');
    const json = await run([...args.slice(0, 1), '--json', ...args.slice(1)]);
    expect(json).toMatchObject({ status: 2, stderr: '' });
    expect(JSON.parse(json.stdout)).toEqual({ ok: false, message: plain.stderr.trimEnd() });
  });

  it('that is empty is refused with the usage', async () => {
    expect(await run([])).toEqual({ status: 2, stdout: '', stderr: `${usage}\n` });
    const json = await run(['--json']);
    expect(json).toMatchObject({ status: 2, stderr: '' });
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false });
  });

  it('that asks for help gets the usage, which names every command and the exit statuses', async () => {
    const told = await run(['--help']);
    expect(told).toEqual({ status: 0, stdout: `${usage}\n`, stderr: '' });
    for (const command of ['new', 'check', 'update', 'roll', 'data', 'schema'])
      expect(usage).toContain(`delarsrapport ${command}`);
    expect(usage).toMatch(/0 klart.*1 det finns anmärkningar.*2 kunde inte läsas/su);
    expect(await run(['check', '-h'])).toEqual(told);
    expect(JSON.parse((await run(['--help', '--json'])).stdout)).toEqual({ ok: true, usage });
  });
});

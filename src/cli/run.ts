import { reportDataSchema } from '../workbook/data/jsonSchema';
import { readArguments, type Arguments } from './arguments';
import { approveCommand } from './commands/approve';
import { auditCommand } from './commands/audit';
import { changesCommand } from './commands/changes';
import { checkCommand } from './commands/check';
import { dataCommand } from './commands/data';
import { newCommand } from './commands/new';
import { rollCommand } from './commands/roll';
import { updateCommand } from './commands/update';
import { refused, type CommandResult, type ExitStatus } from './result';
import { jsonText, withoutControls } from './terminalText';
import { usage } from './usage';

/** What a run prints and how it ends. */
export interface RunResult {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command line. Results go to stdout; with `--json` as one JSON value, refusals included. Without
 * it, a refusal goes to stderr.
 * @example await run(['check', 'bok.xlsx'])
 */
export async function run(args: readonly string[]): Promise<RunResult> {
  const read = readArguments(args);
  const asJson = args.includes('--json');
  if (read.kind === 'help') return help(args, asJson);
  if (read.kind === 'problem') {
    return shown(refused(`${read.message} delarsrapport --help visar kommandona.`), asJson);
  }
  const { file, furtherFiles, json } = read.value;
  if (furtherFiles.length === 0) return shown(await carryOut(read.value), json);
  return eachOf(read.value, [file, ...furtherFiles]);
}

/**
 * Carries a command out on several files, one after the other: one that is refused does not stop the others. The exit
 * status is the gravest.
 */
async function eachOf(args: Arguments, files: readonly string[]): Promise<RunResult> {
  const results: { readonly file: string; readonly result: CommandResult }[] = [];
  for (const file of files) results.push({ file, result: await carryOut({ ...args, file }) });
  const status = Math.max(...results.map(({ result }) => result.status)) as ExitStatus;
  if (args.json) {
    const json = {
      ok: status < 2,
      files: results.map(({ file, result }) => ({ file, ...asRecord(result.json) })),
    };
    return { status, stdout: `${jsonText(json)}\n`, stderr: '' };
  }
  const told = results.map(({ file, result }) => ({ file, ...shown(result, false) }));
  return {
    status,
    stdout: told
      .map(({ file, stdout }) => (stdout === '' ? '' : `${withoutControls(file)}\n${stdout}`))
      .join(''),
    stderr: told
      .map(({ file, stderr }) => (stderr === '' ? '' : `${withoutControls(file)}: ${stderr}`))
      .join(''),
  };
}

/** What a command says of one file is always an object. */
function asRecord(json: unknown): object {
  if (typeof json !== 'object' || json === null) throw new Error('A command answered with no object');
  return json;
}

/** The usage when it is asked for; a command line without a command is refused with it. */
function help(args: readonly string[], asJson: boolean): RunResult {
  const isAskedFor = args.includes('--help') || args.includes('-h');
  if (isAskedFor) return shown({ status: 0, lines: [usage], json: { ok: true, usage } }, asJson);
  return shown(refused(asJson ? 'Ange ett kommando. delarsrapport --help visar dem.' : usage), asJson);
}

async function carryOut(args: Arguments): Promise<CommandResult> {
  switch (args.command) {
    case 'new':
      return newCommand(args);
    case 'check':
      return checkCommand(args);
    case 'update':
      return updateCommand(args);
    case 'roll':
      return rollCommand(args);
    case 'approve':
      return approveCommand(args);
    case 'changes':
      return changesCommand(args);
    case 'audit':
      return auditCommand(args);
    case 'data':
      return dataCommand(args);
    case 'schema': {
      const schema = reportDataSchema();
      return { status: 0, lines: [jsonText(schema)], json: schema };
    }
  }
}

function shown({ status, lines, json }: CommandResult, asJson: boolean): RunResult {
  if (asJson) return { status, stdout: `${jsonText(json)}\n`, stderr: '' };
  const text = `${withoutControls(lines.join('\n'))}\n`;
  return status === 2 ? { status, stdout: '', stderr: text } : { status, stdout: text, stderr: '' };
}

import { parseArgs } from 'node:util';
import type { PartKey } from '../workbook/survey/parts';
import { readParts } from './readParts';

type CommandName = 'new' | 'check' | 'update' | 'roll' | 'approve' | 'changes' | 'audit' | 'data' | 'schema';

/** A command line as understood. */
export interface Arguments {
  readonly command: CommandName;
  /** The workbook to read, or for `new` the one to make; '' for `schema`. */
  readonly file: string;
  /** Further workbooks, for the commands that take several. */
  readonly furtherFiles: readonly string[];
  readonly json: boolean;
  readonly data: string | undefined;
  readonly example: boolean;
  readonly into: string | undefined;
  /** The parts of the report that `new` makes sheets for. */
  readonly parts: readonly PartKey[] | 'all';
  readonly output: string | undefined;
  /** The period to roll forward to, as written: `2021-12`. */
  readonly to: string | undefined;
  readonly dryRun: boolean;
  readonly keepFinished: boolean;
  /** The sheet that `audit` looks at; the one that was open when the file was saved without it. */
  readonly sheet: string | undefined;
  /** The area that `audit` looks at, such as `A1:F20`. */
  readonly range: string | undefined;
}

export type ArgumentsRead =
  | { readonly kind: 'arguments'; readonly value: Arguments }
  | { readonly kind: 'help' }
  /** Swedish: what was not understood. */
  | { readonly kind: 'problem'; readonly message: string };

const optionsOf: Readonly<Record<CommandName, readonly string[]>> = {
  new: ['data', 'example', 'in', 'parts'],
  check: [],
  update: ['output'],
  roll: ['output', 'to', 'dry-run', 'keep-finished'],
  approve: ['output'],
  changes: [],
  audit: ['sheet', 'range'],
  data: [],
  schema: [],
};

/** Commands that go through several workbooks, one after the other. */
const takeSeveral: readonly CommandName[] = ['check', 'update'];

const optionTypes = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  data: { type: 'string' },
  example: { type: 'boolean' },
  in: { type: 'string' },
  parts: { type: 'string' },
  output: { type: 'string', short: 'o' },
  to: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'keep-finished': { type: 'boolean' },
  sheet: { type: 'string' },
  range: { type: 'string' },
} as const;

/** Reads a command line. An option that the command does not take is a problem, not ignored. */
export function readArguments(args: readonly string[]): ArgumentsRead {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    // A mistake is answered in Swedish below, so nothing is thrown here.
    strict: false,
    tokens: true,
    options: optionTypes,
  });
  const mistake = tokens.map(mistakeIn).find((sentence) => sentence !== undefined);
  if (mistake !== undefined) return problem(mistake);
  const [command, file = '', ...rest] = positionals;
  if (values.help === true || command === undefined) return { kind: 'help' };
  if (!isCommand(command)) return problem(`Kommandot ”${command}” finns inte.`);
  const foreign = Object.keys(values).find(
    (option) => option !== 'json' && !optionsOf[command].includes(option),
  );
  if (foreign !== undefined) return problem(`Kommandot ${command} tar inte --${foreign}.`);
  if (rest.length > 0 && !takeSeveral.includes(command)) {
    return problem(`Ange en fil i taget; ”${rest.join(' ')}” är för mycket.`);
  }
  if (command === 'schema' ? file !== '' : file === '') {
    return problem(
      command === 'schema' ? 'Kommandot schema tar ingen fil.' : `Ange vilken fil ${command} gäller.`,
    );
  }
  const { data, in: into, output, to } = values;
  const parts = readParts(textOf(values.parts));
  if (!parts.ok) return problem(parts.message);
  if (data !== undefined && values.example === true)
    return problem('Välj --data eller --example, inte båda.');
  if (rest.length > 0 && output !== undefined)
    return problem('Flera filer uppdateras var och en på plats. Ta bort -o, eller ange en fil i taget.');
  if (command === 'roll' && to === undefined)
    return problem('Ange perioden med --to, till exempel --to 2021-12.');
  if (command === 'roll' && output === undefined && values['dry-run'] !== true) {
    return problem('Ange vilken fil som ska skrivas med -o; den gamla arbetsboken lämnas som den är.');
  }
  return {
    kind: 'arguments',
    value: {
      command,
      file,
      furtherFiles: rest,
      json: values.json === true,
      data: textOf(data),
      example: values.example === true,
      into: textOf(into),
      parts: parts.parts,
      output: textOf(output),
      to: textOf(to),
      dryRun: values['dry-run'] === true,
      keepFinished: values['keep-finished'] === true,
      sheet: textOf(values.sheet),
      range: textOf(values.range),
    },
  };
}

type Token = NonNullable<ReturnType<typeof parseArgs<{ strict: false; tokens: true }>>['tokens']>[number];

/** What is wrong with an option by itself: it does not exist, lacks its value or takes none. */
function mistakeIn(token: Token): string | undefined {
  if (token.kind !== 'option') return undefined;
  const { name, rawName, value, inlineValue } = token;
  if (!Object.hasOwn(optionTypes, name)) return `Alternativet ${rawName} finns inte.`;
  const { type } = optionTypes[name as keyof typeof optionTypes];
  if (type === 'boolean') return value === undefined ? undefined : `Alternativet ${rawName} tar inget värde.`;
  const isNextOption = inlineValue !== true && value?.startsWith('-') === true;
  return value === undefined || value === '' || isNextOption
    ? `Alternativet ${rawName} behöver ${neededBy[name] ?? 'en fil'} efter sig.`
    : undefined;
}

/** What an option's value is, where it is no file. */
const neededBy: Readonly<Record<string, string>> = {
  to: 'en period som 2021-12',
  parts: 'delar som ekonomi,mål',
  sheet: 'ett blads namn',
  range: 'ett område som A1:F20',
};

const textOf = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined);
const isCommand = (word: string): word is CommandName => Object.hasOwn(optionsOf, word);
const problem = (message: string): ArgumentsRead => ({ kind: 'problem', message });

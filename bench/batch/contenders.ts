import { join } from 'node:path';
import { commandLineBundle } from '../../scripts/build/commandLineBundle';
import { isInstalled, libreOfficeArguments } from '../../scripts/support/libreOffice';
import type { Jobs } from './bundleJobs';

type Command = readonly [string, ...string[]];

/** A program that is given some workbooks. */
export interface Contender {
  readonly name: string;
  /** What it does, as the table says it. */
  readonly does: string;
  readonly command: (files: readonly string[]) => Command;
  /** Where the file that it has made of a file stands; on its place without this. */
  readonly into?: string;
  readonly statuses?: readonly number[];
  /** Whether it is measured with many workbooks as well as with one. */
  readonly takesMany: boolean;
}

/** Who takes part, in the order of the table. */
export async function contenders(
  folder: string,
  jobs: Jobs,
  operations: string,
): Promise<readonly Contender[]> {
  // Built before anything is measured, as by a user's first command.
  await commandLineBundle();
  const node = process.execPath;
  const job = (name: Parameters<Jobs['at']>[0], ...given: string[]) => {
    return (files: readonly string[]): Command => [node, jobs.at(name), ...given, ...files];
  };
  const update = ['update'] as const;
  // Findings of severity error are no failure of the update.
  const statuses = [0, 1];
  const into = join(folder, 'libreoffice');
  return [
    {
      name: 'floor',
      does: 'inflate, touch every byte, deflate (zlib)',
      command: job('floor'),
      takesMany: true,
    },
    { name: 'floor-fflate', does: 'the same (fflate)', command: job('floorFflate'), takesMany: true },
    {
      name: 'ours',
      does: 'delarsrapport update',
      command: (files) => [node, 'scripts/delarsrapport.js', ...update, ...files],
      statuses,
      takesMany: true,
    },
    {
      name: 'ours-tsx',
      does: 'the same, from its sources through tsx',
      command: (files) => [node, '--import', 'tsx', 'src/cli/main.ts', ...update, ...files],
      statuses,
      takesMany: false,
    },
    {
      name: 'exceljs',
      does: 'exceljs: open, write the same cells, save',
      command: job('exceljs', operations),
      takesMany: true,
    },
    ...(isInstalled('soffice', '--version')
      ? [
          {
            name: 'libreoffice',
            does: 'LibreOffice: open, recalculate, save',
            command: libreOfficeCommand(folder, into),
            into,
            takesMany: true,
          },
        ]
      : []),
  ];
}

function libreOfficeCommand(folder: string, into: string): (files: readonly string[]) => Command {
  const argumentsOf = libreOfficeArguments(folder);
  return (files) => ['soffice', ...argumentsOf({ files, format: 'xlsx', into })];
}

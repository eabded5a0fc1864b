import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { examples } from '../../src/workbench/examples';
import { buildOnce } from './buildOnce';

/** What the example workbooks are made from. */
const sources = [
  'src/report',
  'src/workbook',
  'src/excel',
  'src/host',
  'src/cli',
  'examples',
  'package-lock.json',
];

/** Makes the example workbooks with the command line, as `new` makes them for everyone; the folder that they stand in. */
export function makeExamples(): Promise<string> {
  return buildOnce('examples', sources, async (folder) => {
    for (const { name } of examples) {
      const made = await run(['new', join(folder, `${name}.xlsx`), '--data', `examples/${name}.json`]);
      if (made.status === 2) throw new Error(made.stderr);
    }
  });
}

import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** Writes what `npm run build` writes, but into the folder given instead of dist/. */
export async function buildPane(folder: string): Promise<void> {
  const builder = resolve('node_modules/webpack/bin/webpack.js');
  await promisify(execFile)(process.execPath, [builder, '--mode', 'production', '--output-path', folder]);
}

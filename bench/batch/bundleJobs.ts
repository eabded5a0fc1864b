import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

type Job = 'floor' | 'floorFflate' | 'exceljs' | 'warm' | 'memory';

/** The jobs, each as one file with its packages in it, as the command line itself is started. */
export interface Jobs {
  /** Remove it when done. */
  readonly folder: string;
  readonly at: (job: Job) => string;
}

/** Builds them in a folder three below the project, from where Microsoft's client is found. */
export async function bundleJobs(): Promise<Jobs> {
  const cache = resolve('node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-'));
  await build({
    entryPoints: ['floor', 'floorFflate', 'exceljs', 'warm', 'memory'].map(
      (job) => `bench/batch/jobs/${job}.ts`,
    ),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    // exceljs asks for Node's own modules in the older way.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  return { folder, at: (job) => join(folder, `${job}.mjs`) };
}

import { basename, resolve } from 'node:path';
import { build } from 'esbuild';
import { typeOf, type KnownFile } from './knownFile';

/** The workbench's own scripts and styles, by the names under which its page asks for them. */
export async function buildPage(): Promise<Map<string, KnownFile>> {
  const { outputFiles } = await build({
    entryPoints: {
      workbench: resolve('src/workbench/main.tsx'),
      'excel-window': resolve('src/workbench/frame/frame.ts'),
    },
    outdir: resolve('out/workbench'),
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'file', '.woff2': 'file', '.png': 'file', '.svg': 'file' },
    logLevel: 'warning',
  });
  return new Map(
    outputFiles.map(({ path, contents }): [string, KnownFile] => [
      `/${basename(path)}`,
      { content: { body: contents }, type: typeOf(path) },
    ]),
  );
}

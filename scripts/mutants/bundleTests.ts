import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * One program of some test files and everything that they test, with instrumented sources in the place of the real ones.
 *
 * @param tests from the project's root
 * @param sources instrumented TypeScript by file
 * @returns a CommonJS program that declares its tests with `describe`, `it` and `beforeAll`
 */
export async function bundleTests(
  tests: readonly string[],
  sources: ReadonlyMap<string, string>,
): Promise<string> {
  const instrumented = new Map([...sources].map(([file, source]) => [path.resolve(file), source]));
  const { outputFiles } = await build({
    stdin: {
      // Each file in a section of its own: what one declares before all of its tests is no concern of another's.
      contents: tests
        .map((file) => `beginFile(${JSON.stringify(file)}); require(${JSON.stringify(path.resolve(file))});`)
        .join('\n'),
      resolveDir: process.cwd(),
      loader: 'js',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    external: ['fast-check', 'ajv'],
    // The program stands in the project's root, from where the embedded host finds its packages.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(path.resolve('tests.js')).href) },
    logLevel: 'error',
    plugins: [
      {
        name: 'instrumented',
        setup(builder) {
          builder.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
            const contents = instrumented.get(file);
            return contents === undefined ? undefined : { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  const [program] = outputFiles;
  if (program === undefined) throw new Error('no program was made of the tests');
  return program.text;
}

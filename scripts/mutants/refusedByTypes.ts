import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { ListedMutant } from './instrument';

/** How many are checked together: many enough to share what they import, few enough for the memory. */
const together = 250;

/**
 * The mutants that the compiler refuses, as `npm run check` would: nobody could deliver them, so whether a test notices them
 * says nothing. What is merely unused is no reason, nor is what only other files would be refused for.
 *
 * @returns their keys
 * @example `kind === 'blnk'` in the place of `kind === 'blank'` is refused, `kind !== 'blank'` is not.
 */
export function refusedByTypes(mutants: readonly ListedMutant[]): ReadonlySet<string> {
  const refused = new Set<string>();
  const check = checker();
  for (let at = 0; at < mutants.length; at += together) {
    for (const key of check(mutants.slice(at, at + together))) refused.add(key);
  }
  return refused;
}

/** Checks some mutants at a time, each as a file of its own beside the one that it is a change of. */
function checker(): (some: readonly ListedMutant[]) => readonly string[] {
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const exists = host.fileExists.bind(host);
  const kept = new Map<string, ts.SourceFile | undefined>();
  let changed = new Map<string, string>();
  host.fileExists = (name) => changed.has(name) || exists(name);
  host.getSourceFile = (name, version) => {
    const text = changed.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, version, true);
    if (!kept.has(name)) kept.set(name, read(name, version));
    return kept.get(name);
  };
  let before: ts.Program | undefined;
  return (some) => {
    const named = some.map((mutant) => ({ mutant, name: nameBeside(mutant) }));
    changed = new Map(named.map(({ mutant, name }) => [name, changedSource(mutant)]));
    const rootNames = [...changed.keys()];
    const program = ts.createProgram({
      rootNames,
      options,
      host,
      ...(before === undefined ? {} : { oldProgram: before }),
    });
    before = program;
    return named
      .filter(({ name }) => {
        const file = program.getSourceFile(name);
        return (
          program.getSyntacticDiagnostics(file).length === 0 &&
          program.getSemanticDiagnostics(file).length > 0
        );
      })
      .map(({ mutant }) => mutant.key);
  };
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', (name) => ts.sys.readFile(name)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, files: [], include: [] },
    ts.sys,
    process.cwd(),
  );
  return { ...options, noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true };
}

const nameBeside = ({ file, key }: ListedMutant): string =>
  path.resolve(path.dirname(file), `${key}.${path.basename(file)}`).replaceAll('\\', '/');

/** The file with the mutant in it. */
function changedSource({ file, from, original, replacement }: ListedMutant): string {
  const source = readFileSync(file, 'utf8');
  return source.slice(0, from) + replacement + source.slice(from + original.length);
}

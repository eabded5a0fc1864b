import { readFileSync } from 'node:fs';

const page = readFileSync('docs/supply.md', 'utf8');
const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
};

/** The packages in the first cells of the table below a heading. */
function packagesBelow(heading: string): readonly string[] {
  const [, section = ''] = page.split(`## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return own
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name));
}

describe('docs/supply.md', () => {
  it('names every package that is passed on', () => {
    const bundled = ['react', 'react-dom', '@fluentui/react-components'];
    expect([...packagesBelow('What is passed on, and why each')].sort()).toEqual(
      [...Object.keys(project.dependencies), ...bundled].sort(),
    );
  });

  it('names every package that would run a script when it is installed, and all of them are refused', () => {
    const withScript = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => path.replace(/^.*node_modules\//u, ''));
    const named = new Set(withScript);
    expect(new Set(packagesBelow('Scripts at installation'))).toEqual(named);
    expect(Object.keys(project.allowScripts).sort()).toEqual([...named].sort());
    expect(new Set(Object.values(project.allowScripts))).toEqual(new Set([false]));
  });
});

import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { manifestFile } from './readManifest';

// In a process of its own: the package is partly ES modules, which jest does not load.
const reader = pathToFileURL(require.resolve('office-addin-manifest')).href;
const program = `
const { default: office } = await import(process.argv[1]);
console.log(JSON.stringify(await office.OfficeAddinManifest.readManifestFile(process.argv[2])));
`;

describe("Microsoft's own reader of manifests", () => {
  it('reads ours', () => {
    const answer = execFileSync(
      process.execPath,
      ['--input-type=module', '--eval', program, reader, manifestFile],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(answer)).toMatchObject({
      officeAppType: 'TaskPaneApp',
      defaultLocale: 'sv-SE',
      displayName: 'Delårsrapport',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      id: '6f3b0c1e-8a54-4d27-9c1b-52e7d0a9f416',
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
    });
  });
});

/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { ribbonCommands } from '../../src/taskpane/commandName';
import packageFile from '../../package.json';
import { attribute, developerHost, elements, parseManifest } from './readManifest';
import { readPngSize } from './readPngSize';

const manifest = parseManifest();
const text = (name: string) => elements(manifest, name)[0]?.textContent;
const [resources] = elements(manifest, 'Resources');
const resourceIds = [...resources!.querySelectorAll('[id]')].map((resource) => attribute(resource, 'id'));
const references = [...manifest.querySelectorAll('[resid]')];

/** Every address with the element that names it, those of the base manifest and those of the resources. */
const addresses = [...manifest.querySelectorAll('[DefaultValue],[Value]')]
  .map((element) => element.getAttribute('DefaultValue') ?? attribute(element, 'Value'))
  .filter((value) => value.includes('://'));

/** Where the build takes a file of this name from. */
function sourceOf(file: string): string {
  if (file.startsWith('assets/')) return file;
  if (file === 'hjalp.html') return 'src/taskpane/pages/hjalp.html';
  const entry = /^(\w+)\.html$/.exec(file)?.[1];
  const found = new RegExp(`^ +${entry ?? '-'}: '\\./(.+)',$`, 'm').exec(
    readFileSync('webpack.config.js', 'utf8'),
  );
  return found?.[1] ?? `no entry of the build makes ${file}`;
}

describe('the manifest', () => {
  it('is well-formed XML for a task pane in a workbook', () => {
    expect(elements(manifest, 'parsererror')).toEqual([]);
    expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
    expect(
      elements(manifest, 'Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type')),
    ).toEqual(['Workbook', 'Workbook']);
  });

  it('has the version of the package', () => {
    expect(text('Version')).toBe(`${packageFile.version}.0`);
  });

  it('asks for ExcelApi 1.13 and nothing more', () => {
    const sets = elements(manifest, 'Set').map((set) => [
      attribute(set, 'Name'),
      attribute(set, 'MinVersion'),
    ]);
    expect(sets).toEqual([['ExcelApi', '1.13']]);
  });

  it('resolves every resource that it refers to, and defines none twice or in vain', () => {
    const used = references.map((element) => attribute(element, 'resid'));
    expect(new Set(resourceIds).size).toBe(resourceIds.length);
    expect(new Set(used)).toEqual(new Set(resourceIds));
  });

  it('refers to each resource from where its kind belongs', () => {
    const kindOf = (id: string) => resources!.querySelector(`[id="${id}"]`)?.parentElement?.localName;
    const expected: Readonly<Record<string, string>> = {
      Label: 'ShortStrings',
      Title: 'ShortStrings',
      Description: 'LongStrings',
      Image: 'Images',
      SourceLocation: 'Urls',
      FunctionFile: 'Urls',
      LearnMoreUrl: 'Urls',
    };
    for (const reference of references) {
      expect([reference.localName, kindOf(attribute(reference, 'resid'))]).toEqual([
        reference.localName,
        expected[reference.localName],
      ]);
    }
  });

  it('names only files of its own host that are there or that the build makes', () => {
    expect(addresses.length).toBeGreaterThan(25);
    for (const address of addresses) {
      expect(address.startsWith(developerHost)).toBe(true);
      const source = sourceOf(address.slice(developerHost.length));
      expect([source, existsSync(source)]).toEqual([source, true]);
    }
  });

  it('has each icon in the eight sizes of the ribbon, and each file has the size it is used for', () => {
    const icons = elements(manifest, 'Icon');
    expect(icons).toHaveLength(4);
    for (const icon of icons) {
      const images = elements(icon, 'Image');
      expect(images.map((image) => Number(attribute(image, 'size')))).toEqual([
        16, 20, 24, 32, 40, 48, 64, 80,
      ]);
      for (const image of images) {
        const resource = resources!.querySelector(`[id="${attribute(image, 'resid')}"]`)!;
        const size = Number(attribute(image, 'size'));
        expect(readPngSize(fileOf(resource))).toEqual({ width: size, height: size });
      }
    }
  });

  it('shows the product in 32 pixels, and 64 on dense screens', () => {
    expect(readPngSize(fileOf(elements(manifest, 'IconUrl')[0]!)).width).toBe(32);
    expect(readPngSize(fileOf(elements(manifest, 'HighResolutionIconUrl')[0]!)).width).toBe(64);
  });

  it('is Swedish first and says everything in English too', () => {
    expect(text('DefaultLocale')).toBe('sv-SE');
    const settings = [...elements(manifest, 'DisplayName'), ...elements(manifest, 'Description')];
    const localized = [...settings.filter((element) => element.hasAttribute('DefaultValue')), ...strings()];
    expect(localized.length).toBeGreaterThan(14);
    for (const element of localized) {
      const locales = elements(element, 'Override').map((override) => attribute(override, 'Locale'));
      expect([attribute(element, 'DefaultValue'), locales]).toEqual([
        attribute(element, 'DefaultValue'),
        ['en-US'],
      ]);
    }
  });

  it('has the buttons Panel, Kontrollera and Uppdatera on a tab of its own', () => {
    const labels = elements(manifest, 'Control').map((control) => stringOf(elements(control, 'Label')[0]!));
    expect(labels).toEqual(['Panel', 'Kontrollera', 'Uppdatera']);
    expect(stringOf([...elements(manifest, 'CustomTab')[0]!.children].at(-1)!)).toBe('Delårsrapport');
  });

  it('lets the pane open with the document, and runs exactly the functions that the ribbon page offers', () => {
    expect(text('TaskpaneId')).toBe('Office.AutoShowTaskpaneWithDocument');
    expect(elements(manifest, 'FunctionName').map((name) => name.textContent)).toEqual([...ribbonCommands]);
  });

  it('gives every control an id of its own', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
      elements(manifest, name).map((element) => attribute(element, 'id')),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function strings(): Element[] {
  return elements(resources!, 'String');
}

function stringOf(reference: Element): string | undefined {
  const found = strings().find((string) => attribute(string, 'id') === attribute(reference, 'resid'));
  return found && attribute(found, 'DefaultValue');
}

function fileOf(resource: Element): string {
  return attribute(resource, 'DefaultValue').slice(developerHost.length);
}

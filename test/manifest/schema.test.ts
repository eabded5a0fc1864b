import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { manifestText } from './readManifest';

const schemaFile = (name: string) => ({
  fileName: name,
  contents: readFileSync(path.resolve('test/manifest/schema', name), 'utf8'),
});

async function complaints(manifest: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: manifest },
    schema: schemaFile('manifest.xsd'),
    preload: [schemaFile('basic-types.xsd'), schemaFile('ribbon.xsd')],
  });
  return errors.map((error) => error.message);
}

describe('the manifest against the schema', () => {
  it('is valid', async () => {
    expect(await complaints(manifestText)).toEqual([]);
  });

  it.each([
    ['an Id that is no GUID', /<Id>.*<\/Id>/, '<Id>delarsrapport</Id>'],
    ['elements in another order', /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'],
    ['a version with letters', /<Version>.*<\/Version>/, '<Version>0.1-beta</Version>'],
    ['a label after the icon', /(<Label resid="Group.Label" \/>)(\s*<Icon>[\s\S]*?<\/Icon>)/, '$2$1'],
    ['a tab whose label comes first', /(<CustomTab id="[^"]*">)/, '$1<Label resid="Tab.Label" />'],
    ['a resid of 33 characters', /resid="Group.Label"/, `resid="${'x'.repeat(33)}"`],
    ['a label of 126 characters', /DefaultValue="Kontrollera"/, `DefaultValue="${'x'.repeat(126)}"`],
    ['a description of 251 characters', /DefaultValue="Läser[^"]*"/, `DefaultValue="${'x'.repeat(251)}"`],
    ['an icon size that Office does not know', /size="20"/, 'size="22"'],
    ['an action of no kind', / xsi:type="ExecuteFunction"/, ''],
    ['a host that is not Excel', /<Host Name="Workbook" \/>/, '<Host Name="Document" />'],
  ])('does not accept %s', async (_what, found, replacement) => {
    const broken = manifestText.replace(found, replacement);
    expect(broken).not.toBe(manifestText);
    expect(await complaints(broken)).not.toEqual([]);
  });
});

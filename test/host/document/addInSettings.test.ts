import { openHost, type HostCore } from '../../../src/host/openHost';
import { saveBook } from '../../../src/host/objects/edit/saveBook';
import { fileOf, givenParts, opened, partsOf, type Parts } from './givenFile';

const ours = { id: '6f3b0c1e-8a54-4d27-9c1b-52e7d0a9f416', version: '0.1.0.0' };
const relationships = 'http://schemas.microsoft.com/office/2011/relationships';
const list = 'xl/webextensions/taskpanes.xml';

/** A file in which another add-in keeps a setting, as Excel writes it. */
function foreign(): Parts {
  const parts = givenParts('<row r="1"><c r="A1"><v>1</v></c></row>');
  return {
    ...parts,
    '_rels/.rels': parts['_rels/.rels']!.replace(
      '</Relationships>',
      `<Relationship Id="rId7" Type="${relationships}/webextensiontaskpanes" Target="/${list}"/></Relationships>`,
    ),
    '[Content_Types].xml': parts['[Content_Types].xml']!.replace(
      '</Types>',
      `<Override PartName="/${list}" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>` +
        '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/></Types>',
    ),
    [list]:
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
      '<wetp:taskpane dockstate="right" visibility="1" width="438" row="4"><wetp:webextensionref ' +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
    'xl/webextensions/_rels/taskpanes.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${relationships}/webextension" Target="webextension1.xml"/></Relationships>`,
    'xl/webextensions/webextension1.xml':
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{A1}">' +
      '<we:reference id="wa104381504" version="1.0.0.0" store="sv-SE" storeType="OMEX"/><we:alternateReferences/>' +
      '<we:properties><we:property name="colour" value="&quot;blue&quot;"/></we:properties><we:bindings/></we:webextension>',
  };
}

function host(workbook?: Uint8Array): HostCore {
  const result = openHost({ addIn: ours, ...(workbook === undefined ? {} : { workbook }) }, () => true);
  if (!result.ok) throw new Error(result.problem.message);
  return result.host;
}

const settings = [
  ['view', '"goals"'],
  ['Office.AutoShowTaskpaneWithDocument', 'true'],
  ['text', '"å < \\"&\\" \\n"'],
] as const;

describe('what an add-in keeps in the workbook', () => {
  it('is there again when the file is opened', () => {
    const first = host();
    first.settings.write(settings);
    const file = saveBook(first.book);
    expect(host(file).settings.read()).toEqual(settings);
    const parts = partsOf(file);
    expect(parts['_rels/.rels']).toContain(`Type="${relationships}/webextensiontaskpanes" Target="${list}"`);
    expect(parts[list]).toMatch(
      /<wetp:taskpane dockstate="right" [^>]*><wetp:webextensionref [^>]*r:id="rId1"/u,
    );
    expect(parts['xl/webextensions/webextension1.xml']).toContain(
      `<we:reference id="${ours.id}" version="0.1.0.0"`,
    );
    expect(parts['xl/webextensions/webextension1.xml']).toContain(
      '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>',
    );
    expect(parts['[Content_Types].xml']).toContain('application/vnd.ms-office.webextension+xml');
  });

  it('is one store for document.settings and workbook.settings', () => {
    const { book, settings: store } = host();
    book.settings.set('when', 'Date(5)');
    expect(store.read()).toEqual([['when', '"Date(5)"']]);
    store.write([['view', '"goals"']]);
    expect([...book.settings]).toEqual([['view', 'goals']]);
  });

  it('adds nothing to a file in which it keeps nothing', () => {
    const file = fileOf(givenParts(''));
    expect(saveBook(host(file).book)).toEqual(file);
    expect(saveBook(host(fileOf(foreign())).book)).toEqual(fileOf(foreign()));
  });

  it('leaves what other add-ins keep as it is', () => {
    const first = host(fileOf(foreign()));
    expect(first.settings.read()).toEqual([]);
    first.settings.write(settings);
    const file = saveBook(first.book);
    const parts = partsOf(file);
    expect(parts['xl/webextensions/webextension1.xml']).toBe(foreign()['xl/webextensions/webextension1.xml']);
    expect(parts[list]!.match(/<wetp:taskpane /gu)).toHaveLength(2);
    expect([...opened(file).addInSettings.read('{WA104381504}')]).toEqual([['colour', '"blue"']]);
    const again = host(file);
    again.settings.write([['view', '"checks"']]);
    expect(host(saveBook(again.book)).settings.read()).toEqual([['view', '"checks"']]);
    expect(Object.keys(partsOf(saveBook(again.book)))).toEqual(Object.keys(parts));
  });

  it('is nobody’s where it cannot be read, and taken as text where it is no JSON', () => {
    const broken = { ...foreign(), 'xl/webextensions/webextension1.xml': '<we:webextension' };
    expect(host(fileOf(broken)).settings.read()).toEqual([]);
    const own = foreign()['xl/webextensions/webextension1.xml']!.replace(
      'wa104381504',
      `{${ours.id.toUpperCase()}}`,
    );
    const odd = own.replace('&quot;blue&quot;', 'blue');
    const file = fileOf({ ...foreign(), 'xl/webextensions/webextension1.xml': odd });
    expect(host(file).settings.read()).toEqual([['colour', '"blue"']]);
  });
});

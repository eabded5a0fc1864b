import fc from 'fast-check';
import { attempt } from '../../../src/host/document/result';
import { parseXml } from '../../../src/host/document/xml/parseXml';
import { writeXml } from '../../../src/host/document/xml/writeXml';
import {
  decodeAttribute,
  decodeContent,
  decodeExcelText,
  encodeExcelText,
  escapeAttribute,
  escapeContent,
} from '../../../src/host/document/xml/text';
import { codeOf } from './givenFile';

function parsed(text: string, depth = 20): ReturnType<typeof attempt<ReturnType<typeof parseXml>>> {
  return attempt(() => parseXml(text, { part: 'prov', depth }));
}

describe('the XML reader', () => {
  it.each([
    '<a/>',
    '<?xml version="1.0"?>\n<!-- före --><x:a xmlns:x="u" b="1 &lt; 2">text &amp; mer<c/><![CDATA[<rå>]]></x:a><!-- efter -->\n',
    '<a><b c="d&#10;e"> <f>  </f><?gör detta?></b></a>',
  ])('writes back what it read: %s', (text) => {
    const outcome = parsed(text);
    expect(outcome.ok && writeXml(outcome.value)).toBe(text);
  });

  it('says UTF-8 in the declaration, as that is what is written', () => {
    const outcome = parsed('<?xml version="1.0" encoding="UTF-16"?><a/>');
    expect(outcome.ok && writeXml(outcome.value)).toBe('<?xml version="1.0" encoding="UTF-8"?><a/>');
  });

  it.each([
    ['<a>', 'xml-malformed'],
    ['<a></b>', 'xml-malformed'],
    ['<a b="1" b="2"/>', 'xml-malformed'],
    ['<a b=1/>', 'xml-malformed'],
    ['<a b="<"/>', 'xml-malformed'],
    ['<a>&nbsp;</a>', 'xml-malformed'],
    ['<a>&</a>', 'xml-malformed'],
    ['<a>&#0;</a>', 'xml-malformed'],
    ['<a>&#xD800;</a>', 'xml-malformed'],
    ['<a>\u0001</a>', 'xml-malformed'],
    ['<a/><b/>', 'xml-malformed'],
    ['', 'xml-malformed'],
    ['text', 'xml-malformed'],
    ['<a><!-- </a>', 'xml-malformed'],
    ['<a><!ENTITY x "y"></a>', 'xml-malformed'],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'doctype-refused'],
    [`${'<a>'.repeat(21)}${'</a>'.repeat(21)}`, 'too-large'],
  ])('refuses %s', (text, code) => {
    expect(codeOf(parsed(text))).toBe(code);
  });

  it('answers with a value for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '/', 'a', '"', '=', '&', ';', ' ', '!', '-', '?') }),
        (text) => {
          expect(['done', 'xml-malformed', 'doctype-refused', 'too-large']).toContain(codeOf(parsed(text)));
        },
      ),
    );
  });
});

describe('texts in XML', () => {
  const anyText = fc.string({ unit: 'binary' });

  it('come back from content and attributes as they were', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeContent(escapeContent(text))).toBe(text);
        expect(decodeAttribute(escapeAttribute(text))).toBe(text);
      }),
    );
  });

  it('come back from the escapes of spreadsheets as they were, lone surrogates and control characters too', () => {
    const units = fc.string({
      unit: fc.constantFrom(
        '_',
        'x',
        '0',
        '4',
        '1',
        'A',
        '\ud800',
        '\udfff',
        '\u0000',
        '\u001f',
        '\r',
        '\uffff',
        'å',
      ),
    });
    fc.assert(
      fc.property(fc.oneof(anyText, units), (text) => {
        const encoded = encodeExcelText(text);
        expect(decodeExcelText(encoded)).toBe(text);
        expect(encoded.replaceAll(/[\t\n]/g, '')).not.toMatch(/\p{Cc}|[\ufffe\uffff]/u);
        expect(encoded.isWellFormed()).toBe(true);
      }),
    );
  });

  it.each([
    ['_x0041_', '_x005F_x0041_'],
    ['a\rb', 'a_x000D_b'],
    ['_x41_', '_x41_'],
  ])('are escaped only where they must be: %j', (text, encoded) => {
    expect(encodeExcelText(text)).toBe(encoded);
  });
});

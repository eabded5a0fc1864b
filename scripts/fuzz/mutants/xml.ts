import type { Mutation, Mutant } from '../mutant';
import { archiveOf, partsOf } from '../partsOf';
import type { Random } from '../random';
import { replaceOne } from './parts';

/** What one part becomes, and whether that must be refused. */
type Way = (text: string, random: Random) => string;

/** A place between two elements, at which something is put. */
const between = (text: string, random: Random, put: string): string =>
  replaceOne(text, /></gu, random, () => `>${put}<`);

const numbers = [
  '0',
  '-1',
  '1',
  '9',
  '0.5',
  '1e9',
  '255',
  '65535',
  '65536',
  '16384',
  '16385',
  '1048576',
  '1048577',
  '2147483647',
  '2147483648',
  '4294967295',
  '99999999999999999999',
  '1e308',
  '1e999',
  'NaN',
  'Infinity',
  '',
  ' ',
  'x',
  '0x10',
  '१',
];

const areas = [
  'A1',
  'XFD1048576',
  'A1:XFD1048576',
  'A:XFD',
  '1:1048576',
  'XFE1',
  'A1048577',
  'B2:A1',
  'A0',
  '$A$1',
  '#REF!',
  '',
  'A1 A1',
  'A1:B2:C3',
  'ZZZZZ99999999',
  'A1,B2',
  'R1C1',
];

/** In any part. */
const anywhere: Readonly<Record<string, Way>> = {
  'text cut out': (text, random) => {
    const from = random.whole(0, text.length);
    return text.slice(0, from) + text.slice(from + random.whole(1, 80));
  },
  'text twice': (text, random) => {
    const from = random.whole(0, text.length);
    return text.slice(0, from + random.whole(1, 200)) + text.slice(from);
  },
  'text put in': (text, random) => {
    const at = random.whole(0, text.length);
    const put = random.pick([
      '<',
      '>',
      '"',
      '&',
      '<x/>',
      '</x>',
      '\0',
      '\u0008',
      '<!--',
      '<![CDATA[',
      ']]>',
      '<?x',
      ' r="',
      '&#0;',
      '&#xFFFF;',
      '&lol;',
      '\uFFFF',
      'å',
      '𝄞',
    ]);
    return text.slice(0, at) + put + text.slice(at);
  },
  'another number': (text, random) =>
    replaceOne(text, /"-?\d+"/gu, random, () => `"${random.pick(numbers)}"`),
  'another area': (text, random) =>
    replaceOne(text, /(?<=(?:ref|sqref|topLeftCell|activeCell)=")[^"]*/gu, random, () => random.pick(areas)),
  'another attribute': (text, random) =>
    replaceOne(
      text,
      /="[^"<>]{0,100}"/gu,
      random,
      () => `="${random.pick([...numbers, ...areas, 'true', 'x'.repeat(1_000)])}"`,
    ),
  'an element twice': (text, random) =>
    replaceOne(text, /<[^<>!?/][^<>]*\/>/gu, random, (found) => found + found),
  'an element gone': (text, random) => replaceOne(text, /<[^<>!?/][^<>]*\/>/gu, random, () => ''),
  'an element a thousand times': (text, random) =>
    replaceOne(text, /<[^<>!?/][^<>]*\/>/gu, random, (found) => found.repeat(1_000)),
  'an attribute twice': (text, random) =>
    replaceOne(text, / [A-Za-z]+="[^"]*"/gu, random, (found) => found + found),
  'an attribute gone': (text, random) => replaceOne(text, / [A-Za-z:]+="[^"]*"/gu, random, () => ''),
  'another prefix': (text) =>
    text.replaceAll(/<(\/?)(?=[A-Za-z]+[ />])/gu, '<$1q:').replace(' xmlns="', ' xmlns:q="'),
  'another namespace': (text, random) =>
    replaceOne(text, /xmlns(?::\w+)?="[^"]*"/gu, random, (found) =>
      found.replace(
        /"[^"]*"/u,
        `"${random.pick(['', 'urn:annan', 'http://purl.oclc.org/ooxml/spreadsheetml/main'])}"`,
      ),
    ),
  'a namespace changed inside': (text, random) => between(text, random, '<c xmlns="urn:annan"><v>1</v></c>'),
  'a foreign element': (text, random) => between(text, random, '<e:e xmlns:e="urn:e"><e:sheetData/></e:e>'),
  'comments everywhere': (text) => text.replaceAll('><', '><!-- - --><'),
  'instructions everywhere': (text) => text.replaceAll('><', '><?gör detta?><'),
  'text as CDATA': (text, random) =>
    replaceOne(text, /(?<=>)[^<>]+(?=<)/gu, random, (found) => `<![CDATA[${found}]]>`),
  'text as references': (text, random) =>
    replaceOne(text, /(?<=>)[^<>&]+(?=<)/gu, random, (found) =>
      Array.from(found)
        .map((letter) => `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`)
        .join(''),
    ),
  'a hundred nested elements': (text, random) =>
    between(text, random, '<a>'.repeat(100) + '</a>'.repeat(100)),
  'blanks everywhere': (text) => text.replaceAll('>', ' \n\t>'),
};

/** What must be refused whatever part it is in, since every part that is XML is read or looked at. */
const forbidden: Readonly<Record<string, Way>> = {
  'entities that double': (text) =>
    text.replace(
      /^(<\?xml[^>]*\?>)?/u,
      `$1<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, n) => `<!ENTITY b${n} "${n === 0 ? '&a;&a;' : `&b${n - 1};&b${n - 1};`}">`).join('')}]>`,
    ),
  'an external entity': (text) =>
    text.replace(/^(<\?xml[^>]*\?>)?/u, '$1<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  'an external document type': (text) =>
    text.replace(/^(<\?xml[^>]*\?>)?/u, '$1\n<!-- a --><?b?><!DOCTYPE a SYSTEM "http://example.org/a.dtd">'),
};

/** Large ones, in the parts that are read. */
const large: Readonly<Record<string, Way>> = {
  'a hundred thousand nested elements': (text, random) =>
    between(text, random, '<a>'.repeat(100_000) + '</a>'.repeat(100_000)),
  'a hundred thousand open elements': (text, random) => between(text, random, '<a>'.repeat(100_000)),
  'two hundred thousand attributes': (text, random) =>
    between(text, random, `<a ${Array.from({ length: 200_000 }, (_, n) => `a${n}="1"`).join(' ')}/>`),
  'an attribute of ten megabytes': (text, random) =>
    between(text, random, `<a b="${'x'.repeat(10_000_000)}"/>`),
  'a name of ten megabytes': (text, random) => between(text, random, `<${'x'.repeat(10_000_000)}/>`),
  'a text of ten megabytes': (text, random) =>
    replaceOne(text, /(?<=<(?:t|v|f|name|formula1)>)[^<]*/gu, random, () => 'x'.repeat(10_000_000)),
  'ten megabytes of blanks': (text, random) =>
    replaceOne(text, /<[A-Za-z]+ /gu, random, (found) => found + ' '.repeat(10_000_000)),
  'ten megabytes of references': (text, random) =>
    replaceOne(text, /(?<=>)[^<>]+(?=<)/gu, random, () => '&amp;'.repeat(2_000_000)),
  'ten megabytes of ampersands': (text, random) =>
    replaceOne(text, /(?<=>)[^<>]+(?=<)/gu, random, () => '&'.repeat(10_000_000)),
  'five million elements': (text, random) => between(text, random, '<a/>'.repeat(5_000_000)),
  'a million elements with text': (text, random) => between(text, random, '<a b="1">x</a>'.repeat(1_000_000)),
  'five million comments': (text, random) => between(text, random, '<!---->'.repeat(5_000_000)),
  'a comment of fifty megabytes': (text, random) => between(text, random, `<!--${'-'.repeat(50_000_000)}`),
};

const parsed =
  /^(?:xl\/(?:workbook|styles|sharedStrings|worksheets\/[^/]+|tables\/[^/]+|drawings\/[^/]+|charts\/[^/]+|comments[^/]*)\.xml|\[Content_Types\]\.xml|.*\.rels)$/u;

const asMutations = (
  ways: Readonly<Record<string, Way>>,
  names: RegExp,
  expected: Mutant['expected'],
  weight: Pick<Mutation, 'isHeavy'> = {},
): readonly Mutation[] =>
  Object.entries(ways).map(([name, change]) => ({
    level: 'xml',
    name,
    ...weight,
    make: (random, bases) => {
      const parts = new Map<string, Uint8Array | string>(partsOf(random.pick([bases.report, bases.rich])));
      const part = random.pick([...parts.keys()].filter((each) => names.test(each)));
      const before = Buffer.from(parts.get(part) ?? '').toString('utf8');
      const after = change(before, random);
      parts.set(part, after);
      return {
        bytes: archiveOf(parts),
        ending: 'xlsx',
        expected: after === before ? 'either' : expected,
        what: `${name} in ${part}`,
      };
    },
  }));

/** Mutations of the text of parts. */
export const xmlMutations: readonly Mutation[] = [
  ...asMutations(anywhere, /\.(?:xml|rels|vml)$/u, 'either'),
  ...asMutations(forbidden, /\.(?:xml|rels|vml)$/u, 'refused'),
  ...asMutations(large, parsed, 'either', { isHeavy: true }),
];

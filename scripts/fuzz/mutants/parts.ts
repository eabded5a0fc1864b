import { deflateRawSync } from 'node:zlib';
import type { Mutation, Mutant } from '../mutant';
import { archiveOf, partsOf } from '../partsOf';
import type { Random } from '../random';

type Parts = Map<string, Uint8Array | string>;
type Way = (parts: Parts, random: Random) => void;

const anyOf = (parts: Parts, random: Random, ending = ''): string =>
  random.pick([...parts.keys()].filter((name) => name.endsWith(ending)));

const textOf = (parts: Parts, name: string): string => Buffer.from(parts.get(name) ?? '').toString('utf8');

/** Changes the text of a part that ends so. */
const inText =
  (ending: string, change: (text: string, random: Random) => string): Way =>
  (parts, random) => {
    const name = anyOf(parts, random, ending);
    parts.set(name, change(textOf(parts, name), random));
  };

/** Replaces one place of those that a pattern finds. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  by: (found: string) => string,
): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = random.pick(found);
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}

/** Where relations may be made to lead. */
const targets = [
  '../../../../../../etc/passwd',
  '/etc/passwd',
  'file:///etc/passwd',
  'http://example.org/x.xml',
  '\\\\server\\delning\\x.xml',
  'C:\\x.xml',
  'xl/worksheets/%2e%2e/%2e%2e/workbook.xml',
  '',
  '.',
  '#Blad1!A1',
  'workbook.xml',
  'worksheets/sheet1.xml',
  'styles.xml',
  'sharedStrings.xml',
  '_rels/workbook.xml.rels',
  '../[Content_Types].xml',
  `${'../'.repeat(5_000)}a.xml`,
  `${'a/'.repeat(50_000)}a.xml`,
];

const ways: Readonly<Record<string, Way>> = {
  'a part missing': (parts, random) => {
    parts.delete(anyOf(parts, random));
  },
  'a part empty': (parts, random) => {
    parts.set(anyOf(parts, random), '');
  },
  'a part of another kind': (parts, random) => {
    parts.set(anyOf(parts, random), parts.get(anyOf(parts, random)) ?? '');
  },
  'two parts exchanged': (parts, random) => {
    const [one, other] = [anyOf(parts, random), anyOf(parts, random)];
    const kept = parts.get(one) ?? '';
    parts.set(one, parts.get(other) ?? '').set(other, kept);
  },
  'a part of other bytes': (parts, random) => {
    parts.set(anyOf(parts, random), random.bytes(random.whole(1, 3_000)));
  },
  'a part in UTF-16': (parts, random) => {
    const name = anyOf(parts, random, '.xml');
    const bytes = Buffer.from(`\uFEFF${textOf(parts, name)}`, 'utf16le');
    parts.set(name, random.pick([bytes, bytes.subarray(1), Buffer.from(bytes).swap16()]));
  },
  'a part in an old encoding': (parts, random) => {
    const name = anyOf(parts, random, '.xml');
    parts.set(name, Buffer.from(textOf(parts, name).replace('<?xml', '<?xml å'), 'latin1'));
  },
  'the archive in itself': (parts) => {
    parts.set('xl/media/arkiv.zip', archiveOf(parts));
  },
  'a compressed part in a part': (parts, random) => {
    parts.set(anyOf(parts, random), deflateRawSync(Buffer.alloc(1_000_000)));
  },
  'a relation elsewhere': inText('.rels', (text, random) =>
    replaceOne(text, /Target="[^"]*"/gu, random, () => `Target="${random.pick(targets)}"`),
  ),
  'a relation said to be outside': inText('.rels', (text, random) =>
    replaceOne(text, / Target=/gu, random, () => ' TargetMode="External" Target='),
  ),
  'a relation of another kind': inText('.rels', (text, random) =>
    replaceOne(text, /relationships\/\w+"/gu, random, () => `relationships/${random.pick(kinds)}"`),
  ),
  'two relations with one id': inText('.rels', (text) => text.replaceAll(/Id="[^"]*"/gu, 'Id="rId1"')),
  'many relations': inText('.rels', (text) =>
    text.replace(
      '</Relationships>',
      `${Array.from({ length: 5_000 }, (_, n) => `<Relationship Id="m${n}" Type="a/${kinds[n % kinds.length] ?? ''}" Target="m${n}.xml"/>`).join('')}</Relationships>`,
    ),
  ),
  'an id that no relation has': (parts, random) => {
    const name = anyOf(parts, random, '.xml');
    parts.set(
      name,
      replaceOne(textOf(parts, name), /r:(?:id|embed|link)="[^"]*"/gu, random, () => 'r:id="rId999"'),
    );
  },
  'another content type': inText('[Content_Types].xml', (text, random) =>
    replaceOne(
      text,
      /ContentType="[^"]*"/gu,
      random,
      () => `ContentType="${random.pick(['', 'text/html', 'application/x-msdownload'])}"`,
    ),
  ),
  'the document in an old form': inText('[Content_Types].xml', (text, random) =>
    text.replace(
      'sheet.main+xml',
      random.pick(['sheet.binary.macroEnabled.main', 'chart+xml', 'sheet.main']),
    ),
  ),
  'two sheets in one part': inText('xl/workbook.xml', (text) => {
    const sheet = /<sheet [^>]*\/>/u.exec(text)?.[0] ?? '';
    return text.replace(
      sheet,
      sheet + sheet.replace(/name="[^"]*"/u, 'name="En till"').replace(/sheetId="\d+"/u, 'sheetId="9999"'),
    );
  }),
  'a sheet’s number out of bounds': inText('xl/workbook.xml', (text, random) =>
    replaceOne(
      text,
      /sheetId="\d+"/gu,
      random,
      () => `sheetId="${random.pick(['0', '-1', '4294967296', '1e9', 'x', '1'])}"`,
    ),
  ),
  'a sheet’s name that is none': inText('xl/workbook.xml', (text, random) =>
    replaceOne(text, /<sheet name="[^"]*"/gu, random, () => `<sheet name="${random.pick(sheetNames)}"`),
  ),
};

const kinds = [
  'worksheet',
  'styles',
  'sharedStrings',
  'table',
  'drawing',
  'comments',
  'chart',
  'officeDocument',
  'hyperlink',
  'theme',
  'chartsheet',
  'person',
];
const sheetNames = [
  '',
  'Kontroller',
  'kontroller',
  'a'.repeat(32),
  'x'.repeat(40_000),
  "'",
  'a/b',
  '[1]a',
  '_x0000_',
  '_x001B_[31m',
  '\u202e',
  'A1',
];

/** Mutations of whole parts and of how they hang together. */
export const partMutations: readonly Mutation[] = Object.entries(ways).map(([name, change]) => ({
  level: 'parts',
  name,
  make: (random, bases): Mutant => {
    const parts: Parts = new Map(partsOf(random.pick([bases.report, bases.rich])));
    change(parts, random);
    return { bytes: archiveOf(parts), ending: 'xlsx', expected: 'either', what: name };
  },
}));

import { hostileTexts } from '../hostileTexts';
import type { Mutation, Mutant } from '../mutant';
import { archiveOf, partsOf } from '../partsOf';
import type { Random } from '../random';
import { replaceOne } from './parts';

type Parts = Map<string, Uint8Array | string>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** As a file holds it: control characters and halves of characters are escaped. */
const hostile = (random: Random): string => escaped(random.pick(hostileTexts));

const numbers = [
  '0',
  '-0',
  '1e308',
  '-1e308',
  '1e-320',
  '4.9e-324',
  '0.1',
  '999999999999999999',
  '2147483648',
  '-1',
  '13',
  '0.5',
  '400',
  '1e15',
  '44439',
  '2958466',
];

/** Changes one part out of those whose names fit. */
const inOne =
  (names: RegExp, change: (text: string, random: Random) => string) =>
  (parts: Parts, random: Random): void => {
    const fitting = [...parts.keys()].filter((each) => names.test(each));
    if (fitting.length === 0) throw new Error(`No part is called ${names.source}.`);
    const name = random.pick(fitting);
    parts.set(name, change(Buffer.from(parts.get(name) ?? '').toString('utf8'), random));
  };

const sheets = /worksheets\/sheet\d+\.xml$/u;
/** The sheet Inställningar of the workbook that `bases.ts` makes. */
const settings = /worksheets\/sheet3\.xml$/u;
const tables = /tables\/table\d+\.xml$/u;
const texts = /sharedStrings\.xml$/u;

const otherText = (text: string, random: Random): string =>
  replaceOne(text, /(?<=<t(?: xml:space="preserve")?>)[^<]*/gu, random, () => hostile(random));
const otherNumber = (text: string, random: Random): string =>
  replaceOne(text, /<c r="[A-Z]+\d+"(?: s="\d+")?><v>[^<]*<\/v><\/c>/gu, random, (found) =>
    found.replace(/<v>[^<]*/u, `<v>${random.pick(numbers)}`),
  );
const otherCell = (text: string, random: Random): string =>
  replaceOne(text, /<c r="[A-Z]+\d+"(?: s="\d+")?(?: t="s")?>(?:<v>[^<]*<\/v>)?<\/c>/gu, random, (found) => {
    const address = /r="[A-Z]+\d+"/u.exec(found)?.[0] ?? '';
    return random.pick([
      `<c ${address} t="inlineStr"><is><t xml:space="preserve">${hostile(random)}</t></is></c>`,
      `<c ${address}><v>${random.pick(numbers)}</v></c>`,
      `<c ${address} t="b"><v>1</v></c>`,
      `<c ${address} t="e"><v>${random.pick(['#REF!', '#N/A', '#DIV/0!', '#OKÄND!'])}</v></c>`,
      `<c ${address} t="d"><v>${random.pick(['2021-08-31', '9999-12-31T23:59:59.999', '0000-00-00'])}</v></c>`,
      `<c ${address} t="str"><f>REPT("x",3)</f><v>${hostile(random)}</v></c>`,
      `<c ${address}/>`,
    ]);
  });

const ways: Readonly<Record<string, (parts: Parts, random: Random) => void>> = {
  'another text': inOne(texts, otherText),
  'many other texts': inOne(texts, (text, random) => {
    let changed = text;
    for (let times = 30; times > 0; times--) changed = otherText(changed, random);
    return changed;
  }),
  'another number': inOne(sheets, otherNumber),
  'other numbers': (parts, random) => {
    for (let times = 20; times > 0; times--) inOne(sheets, otherNumber)(parts, random);
  },
  'another cell': inOne(sheets, otherCell),
  'other cells': (parts, random) => {
    for (let times = 40; times > 0; times--) inOne(sheets, otherCell)(parts, random);
  },
  'another setting': inOne(settings, otherCell),
  'other settings': (parts, random) => {
    for (let times = 8; times > 0; times--)
      inOne(settings, random.pick([otherCell, otherNumber]))(parts, random);
  },
  'a cell gone': inOne(sheets, (text, random) =>
    replaceOne(text, /<c [^>]*(?:\/>|>.*?<\/c>)/gu, random, () => ''),
  ),
  'a row gone': inOne(sheets, (text, random) =>
    replaceOne(text, /<row [^>]*>.*?<\/row>/gu, random, () => ''),
  ),
  'a table’s area': inOne(tables, (text, random) => {
    const area = random.pick([
      'A1:B2',
      'A1:XFD1048576',
      'A1',
      'A5:Z5',
      'XFD1048575:XFD1048576',
      'A1:P1000',
      'B6:M6',
    ]);
    return text
      .replace(/ ref="[^"]*"/u, ` ref="${area}"`)
      .replace(/<autoFilter ref="[^"]*"/u, `<autoFilter ref="${area}"`);
  }),
  'a table’s name': inOne(tables, (text, random) => {
    const name = random.pick([
      'Driftsammandrag',
      'Mål',
      'A1',
      '',
      'x'.repeat(300),
      '__proto__',
      '_x0000_',
      'Två ord',
    ]);
    return text.replace(/(?<=(?:displayName|name)=")[^"]*/gu, () => escaped(name));
  }),
  'a column’s name': inOne(tables, (text, random) =>
    replaceOne(text, /(?<=<tableColumn id="\d+" name=")[^"]*/gu, random, () => hostile(random)),
  ),
  'columns with one name': inOne(tables, (text) =>
    text.replaceAll(/(?<=<tableColumn id="\d+" name=")[^"]*/gu, 'Samma'),
  ),
  'a column’s formula': inOne(tables, (text, random) =>
    replaceOne(text, /(?<=<calculatedColumnFormula>)[^<]*/gu, random, () => hostile(random)),
  ),
  'a header gone': inOne(tables, (text) => text.replace('<table ', '<table headerRowCount="0" ')),
  'a sheet’s name': inOne(/workbook\.xml$/u, (text, random) =>
    replaceOne(text, /(?<=<sheet name=")[^"]*/gu, random, () => hostile(random).slice(0, 31)),
  ),
  'a note or comment': inOne(/comments\d*\.xml$|threadedComment\d+\.xml$/iu, (text, random) =>
    replaceOne(text, /(?<=<(?:t|text)[^>]*>)[^<]+/gu, random, () => hostile(random)),
  ),
  properties: inOne(/docProps\/\w+\.xml$/u, (text, random) =>
    replaceOne(text, /(?<=>)[^<>]+(?=<)/gu, random, () => hostile(random)),
  ),
  'the approved version': inOne(/customXml\/item\d+\.xml$/u, (text, random) =>
    replaceOne(text, /(?<=>)[^<>]+(?=<)/gu, random, () => hostile(random)),
  ),
};

/** Mutations of what people and programs write into our own tables. */
export const contentMutations: readonly Mutation[] = Object.entries(ways).map(([name, change]) => ({
  level: 'content',
  name,
  make: (random, { report }): Mutant => {
    const parts: Parts = new Map(partsOf(report));
    change(parts, random);
    return { bytes: archiveOf(parts), ending: 'xlsx', expected: 'either', what: name };
  },
}));

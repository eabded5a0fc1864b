import type { Bases } from '../bases';
import { hostileTexts } from '../hostileTexts';
import type { Level, Mutation } from '../mutant';
import type { Random } from '../random';

const table = [
  'Enhet;Redovisat;Budget;Avvikelse',
  'Bibliotek;1 234;1 000;234',
  'Museum;−250;−200;−50',
  'Summa;984;800;184',
].join('\r\n');

type Way<T> = (text: string, random: Random, bases: Bases) => T;

const anywhere = (text: string, random: Random, put: string): string => {
  const at = random.whole(0, text.length);
  return text.slice(0, at) + put + text.slice(at);
};

/** Encodings and their faults, the same for both kinds of text. */
const encodings: Readonly<Record<string, Way<Uint8Array>>> = {
  'with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'in UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'in UTF-16 the other way': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'in half of UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').subarray(0, -1),
  'in Windows-1252': (text) => Buffer.from(text.replaceAll(/[^\0-\xff]/gu, '-'), 'latin1'),
  'with other bytes': (text, random) => {
    const bytes = Buffer.from(text);
    for (let times = random.whole(1, 20); times > 0; times--)
      bytes[random.whole(0, bytes.length - 1)] = random.whole(0, 255);
    return bytes;
  },
  'with zero bytes': (text, random) => Buffer.from(anywhere(text, random, '\0'.repeat(random.whole(1, 500)))),
  'cut off': (text, random) => Buffer.from(text).subarray(0, random.whole(0, text.length)),
  random: (_text, random) => random.bytes(random.whole(0, 4_000)),
  'a workbook': (_text, _random, { rich }) => rich,
};

const inUtf8 = (ways: Readonly<Record<string, Way<string>>>): Readonly<Record<string, Way<Uint8Array>>> =>
  Object.fromEntries(
    Object.entries(ways).map(([name, way]) => [
      name,
      (text, random, bases) => Buffer.from(way(text, random, bases)),
    ]),
  );

const csvWays = inUtf8({
  'a hostile field': (text, random) => text.replace('Bibliotek', random.pick(hostileTexts)),
  'a hostile figure': (text, random) => text.replace('1 234', random.pick(hostileTexts)),
  'a quote that is never closed': (text, random) => anywhere(text, random, ';"'),
  'another separator': (text, random) =>
    text.replaceAll(';', random.pick(['\t', ',', '|', ';;', '";"', '\r'])),
  'a separator that is told': (text, random) =>
    `sep=${random.pick([';', ',', '\t', '', '""', '🙂'])}\n${text}`,
  'only separators': () => ';'.repeat(20_000),
  'only quotes': () => '"'.repeat(200_000),
  'only line breaks': () => '\n'.repeat(200_000),
  'one long line': () => '1'.repeat(3_000_000),
  'twenty thousand columns': () => `${'A;'.repeat(20_000)}\n${'1;'.repeat(20_000)}`,
  'twenty thousand rows': () => `Enhet;Belopp\n${'A;1\n'.repeat(20_000)}`,
  'rows of other lengths': (_text, random) =>
    Array.from({ length: 300 }, () =>
      Array.from({ length: random.whole(0, 40) }, () => random.whole(-999, 999)).join(';'),
    ).join('\n'),
  'figures without any order': (_text, random) =>
    Array.from({ length: 120 }, () => Array.from({ length: 30 }, () => random.whole(-9, 9)).join(';')).join(
      '\n',
    ),
  'nothing but zeros': () =>
    Array.from({ length: 400 }, () => Array.from({ length: 60 }, () => 0).join(';')).join('\n'),
  'a table of ones': () => `A;B;C;D\n${'x;1;1;1\n'.repeat(5_000)}`,
});

/** Changes a value somewhere in the report. */
function withOther(text: string, random: Random, values: readonly unknown[]): string {
  const data = JSON.parse(text) as Record<string, unknown>;
  const [name, part] = random.pick(Object.entries(data));
  const owner: unknown = Array.isArray(part) ? random.pick(part as unknown[]) : part;
  const value = random.pick(values);
  if (random.fraction() < 0.2 || typeof owner !== 'object' || owner === null) data[name] = value;
  else Object.assign(owner, { [random.pick(Object.keys(owner))]: value });
  return JSON.stringify(data);
}

const jsonWays = inUtf8({
  'a hostile text': (text, random) => withOther(text, random, hostileTexts),
  'another kind of value': (text, random) =>
    withOther(text, random, [null, true, false, [], {}, [[]], { a: 1 }, [1], '', 0, -0]),
  'a strange number': (text, random) =>
    withOther(text, random, [1e308, -1e308, 5e-324, 1e15, 2 ** 53, 0.1 + 0.2, -0, 13, 400, 99_999]),
  'a number that is none': (text, random) =>
    text.replace(
      /:\d+/u,
      `:${random.pick(['1e999', '-1e999', '01', '.5', 'NaN', 'Infinity', '0x10', '1_000', '9'.repeat(5_000)])}`,
    ),
  'another key': (text, random) =>
    text.replace(
      /"unit"/u,
      random.pick([
        '"__proto__"',
        '"constructor"',
        '"toString"',
        '"deviationYear"',
        '"\\u0000"',
        `"${'k'.repeat(200_000)}"`,
      ]),
    ),
  'a key of the prototype at the top': (text, random) =>
    `{"${random.pick(['__proto__', 'constructor', 'prototype', 'hasOwnProperty'])}":{"x":1},${text.slice(1)}`,
  'a key twice': (text) => `{"settings":{"year":1},${text.slice(1)}`,
  'halves of characters': (text) => text.replace('Bibliotek', '\\ud800'),
  'a hundred thousand brackets': () => '['.repeat(100_000),
  'a hundred thousand closed brackets': () => `{"goals":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  'a hundred thousand objects': () => `${'{"goals":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  'a hundred thousand wrong keys': () =>
    `{${Array.from({ length: 100_000 }, (_, n) => `"k${n}":1`).join(',')}}`,
  'a hundred thousand wrong rows': () =>
    `{"goals":[${Array.from({ length: 100_000 }, () => '{"x":1}').join(',')}]}`,
  'a thousand rows': (text) =>
    text.replace(
      '"goals":[',
      `"goals":[${Array.from({ length: 1_000 }, (_, n) => `{"goal":"Mål ${n}"}`).join(',')},`,
    ),
  'no object': (_text, random) =>
    random.pick(['', ' ', 'null', '1', '"x"', '[]', 'true', '{', '{}x', '// {}', "{'a':1}", '\u0000']),
  'text put in': (text, random) =>
    anywhere(text, random, random.pick(['"', '{', '}', ',', '\\', '\u0001', '\u2028'])),
});

const asMutations = (
  level: Level & ('csv' | 'json'),
  ways: Readonly<Record<string, Way<Uint8Array>>>,
): readonly Mutation[] =>
  Object.entries(ways).map(([name, way]) => ({
    level,
    name,
    make: (random, bases) => ({
      bytes: way(level === 'csv' ? table : JSON.stringify(bases.data), random, bases),
      ending: level,
      expected: 'either',
      what: name,
    }),
  }));

/** Mutations of the text files that the command line reads. */
export const textFileMutations: readonly Mutation[] = [
  ...asMutations('csv', { ...encodings, ...csvWays }),
  ...asMutations('json', { ...encodings, ...jsonWays }),
];

import { deflateRawSync } from 'node:zlib';
import type { Mutation, Mutant } from '../mutant';
import { partsOf } from '../partsOf';
import type { Random } from '../random';
import { honest, ownHeader, zipFile, type EndLies, type WrittenEntry } from '../zipFile';

type Lie = (entries: WrittenEntry[], random: Random) => EndLies | undefined;

/** Changes one entry. */
const one =
  (change: (entry: WrittenEntry, random: Random) => Partial<WrittenEntry>): Lie =>
  (entries, random) => {
    const at = random.whole(0, entries.length - 1);
    const entry = entries[at];
    if (entry !== undefined) entries[at] = { ...entry, ...change(entry, random) };
    return undefined;
  };

/** A number that is not the true one. */
const other = (true_: number, random: Random): number =>
  random.pick(
    [0, 1, true_ - 1, true_ + 1, true_ * 2 + 7, 0xffff, 0xfffffffe, 0xffffffff].filter((n) => n !== true_),
  );

const extra = (id: number, data: Uint8Array): Uint8Array => {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
};

/** A data descriptor as writers of streams put it behind the data. */
const descriptor = ({ crc, length, size }: WrittenEntry): Uint8Array => {
  const bytes = Buffer.alloc(16);
  [0x08074b50, crc, length, size].forEach((field, index) => bytes.writeUInt32LE(field >>> 0, index * 4));
  return bytes;
};

const media = (bytes: Uint8Array): WrittenEntry => honest('xl/media/extra.bin', bytes);

/** Lies that must be found out. */
const lies: Readonly<Record<string, Lie>> = {
  'another check sum': one((entry, random) => ({ crc: other(entry.crc, random) })),
  'another check sum in the directory alone': one((entry, random) => ({
    own: { crc: entry.crc },
    crc: other(entry.crc, random),
  })),
  'another check sum in the own header alone': one((entry, random) => ({
    own: { crc: other(entry.crc, random) },
  })),
  'another size': one((entry, random) => ({ size: other(entry.size, random) })),
  'another size in the own header alone': one((entry, random) => ({
    own: { size: other(entry.size, random) },
  })),
  'another compressed size': one((entry, random) => ({ length: other(entry.length, random) })),
  'another compressed size in the own header alone': one((entry, random) => ({
    own: { length: other(entry.length, random) },
  })),
  'another method': one((_entry, random) => ({
    method: random.pick([0, 1, 9, 12, 14, 93, 95, 97, 99, 0xffff]),
  })),
  'another method in the own header alone': one((_entry, random) => ({
    own: { method: random.pick([0, 9, 99]) },
  })),
  'said to be encrypted': one((entry, random) => ({ flags: entry.flags | random.pick([1, 0x41, 0x2001]) })),
  'said to be encrypted in the own header alone': one((entry) => ({ own: { flags: entry.flags | 1 } })),
  'another name in the own header': one((_entry, random) => ({
    own: { name: random.pick(['', 'xl/annat.xml', '../ut.xml']) },
  })),
  'an own header without its mark': one(() => ({ own: { signature: 0x04034b51 } })),
  'another place': one((_entry, random) => ({ shift: random.pick([1, -1, 30, 1_000_000, 0x7fffffff]) })),
  'bytes behind the compressed data': one((entry, random) => {
    const data = Buffer.concat([entry.data, random.bytes(random.whole(1, 200))]);
    return { data, length: data.length };
  }),
  'a name that leads out': (entries, random) => {
    const names = [
      '../ut.xml',
      '/rot.xml',
      'xl/../../ut.xml',
      'C:/ut.xml',
      'xl\\ut.xml',
      'xl//ut.xml',
      './ut.xml',
    ];
    entries.push(honest(random.pick(names), Buffer.from('<ut/>')));
    return undefined;
  },
  'a name with control characters': (entries, random) => {
    const names = ['xl/a\0.xml', 'xl/\u001b[2J.xml', 'xl/\n.xml', '\u007f', ''];
    entries.push(honest(random.pick(names), Buffer.from('<ut/>')));
    return undefined;
  },
  'a name that is no UTF-8': (entries) => {
    entries.push({ ...honest('x', Buffer.from('<ut/>')), name: Uint8Array.of(0x78, 0xff, 0xfe) });
    return undefined;
  },
  'a name twice': (entries, random) => {
    const { name } = random.pick(entries);
    const text = String(name);
    entries.push(honest(random.pick([text, text.toUpperCase(), text.toLowerCase()]), Buffer.from('<ut/>')));
    return undefined;
  },
  'two entries with the same data': (entries) => {
    // A whole entry lies in the stored bytes of another one, and the directory names both.
    const inner = honest('xl/media/inre.bin', Buffer.from('delad'), 0);
    const whole = Buffer.concat([ownHeader(inner), inner.data]);
    entries.push(honest('xl/media/yttre.bin', whole, 0), { ...inner, shift: -whole.length });
    return undefined;
  },
  'too few entries counted': (entries, random) => ({
    count: entries.length - random.whole(1, entries.length),
  }),
  'too many entries counted': (entries, random) => ({ count: entries.length + random.whole(1, 60_000) }),
  'another number in this volume': (entries) => ({ countHere: entries.length - 1 }),
  'a further volume': () => ({ disk: 1 }),
  'a directory of another size': (_entries, random) => ({ size: random.pick([0, 1, 0xffffffff]) }),
  'a directory elsewhere': (_entries, random) => ({ start: random.pick([0, 1, 0xfffffffe, 0xffffffff]) }),
  'the marks of zip64': (entries, random) => {
    const at = random.whole(0, entries.length - 1);
    const entry = entries[at];
    if (entry === undefined) return undefined;
    const big = Buffer.alloc(16);
    big.writeBigUInt64LE(BigInt(entry.size), 0);
    big.writeBigUInt64LE(BigInt(entry.length), 8);
    entries[at] = { ...entry, size: 0xffffffff, length: 0xffffffff, extra: extra(1, big) };
    return undefined;
  },
  'all of zip64': () => ({ count: 0xffff, start: 0xffffffff, size: 0xffffffff }),
  'bytes before the archive': (_entries, random) => ({ before: random.bytes(random.whole(1, 100)) }),
  'a thousand times a thousand': (entries) => {
    const size = 60_000_000;
    entries.push({ ...media(Buffer.alloc(1_000)), size });
    return undefined;
  },
};

/** What is unusual and still sound: refusing it would be wrong. */
const oddities: Readonly<Record<string, Lie>> = {
  'sizes behind the data': (entries) => {
    entries.forEach((entry, at) => {
      const flags = entry.flags | 8;
      entries[at] = { ...entry, flags, own: { crc: 0, length: 0, size: 0 }, behind: descriptor(entry) };
    });
    return undefined;
  },
  'stored without compression': (entries) => {
    const [first] = entries;
    if (first !== undefined) entries.push(honest('xl/media/lagrad.bin', Buffer.from('lagrad'), 0));
    return undefined;
  },
  'other fields of a program’s own': one((_entry, random) => ({
    extra: extra(0x5455, random.bytes(9)),
    ownExtra: extra(0xa220, random.bytes(random.whole(4, 400))),
  })),
  'a comment behind the end': (_entries, random) => ({
    comment: random.bytes(random.whole(0, 65_000)).fill(65),
  }),
  'folders as entries': (entries) => {
    entries.push(honest('xl/media/', new Uint8Array(), 0));
    return undefined;
  },
  'the entries in another order': (entries) => {
    entries.reverse();
    return undefined;
  },
};

/** Bombs: little to send, much to unpack. */
const bombs: Readonly<Record<string, Lie>> = {
  'one part of 200 MB': (entries) => {
    entries.push(bomb('xl/media/bomb.bin', 200_000_000));
    return undefined;
  },
  'many parts of 9 MB': (entries) => {
    const each = bomb('', 9_000_000);
    for (let n = 0; n < 20; n++) entries.push({ ...each, name: `xl/media/bomb${n}.bin` });
    return undefined;
  },
  'a part that says it is small': (entries) => {
    entries.push({ ...bomb('xl/media/bomb.bin', 300_000_000), size: 1_000 });
    return undefined;
  },
  'a worksheet of 200 MB': (entries) => {
    const at = entries.findIndex(({ name }) => String(name).includes('worksheets/sheet1'));
    entries[at] = bomb('xl/worksheets/sheet1.xml', 200_000_000);
    return undefined;
  },
  'twenty thousand entries': (entries) => {
    const each = honest('', Buffer.from('<a/>'));
    for (let n = 0; n < 20_000; n++) entries.push({ ...each, name: `xl/media/${n}.xml` });
    return undefined;
  },
};

const zeros = new Map<number, WrittenEntry>();

/** So many zeros, which is about a thousandth when compressed. */
function bomb(name: string, size: number): WrittenEntry {
  let known = zeros.get(size);
  if (known === undefined) {
    const bytes = Buffer.alloc(size, '0');
    known = { ...honest('', Buffer.alloc(0)), data: deflateRawSync(bytes, { level: 9 }), size, crc: 1 };
    known = { ...known, length: known.data.length };
    zeros.set(size, known);
  }
  return { ...known, name };
}

const asMutations = (
  ways: Readonly<Record<string, Lie>>,
  expected: Mutant['expected'],
  weight: Pick<Mutation, 'isHeavy'>,
): readonly Mutation[] =>
  Object.entries(ways).map(([name, lie]) => ({
    level: 'archive',
    name,
    ...weight,
    make: (random, bases) => {
      const entries = [...partsOf(random.pick([bases.report, bases.rich]))].map(([part, bytes]) =>
        honest(part, bytes),
      );
      const end = lie(entries, random);
      return { bytes: zipFile(entries, end), ending: 'xlsx', expected, what: name };
    },
  }));

/** Mutations of the archive around the parts. */
export const archiveMutations: readonly Mutation[] = [
  ...asMutations(lies, 'refused', {}),
  ...asMutations(oddities, 'accepted', {}),
  ...asMutations(bombs, 'refused', { isHeavy: true }),
];

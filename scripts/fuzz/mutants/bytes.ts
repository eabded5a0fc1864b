import { damageOf } from '../soundArchive';
import type { Mutant, Mutation } from '../mutant';
import type { Bases } from '../bases';
import type { Random } from '../random';

/** Ways in which bytes go wrong on disks and wires, by chance. */
const ways: Readonly<Record<string, (file: Buffer, random: Random, bases: Bases) => Uint8Array>> = {
  'flipped bits': (file, random) => {
    for (let times = random.whole(1, 8); times > 0; times--) {
      const at = random.whole(0, file.length - 1);
      file[at] = (file[at] ?? 0) ^ (1 << random.whole(0, 7));
    }
    return file;
  },
  'other bytes': (file, random) => {
    for (let times = random.whole(1, 20); times > 0; times--)
      file[random.whole(0, file.length - 1)] = random.whole(0, 255);
    return file;
  },
  // Most bytes are compressed parts: the last tenth is the directory.
  'other bytes in the directory': (file, random) => {
    for (let times = random.whole(1, 3); times > 0; times--)
      file[random.whole(Math.floor(file.length * 0.9), file.length - 1)] = random.pick([
        0, 1, 0x7f, 0x80, 0xff,
      ]);
    return file;
  },
  'cut off at the end': (file, random) => file.subarray(0, random.whole(0, file.length - 1)),
  'cut off at the beginning': (file, random) => file.subarray(random.whole(1, file.length - 1)),
  'a stretch taken out': (file, random) => {
    const from = random.whole(0, file.length - 2);
    return Buffer.concat([file.subarray(0, from), file.subarray(from + random.whole(1, 4096))]);
  },
  'a stretch put in': (file, random) => {
    const at = random.whole(0, file.length);
    return Buffer.concat([file.subarray(0, at), random.bytes(random.whole(1, 300)), file.subarray(at)]);
  },
  'a stretch twice': (file, random) => {
    const from = random.whole(0, file.length - 1);
    const to = from + random.whole(1, 2000);
    return Buffer.concat([file.subarray(0, to), file.subarray(from)]);
  },
  'a stretch of zeros': (file, random) => {
    const from = random.whole(0, file.length - 1);
    return file.fill(0, from, from + random.pick([1, 16, 512, 4096]));
  },
  'two files in one': (file, random, { rich }) => {
    const at = random.whole(0, file.length);
    return Buffer.concat([file.subarray(0, at), rich.subarray(random.whole(0, rich.length))]);
  },
  'one file behind another': (file, random, { rich }) =>
    Buffer.concat(random.pick([true, false]) ? [file, rich] : [rich, file]),
  'halves exchanged': (file) => {
    const middle = Math.floor(file.length / 2);
    return Buffer.concat([file.subarray(middle), file.subarray(0, middle)]);
  },
  'something behind the end': (file, random) => Buffer.concat([file, random.bytes(random.whole(1, 70_000))]),
};

/** Mutations of the bytes; an independent reader tells which of them do damage. */
export const byteMutations: readonly Mutation[] = Object.entries(ways).map(([name, change]) => ({
  level: 'bytes',
  name,
  make: (random, bases): Mutant => {
    const bytes = change(Buffer.from(random.pick([bases.report, bases.rich])), random, bases);
    const damage = damageOf(bytes);
    return {
      bytes,
      ending: 'xlsx',
      expected: damage === undefined ? 'either' : 'refused',
      what: damage === undefined ? name : `${name} (${damage})`,
    };
  },
}));

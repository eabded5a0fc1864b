import { keptFeatures } from '../../scripts/kept/features';
import type { Contender } from './contenders';
import type { RightValues } from './fidelity';
import { median, type Held, type Spent, type Warm } from './results';

/** What a contender's rounds have cost, with one workbook and with many. */
export type Costs = ReadonlyMap<string, { readonly one: readonly Spent[]; readonly many: readonly Spent[] }>;

const cpu = (spent: readonly Spent[]) => median(spent.map((each) => each.cpu));
const peak = (spent: readonly Spent[]) => median(spent.map(({ peakBytes }) => peakBytes));
const seconds = (figure: number) => figure.toFixed(2);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);

/** A line for each contender: what one workbook costs, what many cost, and what each further one does. */
export function costLines(takingPart: readonly Contender[], costs: Costs, many: number): readonly string[] {
  const cells = (name: string, ...figures: readonly string[]) =>
    `  ${name.padEnd(50)}${figures.map((figure) => figure.padStart(16)).join('')}`;
  return [
    cells('', '1 workbook', `${many} workbooks`, 'each further'),
    ...takingPart.map(({ name, does }) => {
      const { one, many: more } = costs.get(name) ?? { one: [], many: [] };
      const shown = (spent: readonly Spent[]) =>
        spent.length === 0 ? '' : `${seconds(cpu(spent))} (${megabytes(peak(spent))})`;
      const further = more.length === 0 ? '' : ((cpu(more) - cpu(one)) / (many - 1)).toFixed(3);
      return cells(does, shown(one), shown(more), further);
    }),
  ];
}

/** The aims of the design as ratios of CPU time, each kept or missed. */
export function aims(costs: Costs, warm: Warm, many: number): readonly string[] {
  const of = (name: string, size: 'one' | 'many') => cpu(costs.get(name)?.[size] ?? []);
  const line = (what: string, ratio: number, aim: number) =>
    `  ${what}: ${ratio.toFixed(2)} (aim at most ${aim}: ${ratio <= aim ? 'kept' : 'missed'})`;
  const [floor, fflate] = [median(warm.floor), median(warm.floorFflate)];
  const [update, again] = [median(warm.update), median(warm.again)];
  return [
    'Ratios of CPU time, ours in proportion to',
    line('the floor (zlib), 1 workbook', of('ours', 'one') / of('floor', 'one'), 3),
    line(`the floor (zlib), ${many} workbooks`, of('ours', 'many') / of('floor', 'many'), 3),
    line('the floor (fflate), 1 workbook', of('ours', 'one') / of('floor-fflate', 'one'), 3),
    line(`the floor (fflate), ${many} workbooks`, of('ours', 'many') / of('floor-fflate', 'many'), 3),
    line('exceljs, 1 workbook', of('ours', 'one') / of('exceljs', 'one'), 0.2),
    line(`exceljs, ${many} workbooks`, of('ours', 'many') / of('exceljs', 'many'), 0.2),
    ...(costs.has('libreoffice')
      ? [
          `  LibreOffice, 1 workbook: ${(of('ours', 'one') / of('libreoffice', 'one')).toFixed(2)}; ${many} workbooks: ` +
            (of('ours', 'many') / of('libreoffice', 'many')).toFixed(2),
        ]
      : []),
    `Warm in one process, CPU seconds by workbook: floor ${floor.toFixed(3)} (zlib), ${fflate.toFixed(3)} (fflate); ` +
      `update ${update.toFixed(3)}, again ${again.toFixed(3)}`,
    line('update in proportion to the floor (zlib)', update / floor, 1.5),
    line('update in proportion to the floor (fflate)', update / fflate, 1.5),
  ];
}

/** What became of a workbook. */
export interface Losses {
  readonly lost: readonly string[];
  readonly breaches: number;
  readonly values: RightValues;
}

/** What a contender kept and lost of a workbook. */
export function fidelityLines(does: string, { lost, breaches, values }: Losses): readonly string[] {
  const kept = keptFeatures.length - lost.length;
  return [
    `${does}: keeps ${kept} of ${keptFeatures.length} features;`,
    `    ${Math.max(breaches, 0)} new breaches of file rules; ${values.right} of ${values.formulas} formulas hold the value that LibreOffice calculates after an update`,
    ...(lost.length === 0 ? [] : wrapped(`lost: ${lost.join(', ')}`)),
  ];
}

/** Lines of at most 126 characters, set in by two more. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 122) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`    ${word}`);
  }
  return lines;
}

/** What one process holds after more and more files, and how much that grows. */
export function memoryLines(held: readonly Held[]): readonly string[] {
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) return [];
  const slope = (of: (each: Held) => number) =>
    ((of(last) - of(first)) / (last.files - first.files) / 1000).toFixed(1);
  return [
    'One process, update after update:',
    ...held.map(
      ({ files, heapBytes, residentBytes, peakBytes, books }) =>
        `  after ${files} files: heap ${megabytes(heapBytes)} MB, resident ${megabytes(residentBytes)} MB ` +
        `(peak ${megabytes(peakBytes)} MB), workbooks held ${books} (promise: at most 1)`,
    ),
    `  growth by file: heap ${slope(({ heapBytes }) => heapBytes)} kB, resident ${slope(({ residentBytes }) => residentBytes)} kB, ` +
      `peak ${slope(({ peakBytes }) => peakBytes)} kB`,
  ];
}

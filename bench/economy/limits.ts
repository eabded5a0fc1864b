import type { Cost } from './measure';

export type CaseName = 'example' | 'municipality' | 'stress';

/** A limit of the design, and what was measured. */
export interface Promised {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  /** Why the design's limit is not held, when that is known, and the limit that is held in its place. */
  readonly instead?: { readonly limit: number; readonly why: string };
}

/** Whether a promise, or what is promised in its place, is kept. */
export const isKept = ({ measured, limit, instead }: Promised): boolean =>
  measured <= Math.max(limit, instead?.limit ?? limit);

/** An answer is asked for with 3.1 MB in mind; where rows are uneven it holds somewhat less. */
const answerBytes = 3_000_000;
/** Messages are packed up to 4.0 MB by estimate. */
const messageBytes = 3_000_000;

const inPieces =
  'nearly all that is read are the formulas of calculated columns and of the generated sheets, and Office.js has no way to ' +
  'ask whether a column’s formulas are all alike';

/** What is written is cut at so many bytes. */
const turnBytes = 250_000;
const inTurns =
  'what is written is cut at 250 kB, so that the pane can draw in between, and a piece may end in the midst of a sheet';
const writesInPieces = ({ bytesWriting }: Cost): number => 37 + Math.ceil((2 * bytesWriting) / turnBytes);

/** The limits of the design's section 8 for the costs of a case, in the order of `costsOf`. */
export function promisesOf(name: CaseName, costs: readonly Cost[]): readonly Promised[] {
  const [, checked, first, second, edited, restated] = costs;
  if (!checked || !first || !second || !edited || !restated) throw new Error('Some costs were not measured.');
  /** One refused answer, where everything stands at first and at last, twice some rows to weigh them, and then the cells. */
  const syncsFor = ({ bytesFromHost, bytesWriting }: Cost): number =>
    5 + Math.ceil(bytesFromHost / answerBytes) + Math.ceil(bytesWriting / messageBytes);
  const pieces = (cost: Cost) =>
    name === 'example' ? {} : { instead: { limit: syncsFor(cost), why: inPieces } };
  const updates = [first, edited, restated].map((cost): Promised => ({
    what: `syncs of “${cost.step}”`,
    measured: cost.syncs,
    limit: name === 'example' ? 2 : 4,
    ...pieces(cost),
  }));
  return [
    { what: 'syncs of “check”', measured: checked.syncs, limit: 1, ...pieces(checked) },
    ...updates,
    { what: 'syncs of “update again”', measured: second.syncs, limit: 1, ...pieces(second) },
    { what: 'cells written by “update again”', measured: second.cellsWritten, limit: 0 },
    { what: 'writes of “update again”', measured: second.writes, limit: 0 },
    {
      what: 'write actions where everything is shown in another unit',
      measured: restated.writes,
      limit: 37,
      ...(name === 'example' ? {} : { instead: { limit: writesInPieces(restated), why: inTurns } }),
    },
    { what: 'write actions where one cell was edited', measured: edited.writes, limit: 75 },
    {
      what: 'bytes written for one edited cell, in per cent of those of the first update',
      measured: (100 * edited.bytesWriting) / first.bytesWriting,
      limit: 15,
    },
    {
      what: 'bytes of the largest message',
      measured: Math.max(...costs.map(({ largestMessage }) => largestMessage)),
      limit: 4_000_000,
    },
  ];
}

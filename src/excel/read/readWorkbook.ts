import { isAnswerTooLarge } from '../failures/describeFailure';
import { changedWhileRead, headerHidden } from '../failures/refusals';
import type { Outcome } from '../outcome';
import type { Session } from '../run/session';
import type { BlockKey } from './blockKey';
import { requestCells, type Cells, type Part } from './cells';
import { readInPieces, type Block } from './pieces';
import type { Reading } from './reading';
import { placesOf, requestSkeleton, type Skeleton } from './skeleton';
import { toReading } from './toReading';

const tableParts: readonly Part[] = ['values', 'formulas'];
const outputParts: readonly Part[] = ['formulas', 'styles'];
/** Nobody writes formulas there. */
const approvedParts: readonly Part[] = ['values'];

/**
 * Reads everything that a command needs, in one round trip. Only when the answer would be larger than Excel gives out, the
 * cells are read again in pieces.
 * @param beside asks for more in the same round trip; asked again when everything is read again
 * @returns a refusal when a table hides its header row, or when people moved things between the pieces
 */
export async function readWorkbook(
  session: Session,
  beside: (context: Excel.RequestContext) => void = () => undefined,
): Promise<Outcome<Reading>> {
  beside(session.context);
  const skeleton = requestSkeleton(session.context);
  const cells = new Map<BlockKey, Cells>();
  for (const { key, range } of skeleton.tables) cells.set(key, requestCells(range, tableParts));
  for (const { key, used } of skeleton.outputs) cells.set(key, requestCells(used, outputParts));
  cells.set('approved', requestCells(skeleton.approved.range, approvedParts));
  try {
    await session.read();
  } catch (error) {
    if (!isAnswerTooLarge(error)) throw error;
    return readLarge(session, beside);
  }
  return outcome(session, skeleton, cells);
}

async function readLarge(
  session: Session,
  beside: (context: Excel.RequestContext) => void,
): Promise<Outcome<Reading>> {
  beside(session.context);
  const skeleton = requestSkeleton(session.context);
  await session.read();
  const cells = await readInPieces(session, blocksOf(skeleton));
  const after = requestSkeleton(session.context);
  await session.read();
  if (placesOf(after) !== placesOf(skeleton)) return { ok: false, failure: changedWhileRead };
  return outcome(session, skeleton, cells);
}

function blocksOf(skeleton: Skeleton): Block<BlockKey>[] {
  const tables = skeleton.tables
    .filter(({ table }) => !table.isNullObject)
    .map(({ key, range, sheet }) => ({ key, sheet: sheet.name, address: range.address, parts: tableParts }));
  const outputs = skeleton.outputs
    .filter(({ block }) => !block.isNullObject)
    .map(({ key, used, sheet }) => ({ key, sheet: sheet.name, address: used.address, parts: outputParts }));
  const { table, range, sheet } = skeleton.approved;
  const approved: Block<BlockKey>[] = table.isNullObject
    ? []
    : [{ key: 'approved', sheet: sheet.name, address: range.address, parts: approvedParts }];
  return [...tables, ...outputs, ...approved];
}

async function outcome(
  session: Session,
  skeleton: Skeleton,
  cells: ReadonlyMap<BlockKey, Cells>,
): Promise<Outcome<Reading>> {
  const hidden = skeleton.tables.filter(({ table }) => !table.isNullObject && !table.showHeaders);
  if (hidden.length > 0) return { ok: false, failure: headerHidden(hidden.map(({ name }) => name)) };
  const none: Cells = { take: () => [] };
  // Office.js has just worked through Excel's whole answer in this turn.
  await session.pause();
  return { ok: true, value: await toReading(session, skeleton, (key) => cells.get(key) ?? none) };
}

import { areaAddress, type Area } from '../../workbook/area';
import type { CellValue } from '../../workbook/snapshot';
import { isAnswerTooLarge } from '../failures/describeFailure';
import type { Session } from '../run/session';
import { areaOf } from './areaOf';
import { requestCells, type Cells, type Part } from './cells';

/** A range whose cells are wanted. @typeParam Key by what its cells are asked for afterwards */
export interface Block<Key> {
  readonly key: Key;
  readonly sheet: string;
  readonly address: string;
  readonly parts: readonly Part[];
}

/** One part of a block on its way here. */
interface Stretch {
  readonly sheet: string;
  readonly area: Area;
  readonly part: Part;
  /** The rows that have come. */
  readonly rows: CellValue[][];
  /** How many rows have been asked for. */
  asked: number;
  /** What a row weighs in an answer, by those that came last. */
  rowBytes: number;
  /** Long formulas that have come, so that each is kept once: a calculated column has the same in every row. */
  readonly known: Map<string, string>;
}

/** Some rows of a stretch, and where in it they belong. */
interface Piece {
  readonly stretch: Stretch;
  readonly offset: number;
  readonly height: number;
}

/** So many rows of everything are read to see what a row weighs; small tables are read whole by it. */
const firstRows = 20;
/**
 * Excel gives out 5 MB, and 4 MB is our own limit. Rows further down are some per cent heavier than those that were weighed: their
 * formulas have row numbers with more digits.
 */
const bytesPerAnswer = 3_100_000;
/**
 * What has been weighed says something of so many times as many rows: a sheet has parts, and its figures may have longer formulas
 * than its headings.
 */
const farthestGuess = 10;
/** Formulas from this length on are kept once. */
const longFormula = 100;

/**
 * Reads the cells of blocks that are together too large for one answer: first some rows of each, to weigh them, then as many
 * rows in an answer as fit, and half of them when they do not.
 * @throws Excel's error when a single row is too large for an answer
 */
export async function readInPieces<Key>(
  session: Session,
  blocks: readonly Block<Key>[],
): Promise<ReadonlyMap<Key, Cells>> {
  const cells = new Map<Key, Cells>();
  const stretches: Stretch[] = [];
  for (const block of blocks) {
    const own = block.parts.map((part) => stretchOf(block, part));
    stretches.push(...own);
    cells.set(block.key, { take: (wanted) => own.find(({ part }) => part === wanted)?.rows ?? [] });
  }
  await readPieces(
    session,
    taken(stretches, (stretch) => Math.min(firstRows, left(stretch))),
  );
  while (stretches.some((stretch) => left(stretch) > 0)) await readPieces(session, answerful(stretches));
  return cells;
}

function stretchOf({ sheet, address }: Block<unknown>, part: Part): Stretch {
  const area = areaOf(address);
  if (area === undefined) throw new Error(`Not the address of a rectangle: ${address}`);
  return { sheet, area, part, rows: [], asked: 0, rowBytes: 0, known: new Map() };
}

const left = ({ area, asked }: Stretch): number => area.bottom - area.top + 1 - asked;

function taken(stretches: readonly Stretch[], heightOf: (stretch: Stretch) => number): Piece[] {
  const pieces: Piece[] = [];
  for (const stretch of stretches) {
    const height = heightOf(stretch);
    if (height <= 0) continue;
    pieces.push({ stretch, offset: stretch.asked, height });
    stretch.asked += height;
  }
  return pieces;
}

/** The next rows, as many as are thought to fit into one answer and at least one. */
function answerful(stretches: readonly Stretch[]): Piece[] {
  let room = bytesPerAnswer;
  let isFirst = true;
  return taken(stretches, (stretch) => {
    const guessed = Math.min(left(stretch), farthestGuess * stretch.asked);
    const fitting = Math.min(guessed, Math.floor(room / stretch.rowBytes));
    const height = isFirst && left(stretch) > 0 ? Math.max(1, fitting) : fitting;
    if (height > 0) isFirst = false;
    room -= height * stretch.rowBytes;
    return height;
  });
}

async function readPieces(session: Session, pieces: readonly Piece[]): Promise<void> {
  const requests = pieces.map((piece) => {
    const { sheet, part } = piece.stretch;
    const range = session.context.workbook.worksheets
      .getItem(sheet)
      .getRange(areaAddress(areaOfPiece(piece)));
    const cells = requestCells(range, [part]);
    range.untrack();
    return { piece, cells };
  });
  try {
    await session.read();
  } catch (error) {
    const halves = isAnswerTooLarge(error) ? halved(pieces) : undefined;
    if (halves === undefined) throw error;
    for (const half of halves) await readPieces(session, half);
    return;
  }
  await session.pause();
  for (const { piece, cells } of requests) {
    const { stretch, offset, height } = piece;
    const rows = cells.take(stretch.part);
    stretch.rowBytes = rowBytes(rows, stretch.part);
    for (let index = 0; index < height; index += 1) {
      const row = rows[index] ?? [];
      stretch.rows[offset + index] = row.map((value) => keptOnce(value, stretch.known));
      await session.handled(row.length);
    }
  }
}

function areaOfPiece({ stretch: { area }, offset, height }: Piece): Area {
  return { ...area, top: area.top + offset, bottom: area.top + offset + height - 1 };
}

const encoder = new TextEncoder();

/** What a row weighs in an answer, on average of some that are spread over the piece. */
function rowBytes(rows: readonly (readonly CellValue[])[], part: Part): number {
  const every = Math.ceil(rows.length / firstRows);
  const some = rows.filter((_, index) => index % every === 0);
  const wrapping = part === 'styles' ? '{"style":}'.length * (rows[0]?.length ?? 0) : 0;
  const bytes = encoder.encode(JSON.stringify(some)).length;
  return Math.ceil(bytes / Math.max(1, some.length)) + wrapping;
}

function keptOnce(value: CellValue, known: Map<string, string>): CellValue {
  if (typeof value !== 'string' || value.length < longFormula || !value.startsWith('=')) return value;
  const held = known.get(value);
  if (held === undefined) known.set(value, value);
  return held ?? value;
}

/** Two halves of the pieces, or of the only piece's rows; undefined when one row cannot be halved. */
function halved(pieces: readonly Piece[]): [Piece[], Piece[]] | undefined {
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const [piece] = pieces;
  if (piece === undefined || piece.height === 1) return undefined;
  const { stretch, offset } = piece;
  const height = Math.ceil(piece.height / 2);
  return [
    [{ stretch, offset, height }],
    [{ stretch, offset: offset + height, height: piece.height - height }],
  ];
}

import type { TableKey } from '../../report/schema';
import { areaAddress, type Area } from '../../workbook/area';
import type { OutputKey } from '../../workbook/outputs/keys';
import type { CellValue } from '../../workbook/snapshot';
import { isAnswerTooLarge } from '../failures/describeFailure';
import type { Session } from '../run/session';
import { areaOf } from './areaOf';
import { requestCells, type Cells, type Part } from './cells';

/** A range whose cells are wanted. */
export interface Block {
  readonly key: TableKey | OutputKey;
  readonly sheet: string;
  readonly address: string;
  readonly parts: readonly Part[];
}

/** Some rows of one part of a block, and where in the block's rows they belong. */
interface Piece {
  readonly sheet: string;
  readonly area: Area;
  readonly part: Part;
  readonly rows: CellValue[][];
  readonly offset: number;
}

/** A guess at an answer's bytes per cell; a wrong guess costs a round trip, nothing else. */
const bytesPerCell: Record<Part, number> = { values: 30, formulas: 40, styles: 28 };
const bytesPerAnswer = 3_000_000;

/**
 * Reads the cells of blocks that are together too large for one answer: as many pieces in an answer as are thought to fit,
 * and half of them when they do not.
 * @throws Excel's error when a single row is too large for an answer
 */
export async function readInPieces(
  session: Session,
  blocks: readonly Block[],
): Promise<ReadonlyMap<TableKey | OutputKey, Cells>> {
  const cells = new Map<TableKey | OutputKey, Cells>();
  const pieces: Piece[] = [];
  for (const block of blocks) {
    const parts = new Map<Part, CellValue[][]>();
    for (const part of block.parts) {
      const rows: CellValue[][] = [];
      parts.set(part, rows);
      pieces.push(...cut(block, part, rows));
    }
    cells.set(block.key, { take: (part) => parts.get(part) ?? [] });
  }
  for (const answer of packed(pieces)) await readPieces(session, answer);
  return cells;
}

function cut(block: Block, part: Part, rows: CellValue[][]): Piece[] {
  const area = areaOf(block.address);
  if (area === undefined) throw new Error(`Not the address of a rectangle: ${block.address}`);
  const rowBytes = (area.right - area.left + 1) * bytesPerCell[part];
  const height = Math.max(1, Math.floor(bytesPerAnswer / rowBytes));
  const pieces: Piece[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    const bottom = Math.min(area.bottom, top + height - 1);
    pieces.push({ sheet: block.sheet, area: { ...area, top, bottom }, part, rows, offset: top - area.top });
  }
  return pieces;
}

function packed(pieces: readonly Piece[]): Piece[][] {
  const answers: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const { top, left, bottom, right } = piece.area;
    const bytes = (bottom - top + 1) * (right - left + 1) * bytesPerCell[piece.part];
    const last = answers.at(-1);
    if (last === undefined || bytes > room) {
      answers.push([piece]);
      room = bytesPerAnswer - bytes;
    } else {
      last.push(piece);
      room -= bytes;
    }
  }
  return answers;
}

async function readPieces(session: Session, pieces: readonly Piece[]): Promise<void> {
  const requests = pieces.map((piece) => {
    const range = session.context.workbook.worksheets.getItem(piece.sheet).getRange(areaAddress(piece.area));
    const cells = requestCells(range, [piece.part]);
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
  for (const { piece, cells } of requests) {
    cells.take(piece.part).forEach((row, index) => {
      piece.rows[piece.offset + index] = [...row];
    });
  }
}

/** Two halves of the pieces, or of the only piece's rows; undefined when one row cannot be halved. */
function halved(pieces: readonly Piece[]): [Piece[], Piece[]] | undefined {
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const [piece] = pieces;
  if (piece === undefined || piece.area.top === piece.area.bottom) return undefined;
  const { area, offset } = piece;
  const height = Math.ceil((area.bottom - area.top + 1) / 2);
  return [
    [{ ...piece, area: { ...area, bottom: area.top + height - 1 } }],
    [{ ...piece, area: { ...area, top: area.top + height }, offset: offset + height }],
  ];
}

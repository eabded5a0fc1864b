import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A part of a page, in inches from its upper left corner. */
interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The text of every page of a PDF, by poppler's pdftotext. */
export async function pageTexts(pdf: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 64 * 1024 * 1024 });
  return stdout.split('\f').slice(0, -1);
}

/** What of a PDF is drawn where. */
interface Drawing {
  readonly pdf: string;
  /** Counted from 1. */
  readonly page: number;
  /** Path of the picture, `.png` included. */
  readonly file: string;
  /** Of the picture, in pixels. */
  readonly width: number;
  /** Inches of the page at most; it is cut in white between lines. */
  readonly height: number;
  /** A folder for passing files. */
  readonly scratch: string;
}

/** Draws what stands on a page above its foot, without the white around it, as a PNG. */
export async function drawPage(drawing: Drawing): Promise<void> {
  const { pdf, page, file, width } = drawing;
  const frame = await inkedFrame(drawing);
  const resolution = width / frame.width;
  const pixels = (inches: number) => String(Math.round(inches * resolution));
  await run('pdftoppm', [
    ...['-f', String(page), '-l', String(page), '-singlefile', '-png', '-r', String(resolution)],
    ...['-x', pixels(frame.left), '-y', pixels(frame.top)],
    ...['-W', String(width), '-H', pixels(frame.height)],
    ...[pdf, file.replace(/\.png$/u, '')],
  ]);
}

const coarse = 72;
/** The foot stands in the lower margin. */
const foot = 0.6;
const air = 0.12;

/** Where a page has ink, with a little air around it; the foot is left out. */
async function inkedFrame({ pdf, page, height: most, scratch }: Drawing): Promise<Frame> {
  const prefix = join(scratch, `page-${page}`);
  const range = ['-f', String(page), '-l', String(page), '-singlefile'];
  await run('pdftoppm', [...range, '-gray', '-r', String(coarse), pdf, prefix]);
  const { width, height, shade } = readGreymap(readFileSync(`${prefix}.pgm`));
  const isInked = (row: number, column: number) => shade(row, column) < 250;
  const inked = range0(height - Math.round(foot * coarse)).filter((row) =>
    range0(width).some((column) => isInked(row, column)),
  );
  const top = inked[0];
  if (top === undefined) throw new Error(`Page ${page} is empty`);
  const rows = upToWhite(inked, top + Math.round(most * coarse));
  const columns = range0(width).filter((column) => rows.some((row) => isInked(row, column)));
  const left = Math.max(0, (columns[0] ?? 0) / coarse - air);
  const right = Math.min(width / coarse, ((columns.at(-1) ?? 0) + 1) / coarse + air);
  const upper = Math.max(0, top / coarse - air);
  const lower = ((rows.at(-1) ?? top) + 1) / coarse + air;
  return { left, top: upper, width: right - left, height: lower - upper };
}

/** White that is more than what parts two lines of text. */
const emptyRow = 12;

/** The inked rows above the last empty row above a limit; all of them where none reaches it. */
function upToWhite(inked: readonly number[], limit: number): readonly number[] {
  if ((inked.at(-1) ?? 0) <= limit) return inked;
  const isWide = (row: number, index: number) => (inked[index + 1] ?? row) - row > emptyRow;
  const last = inked.findLastIndex((row, index) => row <= limit && isWide(row, index));
  return inked.slice(0, last + 1);
}

const range0 = (length: number) => Array.from({ length }, (_, index) => index);

/** A binary PGM picture: `P5`, width, height and 255 in words, then one byte a pixel. */
function readGreymap(bytes: Uint8Array) {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
  if (header === null) throw new Error('Not a greyscale picture of pdftoppm');
  const [whole, width = '', height = ''] = header;
  return {
    width: Number(width),
    height: Number(height),
    shade: (row: number, column: number) => bytes[whole.length + row * Number(width) + column] ?? 255,
  };
}

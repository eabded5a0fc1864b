import type { Coat, Colour } from './draw';
import { arc, box, disc, grown, outline, polygon, stroke, union, type Shape } from './shapes';

const ink: Colour = [0x3b, 0x44, 0x4f];
const paper: Colour = [0xff, 0xff, 0xff];
const blue: Colour = [0x1f, 0x5f, 0xa8];
const green: Colour = [0x1b, 0x7a, 0x34];
const pale: Colour = [0xcf, 0xe0, 0xf3];

/** Free space around the drawing and width of its lines, so that lines fall on whole pixels. */
function measures(size: number): { pad: number; line: number } {
  return { pad: Math.max(0, Math.round(size / 16) - (size < 20 ? 1 : 0)), line: size < 40 ? 1 : 2 };
}

/** Three bars that grow, fitted between two edges: what a report is about. */
function bars(left: number, right: number, top: number, base: number, gap: number): Coat[] {
  const width = Math.floor((right - left - 2 * gap) / 3);
  const spare = Math.floor((right - left - 2 * gap - 3 * width) / 2);
  return [0.4, 0.7, 1].map((share, index) => {
    const start = left + spare + index * (width + gap);
    return { shape: box(start, base - Math.round((base - top) * share), start + width, base), colour: blue };
  });
}

/** A sheet with bars and a line of text under them, upright: the sign in the lower right corner lies over it. */
function sheet(size: number): Coat[] {
  const { pad, line } = measures(size);
  const space = Math.max(1, Math.round(size / 16));
  const left = pad + space;
  const right = left + Math.round(size * 0.72);
  const bottom = size - pad;
  const frame = box(left + line / 2, pad + line / 2, right - line / 2, bottom - line / 2, line);
  const inner = { left: left + line + space, right: right - line - space };
  const base = Math.round(size * 0.58);
  const text = Math.round(size * 0.74);
  return [
    { shape: frame, colour: paper },
    { shape: outline(frame, line), colour: ink },
    ...bars(inner.left, inner.right, pad + line + space, base, space),
    { shape: box(inner.left, text, inner.right, text + line), colour: ink },
  ];
}

/** A sign in the product's lower right corner, with a rim of paper so that it can be read on any ribbon. */
function signed(size: number, sign: Shape, room: Shape, colour: Colour): Coat[] {
  return [
    ...sheet(size),
    { shape: grown(room, measures(size).line), colour: paper },
    { shape: sign, colour },
  ];
}

/** A window with a pane at its right: the bars of the sheet beside the lines of the pane. */
export function paneGlyph(size: number): Coat[] {
  const { pad, line } = measures(size);
  const space = Math.max(1, Math.round(size / 16));
  const top = pad + space;
  const bottom = size - pad - space;
  const right = size - pad;
  const divide = Math.round(size * 0.6);
  const frame = box(pad + line / 2, top + line / 2, right - line / 2, bottom - line / 2, line);
  const row = (share: number) => top + Math.round((bottom - top) * share);
  return [
    { shape: frame, colour: paper },
    { shape: box(divide, top + line / 2, right - line / 2, bottom - line / 2), colour: pale },
    { shape: outline(frame, line), colour: ink },
    { shape: box(divide, top, divide + line, bottom), colour: ink },
    ...[0.24, 0.46, 0.68].map((share) => ({
      shape: box(divide + line + space, row(share), right - line - space, row(share) + line),
      colour: ink,
    })),
    ...bars(pad + line + space, divide - space, top + line + space, bottom - line - space, space),
  ];
}

/** The sheet with a check mark. */
export function checkGlyph(size: number): Coat[] {
  const mark = stroke(
    [
      [size * 0.48, size * 0.74],
      [size * 0.64, size * 0.9],
      [size * 0.93, size * 0.54],
    ],
    Math.max(2, size * 0.105),
  );
  return signed(size, mark, mark, green);
}

/** The sheet with an arrow that turns round. */
export function updateGlyph(size: number): Coat[] {
  const centre = size * 0.72;
  const radius = size * 0.19;
  const width = Math.max(1.7, size * 0.085);
  const end = Math.PI * 1.7;
  const head = Math.max(width * 1.35, 2.6);
  const at = (angle: number, distance: number) =>
    [centre + Math.cos(angle) * distance, centre + Math.sin(angle) * distance] as const;
  const [footX, footY] = at(end, radius);
  const tip = [footX - Math.sin(end) * head * 1.3, footY + Math.cos(end) * head * 1.3] as const;
  const corners = [at(end, radius + head), tip, at(end, radius - head)];
  const sign = union(arc(centre, centre, radius, width, Math.PI * 0.12, end), polygon(corners));
  // The arrow's room follows its edges, not the polygon, whose distance would grow sharp corners into spikes.
  const room = union(
    disc(centre, centre, radius + width / 2),
    stroke([...corners, ...corners.slice(0, 1)], 0),
  );
  return signed(size, sign, room, blue);
}

/** The product's own symbol: bars and a check mark, white on blue. */
export function productGlyph(size: number): Coat[] {
  const plate = box(0, 0, size, size, size * 0.2);
  const base = size * 0.8;
  const column = (left: number, height: number) =>
    box(left, base - height, left + size * 0.14, base, size * 0.02);
  const mark = stroke(
    [
      [size * 0.2, size * 0.36],
      [size * 0.33, size * 0.49],
      [size * 0.56, size * 0.2],
    ],
    size * 0.09,
  );
  return [
    { shape: plate, colour: blue },
    { shape: column(size * 0.2, size * 0.19), colour: pale },
    { shape: column(size * 0.43, size * 0.3), colour: pale },
    { shape: column(size * 0.66, size * 0.58), colour: paper },
    { shape: mark, colour: paper },
  ];
}

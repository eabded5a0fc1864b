import type { Picture } from './png';
import type { Shape } from './shapes';

export type Colour = readonly [red: number, green: number, blue: number];

/** One coat: paint a shape in a colour, or rub out what lies under it (colour `none`). */
export interface Coat {
  readonly shape: Shape;
  readonly colour: Colour | 'none';
}

/**
 * Paints coats in order on a transparent square. A pixel on an edge gets the share of it that the
 * shape covers, taken from the signed distance at its middle: smooth edges without oversampling.
 */
export function draw(size: number, coats: readonly Coat[]): Picture {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      pixels.set(pixel(coats, column + 0.5, row + 0.5), (row * size + column) * 4);
    }
  }
  return { size, pixels };
}

function pixel(coats: readonly Coat[], x: number, y: number): [number, number, number, number] {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (const { shape, colour } of coats) {
    const cover = Math.min(Math.max(0.5 - shape(x, y), 0), 1);
    const below = alpha * (1 - cover);
    if (colour === 'none') {
      alpha = below;
    } else if (cover > 0) {
      alpha = cover + below;
      const mix = (over: number, under: number) => (over * cover + under * below) / alpha;
      [red, green, blue] = [mix(colour[0], red), mix(colour[1], green), mix(colour[2], blue)];
    }
  }
  return [Math.round(red), Math.round(green), Math.round(blue), Math.round(alpha * 255)];
}

import { draw, type Coat } from './draw';
import { checkGlyph, paneGlyph, productGlyph, updateGlyph } from './glyphs';
import type { Picture } from './png';

/** Sides in pixels that Office asks for on the ribbon, from 100 % on a small button to 250 % on a large one. */
const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];
/** The add-in in Office's lists: 32, 64 on dense screens, 128 in a catalogue. */
const productSizes = [32, 64, 128];

const glyphs: readonly { name: string; sizes: readonly number[]; glyph: (size: number) => Coat[] }[] = [
  { name: 'panel', sizes: ribbonSizes, glyph: paneGlyph },
  { name: 'check', sizes: ribbonSizes, glyph: checkGlyph },
  { name: 'update', sizes: ribbonSizes, glyph: updateGlyph },
  { name: 'delarsrapport', sizes: productSizes, glyph: productGlyph },
];

/** Every icon with the name of its file, such as `check-16.png`. */
export function icons(): { file: string; picture: Picture }[] {
  return glyphs.flatMap(({ name, sizes, glyph }) =>
    sizes.map((size) => ({ file: `${name}-${size}.png`, picture: draw(size, glyph(size)) })),
  );
}

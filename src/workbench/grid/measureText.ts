import { fontFamily } from './look/cellStyle';
import type { MeasureText } from './look/drawnCells';

const PIXELS_PER_POINT = 96 / 72;

/** Measures texts with the fonts of this browser. */
export function measureWithCanvas(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, { name, size, bold, italic }) => {
    if (context === null) return 0;
    const font = `${italic ? 'italic' : 'normal'} ${bold ? 'bold' : 'normal'} ${size * PIXELS_PER_POINT}px ${fontFamily(name)}`;
    const key = `${font} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    if (widths.size > 20_000) widths.clear();
    widths.set(key, width);
    return width;
  };
}

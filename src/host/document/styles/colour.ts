import type { Colour } from '../model';
import { attribute, booleanAttribute, makeLike, numberAttribute } from '../xml/edit';
import type { XmlElement } from '../xml/tree';
import type { Theme } from './theme';

/** Reads a colour element (`color`, `fgColor`, `tabColor` …); `null` when there is none or it says nothing. */
export function readColour(element: XmlElement | null): Colour | null {
  if (!element) return null;
  const tint = numberAttribute(element, 'tint', 0);
  const shade = tint === 0 ? {} : { tint };
  const rgb = attribute(element, 'rgb');
  if (rgb !== null && /^[0-9A-Fa-f]{6,8}$/.test(rgb))
    return { kind: 'rgb', rgb: `#${rgb.slice(-6).toUpperCase()}`, ...shade };
  if (attribute(element, 'theme') !== null)
    return { kind: 'theme', theme: numberAttribute(element, 'theme', 0), ...shade };
  if (attribute(element, 'indexed') !== null) {
    return { kind: 'indexed', index: numberAttribute(element, 'indexed', 64), ...shade };
  }
  return booleanAttribute(element, 'auto', false) ? { kind: 'auto' } : null;
}

/** Makes a colour element beside `like`. */
export function writeColour(like: XmlElement, local: string, colour: Colour): XmlElement {
  const tint = colour.kind === 'auto' ? null : (colour.tint ?? null);
  switch (colour.kind) {
    case 'rgb':
      return makeLike(like, local, { rgb: `FF${colour.rgb.slice(1).toUpperCase()}`, tint });
    case 'theme':
      return makeLike(like, local, { theme: colour.theme, tint });
    case 'indexed':
      return makeLike(like, local, { indexed: colour.index, tint });
    case 'auto':
      return makeLike(like, local, { auto: true });
  }
}

/** The colours that formats of older versions number (ISO 29500-1, 18.8.27); 0–7 repeat as 8–15. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The colour as `#RRGGBB`; `null` for automatic. `custom` is the workbook's own palette, if it has one. */
export function resolveColour(
  colour: Colour | null,
  theme: Theme,
  custom: readonly string[] | null,
): string | null {
  if (!colour || colour.kind === 'auto') return null;
  const base = baseColour(colour, theme, custom);
  return base === null ? null : `#${applyTint(base, colour.tint ?? 0)}`;
}

function baseColour(
  colour: Exclude<Colour, { kind: 'auto' }>,
  theme: Theme,
  custom: readonly string[] | null,
): string | null {
  if (colour.kind === 'rgb') return colour.rgb.slice(1).toUpperCase();
  if (colour.kind === 'theme') return theme.colours[colour.theme] ?? null;
  const own = custom?.[colour.index];
  if (own !== undefined) return own;
  // 64 and 65 are the system's colours for text and window.
  if (colour.index === 64) return '000000';
  if (colour.index === 65) return 'FFFFFF';
  return PALETTE[colour.index < 8 ? colour.index : colour.index - 8] ?? null;
}

/** Darkens (−1 … 0) or lightens (0 … 1) by moving the lightness (ISO 29500-1, 18.3.1.15). */
function applyTint(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [hue, saturation, lightness] = toHsl(rgb);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, moved)));
}

function toHsl(rgb: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const range = most - least;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [sixth / 6, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const place = (offset + hue * 12) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return channel(0) + channel(8) + channel(4);
}

import { attribute } from '../xml/edit';
import { childNamed, elementsOf, type XmlElement } from '../xml/tree';

/** What the styles take from the workbook's theme. */
export interface Theme {
  /** `RRGGBB` of the twelve colours in the order in which formats number them. */
  readonly colours: readonly string[];
  readonly fonts: { readonly minor: string; readonly major: string };
}

/** Formats number the theme's colours light before dark: lt1, dk1, lt2, dk2, accents, links. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Office's colours from 2013 on, which hold where a workbook has no theme. */
const OFFICE_COLOURS: readonly string[] = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The theme that holds where a workbook has none. */
export const DEFAULT_THEME: Theme = {
  colours: OFFICE_COLOURS,
  fonts: { minor: 'Calibri', major: 'Calibri Light' },
};

/** Reads a theme part; what it does not state comes from the default. */
export function readTheme(root: XmlElement): Theme {
  const elements = childNamed(root, 'themeElements');
  const colours = elements && childNamed(elements, 'clrScheme');
  const fonts = elements && childNamed(elements, 'fontScheme');
  return {
    colours: ORDER.map((name, index) => {
      const found = colours && childNamed(colours, name);
      return (found && schemeColour(found)) ?? OFFICE_COLOURS[index] ?? '000000';
    }),
    fonts: {
      minor: (fonts && typeface(fonts, 'minorFont')) ?? DEFAULT_THEME.fonts.minor,
      major: (fonts && typeface(fonts, 'majorFont')) ?? DEFAULT_THEME.fonts.major,
    },
  };
}

function schemeColour(element: XmlElement): string | null {
  const [inner] = elementsOf(element);
  if (!inner) return null;
  const value = attribute(inner, 'lastClr') ?? attribute(inner, 'val') ?? '';
  return /^[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : null;
}

function typeface(fonts: XmlElement, name: string): string | null {
  const font = childNamed(fonts, name);
  const latin = font && childNamed(font, 'latin');
  return latin && (attribute(latin, 'typeface') ?? null);
}

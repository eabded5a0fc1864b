import type { BorderFormat, CellFormat, FillFormat, FontFormat } from '../model';
import { attribute, booleanAttribute, makeLike, numberAttribute } from '../xml/edit';
import { childNamed, cloneElement, type XmlElement } from '../xml/tree';
import {
  DEFAULT_ALIGNMENT,
  DEFAULT_PROTECTION,
  readAlignment,
  readProtection,
  writeAlignment,
  writeProtection,
} from './alignment';
import { NO_BORDER, readBorder, writeBorder } from './border';
import { componentList, type ComponentList } from './componentList';
import { NO_FILL, readFill, writeFill } from './fill';
import { DEFAULT_FONT, readFont, writeFont } from './font';
import { numberFormatId, numberFormatOf } from './numberFormats';

/** A format without the name of the style that it builds on. */
export type BareFormat = Omit<CellFormat, 'styleName'>;

/** What holds where nothing is stated. */
export const DEFAULT_FORMAT: BareFormat = {
  font: DEFAULT_FONT,
  fill: NO_FILL,
  border: NO_BORDER,
  numberFormat: 'General',
  alignment: DEFAULT_ALIGNMENT,
  protection: DEFAULT_PROTECTION,
  quotePrefix: false,
};

/** The lists that formats refer to by number. */
export interface FormatComponents {
  readonly fonts: ComponentList<FontFormat>;
  readonly fills: ComponentList<FillFormat>;
  readonly borders: ComponentList<BorderFormat>;
}

/** Opens fonts, fills and borders of a style sheet. */
export function openComponents(root: XmlElement, edit: () => void): FormatComponents {
  const gray: FillFormat = { kind: 'pattern', pattern: 'gray125', foreground: null, background: null };
  return {
    fonts: componentList(root, edit, {
      list: 'fonts',
      item: 'font',
      read: readFont,
      write: writeFont,
      first: [DEFAULT_FONT],
    }),
    fills: componentList(root, edit, {
      list: 'fills',
      item: 'fill',
      read: (element) => readFill(element),
      write: (like, fill) => writeFill(like, fill),
      first: [NO_FILL, gray],
    }),
    borders: componentList<BorderFormat>(root, edit, {
      list: 'borders',
      item: 'border',
      read: readBorder,
      write: writeBorder,
      first: [NO_BORDER],
    }),
  };
}

/** Reads an `xf` of `cellXfs` or `cellStyleXfs`. */
export function readFormat(root: XmlElement, xf: XmlElement, components: FormatComponents): BareFormat {
  return {
    font: components.fonts.at(numberAttribute(xf, 'fontId', 0)),
    fill: components.fills.at(numberAttribute(xf, 'fillId', 0)),
    border: components.borders.at(numberAttribute(xf, 'borderId', 0)),
    numberFormat: numberFormatOf(root, numberAttribute(xf, 'numFmtId', 0)),
    alignment: readAlignment(childNamed(xf, 'alignment')),
    protection: readProtection(childNamed(xf, 'protection')),
    quotePrefix: booleanAttribute(xf, 'quotePrefix', false),
  };
}

/** The parts of a format that a style and a cell can each decide on, with the flags that say which of them did. */
const FLAGS = [
  ['numFmtId', 'applyNumberFormat'],
  ['fontId', 'applyFont'],
  ['fillId', 'applyFill'],
  ['borderId', 'applyBorder'],
  ['alignment', 'applyAlignment'],
  ['protection', 'applyProtection'],
] as const;

/**
 * Makes an `xf`. For a cell format `base` is the `xf` of its named style and `xfId` its number: flags tell what the cell
 * has of its own. For a named style both are `null`.
 */
export function writeFormat(
  root: XmlElement,
  format: BareFormat,
  components: FormatComponents,
  base: { readonly xf: XmlElement | null; readonly xfId: number } | null,
): XmlElement {
  const xf = makeLike(root, 'xf', {
    numFmtId: numberFormatId(root, format.numberFormat),
    fontId: components.fonts.indexOf(format.font),
    fillId: components.fills.indexOf(format.fill),
    borderId: components.borders.indexOf(format.border),
    xfId: base?.xfId ?? null,
    quotePrefix: format.quotePrefix || null,
  });
  const inner = [writeAlignment(root, format.alignment), writeProtection(root, format.protection)];
  for (const child of inner) if (child) xf.children.push(child);
  const style = base?.xf;
  for (const [part, flag] of base ? FLAGS : []) {
    if (style ? stated(xf, part) !== stated(style, part) : stated(xf, part) !== UNSTATED[part]) {
      xf.attributes.push({ name: flag, raw: '1' });
    }
  }
  return xf;
}

const UNSTATED: Readonly<Record<string, string>> = {
  numFmtId: '0',
  fontId: '0',
  fillId: '0',
  borderId: '0',
  alignment: '{}',
  protection: '{}',
};

/** What an `xf` says of one part, as a text that can be compared. */
function stated(xf: XmlElement, part: (typeof FLAGS)[number][0]): string {
  if (part === 'alignment' || part === 'protection') {
    const child = childNamed(xf, part);
    const entries = child?.attributes.map(({ name, raw }) => [name, raw] as const) ?? [];
    return JSON.stringify(Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1))));
  }
  return attribute(xf, part) ?? '0';
}

/** A text that is the same for formats that are the same in the file. */
export function formatKey(xf: XmlElement): string {
  const parts = FLAGS.map(([part]) => stated(xf, part));
  const prefix = booleanAttribute(xf, 'quotePrefix', false) ? 'quoted' : '';
  return [numberAttribute(xf, 'xfId', 0), prefix, ...parts].join('|');
}

/** Gives a cell format the parts that its style newly has, where it had the style's old ones. */
export function followStyle(xf: XmlElement, before: XmlElement, after: XmlElement): void {
  for (const [part] of FLAGS) {
    if (stated(xf, part) !== stated(before, part)) continue;
    if (part === 'alignment' || part === 'protection') {
      const child = childNamed(after, part);
      xf.children = xf.children.filter((node) => node !== childNamed(xf, part));
      if (child) xf.children.splice(part === 'alignment' ? 0 : xf.children.length, 0, cloneElement(child));
      continue;
    }
    const raw = attribute(after, part) ?? '0';
    const found = xf.attributes.find(({ name }) => name === part);
    if (found) found.raw = raw;
    else xf.attributes.push({ name: part, raw });
  }
}

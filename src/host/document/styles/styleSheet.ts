import type { CellFormat, Styles } from '../model';
import { childNamed, childrenNamed, elementsOf, type XmlElement } from '../xml/tree';
import { attribute, make, numberAttribute, setAttribute } from '../xml/edit';
import { writeXml } from '../xml/writeXml';
import { ensureChild } from '../xml/schemaOrder';
import { STYLESHEET_ORDER } from '../xml/orders';
import { CONTENT_TYPE } from '../opc/vocabulary';
import { XML_DECLARATION, type Package } from '../opc/package';
import { DONE, failure, refuse, success } from '../result';
import { resolveColour } from './colour';
import { openDifferentialFormats, type DifferentialFormats } from './differential';
import {
  DEFAULT_FORMAT,
  followStyle,
  formatKey,
  openComponents,
  readFormat,
  writeFormat,
} from './formatRecords';
import { mergeFormat } from './mergeFormat';
import { openStyleNames } from './namedStyles';
import { DEFAULT_THEME, readTheme } from './theme';

/** The workbook's styles, with what other parts of the file name by number. */
export interface StyleSheet extends Styles {
  readonly differentials: DifferentialFormats;
}

/** Opens styles and theme of a workbook; an own style sheet is begun where it has none. Below `attempt`. */
export function openStyleSheet(parts: Package, workbookPart: string): StyleSheet {
  const themePart = parts.related(workbookPart, 'theme');
  const theme = themePart === null ? DEFAULT_THEME : readTheme(parts.tree(themePart));
  const { root, edit } = openPart(parts, workbookPart);
  const components = openComponents(root, edit);
  const names = openStyleNames(root, components, edit);
  const differentials = openDifferentialFormats(root, edit);
  let formats: CellFormat[] = [];
  let numbers: Map<string, number> | null = null;
  /** What a change led to before: people format many cells in the same way. */
  const changes = new Map<string, number>();

  function elements(): XmlElement[] {
    const list = childNamed(root, 'cellXfs');
    return list ? childrenNamed(list, 'xf') : [];
  }
  let known = elements();

  function formatAt(index: number): CellFormat {
    const found = formats[index];
    if (found) return found;
    const xf = known[index];
    if (!xf && index !== 0) throw new RangeError(`There is no cell format ${index}.`);
    const bare = xf ? readFormat(root, xf, components) : DEFAULT_FORMAT;
    return (formats[index] = { ...bare, styleName: names.nameOf(xf ? numberAttribute(xf, 'xfId', 0) : 0) });
  }

  function append(xf: XmlElement): number {
    const key = formatKey(xf);
    if (!numbers) {
      numbers = new Map();
      for (const [index, each] of known.entries())
        if (!numbers.has(formatKey(each))) numbers.set(formatKey(each), index);
    }
    const found = numbers.get(key);
    if (found !== undefined) return found;
    edit();
    const list = ensureChild(root, 'cellXfs', STYLESHEET_ORDER);
    // Format 0 is what cells without a style have: it must be there before any other.
    const base = { xf: names.xfAt(0), xfId: 0 };
    if (known.length === 0) list.children.push(writeFormat(root, DEFAULT_FORMAT, components, base));
    list.children.push(xf);
    known = elements();
    setAttribute(list, 'count', known.length);
    numbers.set(key, known.length - 1);
    return known.length - 1;
  }

  function indexOf(format: CellFormat): number {
    const xfId = names.xfIdOf(format.styleName) ?? 0;
    return append(writeFormat(root, format, components, { xf: names.xfAt(xfId), xfId }));
  }

  return {
    differentials,
    get count() {
      return Math.max(1, known.length);
    },
    format: formatAt,
    indexOf,
    change(index, change) {
      const key = `${index}${JSON.stringify(change)}`;
      const known = changes.get(key) ?? indexOf(mergeFormat(formatAt(index), change));
      changes.set(key, known);
      return known;
    },
    namedStyles: () => names.list(),
    namedStyle: (name) => names.named(name),
    addNamedStyle: ({ name, format, builtinId }) => names.add(name, format, builtinId ?? null),
    changeNamedStyle(name, change) {
      const changed = names.change(name, change);
      if (!changed) return failure('not-found', `There is no style named "${name}".`);
      for (const xf of known) {
        if (numberAttribute(xf, 'xfId', 0) === changed.xfId) followStyle(xf, changed.before, changed.after);
      }
      formats = [];
      numbers = null;
      changes.clear();
      return DONE;
    },
    indexOfNamedStyle(name) {
      const xfId = names.xfIdOf(name);
      const style = this.namedStyle(name);
      if (xfId === null || !style) return failure('not-found', `There is no style named "${name}".`);
      return success(indexOf({ ...style.format, quotePrefix: false }));
    },
    resolveColour: (colour) => resolveColour(colour, theme, customPalette(root)),
    themeFonts: theme.fonts,
  };
}

/** The part's root; where the workbook has no styles, a part is begun when something is first changed. */
function openPart(parts: Package, workbookPart: string): { root: XmlElement; edit: () => void } {
  const found = parts.related(workbookPart, 'styles');
  if (found !== null) {
    const root = parts.tree(found);
    checkIndices(root, found);
    return {
      root,
      edit: () => {
        parts.touch(found);
      },
    };
  }
  const part = `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}styles.xml`;
  const root = make('styleSheet', { xmlns: parts.vocabulary.main });
  let begun = false;
  return {
    root,
    edit() {
      if (!begun) {
        parts.put(part, '', CONTENT_TYPE.styles);
        parts.setRenderer(part, () => writeXml({ prolog: XML_DECLARATION, root, epilog: '' }));
        parts.relate(workbookPart, 'styles', part);
        begun = true;
      }
      parts.touch(part);
    },
  };
}

/** Refuses formats that name fonts, fills, borders or styles which are not there. */
function checkIndices(root: XmlElement, part: string): void {
  const count = (list: string): number => {
    const found = childNamed(root, list);
    return Math.max(1, found ? elementsOf(found).length : 0);
  };
  const limits = [
    ['fontId', count('fonts')],
    ['fillId', count('fills')],
    ['borderId', count('borders')],
    ['xfId', count('cellStyleXfs')],
  ] as const;
  for (const list of ['cellStyleXfs', 'cellXfs']) {
    const parent = childNamed(root, list);
    for (const xf of parent ? childrenNamed(parent, 'xf') : []) {
      for (const [name, most] of limits) {
        const index = numberAttribute(xf, name, 0);
        if (list === 'cellStyleXfs' && name === 'xfId') continue;
        if (!Number.isInteger(index) || index < 0 || index >= most) {
          refuse('index-out-of-range', `A format of "${part}" uses ${name} ${index} of ${most}.`, part);
        }
      }
    }
  }
}

/** A palette of the workbook's own in the place of the usual one. */
function customPalette(root: XmlElement): string[] | null {
  const colours = childNamed(root, 'colors');
  const list = colours && childNamed(colours, 'indexedColors');
  if (!list) return null;
  return childrenNamed(list, 'rgbColor').map((element) =>
    (attribute(element, 'rgb') ?? '000000').slice(-6).toUpperCase(),
  );
}

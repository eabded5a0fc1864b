import type { CellFormatChange, NamedStyle, Outcome } from '../model';
import {
  booleanAttribute,
  makeLike,
  numberAttribute,
  setAttribute,
  setTextAttribute,
  textAttribute,
} from '../xml/edit';
import { ensureChild } from '../xml/schemaOrder';
import { STYLESHEET_ORDER } from '../xml/orders';
import { childNamed, childrenNamed, type XmlElement } from '../xml/tree';
import { DONE, failure } from '../result';
import {
  DEFAULT_FORMAT,
  readFormat,
  writeFormat,
  type BareFormat,
  type FormatComponents,
} from './formatRecords';
import { mergeFormat } from './mergeFormat';

/** The named styles of a style sheet and the formats behind them. */
export interface StyleNames {
  list(): readonly NamedStyle[];
  /** The style of this name, in any case of letters; `null` when there is none. */
  named(name: string): NamedStyle | null;
  /** Number of the style's format in `cellStyleXfs`, by name; `null` when there is no such style. */
  xfIdOf(name: string): number | null;
  /** Name of the style with this format. */
  nameOf(xfId: number): string;
  /** The style's own `xf`, or `null` where the file does not have it. */
  xfAt(xfId: number): XmlElement | null;
  add(name: string, format: BareFormat, builtinId: number | null): Outcome;
  /** Changes the style's format; hands out what its `xf` was and is. */
  change(
    name: string,
    change: CellFormatChange,
  ): { before: XmlElement; after: XmlElement; xfId: number } | null;
}

const LONGEST_NAME = 255;

/** Opens the named styles. `edit` is called before every change. */
export function openStyleNames(root: XmlElement, components: FormatComponents, edit: () => void): StyleNames {
  const styles = (): XmlElement[] => listOf(root, 'cellStyles', 'cellStyle');
  const formats = (): XmlElement[] => listOf(root, 'cellStyleXfs', 'xf');
  const nameOf = (element: XmlElement): string => textAttribute(element, 'name') ?? '';
  const find = (name: string): XmlElement | undefined =>
    styles().find((element) => nameOf(element).toLowerCase() === name.toLowerCase());

  function formatAt(xfId: number): BareFormat {
    const xf = formats()[xfId];
    return xf ? readFormat(root, xf, components) : DEFAULT_FORMAT;
  }

  /** Normal must be there before any other style, and so must its format. */
  function ensureNormal(): void {
    if (formats().length === 0) append('cellStyleXfs', writeFormat(root, DEFAULT_FORMAT, components, null));
    if (styles().length === 0)
      append('cellStyles', makeLike(root, 'cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }));
  }

  function append(list: string, element: XmlElement): number {
    const parent = ensureChild(root, list, STYLESHEET_ORDER);
    parent.children.push(element);
    const count = childrenNamed(parent, list === 'cellStyles' ? 'cellStyle' : 'xf').length;
    setAttribute(parent, 'count', count);
    return count - 1;
  }

  function read(element: XmlElement): NamedStyle {
    const builtin = numberAttribute(element, 'builtinId', -1);
    const name = nameOf(element);
    return {
      name,
      builtinId: builtin < 0 ? null : builtin,
      hidden: booleanAttribute(element, 'hidden', false),
      format: { ...formatAt(numberAttribute(element, 'xfId', 0)), styleName: name },
    };
  }

  return {
    list: () => styles().map(read),
    named(name) {
      const found = find(name);
      return found ? read(found) : null;
    },
    xfIdOf(name) {
      const found = find(name);
      return found ? numberAttribute(found, 'xfId', 0) : null;
    },
    nameOf(xfId) {
      const found = styles().find((element) => numberAttribute(element, 'xfId', 0) === xfId);
      return found ? nameOf(found) : 'Normal';
    },
    xfAt: (xfId) => formats()[xfId] ?? null,
    add(name, format, builtinId) {
      if (name.trim() === '' || name.length > LONGEST_NAME)
        return failure('name-invalid', `A style cannot be named "${name}".`);
      if (find(name)) return failure('name-taken', `There is a style named "${name}" already.`);
      edit();
      ensureNormal();
      const xfId = append(
        'cellStyleXfs',
        writeFormat(root, { ...format, quotePrefix: false }, components, null),
      );
      const element = makeLike(root, 'cellStyle');
      setTextAttribute(element, 'name', name);
      setAttribute(element, 'xfId', xfId);
      setAttribute(element, 'builtinId', builtinId);
      append('cellStyles', element);
      return DONE;
    },
    change(name, change) {
      const xfId = this.xfIdOf(name);
      if (xfId === null) return null;
      edit();
      ensureNormal();
      const before = formats()[xfId];
      if (!before) return null;
      const after = writeFormat(root, mergeFormat(formatAt(xfId), change), components, null);
      const old = { ...before, attributes: before.attributes.map((each) => ({ ...each })) };
      before.attributes = after.attributes;
      before.children = after.children;
      return { before: old, after, xfId };
    },
  };
}

function listOf(root: XmlElement, list: string, item: string): XmlElement[] {
  const parent = childNamed(root, list);
  return parent ? childrenNamed(parent, item) : [];
}

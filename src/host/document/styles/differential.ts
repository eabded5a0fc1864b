import type { DifferentialFormat } from '../model';
import { makeLike, numberAttribute, setAttribute, setTextAttribute, textAttribute } from '../xml/edit';
import { ensureChild } from '../xml/schemaOrder';
import { STYLESHEET_ORDER } from '../xml/orders';
import { childNamed, childrenNamed, type XmlElement } from '../xml/tree';
import { writeElement } from '../xml/writeXml';
import { readAlignmentChange, readProtection, writeAlignment, writeProtection } from './alignment';
import { readBorderChange, writeBorder } from './border';
import { readFill, writeFill } from './fill';
import { readFontChange, writeFontChange } from './font';
import { numberFormatId } from './numberFormats';

/** The formats that conditional formats lay over cells (`dxfs`). */
export interface DifferentialFormats {
  readonly count: number;
  at(index: number): DifferentialFormat | null;
  indexOf(format: DifferentialFormat): number;
}

/** Opens the differential formats. `edit` is called before something is appended. */
export function openDifferentialFormats(root: XmlElement, edit: () => void): DifferentialFormats {
  const elements = (): XmlElement[] => {
    const list = childNamed(root, 'dxfs');
    return list ? childrenNamed(list, 'dxf') : [];
  };
  return {
    get count() {
      return elements().length;
    },
    at(index) {
      const found = elements()[index];
      return found ? readDifferential(found) : null;
    },
    indexOf(format) {
      const made = writeDifferential(root, format);
      const text = writeElement(made);
      const known = elements().findIndex((element) => writeElement(element) === text);
      if (known >= 0) return known;
      edit();
      const list = ensureChild(root, 'dxfs', STYLESHEET_ORDER);
      list.children.push(made);
      const count = elements().length;
      setAttribute(list, 'count', count);
      return count - 1;
    },
  };
}

function readDifferential(element: XmlElement): DifferentialFormat {
  const [font, numberFormat, fill, alignment, border, protection] = [
    'font',
    'numFmt',
    'fill',
    'alignment',
    'border',
    'protection',
  ].map((name) => childNamed(element, name));
  const code = numberFormat && textAttribute(numberFormat, 'formatCode');
  return {
    ...(font ? { font: readFontChange(font) } : {}),
    ...(typeof code === 'string' ? { numberFormat: code } : {}),
    ...(fill ? { fill: readFill(fill, true) } : {}),
    ...(alignment ? { alignment: readAlignmentChange(alignment) } : {}),
    ...(border ? { border: readBorderChange(border) } : {}),
    ...(protection ? { protection: readProtection(protection) } : {}),
  };
}

/** Children of `dxf` stand in this order: font, number format, fill, alignment, border, protection. */
function writeDifferential(root: XmlElement, format: DifferentialFormat): XmlElement {
  const element = makeLike(root, 'dxf');
  if (format.font) element.children.push(writeFontChange(root, format.font));
  if (format.numberFormat !== undefined) {
    const child = makeLike(root, 'numFmt', { numFmtId: differentialNumberId(root, format.numberFormat) });
    setTextAttribute(child, 'formatCode', format.numberFormat);
    element.children.push(child);
  }
  if (format.fill) element.children.push(writeFill(root, format.fill, true));
  const alignment = format.alignment && writeAlignment(root, format.alignment);
  if (alignment) element.children.push(alignment);
  if (format.border) element.children.push(writeBorder(root, format.border));
  const protection = format.protection && writeProtection(root, format.protection);
  if (protection) element.children.push(protection);
  return element;
}

/** Number formats of differential formats stand in the format itself; the number only must not mean another one. */
function differentialNumberId(root: XmlElement, code: string): number {
  for (const list of childrenNamed(root, 'dxfs')) {
    for (const dxf of childrenNamed(list, 'dxf')) {
      const known = childNamed(dxf, 'numFmt');
      if (known && textAttribute(known, 'formatCode') === code) return numberAttribute(known, 'numFmtId', 0);
    }
  }
  return numberFormatId(root, code);
}

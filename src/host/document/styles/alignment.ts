import type { AlignmentFormat, ProtectionFormat } from '../model';
import { attribute, booleanAttribute, makeLike, numberAttribute } from '../xml/edit';
import type { XmlElement } from '../xml/tree';

/** How cells are aligned when nothing is said. */
export const DEFAULT_ALIGNMENT: AlignmentFormat = {
  horizontal: 'general',
  vertical: 'bottom',
  wrapText: false,
  indent: 0,
  textRotation: 0,
  shrinkToFit: false,
  readingOrder: 0,
  justifyLastLine: false,
};

/** How cells are protected when nothing is said. */
export const DEFAULT_PROTECTION: ProtectionFormat = { locked: true, formulaHidden: false };

const HORIZONTAL = [
  'general',
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
] as const;
const VERTICAL = ['top', 'center', 'bottom', 'justify', 'distributed'] as const;

/** Reads an `alignment` element. */
export function readAlignment(element: XmlElement | null): AlignmentFormat {
  return element ? { ...DEFAULT_ALIGNMENT, ...readAlignmentChange(element) } : DEFAULT_ALIGNMENT;
}

/** Reads only what the element states. */
export function readAlignmentChange(element: XmlElement): Partial<AlignmentFormat> {
  const stated = new Set(element.attributes.map(({ name }) => name));
  const horizontal = HORIZONTAL.find((each) => each === attribute(element, 'horizontal'));
  const vertical = VERTICAL.find((each) => each === attribute(element, 'vertical'));
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(stated.has('wrapText') ? { wrapText: booleanAttribute(element, 'wrapText', false) } : {}),
    ...(stated.has('indent') ? { indent: numberAttribute(element, 'indent', 0) } : {}),
    ...(stated.has('textRotation') ? { textRotation: numberAttribute(element, 'textRotation', 0) } : {}),
    ...(stated.has('shrinkToFit') ? { shrinkToFit: booleanAttribute(element, 'shrinkToFit', false) } : {}),
    ...(stated.has('readingOrder') ? { readingOrder: numberAttribute(element, 'readingOrder', 0) } : {}),
    ...(stated.has('justifyLastLine')
      ? { justifyLastLine: booleanAttribute(element, 'justifyLastLine', false) }
      : {}),
  };
}

/** Makes an `alignment` element; properties as they are without it are left out. `null` when nothing is left. */
export function writeAlignment(like: XmlElement, alignment: Partial<AlignmentFormat>): XmlElement | null {
  const element = makeLike(like, 'alignment');
  for (const [name, usual] of Object.entries(DEFAULT_ALIGNMENT)) {
    const value = alignment[name as keyof AlignmentFormat];
    if (value === undefined || value === usual) continue;
    element.attributes.push({ name, raw: typeof value === 'boolean' ? '1' : String(value) });
  }
  return element.attributes.length === 0 ? null : element;
}

/** Reads a `protection` element. */
export function readProtection(element: XmlElement | null): ProtectionFormat {
  if (!element) return DEFAULT_PROTECTION;
  return {
    locked: booleanAttribute(element, 'locked', true),
    formulaHidden: booleanAttribute(element, 'hidden', false),
  };
}

/** Makes a `protection` element; `null` when it would say what holds anyway. */
export function writeProtection(like: XmlElement, protection: Partial<ProtectionFormat>): XmlElement | null {
  const locked = protection.locked === false ? false : null;
  const hidden = protection.formulaHidden === true ? true : null;
  return locked === null && hidden === null ? null : makeLike(like, 'protection', { locked, hidden });
}

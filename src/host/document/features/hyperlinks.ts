import { areaReference, readAreaReference } from '../address';
import { overlaps } from '../areas';
import type { SheetPart } from '../book/book';
import { relationPrefix } from '../book/relationAttributes';
import type { Area, Hyperlink, Outcome } from '../model';
import { DONE } from '../result';
import {
  attribute,
  makeLike,
  prefixedAttribute,
  setAttribute,
  setTextAttribute,
  textAttribute,
} from '../xml/edit';
import { WORKSHEET_ORDER } from '../xml/orders';
import { ensureChild, replaceChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed, removeChild, type XmlElement } from '../xml/tree';

/** The links of a sheet. */
export function readHyperlinks(sheet: SheetPart): Hyperlink[] {
  return elements(sheet).flatMap((element): Hyperlink[] => {
    const area = areaOf(element);
    if (!area) return [];
    const relation = sheet.book.parts.relation(sheet.part, prefixedAttribute(element, 'id'));
    return [
      {
        area,
        address: relation?.target ?? null,
        location: textAttribute(element, 'location'),
        screenTip: textAttribute(element, 'tooltip') ?? '',
        display: textAttribute(element, 'display') ?? '',
      },
    ];
  });
}

/** Replaces the links that touch the area by one, or takes them away. */
export function writeHyperlink(
  sheet: SheetPart,
  area: Area,
  link: Partial<Omit<Hyperlink, 'area'>> | null,
): Outcome {
  for (const element of elements(sheet)) {
    const known = areaOf(element);
    if (known && overlaps(known, area)) remove(sheet, element);
  }
  if (link) add(sheet, area, link);
  return DONE;
}

/** Places the links anew after cells were inserted or deleted. */
export function replaceHyperlinkAreas(sheet: SheetPart, place: (area: Area) => Area | null): void {
  for (const element of elements(sheet)) {
    const known = areaOf(element);
    if (!known) continue;
    const area = place(known);
    if (area === null) {
      remove(sheet, element);
    } else if (areaReference(area) !== areaReference(known)) {
      sheet.edit();
      setAttribute(element, 'ref', areaReference(area));
    }
  }
}

/** Shows the places inside the workbook that links lead to. */
export function mapHyperlinkLocations(sheet: SheetPart, change: (formula: string) => string): void {
  for (const element of elements(sheet)) {
    const known = textAttribute(element, 'location');
    const location = known === null ? null : change(known);
    if (location === known) continue;
    sheet.edit();
    setTextAttribute(element, 'location', location);
  }
}

function elements(sheet: SheetPart): XmlElement[] {
  const list = childNamed(sheet.root, 'hyperlinks');
  return list ? childrenNamed(list, 'hyperlink') : [];
}

function areaOf(element: XmlElement): Area | null {
  return readAreaReference(attribute(element, 'ref') ?? '');
}

function add(sheet: SheetPart, area: Area, link: Partial<Omit<Hyperlink, 'area'>>): void {
  const root = sheet.edit();
  const { parts } = sheet.book;
  const prefix = relationPrefix(root, parts.vocabulary);
  const list = ensureChild(root, 'hyperlinks', WORKSHEET_ORDER);
  const element = makeLike(list, 'hyperlink', { ref: areaReference(area) });
  const { address = null, location = null, screenTip = '', display = '' } = link;
  if (address !== null)
    setAttribute(element, `${prefix}id`, parts.relateExternal(sheet.part, 'hyperlink', address));
  setTextAttribute(element, 'location', location);
  setTextAttribute(element, 'tooltip', screenTip || null);
  setTextAttribute(element, 'display', display || null);
  list.children.push(element);
}

function remove(sheet: SheetPart, element: XmlElement): void {
  const root = sheet.edit();
  const list = childNamed(root, 'hyperlinks');
  if (!list) return;
  removeChild(list, element);
  const id = prefixedAttribute(element, 'id');
  // Several links may share one relation.
  const shared = childrenNamed(list, 'hyperlink').some((each) => prefixedAttribute(each, 'id') === id);
  if (id !== null && !shared) sheet.book.parts.unrelate(sheet.part, id);
  if (childrenNamed(list, 'hyperlink').length === 0) replaceChild(root, 'hyperlinks', null, WORKSHEET_ORDER);
}

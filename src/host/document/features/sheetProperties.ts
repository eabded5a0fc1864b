import type { SheetPart } from '../book/book';
import type { Colour, TabColour } from '../model';
import { readColour, writeColour } from '../styles/colour';
import { SHEET_PROPERTIES_ORDER, WORKSHEET_ORDER } from '../xml/orders';
import { ensureChild, replaceChild } from '../xml/schemaOrder';
import { childNamed } from '../xml/tree';

/** The colour of the sheet's tab. */
export function readTabColour(sheet: SheetPart): TabColour {
  const properties = childNamed(sheet.root, 'sheetPr');
  return properties && readColour(childNamed(properties, 'tabColor'));
}

/** Colours the sheet's tab, or takes the colour away. */
export function writeTabColour(sheet: SheetPart, colour: Colour | null): void {
  const root = sheet.edit();
  const properties = ensureChild(root, 'sheetPr', WORKSHEET_ORDER);
  const element = colour && writeColour(properties, 'tabColor', colour);
  replaceChild(properties, 'tabColor', element, SHEET_PROPERTIES_ORDER);
}

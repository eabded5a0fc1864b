import type { Breach, RuleName } from './breach';
import type { FilePackage } from './filePackage';
import { placeOf } from './places';
import { countIn, rowsOf, sharedTextsOf, sheetsOf, stylesOf, textOf, type SheetPart } from './readSheets';
import { sheetsIn } from './workbookRules';
import { attributeOf, childOf, type Element } from './xmlTree';

const longestText = 32_767;
const longestFormula = 8_192;
const errorValues = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!)$/u;

/** What every cell must be: in its place, with a style and a text that there are, of a length that Excel holds. */
export function checkCells(file: FilePackage): readonly Breach[] {
  const facts: Facts = {
    shared: sharedTextsOf(file),
    formats: countIn(stylesOf(file), 'cellXfs'),
    sheets: new Set(sheetsOf(file).map(({ name }) => name.toLowerCase())),
  };
  return sheetsOf(file).flatMap((sheet) => sheetBreaches(sheet, facts));
}

interface Facts {
  readonly shared: readonly string[] | undefined;
  readonly formats: number;
  readonly sheets: ReadonlySet<string>;
}

function sheetBreaches(sheet: SheetPart, facts: Facts): readonly Breach[] {
  const breaches: Breach[] = [];
  const said = (rule: RuleName, message: string) => breaches.push({ rule, part: sheet.part, message });
  let before = 0;
  for (const { row, cells } of rowsOf(sheet)) {
    const number = Number(attributeOf(row, 'r'));
    if (!(number > before)) said('cells', `row ${number} stands after row ${before}`);
    before = number;
    let left = 0;
    for (const cell of cells) {
      const address = attributeOf(cell, 'r');
      const place = placeOf(address);
      if (place?.top !== number || place.left <= left)
        said('cells', `${address} stands in the wrong place of row ${number}`);
      left = place?.left ?? left;
      for (const [rule, message] of contentBreaches(cell, facts)) said(rule, `${address}: ${message}`);
    }
  }
  return breaches;
}

function* contentBreaches(
  cell: Element,
  { shared, formats, sheets }: Facts,
): Generator<readonly [RuleName, string]> {
  const kind = attributeOf(cell, 't') || 'n';
  const style = attributeOf(cell, 's') || '0';
  const value = childOf(cell, 'v');
  const formula = childOf(cell, 'f');
  if (Number(style) >= formats) yield ['styles', `format ${style} of ${formats}`];
  if (formula !== undefined) {
    if (value === undefined) yield ['cached-values', 'a formula without a stored value'];
    if (formula.text.startsWith('=')) yield ['cells', 'a formula that begins with an equals sign'];
    if (formula.text.length > longestFormula)
      yield ['lengths', `a formula of ${formula.text.length} characters`];
    for (const sheet of sheetsIn(formula.text)) {
      if (!sheets.has(sheet.toLowerCase())) yield ['names', `the formula leads to the sheet ${sheet}`];
    }
  }
  const text = kind === 's' ? (shared?.[Number(value?.text)] ?? '') : textIn(cell, kind);
  if (kind === 's' && shared?.[Number(value?.text)] === undefined) {
    yield ['shared-strings', `text ${value?.text ?? ''} of ${shared?.length ?? 0}`];
  }
  if (text.length > longestText) yield ['lengths', `a text of ${text.length} characters`];
  const written = value?.text ?? '';
  if (kind === 'n' && value !== undefined && !/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(written)) {
    yield ['cells', `${written} is no number`];
  }
  if (kind === 'b' && !/^[01]$/u.test(written)) yield ['cells', `${written} is no truth value`];
  if (kind === 'e' && !errorValues.test(written)) yield ['cells', `${written} is no error value`];
  if (!['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'].includes(kind)) yield ['cells', `the kind ${kind}`];
}

function textIn(cell: Element, kind: string): string {
  if (kind === 'inlineStr') return textOf(childOf(cell, 'is'));
  return kind === 'str' ? (childOf(cell, 'v')?.text ?? '') : '';
}

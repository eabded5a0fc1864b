import { checkFile } from '../../scripts/fileRules/checkFile';
import { keptFeatures, type Feature } from '../../scripts/kept/features';
import { isSameValue } from '../../scripts/support/sameValue';
import { openWorkbook } from '../../src/host/document/openWorkbook';
import type { WorkbookDocument } from '../../src/host/document/model';
import { partsOf } from '../../test/support/foreignWorkbook';

/**
 * How a feature of docs/files.md is known where a program writes its XML in words of its own, which it may. What is not here is
 * known by the marker of the list, in whatever part it stands.
 */
const inOtherWords: Readonly<Record<string, RegExp>> = {
  'Numbers, texts and formulas': /<f[^>]*>SUM\(MinBudget\[Budget\]\)\*Skattesats<\/f>/u,
  'Functions that are not Excel’s own': /<f[^>]*>EGENFUNKTION\(B2\)<\/f><v>42</iu,
  'Texts with several fonts': /<b(?: val="(?:1|true)")?\/>(?:(?!<\/r>).)*<t[^>]*>skjuts/u,
  'Row heights and column widths': /<row(?=[^>]* ht="30")(?=[^>]* customHeight="(?:1|true)")/u,
  'Frozen panes': /<pane(?=[^>]* ySplit="1")(?=[^>]* topLeftCell="A2")/u,
  'Conditional formats': /<cfRule(?=[^>]* type="cellIs")(?=[^>]* operator="lessThan")/u,
  'Links to other workbooks': /<externalBook/u,
  Pictures: /<a:blip[^>]* r:embed=/u,
  'Hidden sheets': /<sheet(?=[^>]* name="Dolt")(?=[^>]* state="hidden")/u,
};

/** The features of docs/files.md that a file does not hold any more. */
export function lostFeatures(file: Uint8Array): readonly string[] {
  const texts = [...partsOf(file).values()].map((part) => Buffer.from(part).toString('utf8'));
  const holds = ({ name, marker }: Feature) => {
    const sign = inOtherWords[name];
    return texts.some((text) => (sign === undefined ? text.includes(marker) : sign.test(text)));
  };
  return keptFeatures.filter((feature) => !holds(feature)).map(({ name }) => name);
}

/** How many breaches of the rules that Excel opens files by a file has more than the one that it was made from. */
export function newBreaches(before: Uint8Array, after: Uint8Array): number {
  return checkFile(after).length - checkFile(before).length;
}

/** Formula cells of a workbook, and how many of them hold in another file the value that they should have. */
export interface RightValues {
  readonly formulas: number;
  readonly right: number;
}

/**
 * Compares the stored values of formulas.
 * @param wanted the workbook as it should be, calculated by an independent program
 * @param places a workbook that has all the formulas
 */
export function rightValues(file: Uint8Array, wanted: Uint8Array, places: Uint8Array): RightValues {
  const [ours, theirs] = [opened(file), opened(wanted)];
  let [formulas, right] = [0, 0];
  for (const sheet of opened(places).sheets.list()) {
    const [here, there] = [ours.sheets.find(sheet.name), theirs.sheets.find(sheet.name)];
    for (const row of sheet.cells.usedRows()) {
      for (const { column } of sheet.cells.cellsInRow(row)) {
        if (sheet.cells.formula(row, column) === null) continue;
        formulas += 1;
        const [value, should] = [here?.cells.value(row, column), there?.cells.value(row, column)];
        if (isSameValue(value, should)) right += 1;
      }
    }
  }
  return { formulas, right };
}

function opened(file: Uint8Array): WorkbookDocument {
  const book = openWorkbook(file);
  if (!book.ok) throw new Error(book.problem.message);
  return book.value;
}

import { checkFile } from '../../scripts/fileRules/checkFile';
import { ruleNames, type RuleName } from '../../scripts/fileRules/breach';
import { foreignWorkbook } from '../support/foreignWorkbook';

/** A change of the file that breaks one rule, and a part of what is said of it. */
type Broken = readonly [from: string, to: string, said: RegExp];

/** Every rule is broken here in the ways in which it can be, so that none is a check that cannot fail. */
const broken: Readonly<Record<RuleName, readonly Broken[]>> = {
  'well-formed': [['<okand/>', '<okand>', /unclosed tag/u]],
  'content-types': [
    ['PartName="/xl/styles.xml"', 'PartName="/xl/stil.xml"', /xl\/stil\.xml is no part/u],
    ['<Default Extension="bin" ', '<Default Extension="exe" ', /printerSettings1\.bin has no content type/u],
    ['spreadsheetml.table+xml', 'spreadsheetml.styles+xml', /table1\.xml, a table, has the type/u],
  ],
  relations: [
    ['Target="../comments1.xml"', 'Target="../comments7.xml"', /leads to xl\/comments7\.xml/u],
    ['Id="rId5" Type', 'Id="rId1" Type', /rId1 stands twice/u],
    ['tablePart r:id="rId1"', 'tablePart r:id="rId9"', /tablePart uses rId9/u],
  ],
  'element-order': [
    [
      '<mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>',
      '<pageSetup/><mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>',
      /mergeCells stands after pageSetup/u,
    ],
    ['<calcPr calcId="191029"/>', '<hittepå/>', /unknown child hittepå/u],
  ],
  'unique-ids': [
    ['priority="2"', 'priority="1"', /two rules have the priority 1/u],
    [
      '<xdr:cNvGraphicFramePr/>',
      '<xdr:cNvPr id="2" name="Diagram 2"/><xdr:cNvGraphicFramePr/>',
      /two drawn things have the number 2/u,
    ],
  ],
  sheets: [
    ['name="Underlag"', 'name="BUDGET"', /two sheets are called budget/u],
    ['sheetId="7"', 'sheetId="3"', /two sheets have the number 3/u],
    ['name="Underlag"', 'name="Underlag 1/2"', /is no name of a sheet/u],
    [`name="Underlag"`, `name="${'U'.repeat(32)}"`, /is no name of a sheet/u],
  ],
  names: [
    ['>Underlag!$B$2<', '>Bortaget!$B$2<', /leads to the sheet Bortaget/u],
    ['>Underlag!$B$2<', '>#REF!<', /leads nowhere/u],
    ['name="Skattesats"', 'name="MinBudget"', /is the name of a table, too/u],
    ['name="Skattesats"', 'name="Skatte sats"', /is no name/u],
    ['localSheetId="0"', 'localSheetId="8"', /belongs to sheet 8/u],
    ['Underlag!B2*2', 'Bortaget!B2*2', /C5: the formula leads to the sheet Bortaget/u],
  ],
  tables: [
    [
      '<tableColumn id="2" name="Budget"/>',
      '<tableColumn id="2" name="Ram"/>',
      /column Ram has the header Budget/u,
    ],
    ['<tableColumn id="2"', '<tableColumn id="1"', /two columns have the id 1/u],
    ['ref="A1:D3" totals', 'ref="A1:E3" totals', /has other columns than its area/u],
    ['<tableColumns count="4">', '<tableColumns count="3">', /counts its columns wrongly/u],
    ['ref="A1:D3" totals', 'ref="A1:D1" totals', /no row under its headers/u],
    ['<autoFilter ref="A1:D3"/>', '<autoFilter ref="A1:D9"/>', /the filter has another area/u],
  ],
  'shared-strings': [['<c r="A5" t="s"><v>5</v>', '<c r="A5" t="s"><v>6</v>', /A5: text 6 of 6/u]],
  styles: [
    ['<c r="B2" s="2">', '<c r="B2" s="3">', /B2: format 3 of 3/u],
    ['numFmtId="164" fontId', 'numFmtId="165" fontId', /number format 165 is missing/u],
    ['dxfId="0"', 'dxfId="1"', /dxfId 1 of 1/u],
    ['<fonts count="2">', '<fonts count="3">', /fonts is counted wrongly/u],
    ['fontId="1"', 'fontId="2"', /fontId 2 of 2/u],
  ],
  cells: [
    ['<row r="3" ', '<row r="2" ', /row 2 stands after row 2/u],
    ['<c r="B3" s="2">', '<c r="A3" s="2">', /A3 stands in the wrong place/u],
    ['<v>1200.5</v></c><c', '<v>1200,5</v></c><c', /1200,5 is no number/u],
    ['<f>Underlag!B2*2</f>', '<f>=Underlag!B2*2</f>', /begins with an equals sign/u],
    ['<c r="B2"><v>0.32</v>', '<c r="B2" t="e"><v>0.32</v>', /is no error value/u],
  ],
  'cached-values': [['<v>480.16</v>', '', /B5: a formula without a stored value/u]],
  areas: [
    ['ref="E1:F1"', 'ref="F1:E1"', /F1:E1 is no area/u],
    [
      '<mergeCell ref="E1:F1"/>',
      '<mergeCell ref="E1:F1"/><mergeCell ref="F1:F2"/>',
      /merged cells lie over one another at F1:F2/u,
    ],
    ['<col min="1" max="1"', '<col min="2" max="1"', /widths of columns 2–1/u],
  ],
  lengths: [
    ['error="Bara positiva tal"', `error="${'n'.repeat(226)}"`, /error at B2:B3 is longer than 225/u],
    ['<t>Summa</t>', `<t>${'S'.repeat(32_768)}</t>`, /A5: a text of 32768 characters/u],
    ['<f>Underlag!B2*2</f>', `<f>${'1+'.repeat(4_096)}1</f>`, /a formula of 8193 characters/u],
  ],
};

describe('the rules that Excel opens files by', () => {
  it('say nothing of a sound file but of the part that nothing leads to', () => {
    expect(checkFile(foreignWorkbook())).toEqual([
      { rule: 'relations', part: 'okand/del.xml', message: 'no relation leads to the part' },
    ]);
  });

  it.each(ruleNames.flatMap((rule) => broken[rule].map((change) => [rule, ...change] as const)))(
    '%s: %s → %s',
    (rule, from, to, said) => {
      const breaches = checkFile(foreignWorkbook([[from, to]]));
      expect(breaches.filter((breach) => breach.rule === rule).map(({ message }) => message)).toContainEqual(
        expect.stringMatching(said),
      );
    },
  );
});

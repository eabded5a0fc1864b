/** Something that a workbook of another program's can hold, and how it is seen in the file that it is still there. */
export interface Feature {
  readonly name: string;
  readonly part: string;
  /** Text of the part that must be there before and after. */
  readonly marker: string;
  /** What is to be known of it besides that it is kept. */
  readonly note?: string;
}

const budget = 'xl/worksheets/sheet1.xml';
const workbook = 'xl/workbook.xml';

/** What survives when a report is added to a workbook, updated and rolled forward. */
export const keptFeatures: readonly Feature[] = [
  { name: 'Numbers, texts and formulas', part: budget, marker: '<f>SUM(MinBudget[Budget])*Skattesats</f>' },
  {
    name: 'Functions that are not Excel’s own',
    part: budget,
    marker: '<f>EGENFUNKTION(B2)</f><v>42</v>',
    note: 'Not calculated; the last value stays.',
  },
  { name: 'Texts with several fonts', part: 'xl/sharedStrings.xml', marker: '<rPr><b/></rPr><t>skjuts</t>' },
  { name: 'Texts stored in their cells', part: budget, marker: '<t xml:space="preserve"> Kök </t>' },
  { name: 'Number formats and named styles', part: 'xl/styles.xml', marker: 'cellStyle name="Min rubrik"' },
  { name: 'Row heights and column widths', part: budget, marker: 'ht="30" customHeight="1"' },
  { name: 'Frozen panes', part: budget, marker: 'topLeftCell="A2"' },
  { name: 'Tab colours and code names', part: budget, marker: 'codeName="Blad1"' },
  { name: 'Merged cells', part: budget, marker: '<mergeCell ref="E1:F1"/>' },
  { name: 'Tables with calculated columns', part: 'xl/tables/table1.xml', marker: 'displayName="MinBudget"' },
  { name: 'Data validation', part: budget, marker: 'error="Bara positiva tal"' },
  { name: 'Conditional formats', part: budget, marker: '<cfRule type="cellIs" dxfId="0"' },
  { name: 'Data bars', part: budget, marker: '<cfRule type="dataBar"' },
  { name: 'Sparklines', part: budget, marker: 'x14:sparklineGroup' },
  { name: 'Notes', part: 'xl/comments1.xml', marker: 'Enligt nämndens beslut' },
  { name: 'Shapes of notes', part: 'xl/drawings/vmlDrawing1.vml', marker: 'ObjectType="Note"' },
  {
    name: 'Threaded comments and their authors',
    part: 'xl/threadedComments/threadedComment1.xml',
    marker: 'Stämmer detta?',
  },
  {
    name: 'Charts with alternative texts',
    part: 'xl/drawings/drawing1.xml',
    marker: 'Budget per verksamhet',
  },
  { name: 'Pictures', part: 'xl/drawings/drawing2.xml', marker: 'r:embed="rId1"' },
  { name: 'Pivot tables and their data', part: 'xl/pivotTables/pivotTable1.xml', marker: 'Pivottabell1' },
  {
    name: 'Links to other workbooks',
    part: 'xl/externalLinks/externalLink1.xml',
    marker: 'Huvudbok',
    note: 'Not followed: nothing outside the file is read.',
  },
  { name: 'Hyperlinks', part: 'xl/worksheets/sheet3.xml', marker: '<hyperlink ref="A1"' },
  { name: 'Defined names and print areas', part: workbook, marker: 'name="_xlnm.Print_Area"' },
  { name: 'Hidden sheets', part: workbook, marker: 'name="Dolt" sheetId="12" state="hidden"' },
  { name: 'Extensions of the workbook', part: workbook, marker: '<egen xmlns="urn:egen"/>' },
  {
    name: 'Printer settings',
    part: 'xl/printerSettings/printerSettings1.bin',
    marker: 'skrivarens egna inställningar',
  },
  { name: 'Custom XML', part: 'customXml/item1.xml', marker: '<nr>2021/117</nr>' },
  { name: 'Title, author and company', part: 'docProps/core.xml', marker: 'Underlag till nämnden' },
  { name: 'Parts that nobody knows', part: 'okand/del.xml', marker: '<okand/>' },
];

import { compressEntry, inflateEntry } from '../../src/host/document/zip/archive';
import { readArchive } from '../../src/host/document/zip/readArchive';
import { writeArchive } from '../../src/host/document/zip/writeArchive';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';
const sheetMl = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const relations = (...list: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `${head}<Relationships xmlns="${packageNs}/relationships">${list
    .map(([id, kind, target]) => {
      const type = kind.includes('/') ? kind : `${office}/${kind}`;
      const mode = target.includes('://') ? ' TargetMode="External"' : '';
      return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
    })
    .join('')}</Relationships>`;

const worksheet = (body: string) =>
  `${head}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${body}</worksheet>`;

const overrides: readonly (readonly [part: string, type: string])[] = [
  ['xl/workbook.xml', `${sheetMl}.sheet.main+xml`],
  ...[1, 2, 3, 4].map((n) => [`xl/worksheets/sheet${n}.xml`, `${sheetMl}.worksheet+xml`] as const),
  ['xl/styles.xml', `${sheetMl}.styles+xml`],
  ['xl/sharedStrings.xml', `${sheetMl}.sharedStrings+xml`],
  ['xl/tables/table1.xml', `${sheetMl}.table+xml`],
  ['xl/comments1.xml', `${sheetMl}.comments+xml`],
  ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ['xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
  ['xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
  ['xl/drawings/drawing2.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['xl/pivotTables/pivotTable1.xml', `${sheetMl}.pivotTable+xml`],
  ['xl/pivotCache/pivotCacheDefinition1.xml', `${sheetMl}.pivotCacheDefinition+xml`],
  ['xl/pivotCache/pivotCacheRecords1.xml', `${sheetMl}.pivotCacheRecords+xml`],
  ['xl/externalLinks/externalLink1.xml', `${sheetMl}.externalLink+xml`],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

const budget = worksheet(
  '<sheetPr codeName="Blad1"><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:F6"/>' +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="31.7109375" customWidth="1"/></cols><sheetData>' +
    '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" s="2"><v>1200.5</v></c><c r="C2" s="2"><v>1100</v></c><c r="D2" s="2"><f>MinBudget[[#This Row],[Budget]]-MinBudget[[#This Row],[Utfall]]</f><v>100.5</v></c></row>' +
    '<row r="3" ht="30" customHeight="1"><c r="A3" t="inlineStr"><is><t xml:space="preserve"> Kök </t></is></c><c r="B3" s="2"><v>300</v></c><c r="C3" s="2"><v>450</v></c><c r="D3" s="2"><f>MinBudget[[#This Row],[Budget]]-MinBudget[[#This Row],[Utfall]]</f><v>-150</v></c></row>' +
    '<row r="5"><c r="A5" t="s"><v>5</v></c><c r="B5"><f>SUM(MinBudget[Budget])*Skattesats</f><v>480.16</v></c><c r="C5"><f>Underlag!B2*2</f><v>0.64</v></c><c r="D5"><f>EGENFUNKTION(B2)</f><v>42</v></c></row>' +
    '</sheetData><mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>' +
    '<conditionalFormatting sqref="D2:D3"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="B2:B3"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="decimal" operator="greaterThan" allowBlank="1" showErrorMessage="1" error="Bara positiva tal" sqref="B2:B3"><formula1>0</formula1></dataValidation></dataValidations>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="rId4"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' +
    '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Budget!B2:C2</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
);

const chart =
  `${head}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/>` +
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Budget!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Budget!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const drawing =
  `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1" descr="Budget per verksamhet"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

/** A picture, here with bytes that are none: nobody looks into them. */
const picture =
  `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="900000" cy="900000"/>` +
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Bild 1" descr="Kommunens vapen"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${office}" r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const styles =
  `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0&quot; mnkr&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Min rubrik" xfId="1"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>';

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

/** Parts of a workbook as another program could have written it, with much that the product knows nothing of. */
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${head}<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="${sheetMl}.printerSettings"/>${overrides
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('')}</Types>`,
  '_rels/.rels': relations(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', `${packageNs}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', 'extended-properties', 'docProps/app.xml'],
  ),
  'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="${packageNs}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Underlag till nämnden</dc:title><dc:creator>Karin</dc:creator></cp:coreProperties>`,
  'docProps/app.xml': `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>Storköpings kommun</Company></Properties>`,
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr codeName="DennaArbetsbok"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews><sheets><sheet name="Budget" sheetId="3" r:id="rId3"/><sheet name="Underlag" sheetId="7" r:id="rId1"/><sheet name="Mål" sheetId="9" r:id="rId2"/><sheet name="Dolt" sheetId="12" state="hidden" r:id="rId4"/></sheets><externalReferences><externalReference r:id="rId8"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Budget!$A$1:$D$5</definedName><definedName name="Skattesats">Underlag!$B$2</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches><extLst><ext uri="{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}"><egen xmlns="urn:egen"/></ext></extLst></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ['rId1', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet3.xml'],
    ['rId3', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId4', 'worksheet', 'worksheets/sheet4.xml'],
    ['rId5', 'styles', 'styles.xml'],
    ['rId6', 'sharedStrings', 'sharedStrings.xml'],
    ['rId7', 'customXml', '../customXml/item1.xml'],
    ['rId8', 'externalLink', 'externalLinks/externalLink1.xml'],
    ['rId9', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId10', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
  ),
  'xl/worksheets/sheet1.xml': budget,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    ['rId1', 'table', '../tables/table1.xml'],
    ['rId2', 'drawing', '../drawings/drawing1.xml'],
    ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId4', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId5', 'comments', '../comments1.xml'],
    [
      'rId6',
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/threadedComment1.xml',
    ],
  ),
  'xl/worksheets/_rels/sheet2.xml.rels': relations(['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']),
  'xl/worksheets/_rels/sheet3.xml.rels': relations(
    ['rId1', 'drawing', '../drawings/drawing2.xml'],
    ['rId2', 'hyperlink', 'https://www.example.se/budget'],
  ),
  'xl/worksheets/sheet2.xml': worksheet(
    '<sheetData><row r="2"><c r="A2" t="str"><f>"Skatt "&amp;TEXT(B2,"0%")</f><v>Skatt 32%</v></c><c r="B2"><v>0.32</v></c></row></sheetData>',
  ),
  'xl/worksheets/sheet3.xml': worksheet(
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Våra mål, med egna ord</t></is></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="rId2"/></hyperlinks><drawing r:id="rId1"/>',
  ),
  'xl/worksheets/sheet4.xml': worksheet(
    '<sheetData><row r="1"><c r="A1"><f>MAX(Budget!B2:B3)</f><v>1200.5</v></c></row></sheetData>',
  ),
  'xl/tables/table1.xml': `${head}<table xmlns="${main}" id="4" name="MinBudget" displayName="MinBudget" ref="A1:D3" totalsRowShown="0"><autoFilter ref="A1:D3"/><tableColumns count="4"><tableColumn id="1" name="Post"/><tableColumn id="2" name="Budget"/><tableColumn id="3" name="Utfall"/><tableColumn id="4" name="Kvar"><calculatedColumnFormula>MinBudget[[#This Row],[Budget]]-MinBudget[[#This Row],[Utfall]]</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
  'xl/sharedStrings.xml': `${head}<sst xmlns="${main}" count="6" uniqueCount="6"><si><t>Post</t></si><si><t>Budget</t></si><si><t>Utfall</t></si><si><t>Kvar</t></si><si><r><t>Skol</t></r><r><rPr><b/></rPr><t>skjuts</t></r></si><si><t>Summa</t></si></sst>`,
  'xl/styles.xml': styles,
  'xl/comments1.xml': `${head}<comments xmlns="${main}"><authors><author>Karin</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Enligt nämndens beslut</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': vml,
  'xl/drawings/drawing1.xml': drawing,
  'xl/drawings/_rels/drawing1.xml.rels': relations(['rId1', 'chart', '../charts/chart1.xml']),
  'xl/charts/chart1.xml': chart,
  'xl/printerSettings/printerSettings1.bin': 'skrivarens egna inställningar',
  'customXml/item1.xml': '<beslut xmlns="urn:kommun:beslut"><nr>2021/117</nr></beslut>',
  'customXml/_rels/item1.xml.rels': relations(['rId1', 'customXmlProps', 'itemProps1.xml']),
  'customXml/itemProps1.xml': `${head}<ds:datastoreItem ds:itemID="{4A1F2C4E-0B5B-4B44-9C36-1C2F3E4D5A6B}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  'xl/threadedComments/threadedComment1.xml': `${head}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" dT="2021-08-30T09:00:00.00" personId="{0D2B1D5E-7A0B-4A5C-9E0E-2C6E5A1F0001}" id="{0D2B1D5E-7A0B-4A5C-9E0E-2C6E5A1F0002}"><text>Stämmer detta?</text></threadedComment></ThreadedComments>`,
  'xl/persons/person.xml': `${head}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Karin" id="{0D2B1D5E-7A0B-4A5C-9E0E-2C6E5A1F0001}" userId="karin" providerId="None"/></personList>`,
  'xl/drawings/drawing2.xml': picture,
  'xl/drawings/_rels/drawing2.xml.rels': relations(['rId1', 'image', '../media/image1.png']),
  'xl/media/image1.png': 'kommunens vapen',
  'xl/pivotTables/pivotTable1.xml': `${head}<pivotTableDefinition xmlns="${main}" name="Pivottabell1" cacheId="1" dataCaption="Värden"><location ref="E1:F3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': relations([
    'rId1',
    'pivotCacheDefinition',
    '../pivotCache/pivotCacheDefinition1.xml',
  ]),
  'xl/pivotCache/pivotCacheDefinition1.xml': `${head}<pivotCacheDefinition xmlns="${main}" xmlns:r="${office}" r:id="rId1"><cacheSource type="worksheet"><worksheetSource name="MinBudget"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relations([
    'rId1',
    'pivotCacheRecords',
    'pivotCacheRecords1.xml',
  ]),
  'xl/pivotCache/pivotCacheRecords1.xml': `${head}<pivotCacheRecords xmlns="${main}" count="0"/>`,
  'xl/externalLinks/externalLink1.xml': `${head}<externalLink xmlns="${main}" xmlns:r="${office}"><externalBook r:id="rId1"><sheetNames><sheetName val="Huvudbok"/></sheetNames></externalBook></externalLink>`,
  'xl/externalLinks/_rels/externalLink1.xml.rels': relations([
    'rId1',
    'externalLinkPath',
    'file:///H:/ekonomi/huvudbok.xlsx',
  ]),
  'okand/del.xml': '<okand/>',
};

/** A controller's own workbook, made by another program; `changes` replaces texts in its parts. */
export function foreignWorkbook(changes: readonly (readonly [from: string, to: string])[] = []): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) => {
    const changed = changes.reduce((all, [from, to]) => all.replaceAll(from, to), text);
    return compressEntry(name, new TextEncoder().encode(changed));
  });
  return writeArchive(entries);
}

/** The bytes of every part of a file. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const generous = { entries: 10_000, inflatedBytes: 1e9, ratio: 1e6 };
  return new Map(readArchive(file, generous).map((entry) => [entry.name, inflateEntry(entry)]));
}

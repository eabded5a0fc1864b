import { openBook } from './book/openBook';
import { emptyWorksheet } from './book/openSheetPart';
import type { WorkbookDocument } from './model';
import { CONTENT_TYPE, TRANSITIONAL } from './opc/vocabulary';
import { emptyPackage, XML_DECLARATION } from './opc/package';
import { USUAL_LIMITS } from './limits';
import { officeTheme } from './styles/officeTheme';

const { main, relationships } = TRANSITIONAL;

const workbookXml = (sheetName: string): string =>
  `${XML_DECLARATION}<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr defaultThemeVersion="124226"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets>' +
  `<sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`;

/** The font belongs to the theme (scheme): it follows when the user changes the theme's fonts. */
const STYLES =
  `${XML_DECLARATION}<styleSheet xmlns="${main}">` +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  '</styleSheet>';

/**
 * A new workbook: one empty sheet ("Blad1" as Swedish Excel has it), a theme with Calibri, the style Normal, document properties without content.
 *
 * @example
 * const workbook = createWorkbook();
 * workbook.sheets.active.cells.setValue(0, 0, 'Verksamhet');
 * await writeFile('ny.xlsx', workbook.save());
 */
export function createWorkbook(sheetName: 'Blad1' | 'Sheet1' = 'Blad1'): WorkbookDocument {
  const parts = emptyPackage(USUAL_LIMITS);
  parts.put(
    'xl/workbook.xml',
    workbookXml(sheetName),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  );
  parts.relate('', 'officeDocument', 'xl/workbook.xml');
  parts.put('xl/worksheets/sheet1.xml', emptyWorksheet(main, relationships), CONTENT_TYPE.worksheet);
  parts.relate('xl/workbook.xml', 'worksheet', 'xl/worksheets/sheet1.xml');
  parts.put('xl/theme/theme1.xml', officeTheme(), 'application/vnd.openxmlformats-officedocument.theme+xml');
  parts.relate('xl/workbook.xml', 'theme', 'xl/theme/theme1.xml');
  parts.put('xl/styles.xml', STYLES, CONTENT_TYPE.styles);
  parts.relate('xl/workbook.xml', 'styles', 'xl/styles.xml');
  const workbook = openBook(parts);
  workbook.setProperties({ title: '' });
  const [sheet] = workbook.sheets.list();
  if (sheet) workbook.sheets.activate(sheet);
  return workbook;
}

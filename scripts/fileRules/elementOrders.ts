const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/**
 * The order of children that ECMA-376, part 1, gives elements that Excel is strict about, by namespace and local name.
 * Written down here once more, apart from the orders that the product writes by.
 */
export const elementOrders: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  [main]: {
    workbook: words(`fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups
      externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
      fileRecoveryPr webPublishObjects extLst`),
    worksheet:
      words(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
      scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
      dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
      cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
      webPublishItems tableParts extLst`),
    sheetPr: words('tabColor outlinePr pageSetUpPr'),
    sheetView: words('pane selection pivotSelection extLst'),
    c: words('f v is extLst'),
    dataValidation: words('formula1 formula2'),
    cfRule: words('formula colorScale dataBar iconSet extLst'),
    headerFooter: words('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'),
    styleSheet: words(
      `numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst`,
    ),
    xf: words('alignment protection extLst'),
    dxf: words('font numFmt fill alignment border protection extLst'),
    border: words('start end left right top bottom diagonal vertical horizontal'),
    patternFill: words('fgColor bgColor'),
    table: words('autoFilter sortState tableColumns tableStyleInfo extLst'),
    tableColumn: words('calculatedColumnFormula totalsRowFormula xmlColumnPr extLst'),
    autoFilter: words('filterColumn sortState extLst'),
    si: words('t r rPh phoneticPr'),
    r: words('rPr t'),
    comments: words('authors commentList extLst'),
    comment: words('text commentPr'),
  },
  [chart]: {
    chartSpace:
      words(`date1904 lang roundedCorners style clrMapOvr pivotFmts protection chart spPr txPr externalData
      printSettings userShapes extLst`),
    chart:
      words(`title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs
      showDLblsOverMax extLst`),
    title: words('tx layout overlay spPr txPr extLst'),
    barChart: words(`barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst`),
    ser: words(`idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat val
      smooth shape extLst`),
    dLbls:
      words(`dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent
      showBubbleSize separator showLeaderLines leaderLines extLst`),
    catAx:
      words(`axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos
      spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl extLst`),
    valAx:
      words(`axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos
      spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst`),
    scaling: words('logBase orientation max min extLst'),
    legend: words('legendPos legendEntry layout overlay spPr txPr extLst'),
  },
  [drawing]: {
    twoCellAnchor: words('from to sp grpSp graphicFrame cxnSp pic contentPart clientData'),
    from: words('col colOff row rowOff'),
    to: words('col colOff row rowOff'),
    graphicFrame: words('nvGraphicFramePr xfrm graphic'),
  },
};

import { createWorkbook } from '../../../src/host/document/createWorkbook';
import type {
  ChartDefinition,
  DrawnCells,
  ReadDrawnCells,
  WorkbookDocument,
} from '../../../src/host/document/model';
import {
  codeOf,
  fileOf,
  firstSheet,
  givenParts,
  opened,
  partsOf,
  relations,
  reopened,
  valueOf,
  worksheet,
} from './givenFile';

const COLUMNS: ChartDefinition = {
  name: 'Avvikelse',
  kind: 'columnClustered',
  title: 'Prognosen visar <överskott>\nför året',
  categoryAxis: {
    title: 'Verksamhet',
    format: 'General',
    visible: true,
    reversed: true,
    minimum: null,
    labels: 'low',
    gridlines: false,
    crosses: 'automatic',
  },
  valueAxis: {
    title: 'tkr',
    format: '#,##0',
    visible: true,
    reversed: false,
    minimum: -100.5,
    labels: 'nextToAxis',
    gridlines: true,
    crosses: 'maximum',
  },
  gapWidth: 80,
  legend: 'bottom',
  series: [
    {
      name: { formula: 'Blad1!$B$1', cached: 'Budget' },
      categories: { formula: 'Blad1!$A$2:$A$4', cached: ['a', null, 'c & d'] },
      values: { formula: 'Blad1!$B$2:$B$4', cached: [1, null, -2.5], numberFormat: '#,##0' },
      colour: '#1F4E9E',
      labels: { showValue: true, format: '#,##0', position: 'insideEnd' },
    },
    {
      name: { text: 'Fast' },
      categories: null,
      values: { formula: 'Blad1!$C$2:$C$4', cached: [], numberFormat: 'General' },
      colour: null,
      labels: null,
    },
  ],
  altText: 'Staplar per "verksamhet"',
  anchor: { from: { row: 5, column: 1, x: 1.5, y: 2 }, to: { row: 20, column: 8, x: 0, y: 0 } },
};

describe('charts', () => {
  it.each([
    'columnClustered',
    'columnStacked',
    'columnStacked100',
    'barClustered',
    'barStacked',
    'barStacked100',
    'line',
    'lineMarkers',
  ] as const)('of the kind %s come back as they were described', (kind) => {
    const workbook = createWorkbook();
    const gapWidth = kind.startsWith('line') ? null : 80;
    valueOf(firstSheet(workbook).charts.add({ ...COLUMNS, kind }));
    expect(firstSheet(reopened(workbook)).charts.list()).toEqual([{ ...COLUMNS, kind, gapWidth, id: 2 }]);
  });

  it.each(['pie', 'doughnut'] as const)('of the kind %s have no axes', (kind) => {
    const workbook = createWorkbook();
    valueOf(firstSheet(workbook).charts.add({ ...COLUMNS, kind }));
    expect(firstSheet(reopened(workbook)).charts.list()).toEqual([
      { ...COLUMNS, kind, id: 2, categoryAxis: null, valueAxis: null, gapWidth: null },
    ]);
  });

  it('are changed in part and deleted without a trace', () => {
    const workbook = createWorkbook();
    const { charts } = firstSheet(workbook);
    const { id } = valueOf(charts.add(COLUMNS));
    // Excel lets charts share a name, and finds the first one then.
    valueOf(charts.add({ ...COLUMNS, name: 'Annan' }));
    expect(codeOf(charts.change(id, { name: 'Annan' }))).toBe('done');
    expect(codeOf(charts.change(id, { name: ' ' }))).toBe('name-invalid');
    const change = {
      title: null,
      legend: 'none',
      kind: 'line',
      altText: '',
      name: 'Ny',
      anchor: { ...COLUMNS.anchor, to: { row: 30, column: 9, x: 0, y: 0 } },
    } as const;
    expect(codeOf(charts.change(id, change))).toBe('done');
    expect(firstSheet(reopened(workbook)).charts.list()[0]).toEqual({
      ...COLUMNS,
      ...change,
      gapWidth: null,
      id,
    });
    expect([codeOf(charts.delete(id)), codeOf(charts.delete(id)), codeOf(charts.change(id, {}))]).toEqual([
      'done',
      'not-found',
      'not-found',
    ]);
    charts.delete(charts.list()[0]!.id);
    const parts = partsOf(workbook.save());
    expect(Object.keys(parts).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('drawing');
  });

  it('move with whole rows and show their formulas to mapFormulas', () => {
    const workbook = createWorkbook();
    const sheet = firstSheet(workbook);
    valueOf(sheet.charts.add(COLUMNS));
    sheet.insertCells({ top: 0, left: 0, bottom: 2, right: 16_383 }, 'down');
    workbook.mapFormulas((formula, place) =>
      place.kind === 'chart' ? formula.replace('Blad1', 'Data') : formula,
    );
    const [chart] = firstSheet(reopened(workbook)).charts.list();
    expect([chart!.anchor.from.row, chart!.anchor.to.row]).toEqual([8, 23]);
    expect(chart!.series[0]!.values.formula).toBe('Data!$B$2:$B$4');
  });

  it('of a kind that is not modelled are listed and kept; pictures beside them too', () => {
    const xdr = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
    const corner = (name: string, row: number): string =>
      `<xdr:${name}><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    const frame = `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="4" name="Radar"/></xdr:nvGraphicFramePr><a:graphic xmlns:a="urn:a"><a:graphicData><c:chart xmlns:c="urn:c" xmlns:r="urn:r" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
    const drawing =
      `<xdr:wsDr xmlns:xdr="${xdr}"><xdr:twoCellAnchor>${corner('from', 1)}${corner('to', 9)}${frame}<xdr:clientData/></xdr:twoCellAnchor>` +
      `<xdr:twoCellAnchor>${corner('from', 1)}${corner('to', 3)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="5" name="Logotyp"/></xdr:nvPicPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
    const chart =
      '<c:chartSpace xmlns:c="urn:c"><c:chart><c:plotArea><c:radarChart><c:ser><c:val><c:numRef><c:f>Data!$A$1:$A$3</c:f></c:numRef></c:val></c:ser></c:radarChart></c:plotArea></c:chart></c:chartSpace>';
    const workbook = opened(
      fileOf(
        givenParts('', {
          'xl/worksheets/sheet1.xml': worksheet('', '', '<drawing r:id="rId1"/>'),
          'xl/worksheets/_rels/sheet1.xml.rels': relations([['rId1', 'drawing', '../drawings/drawing1.xml']]),
          'xl/drawings/drawing1.xml': drawing,
          'xl/drawings/_rels/drawing1.xml.rels': relations([['rId1', 'chart', '../charts/chart1.xml']]),
          'xl/charts/chart1.xml': chart,
        }),
      ),
    );
    const sheet = firstSheet(workbook);
    expect(sheet.charts.list()).toMatchObject([
      { id: 4, name: 'Radar', kind: null, title: null, series: [{ values: { formula: 'Data!$A$1:$A$3' } }] },
    ]);
    expect(sheet.otherDrawings()).toEqual([
      { name: 'Logotyp', area: { top: 1, left: 0, bottom: 3, right: 0 } },
    ]);
    expect(codeOf(sheet.charts.change(4, { kind: 'pie' }))).toBe('done');
    const other = opened(fileOf(givenParts('')));
    expect(firstSheet(other).charts.list()).toEqual([]);
    valueOf(sheet.charts.add({ ...COLUMNS, name: 'Vår' }));
    expect(
      firstSheet(reopened(workbook))
        .charts.list()
        .map(({ id }) => id),
    ).toEqual([4, 6]);
  });
});

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PART = 'xl/charts/chart1.xml';

/** A chart as Excel saves one that a person has restyled, with much that the model does not know. */
const RESTYLED =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:c16r2="http://schemas.microsoft.com/office/drawing/2015/06/chart">` +
  '<c:date1904 val="0"/><c:lang val="sv-SE"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="c14" xmlns:c14="urn:c14"><c14:style val="102"/></mc:Choice></mc:AlternateContent>' +
  '<c:chart><c:title><c:tx><c:rich><a:bodyPr rot="0"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1800"/></a:pPr><a:r><a:rPr lang="sv-SE" b="1"/><a:t>Utfall</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/><c:spPr><a:noFill/></c:spPr></c:title>' +
  '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout><c:manualLayout><c:x val="0.1"/></c:manualLayout></c:layout><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
  '<c:ser><c:idx val="3"/><c:order val="0"/><c:tx><c:strRef><c:f>Data!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Budget</c:v></c:pt></c:strCache></c:strRef></c:tx>' +
  '<c:spPr><a:gradFill><a:gsLst><a:gs pos="0"><a:schemeClr val="accent2"/></a:gs></a:gsLst></a:gradFill><a:ln><a:solidFill><a:srgbClr val="00FF00"/></a:solidFill></a:ln><a:effectLst/></c:spPr><c:invertIfNegative val="0"/>' +
  '<c:dPt><c:idx val="1"/><c:spPr><a:solidFill><a:srgbClr val="FF00FF"/></a:solidFill></c:spPr></c:dPt>' +
  '<c:dLbls><c:numFmt formatCode="0" sourceLinked="0"/><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="700"/></a:pPr></a:p></c:txPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/><c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"><c15:layout xmlns:c15="urn:c15"/></c:ext></c:extLst></c:dLbls>' +
  '<c:cat><c:strRef><c:f>Data!$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>Skola</c:v></c:pt><c:pt idx="2"><c:v>Kultur</c:v></c:pt></c:strCache></c:strRef></c:cat>' +
  '<c:val><c:numRef><c:f>Data!$B$2:$B$4</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="3"/><c:pt idx="0" formatCode="0.0"><c:v>1.50</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt></c:numCache></c:numRef></c:val>' +
  '<c:extLst><c:ext uri="{C3380CC4-5D6E-409C-BE32-E72D297353CC}" xmlns:c16="urn:c16"><c16:uniqueId val="{00000000-1111}"/></c:ext></c:extLst></c:ser>' +
  '<c:gapWidth val="33"/><c:overlap val="-27"/><c:axId val="5"/><c:axId val="6"/></c:barChart>' +
  '<c:catAx><c:axId val="5"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="out"/><c:tickLblPos val="nextTo"/><c:txPr><a:bodyPr rot="-2700000"/></c:txPr><c:crossAx val="6"/><c:crossesAt val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="6"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln><a:prstDash val="dash"/></a:ln></c:spPr></c:majorGridlines><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr i="1"/><a:t>tkr</a:t></a:r></a:p></c:rich></c:tx></c:title><c:numFmt formatCode="General" sourceLinked="1"/><c:crossAx val="5"/></c:valAx>' +
  '<c:spPr><a:noFill/></c:spPr></c:plotArea><c:legend><c:legendPos val="r"/><c:txPr><a:bodyPr/></c:txPr></c:legend><c:plotVisOnly val="1"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="EEEEEE"/></a:solidFill></c:spPr></c:chartSpace>';

function givenChart(chart = RESTYLED): WorkbookDocument {
  const corner = (name: string, row: number): string =>
    `<xdr:${name}><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const drawing =
    `<xdr:wsDr xmlns:xdr="${XDR}"><xdr:twoCellAnchor>${corner('from', 1)}${corner('to', 9)}<xdr:graphicFrame><xdr:nvGraphicFramePr>` +
    '<xdr:cNvPr id="2" name="Diagram 1"/></xdr:nvGraphicFramePr><a:graphic xmlns:a="urn:a"><a:graphicData><c:chart xmlns:c="urn:c" xmlns:r="urn:r" r:id="rId1"/>' +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';
  return opened(
    fileOf(
      givenParts('', {
        'xl/worksheets/sheet1.xml': worksheet('', '', '<drawing r:id="rId1"/>'),
        'xl/worksheets/_rels/sheet1.xml.rels': relations([['rId1', 'drawing', '../drawings/drawing1.xml']]),
        'xl/drawings/drawing1.xml': drawing,
        'xl/drawings/_rels/drawing1.xml.rels': relations([['rId1', 'chart', '../charts/chart1.xml']]),
        [PART]: chart,
      }),
    ),
  );
}

const partAfter = (workbook: WorkbookDocument): string => partsOf(workbook.save())[PART]!;

/** The part after a change, and as it was with these texts replaced: each must be there exactly once. */
function expectOnly(workbook: WorkbookDocument, replaced: readonly (readonly [string, string])[]): void {
  const expected = replaced.reduce((text, [from, to]) => {
    expect(text.split(from)).toHaveLength(2);
    return text.replace(from, to);
  }, RESTYLED);
  expect(partAfter(workbook)).toBe(expected);
}

describe('a chart that a person has restyled', () => {
  it('is read with its axes, its gap and its labels', () => {
    expect(firstSheet(givenChart()).charts.list()).toMatchObject([
      {
        kind: 'barClustered',
        title: 'Utfall',
        legend: 'right',
        gapWidth: 33,
        categoryAxis: { title: null, labels: 'nextToAxis', gridlines: false, reversed: false },
        valueAxis: { title: 'tkr', format: null, visible: true, gridlines: true },
        series: [
          {
            name: { formula: 'Data!$B$1', cached: 'Budget' },
            categories: { formula: 'Data!$A$2:$A$4', cached: ['Skola', null, 'Kultur'] },
            values: { formula: 'Data!$B$2:$B$4', cached: [1.5, 2, null], numberFormat: '#,##0' },
            labels: { showValue: true, format: '0', position: null },
          },
        ],
      },
    ]);
  });

  it('is led to other cells with nothing changed but references and caches', () => {
    const workbook = givenChart();
    const { charts } = firstSheet(workbook);
    charts.draw(2, [
      {
        name: { formula: 'Data!$B$5', cached: 'Budget' },
        categories: { formula: 'Data!$A$6:$A$7', cached: ['Skola', 'Bad & sport'] },
        values: { formula: 'Data!$B$6:$B$7', cached: [1.5, '#N/A'], numberFormat: '#,##0' },
      },
    ]);
    expectOnly(workbook, [
      ['Data!$B$1', 'Data!$B$5'],
      ['Data!$A$2:$A$4', 'Data!$A$6:$A$7'],
      ['Data!$B$2:$B$4', 'Data!$B$6:$B$7'],
      [
        '<c:ptCount val="3"/><c:pt idx="0"><c:v>Skola</c:v></c:pt><c:pt idx="2"><c:v>Kultur</c:v></c:pt>',
        '<c:ptCount val="2"/><c:pt idx="0"><c:v>Skola</c:v></c:pt><c:pt idx="1"><c:v>Bad &amp; sport</c:v></c:pt>',
      ],
      [
        '<c:ptCount val="3"/><c:pt idx="0" formatCode="0.0"><c:v>1.50</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt>',
        '<c:ptCount val="2"/><c:pt idx="0" formatCode="0.0"><c:v>1.50</c:v></c:pt><c:pt idx="1"><c:v>#N/A</c:v></c:pt>',
      ],
    ]);
    expect(firstSheet(reopened(workbook)).charts.list()[0]!.series[0]!.values.cached).toEqual([1.5, '#N/A']);
  });

  it('takes a title, an axis title and a legend place without losing their look', () => {
    const workbook = givenChart();
    const { charts } = firstSheet(workbook);
    charts.change(2, { title: 'Utfall <2021>\noch prognos', legend: 'bottom' });
    charts.change(2, { valueAxis: { title: 'mnkr' } });
    const run = (text: string): string =>
      `<a:p><a:pPr><a:defRPr sz="1800"/></a:pPr><a:r><a:rPr lang="sv-SE" b="1"/><a:t>${text}</a:t></a:r></a:p>`;
    expectOnly(workbook, [
      [run('Utfall'), run('Utfall &lt;2021&gt;') + run('och prognos')],
      ['<a:t>tkr</a:t>', '<a:t>mnkr</a:t>'],
      ['<c:legendPos val="r"/>', '<c:legendPos val="b"/>'],
    ]);
  });

  it('takes other axes, gaps, colours and labels in their place', () => {
    const workbook = givenChart();
    const { charts } = firstSheet(workbook);
    charts.change(2, {
      gapWidth: 60,
      categoryAxis: { reversed: true, labels: 'low', crosses: 'maximum' },
      valueAxis: { visible: false, gridlines: false, format: '#,##0' },
    });
    charts.changeSeries(2, 0, {
      colour: '#0a0B0c',
      labels: { showValue: true, format: '0.0', position: 'outsideEnd' },
    });
    expectOnly(workbook, [
      ['<c:gapWidth val="33"/>', '<c:gapWidth val="60"/>'],
      ['<c:orientation val="minMax"/>', '<c:orientation val="maxMin"/>'],
      ['<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>'],
      ['<c:crossesAt val="2"/>', '<c:crosses val="max"/>'],
      ['<c:scaling/><c:delete val="0"/>', '<c:scaling/><c:delete val="1"/>'],
      ['<c:majorGridlines><c:spPr><a:ln><a:prstDash val="dash"/></a:ln></c:spPr></c:majorGridlines>', ''],
      ['formatCode="General" sourceLinked="1"', 'formatCode="#,##0" sourceLinked="0"'],
      [
        '<a:gradFill><a:gsLst><a:gs pos="0"><a:schemeClr val="accent2"/></a:gs></a:gsLst></a:gradFill>',
        '<a:solidFill><a:srgbClr val="0A0B0C"/></a:solidFill>',
      ],
      ['<c:numFmt formatCode="0" sourceLinked="0"/>', '<c:numFmt formatCode="0.0" sourceLinked="0"/>'],
      ['</c:txPr><c:showLegendKey', '</c:txPr><c:dLblPos val="outEnd"/><c:showLegendKey'],
    ]);
  });

  it('gets more series beside its own, and loses those that are left over', () => {
    const workbook = givenChart();
    const { charts } = firstSheet(workbook);
    const cells = (column: string) => ({
      name: { formula: `Data!$${column}$1`, cached: column },
      categories: { formula: 'Data!$A$2:$A$4', cached: ['Skola', null, 'Kultur'] },
      values: { formula: `Data!$${column}$2:$${column}$4`, cached: [1, 2, 3] },
    });
    expect(codeOf(charts.draw(2, [cells('B'), cells('C')]))).toBe('done');
    const both = partAfter(workbook);
    expect(both.indexOf('Data!$C$2:$C$4')).toBeLessThan(both.indexOf('<c:gapWidth val="33"/>'));
    expect(both).toContain('<c:ser><c:idx val="4"/><c:order val="4"/>');
    expect(codeOf(charts.addSeries(2, 0, { ...cells('D'), colour: null, labels: null }))).toBe('done');
    expect(charts.list()[0]!.series.map(({ values }) => values.formula.slice(5, 8))).toEqual([
      '$D$',
      '$B$',
      '$C$',
    ]);
    expect(codeOf(charts.deleteSeries(2, 0))).toBe('done');
    charts.draw(2, [cells('B')]);
    expect(charts.list()[0]!.series).toHaveLength(1);
    expect(partAfter(workbook)).toContain('<c16:uniqueId val="{00000000-1111}"/>');
    expect([
      codeOf(charts.changeSeries(2, 1, {})),
      codeOf(charts.deleteSeries(2, 1)),
      codeOf(charts.draw(9, [])),
    ]).toEqual(Array(3).fill('not-found'));
  });

  it('without prefixes gets its new parts in the same vocabulary', () => {
    const bare = RESTYLED.replaceAll('<c:', '<')
      .replaceAll('</c:', '</')
      .replace('xmlns:c=', 'xmlns=')
      .replace(` xmlns:a="${A}"`, '')
      .replaceAll(/<a:(solidFill|noFill|gradFill|bodyPr|lstStyle|p|ln)(?=[ />])/g, `<a:$1 xmlns:a="${A}"`);
    const workbook = givenChart(bare);
    const { charts } = firstSheet(workbook);
    charts.change(2, { categoryAxis: { title: 'Verksamhet', gridlines: true }, legend: 'none' });
    charts.changeSeries(2, 0, { name: { text: 'Fast' }, colour: '#112233' });
    const text = partAfter(workbook);
    expect(text).not.toContain('<c:');
    expect(text).toContain(`<title xmlns:a="${A}"><tx><rich>`);
    expect(firstSheet(reopened(workbook)).charts.list()).toMatchObject([
      {
        legend: 'none',
        categoryAxis: { title: 'Verksamhet', gridlines: true },
        series: [{ name: { text: 'Fast' }, colour: '#112233' }],
      },
    ]);
  });
});

describe('the caches of a chart', () => {
  const CELLS: Readonly<Record<string, Partial<DrawnCells>>> = {
    'Data!$B$1': { rows: 1, numbers: [0], texts: ['Budget'] },
    'Data!$A$2:$A$4': { numbers: [0, null, 0], texts: ['Skola', null, 'Kultur'] },
    'Data!$B$2:$B$4': { numbers: [1.5, 2, null], texts: ['1,5', '2', null], numeric: true },
  };
  const reading =
    (changed: typeof CELLS = {}): ReadDrawnCells =>
    (formula) => {
      const cells = { ...CELLS, ...changed }[formula];
      return cells === undefined
        ? null
        : { rows: 3, columns: 1, numbers: [], texts: [], numeric: false, ...cells };
    };

  it('are left as they are while the cells are the same', () => {
    const workbook = givenChart();
    const { charts } = firstSheet(workbook);
    charts.noteCells(reading());
    charts.refreshCaches(reading());
    expect(partAfter(workbook)).toBe(RESTYLED);
  });

  it('of another program are not corrected until their cells change, and then only those', () => {
    const stale = RESTYLED.replace('<c:v>Skola</c:v>', '<c:v>skolan</c:v>');
    const workbook = givenChart(stale);
    const { charts } = firstSheet(workbook);
    charts.noteCells(reading());
    charts.refreshCaches(reading({ 'Data!$B$2:$B$4': { numbers: [1.5, 2, 7], texts: ['1,5', '2', '7'] } }));
    expect(partAfter(workbook)).toBe(
      stale.replace(
        '<c:pt idx="1"><c:v>2</c:v></c:pt>',
        '<c:pt idx="1"><c:v>2</c:v></c:pt><c:pt idx="2"><c:v>7</c:v></c:pt>',
      ),
    );
  });

  it('hold a name, blanks, errors and texts as they are drawn, and nothing that XML cannot carry', () => {
    const workbook = givenChart();
    const { charts } = firstSheet(workbook);
    charts.noteCells(reading());
    charts.refreshCaches(
      reading({
        'Data!$B$1': { rows: 1, texts: ['Bu\u0001dget'], numbers: [0] },
        'Data!$A$2:$A$4': { texts: [null, '', '_x0041_'], numbers: [null, 0, 0] },
        'Data!$B$2:$B$4': { numbers: [null, '#DIV/0!', 0], texts: [null, '#DIV/0!', 'IU'] },
      }),
    );
    const [chart] = firstSheet(reopened(workbook)).charts.list();
    expect(chart!.series[0]).toMatchObject({
      name: { cached: 'Bu\u0001dget' },
      categories: { cached: [null, '', '_x0041_'] },
      values: { cached: [null, '#DIV/0!', 0] },
    });
  });

  it('of categories become numbers when all of them are, and texts again', () => {
    const workbook = givenChart();
    const { charts } = firstSheet(workbook);
    const years = { numbers: [2020, 2021, 2022], texts: ['2020', '2021', '2022'], numeric: true };
    charts.refreshCaches(reading({ 'Data!$A$2:$A$4': years }));
    expect(partAfter(workbook)).toContain('<c:cat><c:numRef><c:f>Data!$A$2:$A$4</c:f><c:numCache>');
    expect(charts.list()[0]!.series[0]!.categories!.cached).toEqual([2020, 2021, 2022]);
    charts.refreshCaches(reading());
    expect(partAfter(workbook)).toContain('<c:cat><c:strRef><c:f>Data!$A$2:$A$4</c:f><c:strCache>');
  });

  it('of several levels are kept level by level', () => {
    const level = (...texts: string[]): string =>
      `<c:lvl>${texts.map((text, index) => `<c:pt idx="${index}"><c:v>${text}</c:v></c:pt>`).join('')}</c:lvl>`;
    const levels = RESTYLED.replace(
      /<c:cat>.*<\/c:cat>/,
      `<c:cat><c:multiLvlStrRef><c:f>Data!$A$2:$B$4</c:f><c:multiLvlStrCache><c:ptCount val="3"/>${level('a', 'b', 'c')}${level('X')}</c:multiLvlStrCache></c:multiLvlStrRef></c:cat>`,
    );
    const workbook = givenChart(levels);
    const texts = ['X', 'a', null, 'b', 'Y', 'd'];
    firstSheet(workbook).charts.refreshCaches(
      reading({ 'Data!$A$2:$B$4': { columns: 2, texts, numbers: [] } }),
    );
    expect(partAfter(workbook)).toContain(
      `${level('a', 'b', 'd')}<c:lvl><c:pt idx="0"><c:v>X</c:v></c:pt><c:pt idx="2"><c:v>Y</c:v></c:pt></c:lvl>`,
    );
  });

  it('that are not there are not made', () => {
    const workbook = givenChart(RESTYLED.replaceAll(/<c:(num|str)Cache>.*?<\/c:\1Cache>/g, ''));
    const before = partAfter(workbook);
    firstSheet(workbook).charts.refreshCaches(reading());
    expect(partAfter(workbook)).toBe(before);
  });
});

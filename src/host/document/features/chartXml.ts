import type { ChartDefinition, ChartKind, ChartSeries } from '../model';
import type { Vocabulary } from '../opc/vocabulary';
import { escapeAttribute, escapeContent } from '../xml/text';

/** Numbers by which the two axes of a chart find each other. */
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** How a kind of chart is written. */
interface Shape {
  readonly element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart';
  readonly direction?: 'col' | 'bar';
  readonly grouping?: string;
  readonly markers?: boolean;
}

/** The kinds of charts that we write. */
export const CHART_SHAPES: Readonly<Record<ChartKind, Shape>> = {
  columnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  columnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  columnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  barClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  barStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  barStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  line: { element: 'lineChart', grouping: 'standard', markers: false },
  lineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  pie: { element: 'pieChart' },
  doughnut: { element: 'doughnutChart' },
};

/** Text of a whole chart part. */
export function chartSpaceXml(chart: ChartDefinition, vocabulary: Vocabulary): string {
  const namespaces = `xmlns:c="${vocabulary.chart}" xmlns:a="${vocabulary.drawing}" xmlns:r="${vocabulary.relationships}"`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}` +
    `<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/>${plotAreaXml(chart)}${legendXml(chart.legend)}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

/** A title; empty text when there is none. */
export function titleXml(text: string | null): string {
  if (text === null) return '';
  const paragraphs = text
    .split('\n')
    .map((line) => `<a:p><a:r><a:rPr lang="sv-SE"/><a:t>${escapeContent(line)}</a:t></a:r></a:p>`);
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** The legend; empty text when there is none. */
export function legendXml(legend: ChartDefinition['legend']): string {
  if (legend === 'none') return '';
  const position = { right: 'r', left: 'l', top: 't', bottom: 'b' }[legend];
  return `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/></c:legend>`;
}

/** Series and axes. */
export function plotAreaXml(chart: ChartDefinition): string {
  const shape = CHART_SHAPES[chart.kind];
  const series = chart.series.map((each, index) => seriesXml(each, index, shape)).join('');
  const round = shape.element === 'pieChart' || shape.element === 'doughnutChart';
  if (round) {
    const hole = shape.element === 'doughnutChart' ? '<c:holeSize val="50"/>' : '';
    return (
      `<c:plotArea><c:layout/><c:${shape.element}><c:varyColors val="1"/>${series}` +
      `<c:firstSliceAng val="0"/>${hole}</c:${shape.element}></c:plotArea>`
    );
  }
  const direction = shape.direction ? `<c:barDir val="${shape.direction}"/>` : '';
  const stacked = shape.grouping === 'stacked' || shape.grouping === 'percentStacked';
  const inner = shape.direction
    ? `<c:gapWidth val="80"/>${stacked ? '<c:overlap val="100"/>' : ''}`
    : '<c:marker val="1"/>';
  return (
    `<c:plotArea><c:layout/><c:${shape.element}>${direction}<c:grouping val="${shape.grouping ?? 'standard'}"/>` +
    `<c:varyColors val="0"/>${series}${inner}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>` +
    `</c:${shape.element}>${axesXml(chart, shape)}</c:plotArea>`
  );
}

function axesXml(chart: ChartDefinition, shape: Shape): string {
  const lying = shape.direction === 'bar';
  // In a chart of lying bars the first category stands at the bottom unless the axis is turned round.
  const order = lying ? 'maxMin' : 'minMax';
  const format = chart.valueAxisFormat;
  const numbers =
    format === null
      ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
      : `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>`;
  const line = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'l' : 'b'}"/>${titleXml(chart.categoryAxisTitle)}` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="low"/>${line}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines>${line}</c:majorGridlines>${titleXml(chart.valueAxisTitle)}` +
    `${numbers}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}

function seriesXml(series: ChartSeries, index: number, shape: Shape): string {
  const { name, categories, values, colour } = series;
  const line = shape.element === 'lineChart';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(name)}${shapeXml(colour, line)}` +
    (shape.element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '') +
    (line && shape.markers === false ? '<c:marker><c:symbol val="none"/></c:marker>' : '') +
    labelsXml(series.dataLabels) +
    (categories ? `<c:cat>${categoriesXml(categories)}</c:cat>` : '') +
    `<c:val><c:numRef><c:f>${escapeContent(values.formula)}</c:f>${numbersXml(values.cached, values.numberFormat ?? 'General')}</c:numRef></c:val>` +
    `${line ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function nameXml(name: ChartSeries['name']): string {
  if (name === null) return '';
  if ('text' in name) return `<c:tx><c:v>${escapeContent(name.text)}</c:v></c:tx>`;
  return `<c:tx><c:strRef><c:f>${escapeContent(name.formula)}</c:f>${textsXml([name.cached])}</c:strRef></c:tx>`;
}

function shapeXml(colour: string | null, line: boolean): string {
  if (colour === null) return '';
  const fill = `<a:solidFill><a:srgbClr val="${escapeAttribute(colour.slice(1).toUpperCase())}"/></a:solidFill>`;
  return `<c:spPr>${line ? `<a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln>` : fill}</c:spPr>`;
}

function labelsXml(shown: boolean): string {
  if (!shown) return '';
  return (
    '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function categoriesXml({ formula, cached }: NonNullable<ChartSeries['categories']>): string {
  const reference = `<c:f>${escapeContent(formula)}</c:f>`;
  const numbers = cached.every((value) => typeof value === 'number');
  return numbers && cached.length > 0
    ? `<c:numRef>${reference}${numbersXml(cached, 'General')}</c:numRef>`
    : `<c:strRef>${reference}${textsXml(cached.map((value) => (value === null ? null : String(value))))}</c:strRef>`;
}

function textsXml(texts: readonly (string | null)[]): string {
  return `<c:strCache><c:ptCount val="${texts.length}"/>${pointsXml(texts)}</c:strCache>`;
}

function numbersXml(numbers: readonly (number | null)[], format: string): string {
  return `<c:numCache><c:formatCode>${escapeContent(format)}</c:formatCode><c:ptCount val="${numbers.length}"/>${pointsXml(numbers)}</c:numCache>`;
}

function pointsXml(values: readonly (string | number | null)[]): string {
  return values
    .map((value, index) =>
      value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeContent(String(value))}</c:v></c:pt>`,
    )
    .join('');
}

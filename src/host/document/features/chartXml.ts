import type {
  ChartAxis,
  ChartDefinition,
  ChartKind,
  ChartSeries,
  DrawnValue,
  LabelPosition,
  SeriesLabels,
} from '../model';
import type { Vocabulary } from '../opc/vocabulary';
import { encodeExcelText, escapeAttribute, escapeContent } from '../xml/text';

/** Numbers by which the two axes of a chart find each other. */
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** How a kind of chart is written. */
export interface Shape {
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
  const paragraphs = printable(text)
    .split('\n')
    .map((line) => `<a:p><a:r><a:rPr lang="sv-SE"/><a:t>${escapeContent(line)}</a:t></a:r></a:p>`);
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Text without what XML cannot carry: titles have no escapes for it. */
export function printable(text: string): string {
  return text.replaceAll(/(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '');
}

/** What the file calls the places of a legend. */
export const LEGEND_PLACES = { right: 'r', left: 'l', top: 't', bottom: 'b' } as const;

/** The legend; empty text when there is none. */
export function legendXml(legend: ChartDefinition['legend']): string {
  if (legend === 'none') return '';
  const position = LEGEND_PLACES[legend];
  return `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/></c:legend>`;
}

/** An axis of a chart of which nothing is said. */
const PLAIN_AXIS: ChartAxis = {
  title: null,
  format: null,
  visible: true,
  reversed: false,
  minimum: null,
  labels: 'nextToAxis',
  gridlines: false,
  crosses: 'automatic',
};

/** What the file calls the places of an axis' labels. */
export const TICK_LABELS = { nextToAxis: 'nextTo', low: 'low', high: 'high', none: 'none' } as const;

/** What the file calls the places where an axis crosses the other. */
export const CROSSES = { automatic: 'autoZero', minimum: 'min', maximum: 'max' } as const;

/** What the file calls the places of labels at points. */
export const LABEL_PLACES: Readonly<Record<LabelPosition, string>> = {
  center: 'ctr',
  insideEnd: 'inEnd',
  insideBase: 'inBase',
  outsideEnd: 'outEnd',
  left: 'l',
  right: 'r',
  top: 't',
  bottom: 'b',
  bestFit: 'bestFit',
};

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
    ? `<c:gapWidth val="${chart.gapWidth ?? 150}"/>${stacked ? '<c:overlap val="100"/>' : ''}`
    : '<c:marker val="1"/>';
  return (
    `<c:plotArea><c:layout/><c:${shape.element}>${direction}<c:grouping val="${shape.grouping ?? 'standard'}"/>` +
    `<c:varyColors val="0"/>${series}${inner}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>` +
    `</c:${shape.element}>${axesXml(chart, shape)}</c:plotArea>`
  );
}

function axesXml({ categoryAxis, valueAxis }: ChartDefinition, shape: Shape): string {
  const lying = shape.direction === 'bar';
  const category = categoryAxis ?? PLAIN_AXIS;
  const value = valueAxis ?? { ...PLAIN_AXIS, gridlines: true };
  return (
    `<c:catAx>${axisXml(category, CATEGORY_AXIS, lying ? 'l' : 'b')}<c:crossAx val="${VALUE_AXIS}"/>` +
    `<c:crosses val="${CROSSES[category.crosses]}"/><c:auto val="1"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx>${axisXml(value, VALUE_AXIS, lying ? 'b' : 'l')}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${CROSSES[value.crosses]}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

const LINE = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

/** Lines across the plot area at the values. */
export const GRIDLINES_XML = `<c:majorGridlines>${LINE}</c:majorGridlines>`;

function axisXml(axis: ChartAxis, id: number, position: string): string {
  const minimum = axis.minimum === null ? '' : `<c:min val="${axis.minimum}"/>`;
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversed ? 'maxMin' : 'minMax'}"/>${minimum}</c:scaling>` +
    `<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${position}"/>` +
    (axis.gridlines ? GRIDLINES_XML : '') +
    titleXml(axis.title) +
    formatXml(axis.format) +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="${TICK_LABELS[axis.labels]}"/>${LINE}`
  );
}

/** The number format of an axis or of labels. */
function formatXml(format: string | null): string {
  return format === null
    ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
    : `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>`;
}

/** A whole series. */
export function seriesXml(series: ChartSeries, index: number, shape: Shape): string {
  const { name, categories, values, colour } = series;
  const line = shape.element === 'lineChart';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(name)}${shapeXml(colour, line)}` +
    (shape.element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '') +
    (line && shape.markers === false ? '<c:marker><c:symbol val="none"/></c:marker>' : '') +
    labelsXml(series.labels) +
    (categories ? `<c:cat>${categoriesXml(categories)}</c:cat>` : '') +
    `<c:val>${valuesXml(values)}</c:val>` +
    `${line ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/** Values that are no cells are spelled out. */
function valuesXml({ formula, cached, numberFormat = 'General' }: ChartSeries['values']): string {
  const points = `<c:formatCode>${escapeContent(numberFormat)}</c:formatCode><c:ptCount val="${cached.length}"/>${pointsXml(cached)}`;
  return formula === ''
    ? `<c:numLit>${points}</c:numLit>`
    : `<c:numRef><c:f>${escapeContent(formula)}</c:f><c:numCache>${points}</c:numCache></c:numRef>`;
}

function nameXml(name: ChartSeries['name']): string {
  if (name === null) return '';
  if ('text' in name) return `<c:tx><c:v>${excelText(name.text)}</c:v></c:tx>`;
  return `<c:tx><c:strRef><c:f>${escapeContent(name.formula)}</c:f>${textsXml([name.cached])}</c:strRef></c:tx>`;
}

function shapeXml(colour: string | null, line: boolean): string {
  if (colour === null) return '';
  const fill = `<a:solidFill><a:srgbClr val="${escapeAttribute(colour.slice(1).toUpperCase())}"/></a:solidFill>`;
  return `<c:spPr>${line ? `<a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln>` : fill}</c:spPr>`;
}

/** Labels at points; empty text when there are none. */
export function labelsXml(labels: SeriesLabels | null): string {
  if (labels === null) return '';
  const place = labels.position === null ? '' : `<c:dLblPos val="${LABEL_PLACES[labels.position]}"/>`;
  return (
    `<c:dLbls>${labels.format === null ? '' : formatXml(labels.format)}${place}<c:showLegendKey val="0"/>` +
    `<c:showVal val="${labels.showValue ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function categoriesXml({ formula, cached }: NonNullable<ChartSeries['categories']>): string {
  const reference = `<c:f>${escapeContent(formula)}</c:f>`;
  return areNumbers(cached)
    ? `<c:numRef>${reference}${numbersXml(cached, 'General')}</c:numRef>`
    : `<c:strRef>${reference}${textsXml(cached.map((value) => (value === null ? null : String(value))))}</c:strRef>`;
}

/** Whether categories are numbers; one text among them makes all of them texts. */
export function areNumbers(values: readonly DrawnValue[]): boolean {
  return (
    values.some((value) => typeof value === 'number') && values.every((value) => typeof value !== 'string')
  );
}

function textsXml(texts: readonly (string | null)[]): string {
  return `<c:strCache><c:ptCount val="${texts.length}"/>${pointsXml(texts)}</c:strCache>`;
}

function numbersXml(numbers: readonly DrawnValue[], format: string): string {
  return `<c:numCache><c:formatCode>${escapeContent(format)}</c:formatCode><c:ptCount val="${numbers.length}"/>${pointsXml(numbers)}</c:numCache>`;
}

function pointsXml(values: readonly DrawnValue[]): string {
  return values
    .map((value, index) =>
      value === null ? '' : `<c:pt idx="${index}"><c:v>${excelText(String(value))}</c:v></c:pt>`,
    )
    .join('');
}

function excelText(text: string): string {
  return escapeContent(encodeExcelText(text));
}

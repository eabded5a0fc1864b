import type { SchemaOrder } from '../xml/schemaOrder';

/** Children of `c:chart` (CT_Chart). */
export const CHART_ORDER: SchemaOrder = [
  'title',
  'autoTitleDeleted',
  'pivotFmts',
  'view3D',
  'floor',
  'sideWall',
  'backWall',
  'plotArea',
  'legend',
  'plotVisOnly',
  'dispBlanksAs',
  'showDLblsOverMax',
  'extLst',
];

/** Children of a title. */
export const TITLE_ORDER: SchemaOrder = ['tx', 'layout', 'overlay', 'spPr', 'txPr', 'extLst'];

/** Children of a legend. */
export const LEGEND_ORDER: SchemaOrder = [
  'legendPos',
  'legendEntry',
  'layout',
  'overlay',
  'spPr',
  'txPr',
  'extLst',
];

/** Children of the axes, category and value alike. */
export const AXIS_ORDER: SchemaOrder = [
  'axId',
  'scaling',
  'delete',
  'axPos',
  'majorGridlines',
  'minorGridlines',
  'title',
  'numFmt',
  'majorTickMark',
  'minorTickMark',
  'tickLblPos',
  'spPr',
  'txPr',
  'crossAx',
  'crosses',
  'crossesAt',
  'auto',
  'lblAlgn',
  'lblOffset',
  'tickLblSkip',
  'tickMarkSkip',
  'noMultiLvlLbl',
  'crossBetween',
  'majorUnit',
  'minorUnit',
  'dispUnits',
  'extLst',
];

/** Children of an axis' scaling. */
export const SCALING_ORDER: SchemaOrder = ['logBase', 'orientation', 'max', 'min', 'extLst'];

/** Children of a group of series (`c:barChart` and its like). */
export const GROUP_ORDER: SchemaOrder = [
  'barDir',
  'scatterStyle',
  'grouping',
  'varyColors',
  'ser',
  'dLbls',
  'dropLines',
  'hiLowLines',
  'upDownBars',
  'marker',
  'smooth',
  'gapWidth',
  'overlap',
  'serLines',
  'firstSliceAng',
  'holeSize',
  'axId',
  'extLst',
];

/** Children of a series of any kind. */
export const SERIES_ORDER: SchemaOrder = [
  'idx',
  'order',
  'tx',
  'spPr',
  'invertIfNegative',
  'pictureOptions',
  'marker',
  'explosion',
  'dPt',
  'dLbls',
  'trendline',
  'errBars',
  'cat',
  'xVal',
  'val',
  'yVal',
  'bubbleSize',
  'bubble3D',
  'smooth',
  'shape',
  'extLst',
];

/** Children of data labels. */
export const LABELS_ORDER: SchemaOrder = [
  'dLbl',
  'numFmt',
  'spPr',
  'txPr',
  'dLblPos',
  'showLegendKey',
  'showVal',
  'showCatName',
  'showSerName',
  'showPercent',
  'showBubbleSize',
  'separator',
  'showLeaderLines',
  'leaderLines',
  'extLst',
];

/** Children of a cache of points. */
export const CACHE_ORDER: SchemaOrder = ['formatCode', 'ptCount', 'pt', 'extLst'];

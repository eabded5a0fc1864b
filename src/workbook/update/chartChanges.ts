import { areaAddress, type Area } from '../area';
import { categoryCells, seriesCells, type ChartPlan } from '../chart';
import type { LedSeries, WriteOperation } from '../operations';
import { charts } from '../outputs/keys';
import type { ChartSnapshot, WorkbookSnapshot } from '../snapshot';

/**
 * What must be written so that charts that are there follow their tables: those whose table has moved or grown are led to
 * it. Looks are never touched; of a chart's own texts only the unit at its value axis. To be carried out before the
 * cells are written: the sheet's subtitle tells the old unit until then, so that an update that broke off is made good.
 * @param plans with areas as they stand on the sheet
 * @param newUnit the unit of amounts where it may be another than at the last update; other axes say what they always do
 * @param below a row under everything that is written
 */
export function followingCharts(
  plans: readonly ChartPlan[],
  sheet: string,
  newUnit: string | undefined,
  below: number,
  snapshot: WorkbookSnapshot,
): readonly WriteOperation[] {
  return plans.flatMap((plan) => {
    const held = snapshot.charts[plan.key];
    return held === undefined ? [] : followed(plan, held, { sheet, newUnit, below }, snapshot);
  });
}

/**
 * Puts charts that are there beside their tables, once the cells are written: Excel stretches a chart with the rows under
 * it. The name that tells where the table was is led to it last, so that an update that broke off is made good.
 */
export function placedCharts(
  plans: readonly ChartPlan[],
  sheet: string,
  snapshot: WorkbookSnapshot,
): readonly WriteOperation[] {
  return plans.flatMap((plan): readonly WriteOperation[] => {
    const held = snapshot.charts[plan.key];
    if (held === undefined || isLed(plan, held)) return [];
    const { chart } = charts[plan.key];
    const { place } = plan;
    const corner: Area = { ...place, bottom: place.top, right: place.left };
    const moved = keepsSize(plan, held) ? [corner] : held.source === undefined ? [] : [place];
    return [
      ...moved.map((to) => ({ kind: 'move-chart' as const, sheet, chart, place: to })),
      namedSource(plan, sheet, snapshot),
    ];
  });
}

/**
 * Adds the charts of a new sheet, and to one that is there those that had nothing to draw until now. A chart that people
 * have deleted, or moved to another sheet, is told by the name of its table, which stays: it is not made again.
 */
export function addedCharts(
  plans: readonly ChartPlan[],
  sheet: string,
  isNewSheet: boolean,
  snapshot: WorkbookSnapshot,
): readonly WriteOperation[] {
  return plans.flatMap((plan): readonly WriteOperation[] => {
    const isThere = snapshot.charts[plan.key] !== undefined;
    const wasMade = snapshot.definedNames.includes(charts[plan.key].source);
    if (!plan.hasFigures || (!isNewSheet && (isThere || wasMade))) return [];
    return [{ kind: 'add-chart', sheet, plan }, namedSource(plan, sheet, snapshot)];
  });
}

/** A chart with its areas where they stand on the sheet. */
export function shiftedChart(plan: ChartPlan, down: number, across: number): ChartPlan {
  const shifted = ({ top, left, bottom, right }: Area): Area => ({
    top: top + down,
    bottom: bottom + down,
    left: left + across,
    right: right + across,
  });
  return { ...plan, source: shifted(plan.source), place: shifted(plan.place) };
}

function followed(
  plan: ChartPlan,
  held: ChartSnapshot,
  {
    sheet,
    newUnit,
    below,
  }: { readonly sheet: string; readonly newUnit: string | undefined; readonly below: number },
  snapshot: WorkbookSnapshot,
): readonly WriteOperation[] {
  const parked: Area = { ...plan.place, top: below, bottom: below, right: plan.place.left };
  const { chart } = charts[plan.key];
  const series = ledSeries(plan, held, snapshot);
  const isNamed = series.every(({ index, name = held.series[index] }) => name === held.series[index]);
  return [
    ...((isLed(plan, held) && isNamed) || series.length === 0
      ? []
      : [{ kind: 'lead-chart' as const, sheet, chart, categories: categoryCells(plan.source), series }]),
    ...(plan.valueAxisTitle === newUnit && hasAxes(held.type)
      ? [{ kind: 'title-value-axis' as const, sheet, chart, text: plan.valueAxisTitle }]
      : []),
    ...(keepsSize(plan, held) ? [{ kind: 'move-chart' as const, sheet, chart, place: parked }] : []),
  ];
}

const isLed = ({ source }: ChartPlan, held: ChartSnapshot) =>
  held.source !== undefined && areaAddress(held.source) === areaAddress(source);

/**
 * Whether a chart moves as it is: with another number of bars it gets the size that these need, so that it neither crowds
 * them nor reaches into the next section; a size that people gave it stays as long as only its section moves. Until the
 * cells are written it then waits below them all, where no row under it changes its size.
 */
const keepsSize = ({ source }: ChartPlan, { source: before }: ChartSnapshot) =>
  before !== undefined &&
  before.top !== source.top &&
  before.bottom - before.top === source.bottom - source.top;

/**
 * Which of a chart's series draw which of our columns: people may have deleted or added some. They are known by their
 * names; where a name is unknown, as when it has been rewritten, by their place as long as they are as many as ours.
 * One that is called as its header cell still says is called as the new header says; a name that people wrote stays.
 */
function ledSeries(plan: ChartPlan, held: ChartSnapshot, snapshot: WorkbookSnapshot): readonly LedSeries[] {
  return plan.series.flatMap(({ name }, own): readonly LedSeries[] => {
    const header = headerText(held, own, snapshot);
    const named = held.series.indexOf(header ?? name);
    const index = named < 0 && held.series.length === plan.series.length ? own : named;
    if (index < 0) return [];
    const values = seriesCells(plan.source, own);
    return [named < 0 || header === undefined ? { index, values } : { index, values, name }];
  });
}

/** What the header cell of a series says before the update, where its table stood at the last one. */
function headerText(
  { source }: ChartSnapshot,
  own: number,
  { outputs }: WorkbookSnapshot,
): string | undefined {
  const sheet = outputs.charts;
  if (source === undefined || sheet === undefined) return undefined;
  const { formulas, used } = sheet;
  const text = formulas[source.top - used.top]?.[source.left + 1 + own - used.left];
  return typeof text === 'string' && !/^(?:=|$)/u.test(text) ? text : undefined;
}

/** Kinds of charts that certainly have a value axis. */
const hasAxes = (type: string) => /^(?:Bar|Column|Line|Area)/u.test(type);

function namedSource(plan: ChartPlan, sheet: string, snapshot: WorkbookSnapshot): WriteOperation {
  const name = charts[plan.key].source;
  const exists = snapshot.definedNames.includes(name);
  return { kind: 'define-name', name, sheet, area: plan.source, exists };
}

import { areaAddress, type Area } from '../../workbook/area';
import type { ChartPlan } from '../../workbook/chart';
import type { LedSeries } from '../../workbook/operations';
import { charts } from '../../workbook/outputs/keys';
import { step, type Step } from './step';

/** What a chart sends with all that is set on it. */
const chartBytes = 20_000;

/** Space between the groups of bars, in per cent of a bar. */
const gapWidth = 60;

/**
 * A step that adds a chart of lying bars over its table: zero baseline, labels at the bars of the first series, a legend
 * only where there are several, titles on both axes. The header cells name the series, so the names stay live.
 */
export function addChart(sheet: string, plan: ChartPlan): Step {
  const { queue } = step((target) => {
    const { source, series, place } = plan;
    const drawn: Area = { ...source, right: source.left + series.length };
    const chart = target.sheet(sheet).charts.add('BarClustered', target.range(sheet, drawn), 'Columns');
    chart.name = charts[plan.key].chart;
    chart.title.text = plan.title;
    chart.legend.visible = series.length > 1;
    if (series.length > 1) chart.legend.position = 'Bottom';
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.title.text = plan.categoryAxisTitle;
    // Lying bars begin at the bottom unless the axis is turned round, and then the other axis would stand at the top.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
    // Names stand clear of bars below zero.
    categoryAxis.tickLabelPosition = 'Low';
    valueAxis.title.text = plan.valueAxisTitle;
    valueAxis.majorGridlines.visible = false;
    if (plan.axisFormat === undefined) valueAxis.tickLabelPosition = 'None';
    else valueAxis.numberFormat = plan.axisFormat;
    if (plan.startsAtZero) valueAxis.minimum = 0;
    for (const [index, { color }] of series.entries()) {
      const bars = chart.series.getItemAt(index);
      bars.format.fill.setSolidColor(color);
      bars.gapWidth = gapWidth;
      // Figures of two series over one another cannot be read where there are many bars; the table has them all.
      if (index > 0) continue;
      bars.hasDataLabels = true;
      bars.dataLabels.numberFormat = plan.labelFormat;
      bars.dataLabels.position = 'OutsideEnd';
    }
    const { first, last } = corners(place);
    chart.setPosition(target.range(sheet, first), target.range(sheet, last));
  });
  return { bytes: chartBytes, queue };
}

/** A step that leads series of a chart to other cells; nothing of its look is touched. */
export function leadChart(
  sheet: string,
  chart: string,
  categories: Area,
  series: readonly LedSeries[],
): Step {
  return step((target) => {
    const led = target.sheet(sheet).charts.getItem(chart).series;
    for (const { index, values, name } of series) {
      const bars = led.getItemAt(index);
      bars.setValues(target.range(sheet, values));
      bars.setXAxisValues(target.range(sheet, categories));
      // A name that leads to a header cell does not follow when the table is written elsewhere.
      if (name !== undefined) bars.name = name;
    }
  }, series);
}

/** A step that puts a chart's corner at a cell, or the chart over several; without a second cell Excel leaves its size alone. */
export function moveChart(sheet: string, chart: string, place: Area): Step {
  const { first, last } = corners(place);
  return step((target) => {
    const moved = target.sheet(sheet).charts.getItem(chart);
    if (areaAddress(first) === areaAddress(last)) moved.setPosition(target.range(sheet, first));
    else moved.setPosition(target.range(sheet, first), target.range(sheet, last));
  });
}

/** The first and the last cell of an area. */
function corners({ top, left, bottom, right }: Area) {
  return {
    first: { top, left, bottom: top, right: left },
    last: { top: bottom, left: right, bottom, right },
  };
}

/** A step that writes the title of a chart's value axis. */
export function titleValueAxis(sheet: string, chart: string, text: string): Step {
  return step((target) => {
    target.sheet(sheet).charts.getItem(chart).axes.valueAxis.title.text = text;
  }, text);
}

import { volumesLeftOut, volumesSentence } from '../../../report/narrative/charts/volumesSentence';
import { splitText } from '../../../report/narrative/splitText';
import { volumeChanges } from '../../../report/rules/volumeChanges';
import { entryRef, entryText, entryValue } from '../../formulas';
import { periodHeader, previousPeriodHeader } from '../amountCells';
import { formulaCell, textCell } from '../cells';
import type { OutputInput } from '../output';
import { seriesColors, tableLength, type ChartSection } from './section';

/**
 * How volumes have changed since the year before, in per cent: measures of wholly different size on one axis would show
 * nothing. What cannot be compared so is left out, and a note says what.
 */
export function volumeSection({ report }: OutputInput): ChartSection {
  const { compared } = volumeChanges(report);
  const leftOut = volumesLeftOut(report);
  return {
    key: 'volumes',
    title: 'Volymernas förändring',
    question: 'Hur har volymerna ändrats sedan förra året?',
    sentence: volumesSentence(report),
    header: [
      textCell('Volymmått', 'header'),
      textCell('Förändring %', 'headerRight'),
      periodHeader('Utfall'),
      previousPeriodHeader('Utfall'),
    ],
    rows: compared.map(({ row: { row, volume } }) => [
      formulaCell(entryText('volumes', 'volume', row), 'text', volume),
      formulaCell(change(row), 'percent'),
      formulaCell(entryValue('volumes', 'outcomePeriod', row), 'measure'),
      formulaCell(entryValue('volumes', 'outcomePreviousYear', row), 'measure'),
    ]),
    below: splitText(leftOut, tableLength).map(({ text }) => [textCell(text, 'note')]),
    categoryAxisTitle: 'Volymmått',
    valueAxisTitle: '%',
    labelFormat: '+0.0 %;-0.0 %;0.0 %',
    axisFormat: '0 %',
    startsAtZero: false,
    series: [{ name: 'Förändring %', color: seriesColors.now }],
    hasFigures: compared.length > 0,
  };
}

/** The change in parts of what it was, live; a dash when it cannot be said any more. */
function change(row: number): string {
  const changed = entryRef('volumes', 'change', row);
  const before = entryRef('volumes', 'previousNumber', row);
  return `=IF(ISNUMBER(${changed}),IF(${before}=0,"–",${changed}/ABS(${before})),"–")`;
}

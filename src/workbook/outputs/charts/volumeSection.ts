import { volumesLeftOut, volumesSentence } from '../../../report/narrative/charts/volumesSentence';
import { splitText } from '../../../report/narrative/splitText';
import { volumeChanges } from '../../../report/rules/volumeChanges';
import { chartTexts } from '../../../report/texts/chartTexts';
import { entryText, entryValue } from '../../formulas';
import { periodHeader, previousPeriodHeader } from '../amountCells';
import { formulaCell, textCell } from '../cells';
import { changeInParts } from '../changeCells';
import { measureStyle } from '../measureStyle';
import type { OutputInput } from '../output';
import { tableLength } from './room';
import { seriesColors, type ChartSection } from './section';

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
    rows: compared.map(({ row: { row, volume, outcomePeriod, outcomePreviousYear } }) => [
      formulaCell(entryText('volumes', 'volume', row), 'text', volume),
      formulaCell(changeInParts('volumes', row), 'percent'),
      formulaCell(
        entryValue('volumes', 'outcomeNumber', row),
        measureStyle([outcomePeriod, outcomePreviousYear], 'measure'),
      ),
      formulaCell(
        entryValue('volumes', 'previousNumber', row),
        measureStyle([outcomePeriod, outcomePreviousYear], 'measure'),
      ),
    ]),
    // A star would lead to a footnote that is not on this sheet, so the figures stand without it.
    ranked: {
      sizes: compared.map(({ change: size }) => Math.abs(size)),
      note: (shown) => chartTexts.largestChanges(shown, compared.length),
    },
    below: splitText(leftOut, tableLength).map(({ text }) => [textCell(text, 'note')]),
    categoryAxisTitle: 'Volymmått',
    valueAxisTitle: '%',
    // Short labels keep clear of the names; the table has the decimals.
    labelFormat: '+0 %;-0 %;0 %',
    axisFormat: '0 %',
    startsAtZero: false,
    series: [{ name: 'Förändring %', color: seriesColors.now }],
    hasFigures: compared.length > 0,
  };
}

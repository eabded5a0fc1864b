import type { VolumeRow } from '../../report/report';
import { accumulations } from '../../report/rules/accumulation';
import { addsUp, paceFactors } from '../../report/rules/volumePace';
import { formatNumber } from '../../report/values/formatNumber';
import { numberIn } from '../../report/values/reading';
import type { StyledCell } from '../cell';
import type { StyleKey } from '../cellStyles';
import { entryRef, entryValue, withoutNoise } from '../formulas';
import { names } from '../names';
import { periodHeader, sourceNote, yearHeader } from './amountCells';
import { formulaCell, textCell } from './cells';
import { firstRows } from './firstRows';
import { monthsLeftFormula } from './forecastUnits';
import { writtenNumber } from './identityCells';
import { measureStyle } from './measureStyle';
import type { OutputInput } from './output';

const remarks = {
  below: '⚠ Prognosen är lägre än utfallet',
  reached: 'Prognosen är redan nådd',
  nothing: 'Inget utfall hittills',
  outOfReach: '⚠ Kräver minst tre gånger takten',
  doubled: '⚠ Kräver minst dubbla takten',
  faster: 'Takten behöver öka',
  slower: 'Takten väntas minska',
  same: 'Nära takten hittills',
} as const;

/** Needed pace in proportion to the pace so far that is still called the same. */
const samePace = { least: 0.9, most: 1.1 } as const;

/** The remark in words, live; a dash where a figure is missing. */
function remark(outcome: string, left: string, ratio: string): string {
  const { below, reached, nothing, outOfReach, doubled, faster, slower, same } = remarks;
  const steps = [
    [`${left}<0`, below],
    [`${left}=0`, reached],
    [`${outcome}=0`, nothing],
    [`${ratio}>=${paceFactors.outOfReach}`, outOfReach],
    [`${ratio}>=${paceFactors.questioned}`, doubled],
    [`${ratio}>${samePace.most}`, faster],
    [`${ratio}<${samePace.least}`, slower],
  ] as const;
  const words = steps.reduceRight((rest, [test, text]) => `IF(${test},"${text}",${rest})`, `"${same}"`);
  return `=IFERROR(${words},"–")`;
}

function volumeName({ row, rowType, group, volume, unit }: VolumeRow): StyledCell {
  const cell = (column: 'group' | 'volume' | 'unit') => entryRef('volumes', column, row);
  const name = `IF(${cell('group')}="","",${cell('group')}&": ")&${cell('volume')}&IF(OR(${cell('unit')}="",${cell('unit')}="antal"),"",", "&${cell('unit')})`;
  const shownUnit = unit === '' || unit.toLowerCase() === 'antal' ? '' : `, ${unit}`;
  const shows = `${group === '' ? '' : `${group}: `}${volume}${shownUnit}`;
  return formulaCell(`=${name}`, rowType === 'varav' ? 'textOfWhich' : 'text', shows);
}

/** Months of a few are shown with a decimal. */
function perMonthStyle({ rowType, outcomePeriod }: VolumeRow): StyleKey {
  const isLarge = (numberIn(outcomePeriod) ?? 0) >= 1000;
  if (rowType === 'varav') return isLarge ? 'ofWhich0' : 'ofWhich1';
  return isLarge ? 'amount0' : 'amount1';
}

function volumeRow(volume: VolumeRow): StyledCell[] {
  const { row, rowType, forecastYear, outcomePeriod } = volume;
  const style = measureStyle([forecastYear, outcomePeriod], rowType === 'varav' ? 'ofWhich' : 'measure');
  const perMonth = perMonthStyle(volume);
  const outcome = entryRef('volumes', 'outcomeNumber', row);
  const forecast = writtenNumber(entryRef('volumes', 'forecastYear', row));
  // What is no number makes the difference an error, which is shown as a dash.
  const left = withoutNoise(`(${forecast})-IF(ISNUMBER(${outcome}),${outcome},NA())`);
  const ratio = `ROUND(${left}/${monthsLeftFormula}/(${outcome}/${names.month}),9)`;
  const shown = (formula: string, shownStyle: StyleKey) =>
    formulaCell(`=IFERROR(${formula},"–")`, shownStyle);
  return [
    volumeName(volume),
    formulaCell(entryValue('volumes', 'outcomePeriod', row), style),
    formulaCell(entryValue('volumes', 'forecastYear', row), style),
    shown(left, style),
    shown(`${left}/${monthsLeftFormula}`, perMonth),
    shown(`IF(ISNUMBER(${outcome}),${outcome},NA())/${names.month}`, perMonth),
    shown(ratio, rowType === 'varav' ? 'percentOfWhich' : 'percent'),
    formulaCell(remark(outcome, left, ratio), 'comment'),
  ];
}

/** What is left out, and why: it has no pace. */
function leftOut(count: number): string {
  const subject = count === 1 ? '1 rad visas inte' : `${formatNumber(count)} rader visas inte`;
  return `${subject}: andelar, medelvärden och antal vid en tidpunkt räknas inte ihop under året.`;
}

/** What the forecasts of the volumes that add up take for granted: what is left, and the pace that it needs beside the pace so far. */
export function forecastVolumes({ report }: OutputInput): StyledCell[][] {
  // A row without a name is said when it is read; there is nothing to say of its pace.
  const volumes = report.rows.volumes.filter(({ volume }) => volume !== '');
  if (volumes.length === 0) {
    return [[textCell('Inga volymer är inmatade. De skrivs på bladet Volymer.', 'note')]];
  }
  const kinds = accumulations(volumes);
  const counted = volumes.filter(({ row }) => addsUp(kinds.get(row)));
  const others = volumes.length - counted.length;
  const { shown, note } = firstRows(counted);
  return [
    ...(counted.length === 0
      ? []
      : [
          [
            textCell('Volymmått', 'header'),
            periodHeader('Utfall'),
            yearHeader('Prognos'),
            textCell('Kvar', 'headerRight'),
            textCell('Behövs per månad', 'headerRight'),
            textCell('Hittills per månad', 'headerRight'),
            textCell('Behövd takt i % av takten', 'headerRight'),
            textCell('Prognosen för resten av året', 'headerIndented'),
          ],
        ]),
    ...shown.map(volumeRow),
    ...[...note, ...(others === 0 ? [] : [leftOut(others)])].map(sourceNote),
  ];
}

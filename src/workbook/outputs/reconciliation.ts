import { roundingBound } from '../../report/arithmetic/rounding';
import type { ControlTotal, Report } from '../../report/report';
import { columnSum } from '../../report/rules/columnSum';
import { summedColumnNamed } from '../../report/rules/summedColumnNamed';
import { isUsed } from '../../report/rules/usedColumns';
import type { ColumnKey } from '../../report/schema';
import type { StyledCell } from '../cell';
import { entryRef, guardedSum } from '../formulas';
import { sourceNote } from './amountCells';
import { amountStyle, formulaCell, textCell } from './cells';
import type { OutputInput } from './output';

/** Tables whose sums the ledger has; the net of KostnaderIntäkter is compared by the checks. */
const reconciledTables = ['operatingSummary', 'investments'] as const;

/** The report's sums beside the ledger's, live; a small difference can come of rounded entries. */
export function reconciliation({ report }: OutputInput): StyledCell[][] {
  const { entryUnit, reportType } = report.settings;
  const style = amountStyle('amount', { ...report.settings, decimals: entryUnit === 'mnkr' ? 1 : 0 });
  const lines = report.rows.controlTotals.flatMap((control) => {
    const found = summedColumn(report, control);
    if (found === undefined) return [];
    const column = found.column as ColumnKey<typeof found.table>;
    const sum = guardedSum(found.table, column, false, reportType);
    // Where the report has no figure, the whole of the ledger's total is missing in it.
    const compared = guardedSum(found.table, column, false, reportType, 'zero');
    const ledger = entryRef('controlTotals', 'total', control.row);
    // A blank cell would count as zero, and a text as the number that the reader's language makes of it.
    const difference = `${compared}-IF(ISNUMBER(${ledger}),${ledger},NA())`;
    const name = `${entryRef('controlTotals', 'table', control.row)}&": "&${entryRef('controlTotals', 'column', control.row)}`;
    return [
      [
        formulaCell(`=${name}`, 'text'),
        formulaCell(`=${sum}`, style),
        formulaCell(`=IF(${ledger}="","–",${ledger})`, style),
        formulaCell(`=IFERROR(${difference},"–")`, style),
        formulaCell(
          `=IFERROR(IF(ABS(${difference})<0.0000001,"stämmer",IF(ABS(${difference})<=${found.bound}+0.0000001,"avrundningsdifferens","⚠ skiljer sig")),"–")`,
          'textRight',
        ),
      ],
    ];
  });
  if (lines.length === 0) return [];
  return [
    [],
    [textCell('Avstämning mot huvudboken', 'section')],
    [
      textCell(`Belopp i ${entryUnit}, som inmatade`, 'header'),
      textCell('Rapporten', 'headerRight'),
      textCell('Huvudboken', 'headerRight'),
      textCell('Skillnad', 'headerRight'),
      textCell('Bedömning', 'headerRight'),
    ],
    ...lines,
    [],
    sourceNote(
      'Inmatade belopp är avrundade, så en summa kan skilja sig med upp till en halv enhet per ingående belopp.',
    ),
  ];
}

/** The column that a control total means by its Swedish names, and how far rounding can take its sum; none that the report does not use. */
function summedColumn(report: Report, control: ControlTotal) {
  const named = summedColumnNamed(control.table, control.column);
  const table = reconciledTables.find((key) => key === named?.table && !report.absent.has(key));
  if (named === undefined || table === undefined) return undefined;
  const { column } = named;
  const sum = isUsed(table, column, report.settings) ? columnSum(report, table, column) : undefined;
  return sum === undefined
    ? undefined
    : { table, column, bound: roundingBound(sum.figures, sum.granularity) };
}

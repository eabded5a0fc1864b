import { colors } from '../cellStyles';
import type { WriteOperation } from '../operations';
import type { Output } from '../outputs/output';
import { outputRows } from '../outputs/wholeColumn';
import type { SheetPlan, SheetRules } from '../plan';
import { printScale, sheetWidths } from './pageChanges';

/** Where a new generated sheet stands and what its foot says. */
interface NewSheet {
  readonly sheet: string;
  /** The sheet that it is to stand before; last in the workbook without it. */
  readonly before: string | undefined;
  readonly footer: string;
}

/** Adds a generated sheet without its cells: columns, view, paper and conditional formats. */
export function newSheet(output: Output, { sheet, before, footer }: NewSheet): readonly WriteOperation[] {
  const header = outputRows.header + 1;
  const scale = printScale(output);
  const plan: SheetPlan = {
    sheet,
    ...(before === undefined ? {} : { before }),
    tabColor: output.key === 'controls' ? colors.tabControl : colors.tabOutput,
    gridlines: false,
    columnWidths: sheetWidths(output),
    hiddenColumns: [],
    frozenRows: outputRows.body,
    frozenColumns: 0,
    page: {
      orientation: output.orientation,
      titleRows: `$${header}:$${header}`,
      ...(scale === undefined ? {} : { scale }),
      footer,
    },
    cells: [],
    styles: [],
  };
  const rules: SheetRules = {
    names: [],
    calculatedColumns: [],
    validations: [],
    conditionalFormats: output.conditionalFormats,
  };
  return [
    { kind: 'add-sheet', plan },
    { kind: 'add-rules', sheet, rules },
  ];
}

import { takeSnapshot } from '../../src/excel';
import { isPassingName, markText, rollMarkText, scaffoldName } from '../../src/excel/unfinished';
import type { EmbeddedHost } from '../../src/host/startHost';
import { approvalTexts } from '../../src/report/texts/approvalTexts';
import { cellAddress } from '../../src/workbook/area';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { fileCells, type FileCells } from './fileCells';

/** What a workbook holds of ours, the names of all its sheets (half-built ones are in no snapshot), and its cells as saved. */
export interface State extends WorkbookSnapshot {
  readonly allSheets: readonly string[];
  readonly cells: ReadonlyMap<string, FileCells>;
}

/** Looks at a workbook. */
export async function stateOf(host: EmbeddedHost): Promise<State> {
  const read = await takeSnapshot(host.Excel);
  if (!read.ok) throw new Error(read.failure.message);
  const allSheets = await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  return { ...read.value, allSheets, cells: fileCells(host.save()) };
}

/** What people see of a workbook; which styles there are is our own affair, and so is when an update last wrote. */
export function seen({ tables, outputs, charts, approved, allSheets, mark }: State): string {
  return JSON.stringify({ tables, outputs, charts, approved, allSheets, mark });
}

/** The same, whatever the order of the sheets: people may add some where we add some. */
export const seenInAnyOrder = (state: State): string =>
  seen({ ...state, allSheets: [...state.allSheets].sort() });

/** The same, of the entry tables only. */
export const entriesSeen = ({ tables }: State): string =>
  JSON.stringify(Object.entries(tables).map(([key, { formulas }]) => [key, formulas]));

/** Whether a workbook says itself that a command has broken off in it. */
export function isMarked({ mark, approved, allSheets }: State): boolean {
  const says = [mark?.text ?? '', approved?.time?.text ?? '', ...allSheets];
  return [markText, rollMarkText, scaffoldName, approvalTexts.unfinished].some((sign) => says.includes(sign));
}

/** A state whose sheets bear the names that they are going to have: a complete sheet may still have its passing name. */
export function withFinalNames(after: State, wanted: State): State {
  const finals = new Map<string, string>();
  const pairs = [
    ...(['tables', 'outputs'] as const).flatMap((part) => {
      const sheets = new Map(placed(wanted[part]).map(([key, { sheet }]) => [key, sheet]));
      return placed(after[part]).map(([key, { sheet }]) => [sheet, sheets.get(key)] as const);
    }),
    [after.approved?.sheet ?? '', wanted.approved?.sheet] as const,
  ];
  for (const [sheet, final] of pairs)
    if (isPassingName(sheet) && final !== undefined) finals.set(sheet, final);
  if (finals.size === 0) return after;
  const { cells, ...told } = after;
  const text = JSON.stringify(told).replaceAll(/Delår nytt blad \d+/gu, (name) => finals.get(name) ?? name);
  return { ...(JSON.parse(text) as Omit<State, 'cells'>), cells };
}

const placed = (part: Readonly<Record<string, { readonly sheet: string }>>) => Object.entries(part);

/**
 * Cells that belong to people and are not what they should be, to the byte and to the format: those of entry sheets and of
 * people's own sheets. Generated sheets are ours, and so are the two cells beside Inställningar where updates write.
 * @returns sentences, at most three
 */
export function foreignCells(should: State, after: State): readonly string[] {
  const ours = new Set(
    [...placed(should.outputs), ...placed({ approved: should.approved ?? { sheet: '' } })].map(
      ([, { sheet }]) => sheet,
    ),
  );
  const wrong: string[] = [];
  for (const [sheet, cells] of should.cells) {
    if (ours.has(sheet)) continue;
    const held = after.cells.get(sheet);
    if (held === undefined) {
      wrong.push(`the sheet ${sheet} is gone`);
      continue;
    }
    const written = [should.mark, should.lastUpdateCell].flatMap((cell) =>
      cell?.sheet === sheet ? [cellAddress(cell.area.top, cell.area.left)] : [],
    );
    for (const address of new Set([...cells.keys(), ...held.keys()]))
      if (!written.includes(address) && cells.get(address) !== held.get(address))
        wrong.push(
          `${sheet}!${address} should be ${cells.get(address) ?? 'no cell'} and is ${held.get(address) ?? 'no cell'}`,
        );
  }
  return wrong.slice(0, 3);
}

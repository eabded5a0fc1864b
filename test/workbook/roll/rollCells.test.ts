import fc from 'fast-check';
import type { CellChange } from '../../../src/report/roll/rollTable';
import { schemas } from '../../../src/report/schema';
import type { CellContent } from '../../../src/workbook/cell';
import { rollCells } from '../../../src/workbook/roll/rollCells';
import type { CellValue, TableSnapshot } from '../../../src/workbook/snapshot';

const { unit, outcomePeriod, budgetPeriod, comment } = schemas.operatingSummary.columns;

/** Driftsammandrag at C11 with a column of the controller's own in the middle. */
function given(
  rows: readonly (readonly CellValue[])[],
  formulas: readonly (readonly CellValue[])[] = rows,
): TableSnapshot {
  const headers = [unit.header, outcomePeriod.header, budgetPeriod.header, 'Konto', comment.header];
  return {
    sheet: 'Drift',
    area: { top: 10, left: 2, bottom: 10 + rows.length, right: 6 },
    values: [headers, ...rows],
    formulas: [headers, ...formulas],
  };
}

function written(changes: readonly CellChange[], held: TableSnapshot) {
  const roll = { table: 'operatingSummary', changes, removed: [], remaining: 0, columns: [] } as const;
  return rollCells(roll, held).map((operation) => {
    if (operation.kind !== 'write-cells') throw new Error(operation.kind);
    return operation;
  });
}

const empty = (row: number, column: string): CellChange => ({ row, column, value: '' });
const valueOf = (content: CellContent): CellValue => {
  if (content.kind === 'formula') throw new Error('A roll writes no formula');
  return content.kind === 'blank' ? '' : content.kind === 'text' ? content.text : content.value;
};

describe('the cells that a roll writes', () => {
  it('are whole columns, neighbours in one range, and never a column of the controller’s', () => {
    const held = given([
      ['LKDATA', 1, 2, 4711, 'Bra.'],
      ['Arkiv', 3, 4, 4712, 'Sämre.'],
    ]);
    const changes = [1, 2].flatMap((row) =>
      ['outcomePeriod', 'budgetPeriod', 'comment'].map((key) => empty(row, key)),
    );
    expect(written(changes, held).map(({ sheet, area }) => [sheet, area])).toEqual([
      ['Drift', { top: 11, bottom: 12, left: 3, right: 4 }],
      ['Drift', { top: 11, bottom: 12, left: 6, right: 6 }],
    ]);
  });

  it('leave out a cell with a formula', () => {
    const values = [1, 2, 3].map((value) => ['A', value, 0, '', '']);
    const formulas = values.map((row, index) => (index === 1 ? ['A', '=Import!B2', 0, '', ''] : row));
    const operations = written(
      [empty(1, 'outcomePeriod'), empty(3, 'outcomePeriod')],
      given(values, formulas),
    );
    expect(operations.map(({ area }) => [area.top, area.bottom])).toEqual([
      [11, 11],
      [13, 13],
    ]);
  });

  it('take a few unchanged cells with them rather than be many ranges', () => {
    const held = given(Array.from({ length: 30 }, (_, row) => ['A', row, 0, '', `Text ${row}`]));
    const operations = written([empty(1, 'comment'), empty(4, 'comment'), empty(30, 'comment')], held);
    expect(operations.map(({ area, rows }) => [area.top, rows.flat().map(valueOf)])).toEqual([
      [11, ['', 'Text 1', 'Text 2', '']],
      [40, ['']],
    ]);
  });

  it.each([true, '#REF!'])('do not take %j with them, which cannot be written as it is', (odd) => {
    const held = given([
      ['A', 1, 0, '', ''],
      ['B', odd, 0, '', ''],
      ['C', 3, 0, '', ''],
    ]);
    expect(written([empty(1, 'outcomePeriod'), empty(3, 'outcomePeriod')], held)).toHaveLength(2);
  });

  it('leave every other cell as it was, whatever it holds', () => {
    const value: fc.Arbitrary<CellValue> = fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('', '-', '=1+1', '#REF!', '82*', "'x"),
      fc.string(),
    );
    const cell = fc.record({
      value,
      isFormula: fc.boolean(),
      isChanged: fc.boolean(),
      next: fc.oneof(fc.integer(), fc.string()),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 40 }),
        (rows) => {
          const values = rows.map((row) => row.map((each) => each.value));
          const formulas = rows.map((row) => row.map((each) => (each.isFormula ? '=Import!A1' : each.value)));
          const keys = ['unit', 'outcomePeriod', 'budgetPeriod', undefined, 'comment'];
          const changes = rows.flatMap((row, index) =>
            row.flatMap(({ isChanged, isFormula, next }, position): CellChange[] => {
              const column = keys[position];
              return isChanged && !isFormula && column !== undefined
                ? [{ row: index + 1, column, value: next }]
                : [];
            }),
          );
          const after = values.map((row) => [...row]);
          for (const { area, rows: contents } of written(changes, given(values, formulas))) {
            for (const [down, row] of contents.entries()) {
              for (const [across, content] of row.entries()) {
                const [at, position] = [area.top - 11 + down, area.left - 2 + across];
                expect(rows[at]?.[position]?.isFormula).toBe(false);
                after[at]![position] = valueOf(content);
              }
            }
          }
          const wanted = values.map((row) => [...row]);
          for (const { row, column, value: next } of changes) wanted[row - 1]![keys.indexOf(column)] = next;
          expect(after).toEqual(wanted);
        },
      ),
    );
  });
});

import { updatePlan } from '../../src/workbook';
import { outputs, outputKeys } from '../../src/workbook/outputs/keys';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { exampleData } from '../support/exampleData';
import { paperWorkbook, withEntry, written } from '../support/paper';

const fresh = paperWorkbook(exampleData);
const first = updatePlan(fresh);
const updated = written(fresh, first.operations);

function cellsOf(workbook: WorkbookSnapshot, key: (typeof outputKeys)[number]) {
  return workbook.outputs[key]?.formulas.flat().filter((cell) => cell !== '') ?? [];
}

describe('the plan of an update', () => {
  it('makes every generated sheet the first time', () => {
    expect(first.refusal).toBeUndefined();
    expect(first.changes.map(({ sheet, created }) => [sheet, created])).toEqual(
      outputKeys.map((key) => [outputs[key].sheet, true]),
    );
  });

  it('writes the front sheet last, because its formulas lead to the names of all the others', () => {
    const names = first.operations.flatMap((operation) =>
      operation.kind === 'define-name' ? [operation.name] : [],
    );
    expect(names.at(-1)).toBe(outputs.front.name);
    expect(names).toEqual(expect.arrayContaining(outputKeys.map((key) => outputs[key].name)));
  });

  it('gives a sheet that was deleted its place in the report again', () => {
    const { charts: _deleted, ...others } = updated.outputs;
    const sheetNames = updated.sheetNames.filter((name) => name !== outputs.charts.sheet);
    const { operations } = updatePlan({ ...updated, outputs: others, charts: {}, sheetNames });
    const plans = operations.flatMap((operation) => (operation.kind === 'add-sheet' ? [operation.plan] : []));
    expect(plans).toMatchObject([{ sheet: 'Diagram', before: 'Målredovisning' }]);
    expect(operations.filter(({ kind }) => kind === 'add-chart')).toHaveLength(5);
  });

  it('prints sheets with page breaks of their own at a scale, since Excel need not heed them otherwise', () => {
    for (const operation of first.operations) {
      if (operation.kind !== 'add-sheet') continue;
      const { sheet, page } = operation.plan;
      const hasBreaks = first.operations.some(
        (other) => other.kind === 'break-pages' && other.sheet === sheet,
      );
      if (hasBreaks) expect([sheet, page.scale]).toEqual([sheet, expect.any(Number)]);
    }
    const broken = first.operations.flatMap((other) => (other.kind === 'break-pages' ? [other.sheet] : []));
    expect(broken).toEqual(expect.arrayContaining(['Diagram', 'Målredovisning']));
  });

  it('has nothing to write the second time', () => {
    expect(updatePlan(updated)).toMatchObject({ operations: [], changes: [] });
  });

  it('holds no figure that is not a formula to the entry cells', () => {
    for (const key of [
      'economy',
      'result',
      'forecast',
      'indicatorAppendix',
      'activityReport',
      'goalReport',
      'forecastAnalysis',
      'controls',
    ] as const) {
      const numbers = cellsOf(updated, key).filter((cell) => typeof cell === 'number');
      expect(numbers).toEqual([]);
    }
    // The parts of an investment sum that are zero by definition are written as zero.
    expect(new Set(cellsOf(updated, 'investmentReport').filter((cell) => typeof cell === 'number'))).toEqual(
      new Set([0]),
    );
  });

  it('leads all cells of a summary row to the same entry row', () => {
    const rows = updated.outputs.result?.formulas ?? [];
    const lkdata = rows.find((cells) => String(cells[1]).includes('INDEX(Driftsammandrag[Verksamhet],9)'));
    expect(lkdata?.slice(1).every((cell) => String(cell).includes(',9)'))).toBe(true);
  });

  it('writes no formula beyond Excel’s 8 192 characters', () => {
    for (const key of outputKeys) {
      for (const cell of cellsOf(updated, key)) expect(String(cell).length).toBeLessThan(8192);
    }
  });

  it('writes no sheet of live figures when a figure changes: only the lines that watch it, and the findings', () => {
    const changed = withEntry(updated, 'operatingSummary', 4, 'Redovisat föregående år', -400);
    const { changes } = updatePlan(changed);
    // The front sheet counts the findings of each part.
    expect(changes.map(({ sheet }) => sheet)).toEqual(['Försättsblad', 'Ekonomi', 'Kontroller']);
    // The reconciliation compares with the ledger within bounds that follow from the figures.
    expect(changes[1]?.cellsChanged).toBeLessThan(20);
  });

  it('writes the goal report anew when an activity is finished, and a few rows only', () => {
    const changed = withEntry(updated, 'activities', 1, 'Status', 'Klar');
    const { changes, operations } = updatePlan(changed);
    expect(changes.map(({ sheet }) => sheet)).toContain('Målredovisning');
    const rows = operations.flatMap((operation) => (operation.kind === 'write-cells' ? operation.rows : []));
    expect(rows.length).toBeLessThan(20);
  });

  it('refuses to write over a note that stands where a growing sheet needs room, and names the cell', () => {
    const result = updated.outputs.result;
    if (result === undefined) throw new Error('no Resultat');
    const below = result.block.bottom + 1;
    const noted: WorkbookSnapshot = {
      ...withEntry(updated, 'costsAndIncome', 1, 'Redovisat period', 100),
      outputs: {
        ...updated.outputs,
        result: {
          ...result,
          used: { ...result.used, bottom: below },
          formulas: [...result.formulas, ['', 'Min egen anteckning', '', '', '', '']],
          styles: [...result.styles, result.styles[0] ?? []],
        },
      },
    };
    const plan = updatePlan(noted);
    expect(plan.operations).toEqual([]);
    expect(plan.refusal).toContain(`På bladet Resultat står något i cell B${below + 1}`);
  });

  it('refuses when a table is missing, names it and writes nothing', () => {
    const { goals: _goals, ...tables } = updated.tables;
    const plan = updatePlan({ ...updated, tables });
    expect(plan.operations).toEqual([]);
    expect(plan.refusal).toContain('Mål');
    expect(plan.findings.filter(({ code }) => code === 'table-missing')).toHaveLength(1);
  });

  it('refuses when a column has been renamed, and guesses which', () => {
    const changed = withEntry(updated, 'investments', 0, 'Investeringsram', 'Ram 2021');
    const plan = updatePlan(changed);
    expect(plan.operations).toEqual([]);
    expect(plan.findings.find(({ code }) => code === 'column-missing')?.message).toContain(
      'Är det kolumnen ”Ram 2021”?',
    );
  });

  it('says a renamed column once, not what follows from it on every row', () => {
    const changed = withEntry(updated, 'indicators', 0, 'Målvärde', 'Mål 2021');
    const said = updatePlan(changed).findings.filter(({ place }) => place?.table === 'indicators');
    expect(said.map(({ code }) => code).sort()).toEqual([
      'column-missing',
      'measure-unreadable',
      // The department's result is rounded; that has nothing to do with the column.
      'rounding-difference',
    ]);
  });

  it('names an overwritten formula, with the cell and the formula to restore', () => {
    const changed = withEntry(updated, 'operatingSummary', 9, 'Avvikelse helår', 9000);
    const finding = updatePlan(changed).findings.find(({ code }) => code === 'formula-overwritten');
    expect(finding).toMatchObject({
      severity: 'error',
      sheet: 'Driftsammandrag',
      cell: 'I14',
      name: 'LKDATA',
    });
    expect(finding?.message).toContain('överskriven med ”9000”');
    expect(finding?.fix?.value).toContain('Delår_TeckenUtfall');
  });

  it('writes the foot anew when the period changes', () => {
    const changed = withEntry(updated, 'settings', 5, 'Värde', 12);
    const feet = updatePlan(changed).operations.filter(({ kind }) => kind === 'write-footer');
    expect(feet).toHaveLength(outputKeys.length);
  });

  it('writes the feet of entry sheets anew, but not one that the controller has written or removed', () => {
    const feetOf = (footer: string) => {
      const tables = { ...updated.tables, goals: { ...updated.tables.goals!, footer } };
      const { operations } = updatePlan({ ...updated, tables });
      return operations.flatMap((operation) => (operation.kind === 'write-footer' ? [operation] : []));
    };
    const present = 'Verksamhetsstöd och service, Linköpings kommun · Delårsrapport januari–augusti 2021';
    expect(feetOf('Verksamhetsstöd och service · Bokslut 2020')).toEqual([
      { kind: 'write-footer', sheet: 'Mål', text: present },
    ]);
    for (const kept of [present, '', 'Arbetsmaterial', 'Delårsrapport enligt mall 2019']) {
      expect(feetOf(kept)).toEqual([]);
    }
  });
});

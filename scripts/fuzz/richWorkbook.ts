import { createWorkbook } from '../../src/host/document/createWorkbook';
import type { Sheet } from '../../src/host/document/model';

/** A workbook with something of everything. */
export function richWorkbook(): Uint8Array {
  const workbook = createWorkbook();
  const sheet = firstOf(workbook.sheets.list());
  const area = { top: 0, left: 0, bottom: 2, right: 1 };
  for (const [row, texts] of [
    ['a', 'b'],
    ['x', 'y'],
    ['z', 'w'],
  ].entries()) {
    for (const [column, text] of texts.entries()) sheet.cells.setValue(row, column, text);
  }
  sheet.cells.setFormula(5, 0, 'SUM(A1:A3)', 5);
  sheet.cells.setArrayFormula({ top: 7, left: 0, bottom: 8, right: 0 }, 'A1:A2', [[1], [true]]);
  sheet.cells.setStyle(
    0,
    0,
    workbook.styles.change(0, { font: { bold: true }, numberFormat: '0.0 "x"', alignment: { indent: 1 } }),
  );
  workbook.styles.addNamedStyle({ name: 'Egen', format: workbook.styles.format(1) });
  const table = sheet.tables.add({
    name: 'Tal',
    area,
    columns: [{ name: 'a', calculatedFormula: 'Tal[[#This Row],[b]]' }, { name: 'b' }],
  });
  if (!table.ok) throw new Error(table.problem.message);
  sheet.validations.set([area], { type: 'list', formula1: '"a,b"', prompt: 'p' });
  sheet.conditionalFormats.add({
    areas: [area],
    rule: { type: 'cellIs', operator: 'between', formulas: ['1', '2'] },
    format: { font: { bold: true }, numberFormat: '0' },
  });
  sheet.setPage({
    fit: { width: 1, height: 0 },
    titleRows: { first: 0, last: 0 },
    headerFooter: { oddFooter: '&P' },
    rowBreaks: [3],
  });
  sheet.protection.protect({ sort: true });
  sheet.setView({ frozen: { rows: 1, columns: 1 }, zoom: 90 });
  sheet.columns.set(0, 1, { width: 20 });
  sheet.rows.set(0, 0, { height: 20 });
  sheet.setHyperlink(area, { address: 'https://example.org/' });
  sheet.setMergedAreas([{ top: 20, left: 0, bottom: 21, right: 1 }]);
  sheet.annotations.setNote({ row: 9, column: 0, author: 'A', text: 'not' });
  sheet.annotations.addComment(10, 0, { author: 'A', text: 'tråd', createdAt: '2026-01-01T00:00:00Z' });
  const values = { formula: 'Blad1!$A$1:$A$3', cached: [1, 2, null] };
  const corner = { row: 1, column: 1, x: 0, y: 0 };
  sheet.charts.add({
    name: 'D',
    kind: 'line',
    title: 'T',
    categoryAxis: null,
    valueAxis: null,
    gapWidth: null,
    legend: 'top',
    altText: 'a',
    anchor: { from: corner, to: corner },
    series: [
      {
        name: { text: 'n' },
        categories: { formula: 'Blad1!$A$1', cached: ['a'] },
        values,
        colour: '#112233',
        labels: { showValue: true, format: '0', position: 'top' },
      },
    ],
  });
  workbook.names.add({ name: 'N', scope: 1, formula: '1' });
  workbook.setProperties({ title: 't', company: 'c' });
  workbook.customXml.add('<a xmlns="urn:a"/>');
  return workbook.save();
}

function firstOf(sheets: readonly Sheet[]): Sheet {
  const [first] = sheets;
  if (first === undefined) throw new Error('A new workbook has a sheet.');
  return first;
}

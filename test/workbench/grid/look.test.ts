import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellFormat, Chart, Sheet } from '../../../src/host/document/model';
import { readDrawnCells } from '../../../src/host/objects/edit/drawnCells';
import type { HostCore } from '../../../src/host/openHost';
import { axisValues, chartPicture } from '../../../src/workbench/grid/look/chartPicture';
import { cellStyle } from '../../../src/workbench/grid/look/cellStyle';
import { drawnCells } from '../../../src/workbench/grid/look/drawnCells';
import { columnPixels, rowPixels, sheetShape } from '../../../src/workbench/grid/look/sheetShape';
import { givenCore, typeRows } from '../../host/givenCore';

let host: HostCore;
let sheet: Sheet;
beforeEach(() => {
  host = givenCore();
  sheet = host.book.document.sheets.active;
});
const format = (): CellFormat => host.book.document.styles.format(0);
const resolve = (colour: Parameters<Parameters<typeof cellStyle>[2]>[0]): string | null =>
  host.book.document.styles.resolveColour(colour);

describe('the style of a drawn cell', () => {
  it('aligns numbers to the right, texts to the left and the rest in the middle, unless the cell says otherwise', () => {
    expect(cellStyle(format(), 'number', resolve).ht).toBe(HorizontalAlign.RIGHT);
    expect(cellStyle(format(), 'text', resolve).ht).toBe(HorizontalAlign.LEFT);
    expect(cellStyle(format(), 'other', resolve).ht).toBe(HorizontalAlign.CENTER);
    const left = { ...format(), alignment: { ...format().alignment, horizontal: 'left' as const } };
    expect(cellStyle(left, 'number', resolve).ht).toBe(HorizontalAlign.LEFT);
  });

  it('takes over font, fill, lines, wrapping and indentation', () => {
    const base = format();
    const style = cellStyle(
      {
        ...base,
        font: {
          ...base.font,
          name: 'Calibri',
          size: 16,
          bold: true,
          colour: { kind: 'rgb', rgb: '#1F4E9E' },
        },
        fill: {
          kind: 'pattern',
          pattern: 'solid',
          foreground: { kind: 'rgb', rgb: '#FFFBE6' },
          background: null,
        },
        border: { ...base.border, bottom: { style: 'double', colour: null } },
        alignment: { ...base.alignment, wrapText: true, indent: 2, vertical: 'top' },
      },
      'text',
      resolve,
    );
    expect(style).toMatchObject({
      fs: 16,
      bl: BooleanNumber.TRUE,
      cl: { rgb: '#1F4E9E' },
      bg: { rgb: '#FFFBE6' },
      bd: { b: { s: BorderStyleTypes.DOUBLE } },
      tb: WrapStrategy.WRAP,
      vt: VerticalAlign.TOP,
      pd: { l: 20, r: 2 },
    });
    expect(style.ff).toMatch(/^"Calibri", Carlito/);
    expect(style.bd).not.toHaveProperty('t');
  });

  it('turns texts upwards and downwards', () => {
    const turned = (textRotation: number): unknown =>
      cellStyle({ ...format(), alignment: { ...format().alignment, textRotation } }, 'text', resolve).tr;
    expect(turned(45)).toEqual({ a: -45 });
    expect(turned(135)).toEqual({ a: 45 });
    expect(turned(255)).toEqual({ a: 0, v: BooleanNumber.TRUE });
  });
});

describe('a drawn cell', () => {
  const drawn = (
    measure: (text: string) => number = (text) => text.length * 7,
  ): ReturnType<typeof drawnCells> => drawnCells(host, measure);

  it('shows a number as a text in Swedish', () => {
    host.person.type(sheet.name, 'A1', '1 234,5');
    expect(drawn().at(sheet, 0, 0)).toMatchObject({ v: '1\u00a0234,50', t: CellValueType.STRING });
    expect(drawn().textAt(sheet, 0, 0)).toBe('1\u00a0234,50');
  });

  it('shows number signs where a number does not fit, but lets a text run over', () => {
    host.person.type(sheet.name, 'A1', '123456789');
    host.person.type(sheet.name, 'A2', 'en mycket lång text');
    sheet.columns.set(0, 0, { width: 5 });
    expect(drawn().textAt(sheet, 0, 0)).toBe('####');
    expect(drawn().textAt(sheet, 1, 0)).toBe('en mycket lång text');
  });

  it('shows the ink of the number format', () => {
    host.person.type(sheet.name, 'A1', '-5');
    sheet.cells.setStyle(0, 0, host.book.document.styles.change(0, { numberFormat: '0;[Red]-0' }));
    expect(drawn().at(sheet, 0, 0).s).toMatchObject({ cl: { rgb: '#FF0000' } });
  });

  it('is kept until it is forgotten', () => {
    const cells = drawn();
    expect(cells.at(sheet, 0, 0).v).toBeUndefined();
    host.person.type(sheet.name, 'A1', 'ny');
    expect(cells.at(sheet, 0, 0).v).toBeUndefined();
    cells.forget();
    expect(cells.at(sheet, 0, 0).v).toBe('ny');
  });
});

describe('the shape of a sheet', () => {
  it('has pixels for the characters and points of the file', () => {
    expect(columnPixels(9.140625)).toBe(64);
    expect(rowPixels(15)).toBe(20);
  });

  it('tells sizes, hidden rows and columns, frozen panes and grid lines', () => {
    sheet.columns.set(1, 1, { width: 20 });
    sheet.rows.set(2, 2, { height: 30, customHeight: true });
    sheet.rows.set(4, 4, { hidden: true });
    sheet.setView({ showGridlines: false, frozen: { rows: 5, columns: 1 } });
    const shape = sheetShape(sheet);
    expect(shape.columns.get(1)).toEqual({ size: 140, hidden: false });
    expect(shape.rows.get(2)).toEqual({ size: 40, hidden: false });
    expect(shape.rows.get(4)).toMatchObject({ hidden: true });
    expect(shape).toMatchObject({ gridlines: false, frozen: { rows: 5, columns: 1 } });
  });

  it('has room beyond what is used', () => {
    host.person.type(sheet.name, 'A1000', 'sist');
    expect(sheetShape(sheet).rowCount).toBe(1100);
  });
});

describe('the picture of a chart', () => {
  it('has round values along its axis, zero among them', () => {
    expect(axisValues(-2200, 9360)).toEqual([-4000, -2000, 0, 2000, 4000, 6000, 8000, 10000]);
    expect(axisValues(0, 3)).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3]);
    expect(axisValues(0, 0)).toEqual([0, 1]);
  });

  it('reads names, categories and figures from the cells as they are now', () => {
    typeRows(host, sheet, [
      ['Verksamhet', 'Prognos'],
      ['Ledning', '-1200,4'],
      ['Inköp', '300'],
    ]);
    const made = sheet.charts.add(chart(sheet.name));
    if (!made.ok) throw new Error(made.problem.message);
    host.person.type(sheet.name, 'B3', '-400');
    const picture = chartPicture(made.value, readDrawnCells(host.book), 'sv-SE');
    expect(picture.categories).toEqual(['Ledning', 'Inköp']);
    expect(picture.series).toEqual([
      { name: 'Prognos', colour: '#1F4E9E', values: [-1200.4, -400], labels: ['-1\u00a0200', '-400'] },
    ]);
    expect(picture.title).toBe('Prognos');
    expect(picture.ticks[0]).toEqual({ value: -1500, text: '-1\u00a0500' });
  });
});

function chart(name: string): Parameters<Sheet['charts']['add']>[0] {
  const axis: NonNullable<Chart['categoryAxis']> = {
    title: null,
    format: '#,##0',
    visible: true,
    reversed: true,
    minimum: null,
    labels: 'low',
    gridlines: false,
    crosses: 'automatic',
  };
  return {
    name: 'Diagram 1',
    kind: 'barClustered',
    title: null,
    categoryAxis: axis,
    valueAxis: axis,
    gapWidth: 60,
    legend: 'none',
    series: [
      {
        name: { formula: `${name}!$B$1`, cached: '' },
        categories: { formula: `${name}!$A$2:$A$3`, cached: [] },
        values: { formula: `${name}!$B$2:$B$3`, cached: [] },
        colour: null,
        labels: { showValue: true, format: '#,##0', position: null },
      },
    ],
    anchor: { from: { row: 5, column: 0, x: 0, y: 0 }, to: { row: 15, column: 5, x: 0, y: 0 } },
    altText: '',
  };
}

import { textContent, type StyledCell } from '../../../src/workbook/cell';
import type { StyleKey } from '../../../src/workbook/cellStyles';
import type { OutputBlock } from '../../../src/workbook/outputs/compose';
import type { Output } from '../../../src/workbook/outputs/output';
import type { OutputSnapshot } from '../../../src/workbook/snapshot';
import { pageChanges, printScale } from '../../../src/workbook/update/pageChanges';

const output: Output = {
  key: 'goalReport',
  title: 'Målredovisning',
  subtitle: () => '',
  orientation: 'portrait',
  widths: [88, 30],
  header: () => [],
  body: () => [],
  watched: [],
  paper: { newPage: ['section'], together: ['goal'] },
  conditionalFormats: [],
};

const cell = (text: string, style: StyleKey): StyledCell => ({ content: textContent(text), style });
const row = (text: string, style: StyleKey): readonly StyledCell[] => [cell('', 'plain'), cell(text, style)];

/** A head of five rows, then sections of a heading and so many rows. */
function givenBlock(...sections: readonly number[]): OutputBlock {
  return [
    ...Array.from({ length: 5 }, () => row('Huvud', 'subtitle')),
    ...sections.flatMap((rows) => [
      row('Målområde', 'section'),
      ...Array.from({ length: rows }, () => row('Text', 'bullet')),
    ]),
  ];
}

function given(pageBreaks: readonly number[], rows: number, top = 0): OutputSnapshot {
  const block = { top, left: 0, bottom: top + rows - 1, right: 2 };
  return { sheet: 'Mål', block, used: block, formulas: [], styles: [], pageBreaks };
}

const rowsOf = (block: OutputBlock, held?: OutputSnapshot) =>
  pageChanges(output, 'Mål', block, held).flatMap((operation) =>
    operation.kind === 'break-pages' ? operation.rows : [],
  );

describe('the page breaks of a generated sheet', () => {
  const block = givenBlock(10, 10, 10);

  it('are set when the sheet is made', () => {
    expect(rowsOf(block)).toEqual([16, 27]);
  });

  it('are left alone as long as every planned one is there, with an extra one of the controller’s', () => {
    expect(pageChanges(output, 'Mål', block, given([16, 20, 27], block.length))).toEqual([]);
  });

  it('are written anew when a planned one is missing', () => {
    expect(rowsOf(block, given([16, 20], block.length))).toEqual([16, 27]);
  });

  it('lose one that was ours when rows have gone', () => {
    expect(rowsOf(givenBlock(10, 10), given([16, 27], block.length))).toEqual([16]);
  });

  it('keep those that people have set above and below our block', () => {
    const held = given([1, 50], block.length, 3);
    expect(rowsOf(block, held)).toEqual([1, 19, 30, 50]);
  });

  it('are none on a sheet that is fitted to the page', () => {
    const { paper: _paper, ...fitted } = output;
    expect(pageChanges(fitted, 'Mål', block, undefined)).toEqual([]);
    expect(printScale(fitted)).toBeUndefined();
    expect(printScale(output)).toBeLessThan(100);
  });

  it('stay within what Excel takes', () => {
    expect(rowsOf(givenBlock(...Array.from({ length: 1_200 }, () => 1)))).toHaveLength(1_000);
  });
});

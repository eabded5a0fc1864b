import { cellStyles, type StyleKey } from '../../../src/workbook/cellStyles';
import { textCell } from '../../../src/workbook/outputs/cells';
import type { OutputSnapshot } from '../../../src/workbook/snapshot';
import { differences } from '../../../src/workbook/update/difference';

type Cell = readonly [text: string, style: StyleKey];

/** A generated sheet as it stands from B3 on, where people have put rows and a column before it. */
function heldAs(rows: readonly (readonly Cell[])[]): OutputSnapshot {
  const area = { top: 2, left: 1, bottom: 1 + rows.length, right: rows[0]!.length };
  return {
    sheet: 'Kontroller',
    block: area,
    used: area,
    formulas: rows.map((row) => row.map(([text]) => text)),
    styles: rows.map((row) => row.map(([, style]) => cellStyles[style].name)),
    pageBreaks: [],
  };
}

const written = (before: readonly (readonly Cell[])[], after: readonly (readonly Cell[])[]) =>
  differences(
    'Kontroller',
    after.map((row) => row.map(([text, style]) => textCell(text, style))),
    heldAs(before),
  ).map((operation) => [operation.kind, 'area' in operation ? operation.area : undefined]);

describe('what must be written so that a sheet holds a block', () => {
  const rows: readonly (readonly Cell[])[] = [
    [
      ['Allvar', 'header'],
      ['Cell', 'header'],
      ['Text', 'header'],
    ],
    [
      ['Fel', 'status'],
      ['Mål B6', 'link'],
      ['12', 'text'],
    ],
  ];
  const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

  it('is nothing where nothing differs', () => {
    expect(written(rows, rows)).toEqual([]);
  });

  it('is no wider than the columns that differ', () => {
    expect(
      written(rows, [
        rows[0]!,
        [
          ['Fel', 'status'],
          ['Mål B7', 'link'],
          ['12', 'text'],
        ],
      ]),
    ).toEqual([['write-cells', area(3, 2)]]);
  });

  it('is a text that looks like a number, too, where its cell gets another style: the style takes its apostrophe', () => {
    expect(
      written(rows, [
        rows[0]!,
        [
          ['Fel', 'status'],
          ['Mål B6', 'link'],
          ['12', 'status'],
        ],
      ]),
    ).toEqual([
      ['write-cells', area(3, 3)],
      ['write-styles', area(3, 3)],
      ['fit-rows', area(3, 1, 3, 3)],
    ]);
  });

  it('is the style alone where the text is read as it is', () => {
    expect(
      written(rows, [
        rows[0]!,
        [
          ['Fel', 'text'],
          ['Mål B6', 'link'],
          ['12', 'text'],
        ],
      ]),
    ).toEqual([
      ['write-styles', area(3, 1)],
      ['fit-rows', area(3, 1, 3, 3)],
    ]);
  });
});

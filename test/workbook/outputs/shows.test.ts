import { takeSnapshot } from '../../../src/excel';
import { readEntries } from '../../../src/workbook';
import { outputDeclarations } from '../../../src/workbook/outputs';
import { composeOutput } from '../../../src/workbook/outputs/compose';
import { placeInWorkbook } from '../../../src/workbook/reading/locate';
import type { CellOf } from '../../../src/workbook/textFigures';
import { exampleData } from '../../support/exampleData';
import { generatedBlock } from '../../support/generated';
import { generatedBook } from '../../support/generatedBook';

// Pages are planned by what a cell is said to show, before its formula has been calculated.
it('shows in every cell of the example what the cell is said to show', async () => {
  const { host, file } = await generatedBook(exampleData);
  const read = await takeSnapshot(host.Excel);
  if (!read.ok) throw new Error(read.failure.message);
  const { raw, report, findings } = readEntries(read.value);
  const cellOf: CellOf = (place) => placeInWorkbook(place, read.value);
  const compared: string[] = [];
  for (const output of outputDeclarations) {
    const { sheet, top, left } = generatedBlock(file, output.key);
    const block = composeOutput(
      output,
      { report, raw, findings, converts: false, comparison: { kind: 'none' }, cellOf },
      read.value,
    );
    for (const [row, cells] of block.entries()) {
      for (const [column, { shows }] of cells.entries()) {
        // An indicator's line is only said near enough: its figures are shown in the reader's own format.
        if (shows === undefined || shows.startsWith('– ')) continue;
        const shown = sheet.cells.value(top + row, left + column);
        if (typeof shown === 'number') continue;
        expect({ sheet: output.key, row, shown: shown ?? '' }).toEqual({
          sheet: output.key,
          row,
          shown: shows,
        });
        compared.push(output.key);
      }
    }
  }
  expect(new Set(compared)).toEqual(
    new Set([
      'overallTexts',
      'economy',
      'charts',
      'volumesAndPersonnel',
      'eventReport',
      'result',
      'forecast',
      'investmentReport',
      'goalReport',
      'planReport',
      'indicatorAppendix',
      'activityReport',
      'forecastAnalysis',
      'controls',
    ]),
  );
});

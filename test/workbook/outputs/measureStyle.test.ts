import { readNumber } from '../../../src/report/values/readNumber';
import { readTarget } from '../../../src/report/values/readTarget';
import { measureStyle } from '../../../src/workbook/outputs/measureStyle';
import { generatedBook } from '../../support/generatedBook';
import { reportWith, shownRows } from './shown';

const styleOf = (...figures: readonly (string | number)[]) =>
  measureStyle(
    figures.map((figure) => readNumber(figure)),
    'measure',
  );

describe('the measures of a row', () => {
  it('have as many decimals as the most precise of them, at most two', () => {
    expect(styleOf(6, 8.6, 6.7)).toBe('measure1');
    expect(styleOf(3.25, 3)).toBe('measure2');
    expect(styleOf(0.125, 3)).toBe('measure2');
  });

  it('keep their format where all are whole or there are none', () => {
    expect(styleOf(17_301, 16_009)).toBe('measure');
    expect(styleOf('IU', '-', '')).toBe('measure');
  });

  it('are grouped by thousands also below zero, where no format of measures does it', () => {
    expect(styleOf(-12_000, 9)).toBe('amount0');
    expect(measureStyle([readNumber(-1_000)], 'ofWhich')).toBe('ofWhich0');
    expect(styleOf(-999, 5_000)).toBe('measure');
    expect(styleOf(-12_000.5)).toBe('measure1');
  });

  it('count a starred figure and a target, too', () => {
    expect(styleOf('82,5*', 80)).toBe('measure1');
    expect(measureStyle([readNumber(4), readTarget('<3,5')], 'ofWhich')).toBe('measureOfWhich1');
    expect(measureStyle([readNumber(4), readTarget('90–92,5')], 'measure')).toBe('measure1');
    expect(measureStyle([readNumber(4), readTarget('Ska öka')], 'measure')).toBe('measure');
  });

  it('stay figures on the sheets, in a format with those decimals', async () => {
    const { file } = await generatedBook(
      reportWith({
        personnel: [
          {
            measure: 'HME',
            sex: 'totalt',
            unit: 'index',
            target: 3.8,
            outcomePeriod: 3,
            outcomePreviousYear: 3.8,
          },
        ],
      }),
    );
    const rows = shownRows(file, 'volumesAndPersonnel');
    const at = rows.findIndex((row) => row.startsWith('HME'));
    expect(rows[at]).toMatch(/^HME\|index\|3\.8\|3\|3\.8\|-0\.[78]/u);
    const sheet = file.sheets.find('Volymer och personal')!;
    const format = (column: number) => file.styles.format(sheet.cells.style(5 + at, column)).numberFormat;
    expect([3, 4, 5, 6].map(format)).toEqual(Array.from({ length: 4 }, () => '#,##0.0#'));
  });
});

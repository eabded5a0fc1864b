import { sheetOfPaper } from '../../../src/workbook/paper/sheetOfPaper';

describe('a sheet on A4', () => {
  it('is printed in full size when it is narrow, and never larger', () => {
    expect(sheetOfPaper('portrait', 300).scale).toBe(100);
  });

  it('is made small enough for its columns, with some room to spare', () => {
    const { scale } = sheetOfPaper('portrait', 641);
    expect((641 * scale) / 100).toBeLessThan(510);
    expect((641 * scale) / 100).toBeGreaterThan(470);
  });

  it('has room for more columns and fewer rows when it lies', () => {
    const upright = sheetOfPaper('portrait', 800);
    const lying = sheetOfPaper('landscape', 800);
    expect(lying.scale).toBeGreaterThan(upright.scale);
    expect(lying.height).toBeLessThan(upright.height);
  });

  it('holds more of its own rows the smaller it is printed', () => {
    const ratio = sheetOfPaper('landscape', 1500).height / sheetOfPaper('landscape', 750).height;
    expect(ratio).toBeGreaterThan(1.9);
    expect(ratio).toBeLessThan(2.1);
  });

  it('is printed at no less than Excel can', () => {
    expect(sheetOfPaper('portrait', 100_000).scale).toBe(10);
  });
});

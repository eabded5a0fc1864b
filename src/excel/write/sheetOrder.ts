/** The order of the workbook's sheets while operations add some, to know a new sheet's position when it is added. */
export class SheetOrder {
  private readonly sheets: string[];

  /** @param sheets names in the order of the tabs, as they stand when the first sheet is added */
  constructor(sheets: Iterable<string>) {
    this.sheets = [...sheets];
  }

  /**
   * Takes a new sheet in before another, or last.
   * @returns its position, counted from 0; undefined when it is last, where Excel puts a new sheet anyhow
   */
  add(sheet: string, before: string | undefined): number | undefined {
    const position = before === undefined ? -1 : this.sheets.indexOf(before);
    if (position < 0) {
      this.sheets.push(sheet);
      return undefined;
    }
    this.sheets.splice(position, 0, sheet);
    return position;
  }
}

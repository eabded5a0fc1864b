import { outputKeys, outputs, type OutputKey } from '../../workbook/outputs/keys';

/** The proxies of one generated sheet; null objects until the answer says that its name leads somewhere. */
export interface OutputRequest {
  readonly key: OutputKey;
  readonly block: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly foot: Excel.HeaderFooter;
  /** The page breaks that people and updates have set, not those that Excel sets itself. */
  readonly breaks: Excel.PageBreakCollection;
}

/** Asks for every generated sheet by its defined name: where it stands, not yet what its cells hold. */
export function requestOutputs(context: Excel.RequestContext): OutputRequest[] {
  return outputKeys.map((key) => {
    const block = context.workbook.names.getItemOrNullObject(outputs[key].name).getRangeOrNullObject();
    block.load({ address: true });
    block.untrack();
    const sheet = block.worksheet;
    sheet.load({ name: true });
    const used = sheet.getUsedRange();
    used.load({ address: true });
    used.untrack();
    const foot = sheet.pageLayout.headersFooters.defaultForAllPages;
    foot.load({ leftFooter: true });
    const breaks = sheet.horizontalPageBreaks;
    breaks.load({ rowIndex: true });
    return { key, block, sheet, used, foot, breaks };
  });
}

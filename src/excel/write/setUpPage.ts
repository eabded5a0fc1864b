import { pageMargin } from '../../workbook/paper/sheetOfPaper';
import type { SheetPlan } from '../../workbook/plan';
import { footerCode } from '../footer';
import { step, type Step } from './step';

/** A step that prepares a sheet for paper: A4, fitted to one page's width or at the plan's scale, repeated title rows, page numbers. */
export function setUpPage({ sheet, page }: SheetPlan): Step {
  return step((target) => {
    const layout = target.sheet(sheet).pageLayout;
    layout.paperSize = 'A4';
    layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    layout.zoom = page.scale === undefined ? { horizontalFitToPages: 1 } : { scale: page.scale };
    layout.leftMargin = pageMargin;
    layout.rightMargin = pageMargin;
    layout.topMargin = pageMargin;
    layout.bottomMargin = pageMargin;
    layout.footerMargin = pageMargin / 2;
    layout.setPrintTitleRows(page.titleRows);
    const { defaultForAllPages } = layout.headersFooters;
    if (page.footer !== undefined) defaultForAllPages.leftFooter = footerCode(page.footer);
    defaultForAllPages.rightFooter = 'Sida &P av &N';
  }, page.footer);
}

/** A step that changes the text at the left of every page's foot. */
export function writeFooter(sheet: string, text: string): Step {
  return step((target) => {
    target.sheet(sheet).pageLayout.headersFooters.defaultForAllPages.leftFooter = footerCode(text);
  }, text);
}

import type { SheetPlan } from '../../workbook/plan';
import { footerCode } from '../footer';
import { step, type Step } from './step';

/** 1,5 cm in points. */
const margin = (1.5 / 2.54) * 72;

/** A step that prepares a sheet for paper: A4, one page wide, repeated title rows, page numbers. */
export function setUpPage({ sheet, page }: SheetPlan): Step {
  return step((target) => {
    const layout = target.sheet(sheet).pageLayout;
    layout.paperSize = 'A4';
    layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    layout.zoom = { horizontalFitToPages: 1 };
    layout.leftMargin = margin;
    layout.rightMargin = margin;
    layout.topMargin = margin;
    layout.bottomMargin = margin;
    layout.footerMargin = margin / 2;
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

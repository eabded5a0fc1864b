import type { Copy } from './components/FailureNotice';
import type { Surroundings } from './supportDetails';
import { textsFor, type Texts } from './texts';
import { pageScheme, type SchemeSource } from './theme/scheme';

/** Requirement set without which nothing of the add-in works; the same as in manifest.xml. */
const neededExcel = '1.13';

/** What every page of the add-in takes from Office and the browser. */
export interface OfficePage {
  readonly texts: Texts;
  readonly surroundings: Surroundings;
  readonly scheme: SchemeSource;
  readonly copy: Copy;
}

/** Why a page cannot work, as a sentence; undefined in an Excel that is new enough. */
export type Obstacle = string | undefined;

/**
 * Waits for Office and says whether the page is where it should be.
 *
 * @param version - the add-in's version, for support.
 * @param reaches - whether the page itself reaches the workbook; a dialog does not, and in it Office does not tell
 *   which of Excel's requirement sets there are.
 */
export async function openOfficePage(
  version: string,
  reaches: 'workbook' | 'opener',
): Promise<{ page: OfficePage; obstacle: Obstacle }> {
  // Microsoft's script is loaded by the page; without network, or in a test of the page, it is not there.
  if (typeof Office === 'undefined') {
    const page = describePage(version, undefined);
    return { page, obstacle: page.texts.officeMissing };
  }
  const { host } = await Office.onReady();
  const inExcel = host === Office.HostType.Excel;
  const page = describePage(version, inExcel ? Office.context : undefined);
  return { page, obstacle: obstacle(page.texts, inExcel, reaches) };
}

function obstacle(texts: Texts, inExcel: boolean, reaches: 'workbook' | 'opener'): Obstacle {
  if (!inExcel) return texts.notInExcel;
  if (reaches === 'opener') return undefined;
  return Office.context.requirements.isSetSupported('ExcelApi', neededExcel) ? undefined : texts.excelTooOld;
}

function describePage(version: string, context: Office.Context | undefined): OfficePage {
  return {
    texts: textsFor(context?.displayLanguage ?? navigator.language),
    surroundings: {
      version,
      ...(context && { office: `${context.diagnostics.platform} ${context.diagnostics.version}` }),
    },
    // Excel on some platforms has no officeTheme, whatever the types say.
    scheme: pageScheme(
      () => (context as Partial<Office.Context> | undefined)?.officeTheme?.bodyBackgroundColor,
      window,
    ),
    copy: (text) => navigator.clipboard.writeText(text),
  };
}

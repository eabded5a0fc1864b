import type { ILocales } from '@univerjs/core';
import designTexts from '@univerjs/design/locale/en-US';
import docsTexts from '@univerjs/docs-ui/locale/en-US';
import sheetsTexts from '@univerjs/sheets/locale/en-US';
import sheetsUiTexts from '@univerjs/sheets-ui/locale/en-US';
import formulaTexts from '@univerjs/sheets-formula/locale/en-US';
import formulaUiTexts from '@univerjs/sheets-formula-ui/locale/en-US';
import uiTexts from '@univerjs/ui/locale/en-US';

/**
 * The grid's own texts. There are none in Swedish; what the workbench shows of the grid has no words but those of the
 * descriptions of functions, which Excel's own Swedish translation would have to supply.
 */
export const GRID_TEXTS: ILocales[string] = {
  ...designTexts,
  ...docsTexts,
  ...sheetsTexts,
  ...sheetsUiTexts,
  ...formulaTexts,
  ...formulaUiTexts,
  ...uiTexts,
};

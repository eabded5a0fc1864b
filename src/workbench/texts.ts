import type { HostLocale } from '../host/openHost';
import type { ExampleKey } from './examples';
import type { OfficeThemeName } from './frame/officeTheme';

/** Everything that the workbench itself says; the pane and the ribbon's buttons have texts of their own. */
export interface WorkbenchTexts {
  readonly language: 'sv' | 'en';
  readonly productName: string;
  readonly file: string;
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly exampleLabel: Readonly<Record<ExampleKey, string>>;
  readonly emptyWorkbook: string;
  readonly emptyName: string;
  readonly unsaved: string;
  readonly officeLanguage: string;
  readonly officeTheme: string;
  readonly themes: Readonly<Record<OfficeThemeName, string>>;
  readonly ribbon: string;
  readonly sheetArea: string;
  readonly paneArea: string;
  readonly paneWidth: string;
  readonly closePane: string;
  readonly close: string;
  readonly ok: string;
  readonly cancel: string;
  readonly ready: string;
  readonly running: (button: string) => string;
  readonly paneOpensWithFile: string;
  readonly paneOpensHere: string;
  readonly withoutExcel: string;
  readonly noSuchExample: (key: string) => string;
  readonly notFetched: (name: string) => string;
  readonly saveFirst: (name: string) => string;
  readonly dontSave: string;
  readonly dropHere: string;
}

const sv: WorkbenchTexts = {
  language: 'sv',
  productName: 'Delårsrapport: provbänk',
  file: 'Arkiv',
  open: 'Öppna',
  save: 'Spara',
  undo: 'Ångra',
  redo: 'Gör om',
  exampleLabel: {
    verksamhetsstod: 'Exempel: verksamhetsstöd, januari–augusti 2021',
    granvik: 'Exempel: Granviks utbildningsnämnd, januari–april 2026',
  },
  emptyWorkbook: 'Tom arbetsbok',
  emptyName: 'Arbetsbok1.xlsx',
  unsaved: 'ej sparad',
  officeLanguage: 'Office-språk',
  officeTheme: 'Office-tema',
  themes: { light: 'Ljust', dark: 'Mörkt', contrast: 'Hög kontrast' },
  ribbon: 'Menyflik',
  sheetArea: 'Arbetsbok',
  paneArea: 'Panel',
  paneWidth: 'Panelens bredd',
  closePane: 'Stäng panelen',
  close: 'Stäng',
  ok: 'OK',
  cancel: 'Avbryt',
  ready: 'Klar',
  running: (button) => `${button} körs …`,
  paneOpensWithFile: 'Panelen öppnades med arbetsboken, som den är inställd på.',
  paneOpensHere: 'Panelen är öppen från början här. I Excel öppnas den med knappen Panel.',
  withoutExcel: 'Utan Excel, på inbäddad värd',
  noSuchExample: (key) => `Det finns inget exempel som heter ”${key}”. Det vanliga exemplet öppnades.`,
  notFetched: (name) =>
    `${name} kunde inte hämtas från provbänkens server. Kontrollera att npm start fortfarande är igång och försök igen.`,
  saveFirst: (name) => `Vill du spara ändringarna i ${name} först?`,
  dontSave: 'Spara inte',
  dropHere: 'Släpp arbetsboken här för att öppna den',
};

const en: WorkbenchTexts = {
  language: 'en',
  productName: 'Interim report: workbench',
  file: 'File',
  open: 'Open',
  save: 'Save',
  undo: 'Undo',
  redo: 'Redo',
  exampleLabel: {
    verksamhetsstod: 'Example: support services, January–August 2021',
    granvik: 'Example: Granvik’s board of education, January–April 2026',
  },
  emptyWorkbook: 'Empty workbook',
  emptyName: 'Book1.xlsx',
  unsaved: 'not saved',
  officeLanguage: 'Office language',
  officeTheme: 'Office theme',
  themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  ribbon: 'Ribbon',
  sheetArea: 'Workbook',
  paneArea: 'Pane',
  paneWidth: 'Width of the pane',
  closePane: 'Close the pane',
  close: 'Close',
  ok: 'OK',
  cancel: 'Cancel',
  ready: 'Ready',
  running: (button) => `${button} is running …`,
  paneOpensWithFile: 'The pane opened with the workbook, as the workbook says.',
  paneOpensHere: 'The pane is open from the start here. In Excel the button Pane opens it.',
  withoutExcel: 'Without Excel, on the embedded host',
  noSuchExample: (key) => `There is no example called “${key}”. The usual one was opened.`,
  notFetched: (name) =>
    `${name} could not be fetched from the workbench’s server. Check that npm start is still running and try again.`,
  saveFirst: (name) => `Save the changes in ${name} first?`,
  dontSave: 'Don’t save',
  dropHere: 'Drop the workbook here to open it',
};

/** The workbench's texts in Office's language. */
export function workbenchTexts(locale: HostLocale): WorkbenchTexts {
  return locale === 'sv-SE' ? sv : en;
}

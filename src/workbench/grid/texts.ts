import type { HostLocale } from '../../host/objects/state/book';

/** What the grid says to people. */
export interface GridTexts {
  readonly sheets: string;
  readonly addSheet: string;
  readonly newSheet: (number: number) => string;
  readonly renameSheet: string;
  readonly sheetName: string;
  readonly deleteSheet: string;
  readonly moveLeft: string;
  readonly moveRight: string;
  readonly hideSheet: string;
  readonly showSheet: (name: string) => string;
  readonly earlierSheets: string;
  readonly laterSheets: string;
  readonly copy: string;
  readonly paste: string;
  readonly clear: string;
  readonly insertRows: string;
  readonly deleteRows: string;
  readonly insertColumns: string;
  readonly deleteColumns: string;
  readonly openList: string;
  readonly choices: string;
  readonly cellMenu: string;
  readonly sheetMenu: string;
  readonly grid: string;
  readonly nameBox: string;
  readonly definedNames: string;
  readonly wholeFormula: string;
  readonly notices: (number: number) => string;
  readonly pasteWithKeys: { readonly title: string; readonly message: string };
  readonly refused: string;
  /** Why Excel does not do something, by the code of its refusal; `other` for the rest. */
  readonly reasons: Readonly<Record<string, string>> & { readonly other: string };
  readonly chartNotDrawn: string;
  /** The names of actions, as Undo lists them. */
  readonly acts: {
    readonly type: (address: string) => string;
    readonly fill: string;
    readonly paste: string;
    readonly clear: string;
    readonly widen: string;
    readonly heighten: string;
  };
}

const swedish: GridTexts = {
  sheets: 'Blad',
  addSheet: 'Nytt blad',
  newSheet: (number) => `Blad${number}`,
  renameSheet: 'Byt namn',
  sheetName: 'Bladets namn',
  deleteSheet: 'Ta bort',
  moveLeft: 'Flytta åt vänster',
  moveRight: 'Flytta åt höger',
  hideSheet: 'Dölj',
  showSheet: (name) => `Visa ${name}`,
  earlierSheets: 'Tidigare blad',
  laterSheets: 'Senare blad',
  copy: 'Kopiera',
  paste: 'Klistra in',
  clear: 'Radera innehåll',
  insertRows: 'Infoga rader ovanför',
  deleteRows: 'Ta bort rader',
  insertColumns: 'Infoga kolumner till vänster',
  deleteColumns: 'Ta bort kolumner',
  openList: 'Visa listan med val',
  choices: 'Val',
  cellMenu: 'Cellens meny',
  sheetMenu: 'Bladets meny',
  grid: 'Kalkylblad',
  nameBox: 'Namnruta',
  definedNames: 'Namn i arbetsboken',
  wholeFormula: 'Visa hela formeln',
  notices: (number) => `Meddelanden ${number}`,
  pasteWithKeys: {
    title: 'Klistra in',
    message: 'Webbläsaren låter inte sidan läsa Urklipp. Tryck Ctrl+V i stället.',
  },
  refused: 'Det gick inte',
  reasons: {
    ItemAlreadyExists: 'Namnet används redan.',
    AccessDenied: 'Cellen, bladet eller arbetsboken är skyddad mot ändringar.',
    InvalidArgument: 'Excel tar inte emot det som skrevs. Kontrollera namnet eller formeln.',
    FormulaLengthExceedsLimit: 'Formeln är för lång.',
    NonBlankCellOffSheet: 'Celler med innehåll skulle hamna utanför bladet.',
    Timeout:
      'Formlerna skulle kräva för mycket räknande för att räknas här. Ingenting har ändrats. Låt formeln gälla färre celler.',
    other: 'Excel tillåter inte det här, till exempel för att en tabell skulle delas.',
  },
  chartNotDrawn: 'Diagram av det här slaget ritas inte här. I Excel syns det.',
  acts: {
    type: (address) => `Skriv i ${address}`,
    fill: 'Fyll i celler',
    paste: 'Klistra in',
    clear: 'Radera innehåll',
    widen: 'Ändra kolumnbredd',
    heighten: 'Ändra radhöjd',
  },
};

const english: GridTexts = {
  sheets: 'Sheets',
  addSheet: 'New sheet',
  newSheet: (number) => `Sheet${number}`,
  renameSheet: 'Rename',
  sheetName: 'Name of the sheet',
  deleteSheet: 'Delete',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  hideSheet: 'Hide',
  showSheet: (name) => `Show ${name}`,
  earlierSheets: 'Earlier sheets',
  laterSheets: 'Later sheets',
  copy: 'Copy',
  paste: 'Paste',
  clear: 'Clear contents',
  insertRows: 'Insert rows above',
  deleteRows: 'Delete rows',
  insertColumns: 'Insert columns to the left',
  deleteColumns: 'Delete columns',
  openList: 'Show the list of choices',
  choices: 'Choices',
  cellMenu: 'Menu of the cell',
  sheetMenu: 'Menu of the sheet',
  grid: 'Worksheet',
  nameBox: 'Name box',
  definedNames: 'Names in the workbook',
  wholeFormula: 'Show the whole formula',
  notices: (number) => `Notices ${number}`,
  pasteWithKeys: {
    title: 'Paste',
    message: 'The browser does not let the page read the clipboard. Press Ctrl+V instead.',
  },
  refused: 'That was not possible',
  reasons: {
    ItemAlreadyExists: 'The name is in use already.',
    AccessDenied: 'The cell, sheet or workbook is protected against changes.',
    InvalidArgument: 'Excel does not take what was written. Check the name or the formula.',
    FormulaLengthExceedsLimit: 'The formula is too long.',
    NonBlankCellOffSheet: 'Cells that are not empty would fall off the sheet.',
    Timeout:
      'The formulas would ask for too much calculation here. Nothing has been changed. Let the formula cover fewer cells.',
    other: 'Excel does not allow this, for example because a table would be cut in two.',
  },
  chartNotDrawn: 'Charts of this kind are not drawn here. Excel shows it.',
  acts: {
    type: (address) => `Typing in ${address}`,
    fill: 'Fill cells',
    paste: 'Paste',
    clear: 'Clear contents',
    widen: 'Column width',
    heighten: 'Row height',
  },
};

/** The grid's texts in the language of the workbook's host. */
export function gridTexts(locale: HostLocale): GridTexts {
  return locale === 'sv-SE' ? swedish : english;
}

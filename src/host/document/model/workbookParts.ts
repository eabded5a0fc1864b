import type { Outcome, Result } from './outcome';

/** A defined name. Built-in ones (`_xlnm.Print_Area`, `_xlnm.Print_Titles` …) are listed too. */
export interface DefinedName {
  readonly name: string;
  /** Sheet that it is valid on, or `null` for the whole workbook. */
  readonly scope: number | null;
  /** File form without `=`, for example `Blad1!$A$1`. */
  readonly formula: string;
  readonly comment: string;
  readonly hidden: boolean;
  readonly builtin: boolean;
}

/** The workbook's defined names; a name is found by its text (any case) and scope (a sheet's `sheetId` or `null`). */
export interface DefinedNames {
  list(): readonly DefinedName[];
  find(name: string, scope: number | null): DefinedName | null;
  /** Refused: `name-invalid`, `name-taken`. */
  add(name: {
    name: string;
    scope: number | null;
    formula: string;
    comment?: string;
    hidden?: boolean;
  }): Result<DefinedName>;
  /** Refused: `not-found`, and for a new name `name-invalid` or `name-taken`. */
  change(
    name: string,
    scope: number | null,
    change: { name?: string; formula?: string; comment?: string; hidden?: boolean },
  ): Outcome;
  delete(name: string, scope: number | null): Outcome;
}

/** The document's properties that Excel shows under Information. Dates are ISO 8601. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly lastAuthor: string;
  readonly created: string | null;
  readonly modified: string | null;
  /** Company and manager stand in another part of the file but are shown together. */
  readonly company: string;
  readonly manager: string;
}

/** An add-in as workbooks name it. */
export interface AddIn {
  /** The `Id` of its manifest, a GUID without braces. */
  readonly id: string;
  /** Four numbers with points between, as in the manifest. */
  readonly version: string;
}

/** What add-ins keep in the workbook for themselves: each sees only its own settings. Values are JSON texts. */
export interface AddInSettings {
  /** The add-in's settings by their names, in the file's order; none when the workbook does not know it. */
  read(id: string): ReadonlyMap<string, string>;
  /** Replaces all of the add-in's settings. What other add-ins keep stays as it is. */
  write(addIn: AddIn, settings: ReadonlyMap<string, string>): void;
}

/** A custom XML part. */
export interface CustomXmlPart {
  /** GUID with braces. */
  readonly id: string;
  readonly xml: string;
  /** Namespace of the root element, `''` when it has none. */
  readonly namespace: string;
}

export interface CustomXmlParts {
  list(): readonly CustomXmlPart[];
  /** Adds a part; `id` is minted when not given. Refused: `xml-malformed`, `doctype-refused`. */
  add(xml: string, id?: string): Result<CustomXmlPart>;
  setXml(id: string, xml: string): Outcome;
  delete(id: string): Outcome;
}

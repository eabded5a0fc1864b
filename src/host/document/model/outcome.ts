/**
 * Stable codes of everything that the document layer can refuse. Codes are for programs; `message` is English and for
 * developers and log views, never shown to users as it is.
 */
export type ProblemCode =
  // opening a file
  | 'not-a-workbook'
  | 'encrypted'
  | 'archive-broken'
  | 'too-large'
  | 'part-missing'
  | 'xml-malformed'
  | 'doctype-refused'
  | 'index-out-of-range'
  | 'unsupported-structure'
  // changing a workbook
  | 'part-of-array'
  | 'out-of-sheet'
  | 'value-not-storable'
  | 'text-too-long'
  | 'formula-too-long'
  | 'name-invalid'
  | 'name-taken'
  | 'last-visible-sheet'
  | 'area-overlaps'
  | 'area-invalid'
  | 'not-found';

/** A refusal as a value: nothing was changed. */
export interface DocumentProblem {
  readonly code: ProblemCode;
  /** English sentence with the figures and names that are needed to understand it. */
  readonly message: string;
  /** Name of the part inside the package that the problem is about, for example `xl/worksheets/sheet1.xml`. */
  readonly part?: string;
}

/** Either a value or the reason why there is none. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: DocumentProblem };

/** What an operation without a value of its own answers. */
export type Outcome = Result<undefined>;

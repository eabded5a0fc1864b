/** Texts of the section of Inställningar where severities are changed; fetched with it. */
export interface SeverityTexts {
  readonly heading: string;
  readonly explained: string;
  /** How many such findings there are, and whether their severity may not be lowered. */
  readonly hint: (count: number, isKept: boolean) => string;
  /** The choice of what the add-in makes it itself; undefined where that is not known. */
  readonly own: (severity: string | undefined) => string;
}

/** A calendar day, free of time zones. */
export interface Day {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

/** When an activity is to be finished. */
export type EndDate =
  | {
      readonly kind: 'day';
      readonly day: Day;
      /**
       * How the day is written when the cell holds text instead of a date: `31 augusti 2021`, or
       * `31 augusti`, which is taken as a day of the report's year. Absent for a real date.
       */
      readonly asText?: 'with-year' | 'without-year';
    }
  /** "Löpande": the activity has no end. */
  | { readonly kind: 'ongoing' }
  /** Any other text, such as "I enlighet med handlingsplan". */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' }
  /** Looks like a date and is none: `2021-02-30`, `31 april`, a number outside the calendar. */
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'error'; readonly error: string };

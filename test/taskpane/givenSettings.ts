import type { DocumentSettings } from '../../src/taskpane/document/paneSettings';

/** Document settings as Office keeps them: in the page until they are saved into the workbook. */
export interface GivenSettings extends DocumentSettings {
  /** What the workbook holds. */
  readonly saved: Readonly<Record<string, unknown>>;
  /** What Office does with the next savings. */
  answer: 'keeps' | 'refuses' | 'throws' | 'hangs';
}

/** @param held what is in the workbook already */
export function givenSettings(held: Readonly<Record<string, unknown>> = {}): GivenSettings {
  const bag = new Map(Object.entries(held));
  let saved = { ...held };
  return {
    answer: 'keeps',
    get saved() {
      return saved;
    },
    get: (name) => bag.get(name) ?? null,
    set: (name, value: unknown) => void bag.set(name, value),
    remove: (name) => void bag.delete(name),
    saveAsync(first: unknown, second?: unknown) {
      const callback = (second ?? first) as (result: Office.AsyncResult<Office.Settings>) => void;
      if (this.answer === 'throws') throw new Error('The window is gone.');
      if (this.answer === 'hangs') return;
      const isKept = this.answer === 'keeps';
      if (isKept) saved = Object.fromEntries(bag);
      setTimeout(() => {
        callback({
          status: isKept ? 'succeeded' : 'failed',
          error: { name: 'DocumentReadOnly', message: '', code: 1 },
        } as unknown as Office.AsyncResult<Office.Settings>);
      });
    },
  };
}

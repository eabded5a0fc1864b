import type { Book } from '../state/book';
import { EventType } from '../state/eventQueue';

/** What an add-in keeps in the workbook: names with JSON texts, as `document.settings` reads and writes them. */
export type SettingTexts = readonly (readonly [key: string, json: string])[];

/** The add-in's settings as Office.js reads them. */
export function readSettings(book: Book): SettingTexts {
  return [...book.settings].map(([key, value]) => [key, JSON.stringify(value)]);
}

/** Replaces all of the add-in's settings, as `document.settings.saveAsync` does. */
export function writeSettings(book: Book, texts: SettingTexts): void {
  book.settings.clear();
  for (const [key, json] of texts) book.settings.set(key, JSON.parse(json));
  book.events.add(EventType.settingsChanged, [''], {});
}

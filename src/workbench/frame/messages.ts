import type { DialogWish, SettingTexts, Surroundings } from './excelWindow';

/** What a frame tells the workbench's page. */
export type FromFrame =
  | { readonly kind: 'send'; readonly text: string }
  | { readonly kind: 'open-dialog'; readonly wish: DialogWish }
  | { readonly kind: 'close-dialog' }
  | { readonly kind: 'tell-dialog'; readonly text: string }
  | { readonly kind: 'tell-parent'; readonly text: string }
  | { readonly kind: 'settings'; readonly settings: SettingTexts }
  | { readonly kind: 'complaint'; readonly text: string }
  | { readonly kind: 'pressed'; readonly press: number };

/** What the workbench's page tells a frame. */
export type ToFrame =
  | { readonly kind: 'receive'; readonly text: string }
  | { readonly kind: 'hear'; readonly text: string }
  | { readonly kind: 'dialog-closed' }
  | { readonly kind: 'settings'; readonly settings: SettingTexts }
  | { readonly kind: 'press'; readonly press: number; readonly functionName: string };

/** The message by which a frame hands over its end of the channel. */
export const greeting = 'delarsrapport-frame';

/** The attribute of the frame's element that says what the page in it finds, as JSON: read before any script of the page. */
export const surroundingsAttribute = 'excel';

/** What the element of a frame says of its surroundings. */
export function readSurroundings(element: Element | null): Surroundings | undefined {
  const text = (element as HTMLElement | null)?.dataset[surroundingsAttribute];
  return text === undefined ? undefined : (JSON.parse(text) as Surroundings);
}

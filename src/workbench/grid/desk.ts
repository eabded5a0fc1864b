import type { Area, Sheet } from '../../host/document/model';
import type { HostCore } from '../../host/openHost';
import type { Done } from '../../host/person/person';
import type { Typed } from '../../host/person/typeText';
import type { GridTexts } from './texts';

/** What the parts of the grid work with: the workbook that is shown now, and the ways to act on it. */
export interface Desk {
  readonly host: () => HostCore;
  readonly texts: () => GridTexts;
  /** Takes what an action of the person came to: tells the page, shows the result, or the refusal. */
  readonly act: (what: string, done: Done | Typed) => void;
  /** Shows and selects cells. */
  readonly goTo: (sheet: Sheet, area: Area) => void;
  /** Tells the person why something was not possible. */
  readonly refuse: (alert: { readonly title: string; readonly message: string }) => void;
}

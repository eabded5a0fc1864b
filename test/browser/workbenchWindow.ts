import type { Session } from '../../src/workbench/session/session';

/** What main.tsx puts into the page. */
export interface WorkbenchWindow {
  readonly workbench: Session;
}

import type { FrameLocator } from 'playwright-core';

/** A picture of the whole workbench: a sheet of the example, and what is done in the pane before it is taken. */
export interface WorkbenchScene {
  readonly file: string;
  /** Of the window, in CSS pixels; 1280 × 760 when left out. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly sheet: string;
  readonly cell: string;
  /** Waits for what shall be seen in the pane. */
  readonly act: (pane: FrameLocator) => Promise<void>;
}

const show = (pane: FrameLocator, view: string) => pane.getByRole('tab', { name: view, exact: true }).click();

/** Entries beside findings, the goal report beside the goals, charts beside the overview. */
export const workbenchScenes: readonly WorkbenchScene[] = [
  {
    file: 'provbank.png',
    sheet: 'Driftsammandrag',
    cell: 'G8',
    act: async (pane) => {
      await show(pane, 'Kontroller');
      await pane.getByText('22 anmärkningar').waitFor();
    },
  },
  {
    file: 'provbank-mal.png',
    sheet: 'Målredovisning',
    cell: 'A1',
    act: async (pane) => {
      await show(pane, 'Mål');
      await pane.getByText('Bedömning', { exact: true }).first().waitFor();
    },
  },
  {
    file: 'provbank-diagram.png',
    size: { width: 1760, height: 960 },
    sheet: 'Diagram',
    cell: 'A1',
    act: (pane) => pane.getByText('Rapportens delar').waitFor(),
  },
];

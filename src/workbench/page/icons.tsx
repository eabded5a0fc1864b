import type { ReactNode } from 'react';

const icon = (path: string): ReactNode => (
  <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

/** Drawings on the buttons of the title bar. */
export const icons = {
  open: icon('M2.5 15.5v-11h5l2 2h6v2.5M2.5 15.5l2.6-6.5h12.4l-2.6 6.5z'),
  save: icon('M3.5 3.5h10l3 3v10h-13zM6.5 3.5v4h6v-4M6 16.5v-5.5h8v5.5'),
  undo: icon('M7 4 3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9h-3'),
  redo: icon('M13 4l3.5 3.5L13 11M16.5 7.5h-8a4.5 4.5 0 0 0 0 9h3'),
  close: icon('M5 5l10 10M15 5 5 15'),
  workbook: icon('M3.5 3.5h13v13h-13zM3.5 8h13M8 8v8.5M3.5 12.2h13'),
};

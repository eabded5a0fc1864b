/** Light or dark; high contrast is left to the browser's forced colours, which Fluent follows. */
export type Scheme = 'light' | 'dark';

/** Where the pane learns which scheme to use, and when that changes. */
export interface SchemeSource {
  readonly read: () => Scheme;
  /** Calls back on every change; returns how to stop. */
  readonly watch: (changed: () => void) => () => void;
}

/**
 * Dark if Office's own background is dark. Where Office does not say (some versions on Mac and the web), the
 * system's wish decides, which Excel follows there.
 *
 * @param officeBackground - `Office.context.officeTheme.bodyBackgroundColor`, such as `#262626`.
 */
export function chooseScheme(officeBackground: string | undefined, systemPrefersDark: boolean): Scheme {
  const digits = /^#?([0-9a-f]{6})/i.exec(officeBackground ?? '')?.[1];
  if (digits === undefined) return systemPrefersDark ? 'dark' : 'light';
  const channel = (start: number) => Number.parseInt(digits.slice(start, start + 2), 16);
  // Rec. 601 luma: enough to tell a dark grey from a light one.
  return 0.299 * channel(0) + 0.587 * channel(2) + 0.114 * channel(4) < 128 ? 'dark' : 'light';
}

/**
 * Reads Office and the system. Excel sends no event when the user changes Office's theme, so the theme is read
 * again when the pane gets the focus.
 */
export function pageScheme(officeBackground: () => string | undefined, page: Window): SchemeSource {
  const system = page.matchMedia('(prefers-color-scheme: dark)');
  return {
    read: () => chooseScheme(officeBackground(), system.matches),
    watch: (changed) => {
      system.addEventListener('change', changed);
      page.addEventListener('focus', changed);
      return () => {
        system.removeEventListener('change', changed);
        page.removeEventListener('focus', changed);
      };
    },
  };
}

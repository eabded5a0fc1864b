/** Office's own look, which the person chooses in Excel's options. */
export type OfficeThemeName = 'light' | 'dark' | 'contrast';

/** The four colours that Office tells add-ins of, as 0xRRGGBB. */
export interface OfficeThemeColours {
  readonly bodyForegroundColor: number;
  readonly bodyBackgroundColor: number;
  readonly controlForegroundColor: number;
  readonly controlBackgroundColor: number;
}

/** The colours of Office's themes Colourful, Dark grey and of a black high-contrast theme. */
export const officeThemes: Readonly<Record<OfficeThemeName, OfficeThemeColours>> = {
  light: {
    bodyForegroundColor: 0x000000,
    bodyBackgroundColor: 0xffffff,
    controlForegroundColor: 0x000000,
    controlBackgroundColor: 0xf3f3f3,
  },
  dark: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x262626,
    controlForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
  },
  contrast: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x000000,
    controlForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
  },
};

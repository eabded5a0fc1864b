import { makeStyles, tokens } from '@fluentui/react-components';

const focusRing = {
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
} as const;

/**
 * The browser's own fields in Fluent's look. Fluent's would bring 18 kB (its tab list 23 more) to the download and do
 * nothing that these do not: they follow forced colours, zoom and the keyboard by themselves.
 */
export const useFieldStyles = makeStyles({
  labelled: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  field: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    height: '32px',
    margin: 0,
    paddingInline: '8px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':disabled': { color: tokens.colorNeutralForegroundDisabled },
    // The browser's own grey is too faint on a dark ground.
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ...focusRing,
  },
  /** With `field`, for texts of several lines; it grows with its text where the browser can, and by hand everywhere. */
  area: {
    height: 'auto',
    paddingBlock: '6px',
    lineHeight: tokens.lineHeightBase300,
    resize: 'vertical',
    // Griffel knows no such property yet.
    ...({ fieldSizing: 'content' } as object),
  },
  invalid: {
    border: `1px solid ${tokens.colorPaletteRedBorderActive}`,
    boxShadow: `0 0 0 1px ${tokens.colorPaletteRedBorderActive}`,
  },
  hint: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  /** A row of a box to tick and its label. */
  choice: { display: 'flex', alignItems: 'start', gap: '8px' },
  check: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    accentColor: tokens.colorBrandBackground,
    ...focusRing,
  },
});

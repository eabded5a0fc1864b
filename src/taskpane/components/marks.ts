import { makeStyles, tokens } from '@fluentui/react-components';

/** Marks of severity and status: a symbol and a word on a coloured ground. */
export const useMarkStyles = makeStyles({
  mark: {
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    // With forced colours the ground disappears; a line keeps the mark together.
    '@media (forced-colors: active)': { border: '1px solid' },
  },
  /** For marks of one word. */
  short: { whiteSpace: 'nowrap' },
  symbol: {
    marginInlineEnd: '4px',
    // The pane's own font lacks these shapes, and whatever the system falls back to may draw them too small to see.
    fontFamily: "'Segoe UI Symbol', 'Apple Symbols', 'DejaVu Sans', sans-serif",
    fontWeight: tokens.fontWeightRegular,
  },
});

import { makeStyles, tokens } from '@fluentui/react-components';

/** What the views are built of: sections with a heading, quiet lines, cards and rows of buttons. */
export const useLayoutStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '20px' },
  section: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '8px' },
  paragraph: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** Leads the eye: one in a view. */
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  /** What came of something, kept in the page for screen readers while there is nothing to say. */
  outcome: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    ':empty': { marginBlockStart: '-8px' },
  },
  /** A button no wider than its words, where its neighbours are as wide as the pane. */
  start: { alignSelf: 'start' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

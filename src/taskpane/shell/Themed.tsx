import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { SchemeSource } from '../theme/scheme';
import { SchemeProvider } from '../theme/SchemeContext';

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // What the keyboard reaches is not hidden behind what sticks to the edges of the pane.
  html: { scrollPaddingTop: '48px', scrollPaddingBottom: '72px' },
});

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1, overflowWrap: 'anywhere' },
});

/** Fluent's theme in the scheme of Office, around a whole page. */
export function Themed({ scheme: source, children }: { scheme: SchemeSource; children: ReactNode }) {
  usePageStyles();
  const styles = useStyles();
  const scheme = useSyncExternalStore(source.watch, source.read);
  return (
    <FluentProvider theme={scheme === 'dark' ? webDarkTheme : webLightTheme} className={styles.page}>
      <SchemeProvider value={scheme}>{children}</SchemeProvider>
    </FluentProvider>
  );
}

import { useEffect } from 'react';
import { useFetched } from '../../useFetched';
import type { ViewProps } from '../../view';

const load = async () =>
  (await import(/* webpackChunkName: "views", webpackPrefetch: true */ './AllSettings')).AllSettings;

/** Inställningar. Fetched when it is first shown: it brings the rules that settings are read by, and is opened a few times a year. */
export function SettingsView(props: ViewProps) {
  const { View, fetch } = useFetched(load);
  useEffect(fetch, [fetch]);
  return View !== undefined && <View {...props} />;
}

import { useCallback, useState, type ComponentType } from 'react';

interface Fetched<Props> {
  /** Undefined until it has been fetched, and after `drop`. */
  readonly View: ComponentType<Props> | undefined;
  readonly fetch: () => void;
  readonly drop: () => void;
}

/**
 * A part of a view whose code is no part of what draws the pane first. When it cannot be fetched the view says so in its own
 * place, and the next try fetches it anew.
 *
 * @param load the same function at every drawing
 */
export function useFetched<Props>(load: () => Promise<ComponentType<Props>>): Fetched<Props> {
  const [View, setView] = useState<ComponentType<Props>>();
  const fetch = useCallback(() => {
    load().then(
      (fetched) => {
        setView(() => fetched);
      },
      (error: unknown) => {
        // Thrown where it is drawn, so that the view's boundary shows it.
        setView(() => {
          throw error;
        });
      },
    );
  }, [load]);
  const drop = useCallback(() => {
    setView(undefined);
  }, []);
  return { View, fetch, drop };
}

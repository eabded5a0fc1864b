import { useSyncExternalStore } from 'react';

/** Something that a view remembers while another view is shown: kept in this page only, gone when the pane is closed. */
export interface Memory<T> {
  readonly read: () => T;
  readonly change: (next: (now: T) => T) => void;
  /** Calls back after every change; returns how to stop. */
  readonly watch: (changed: () => void) => () => void;
}

/** @example createMemory({ words: '' }).change((now) => ({ ...now, words: 'LKDATA' })) */
export function createMemory<T>(initial: T): Memory<T> {
  let state = initial;
  const watchers = new Set<() => void>();
  return {
    read: () => state,
    change: (next) => {
      state = next(state);
      for (const watcher of watchers) watcher();
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}

/** What the memory holds now; the component is drawn again when that changes. */
export function useMemory<T>(memory: Memory<T>): T {
  return useSyncExternalStore(memory.watch, memory.read);
}

/** A map with one entry more, another, or – with `undefined` – without it. */
export function withEntry<T>(
  map: ReadonlyMap<string, T>,
  key: string,
  value: T | undefined,
): ReadonlyMap<string, T> {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}

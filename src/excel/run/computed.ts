/** What the core gives: at once where it stands in the same thread, in time where it stands in another. */
export type Computed<T> = T | Promise<T>;

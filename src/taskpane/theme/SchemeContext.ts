import { createContext, useContext } from 'react';
import type { Scheme } from './scheme';

const SchemeContext = createContext<Scheme>('light');

/** Gives the scheme to the colours that Fluent's theme does not have. */
export const SchemeProvider = SchemeContext.Provider;

export function useScheme(): Scheme {
  return useContext(SchemeContext);
}

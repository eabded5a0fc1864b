import type { Severity } from '../../report/finding';
import type { Scheme } from './scheme';

interface Look {
  /** A shape of its own for each severity, readable without colour. */
  readonly symbol: string;
  readonly ink: string;
  readonly ground: string;
}

/** Symbol and colours of each severity; ink on ground is at least 4.5:1 in both schemes. */
export const severityLooks: Readonly<Record<Scheme, Readonly<Record<Severity, Look>>>> = {
  light: {
    error: { symbol: '✖', ink: '#8B1A1A', ground: '#FBE4E4' },
    warning: { symbol: '◐', ink: '#7A4B00', ground: '#FFF1D6' },
    information: { symbol: '–', ink: '#3F4A56', ground: '#ECEFF2' },
  },
  dark: {
    error: { symbol: '✖', ink: '#FFC9C9', ground: '#5A1616' },
    warning: { symbol: '◐', ink: '#FFDFA8', ground: '#4F3200' },
    information: { symbol: '–', ink: '#DCE3EA', ground: '#3A434D' },
  },
};

import type { Failure } from '../../excel';
import type { LocatedFinding } from '../../workbook/located';
import type { RibbonCommand } from '../commandName';
import { openFindingsOf, sentences, type Result } from '../result';
import type { Texts } from '../texts';

/** What a ribbon command tells its dialog. */
export type Notice =
  | {
      readonly kind: 'result';
      readonly command: RibbonCommand;
      readonly sentences: readonly string[];
      readonly findings: readonly LocatedFinding[];
      /** How many findings stayed behind: the dialog is a notice, the pane is where one works through a list. */
      readonly left: number;
    }
  | { readonly kind: 'failure'; readonly failure: Failure };

/** What the dialog asks of the ribbon command that opened it; only that one can reach the workbook. */
export type Wish =
  | { readonly kind: 'ready' }
  | { readonly kind: 'select'; readonly index: number }
  | { readonly kind: 'close' };

/** Findings that a dialog shows. */
const most = 50;

/** A result with no more findings than a dialog shows; the sentences count all of them. */
export function noticeOf(result: Result, texts: Texts): Notice {
  const findings = openFindingsOf(result);
  return {
    kind: 'result',
    command: result.command,
    sentences: sentences(result, texts),
    findings: findings.slice(0, most),
    left: Math.max(0, findings.length - most),
  };
}

/**
 * Reads what a dialog sent; undefined for anything that is not a wish.
 *
 * @example readWish('{"kind":"select","index":2}') // { kind: 'select', index: 2 }
 */
export function readWish(message: string): Wish | undefined {
  const data: unknown = JSON.parse(message);
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  if (data.kind === 'ready' || data.kind === 'close') return { kind: data.kind };
  if (data.kind !== 'select' || !('index' in data) || typeof data.index !== 'number') return undefined;
  return { kind: 'select', index: data.index };
}

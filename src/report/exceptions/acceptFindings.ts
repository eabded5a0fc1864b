import { rowName } from '../entries/rowName';
import type { Finding } from '../finding';
import type { ExceptionRow } from '../report';
import { checkTexts } from '../texts/checkTexts';
import { where } from '../texts/where';
import { isAcceptable } from './acceptable';
import { exceptionKey, exceptionOf } from './exceptionOf';

/**
 * Marks the findings that a person has accepted with a reason, and adds a finding for every exception that is about none.
 * A finding whose figures change reads otherwise, so it is back until it is accepted anew.
 *
 * @param exceptions rows of Undantag; one without a reason accepts nothing
 */
export function acceptFindings(
  findings: readonly Finding[],
  exceptions: readonly ExceptionRow[],
): readonly Finding[] {
  const reasons = new Map<string, string>();
  for (const exception of exceptions) {
    const key = exceptionKey(exception);
    if (exception.reason !== '' && !reasons.has(key)) reasons.set(key, exception.reason);
  }
  const met = new Set<string>();
  const marked = findings.map((finding) => {
    const exception = isAcceptable(finding) ? exceptionOf(finding) : undefined;
    if (exception === undefined) return finding;
    const key = exceptionKey(exception);
    met.add(key);
    const accepted = reasons.get(key);
    return accepted === undefined ? finding : { ...finding, accepted };
  });
  return [...marked, ...exceptions.filter((exception) => !met.has(exceptionKey(exception))).map(unused)];
}

function unused(exception: ExceptionRow): Finding {
  const name = rowName('exceptions', exception);
  return {
    code: 'exception-unused',
    severity: 'information',
    place: { table: 'exceptions', row: exception.row, column: 'message' },
    ...(name === '' ? {} : { name }),
    message: checkTexts.exceptionUnused({ at: where({ name, row: exception.row }) }),
  };
}

/** What an answer of `npm audit --json` means. */
export interface AuditAnswer {
  /** 0: no vulnerability is known; 1: some are; 2: nobody could be asked. */
  readonly status: 0 | 1 | 2;
  readonly sentence: string;
}

interface Answer {
  readonly message?: string;
  readonly error?: { readonly summary?: string };
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity?: string; readonly range?: string }>
  >;
}

/**
 * Reads what npm answers. Only a count of nothing is “none is known”; an error, or an answer of another form, is no answer.
 *
 * @param text what `npm audit --json` writes
 * @example auditAnswer('{"metadata":{"vulnerabilities":{"total":0}}}').status // 0
 */
export function auditAnswer(text: string): AuditAnswer {
  const answer = parsed(text);
  const total = answer?.metadata?.vulnerabilities?.['total'];
  if (answer === undefined || answer.error !== undefined || total === undefined) {
    const told = answer?.message ?? answer?.error?.summary ?? 'no answer that can be read';
    return { status: 2, sentence: `could not be done: the registry has no audit to offer (${told})` };
  }
  if (total === 0) return { status: 0, sentence: 'no known vulnerability' };
  const named = Object.entries(answer.vulnerabilities ?? {}).map(
    ([name, { severity = 'unknown', range = '' }]) =>
      `${name} ${range} (${severity})`.replaceAll(/ +/gu, ' '),
  );
  return { status: 1, sentence: `${total} known: ${named.join(', ')}` };
}

function parsed(text: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // What is no JSON is no answer; the caller says so.
    return undefined;
  }
}

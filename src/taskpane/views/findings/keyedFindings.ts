import type { LocatedFinding } from '../../../workbook/located';

/** A finding with a key by which it is known again when the workbook is read the next time. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: LocatedFinding;
}

/**
 * Gives every finding a key of what it says and about which row – by the row's name, since rows move, and by its
 * number where it has none. What is alike in all that is numbered in order.
 *
 * @example keyedFindings(survey.findings)[0].key // 'comment-missing|operatingSummary|comment|LKDATA|0'
 */
export function keyedFindings(findings: readonly LocatedFinding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { code, place, name, accepted } = finding;
    const row = name ?? place?.row ?? '';
    const about = [
      code,
      place?.table ?? '',
      place?.column ?? '',
      row,
      accepted === undefined ? '' : 'accepted',
    ];
    const base = about.join('|');
    const number = seen.get(base) ?? 0;
    seen.set(base, number + 1);
    return { key: `${base}|${number}`, finding };
  });
}

import { checkReport } from '../../../src/report/checks';
import type { Finding } from '../../../src/report/finding';
import { givenReport, type GivenTables } from '../given';

/** What the checks say of the given entries, without what is said of single cells. */
export function checked(tables: GivenTables): readonly Finding[] {
  return checkReport(givenReport(tables).report);
}

/** The codes of what the checks say. */
export function codes(tables: GivenTables): string[] {
  return checked(tables).map(({ code }) => code);
}

/** The one thing that the checks say. */
export function only(tables: GivenTables): Finding {
  const findings = checked(tables);
  expect(findings).toHaveLength(1);
  return findings[0]!;
}

import { auditTable } from '../../src/report/audit/auditTable';
import type { AuditFinding } from '../../src/report/audit/auditResult';
import { cellAddress } from '../../src/report/values/cellAddress';
import { plantedCodes, plantError, type Planted, type PlantedCode } from './plantError';
import { randomFrom } from './random';
import { gridOf, rightTable } from './rightTable';

/** How well one code is found. */
export interface Quality {
  readonly code: PlantedCode;
  readonly planted: number;
  /** Planted errors that are told with their code on their row, out of all planted. */
  readonly recall: number;
  /** Findings with this code that are planted errors, out of all findings with it. */
  readonly precision: number;
  /** Told errors whose very cell is told. */
  readonly exact: number;
}

const accusationsIn = (findings: readonly AuditFinding[]) =>
  findings.filter(({ severity }) => severity !== 'information');

/** Right tables that are accused of something, by seed. */
export function rightTablesAccused(count: number, firstSeed = 1) {
  const accused: { readonly seed: number; readonly messages: readonly string[] }[] = [];
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const { grid } = gridOf(rightTable(randomFrom(seed)));
    const found = accusationsIn(auditTable(grid).findings);
    if (found.length > 0)
      accused.push({ seed, messages: found.map(({ code, cell, message }) => `${code} ${cell} ${message}`) });
  }
  return accused;
}

/** Plants so many single errors of each code, in tables from a first seed on, and counts what is told. */
export function measureQuality(
  each: number,
  firstSeed = 1,
  missed?: (planted: Planted, seed: number, findings: readonly AuditFinding[]) => void,
): readonly Quality[] {
  const counts = new Map(
    plantedCodes.map((code) => [code, { planted: 0, found: 0, exact: 0, told: 0, true: 0 }]),
  );
  for (const code of plantedCodes) {
    const own = counts.get(code);
    const end = firstSeed + each * 20;
    for (let seed = firstSeed; own !== undefined && own.planted < each && seed < end; seed++) {
      const random = randomFrom(seed * 7919 + plantedCodes.indexOf(code));
      const planted = plantError(rightTable(random), code, random);
      if (planted === undefined) continue;
      own.planted++;
      const { grid, rowOf } = gridOf(planted.table);
      const findings = accusationsIn(auditTable(grid).findings);
      const cells = planted.cells.map(({ row, column }) => cellAddress(rowOf[row] ?? 0, column + 1));
      const rows = new Set(cells.map((cell) => cell.replace(/^[A-Z]+/u, '')));
      const isPlanted = (finding: AuditFinding) =>
        finding.code === code && rows.has(finding.cell.replace(/^[A-Z]+/u, ''));
      const right = findings.filter(isPlanted);
      if (right.length > 0) own.found++;
      if (right.some(({ cell }) => cells.includes(cell))) own.exact++;
      for (const finding of findings) {
        const count = counts.get(finding.code as PlantedCode);
        if (count === undefined) continue;
        count.told++;
        if (isPlanted(finding)) count.true++;
      }
      if (right.length === 0 || right.length < findings.length) missed?.(planted, seed, findings);
    }
  }
  return [...counts].map(([code, { planted, found, exact, told, true: right }]) => ({
    code,
    planted,
    recall: found / planted,
    precision: told === 0 ? 1 : right / told,
    exact: exact / planted,
  }));
}

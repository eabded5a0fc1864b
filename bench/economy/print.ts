import type { Cost } from './measure';
import { isKept, type Promised } from './limits';

const grouped = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ' ');
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 1);
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);

const columns: readonly (readonly [header: string, (cost: Cost) => string])[] = [
  ['', ({ step }) => step],
  ['syncs', ({ syncs }) => grouped(syncs)],
  ['actions', ({ actions }) => grouped(actions)],
  ['writes', ({ writes }) => grouped(writes)],
  ['paths', ({ objectPaths }) => grouped(objectPaths)],
  ['MB to', ({ bytesToHost }) => megabytes(bytesToHost)],
  ['MB from', ({ bytesFromHost }) => megabytes(bytesFromHost)],
  ['largest MB', ({ largestMessage }) => megabytes(largestMessage)],
  ['cells', ({ cellsWritten }) => grouped(cellsWritten)],
  ['s', ({ milliseconds }) => seconds(milliseconds)],
  ['host', ({ inHost }) => seconds(inHost)],
  ['rules', ({ inCore }) => seconds(inCore)],
  ['carrying', ({ milliseconds, inHost, inCore }) => seconds(milliseconds - inHost - inCore)],
  ['peak MB', ({ peakBytes }) => grouped(peakBytes / 1e6)],
];

/** Costs as a table: CPU seconds in all, in the host, in the rules and plans, and in carrying (the excel room and Office.js). */
export function costTable(costs: readonly Cost[]): string {
  const cells = [
    columns.map(([header]) => header),
    ...costs.map((cost) => columns.map(([, of]) => of(cost))),
  ];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return cells.map(line).join('\n');
}

/** Promises with what was measured; why some are not held is said once, below them. */
export function promiseLines(promises: readonly Promised[]): string {
  const reasons = new Set(
    promises.flatMap(({ measured, limit, instead }) =>
      measured > limit && instead !== undefined ? [`  not held, for ${instead.why}.`] : [],
    ),
  );
  return [...promises.map(promiseLine), ...reasons].join('\n');
}

function promiseLine(promised: Promised): string {
  const { what, measured, limit, instead } = promised;
  const shown = measured < 100 ? String(Math.round(measured * 10) / 10) : grouped(measured);
  const said = `${what}: ${shown} (the design: at most ${grouped(limit)})`;
  if (measured <= limit) return `  kept      ${said}`;
  if (instead === undefined || !isKept(promised)) return `  BROKEN    ${said}`;
  return `  not held  ${said}; held instead: at most ${grouped(instead.limit)}`;
}

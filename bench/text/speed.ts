import { textFigures } from '../../src/report/prose/textFigures';
import { readReport } from '../../src/report/entries/readReport';
import type { RawReport } from '../../src/report/entries/rawRow';
import { schemas, type TableKey } from '../../src/report/schema';
import { settingDeclarations } from '../../src/report/schema/settings';

interface Timed {
  readonly texts: number;
  readonly rows: number;
  /** Milliseconds of CPU, the best of three. */
  readonly time: number;
  /** The time divided by n log n, n being texts and rows together. */
  readonly rate: number;
}

/** So many indicators and activities with a comment each, one comment in four about an indicator. */
function wideReport(size: number) {
  const settings = Object.values(settingDeclarations).map(({ label, initial }) => ({
    setting: label,
    value: initial,
  }));
  const indicators = Array.from({ length: size }, (_, at) => ({
    goal: `Mål ${at % 50}`,
    indicator: `Nöjda besökare i lokal ${at}`,
    sex: 'totalt',
    unit: '%',
    yearBefore: 40 + (at % 30),
    outcome: 50 + (at % 37),
    target: 70,
  }));
  const activities = Array.from({ length: size }, (_, at) => ({
    goal: `Mål ${at % 50}`,
    activity: `Aktivitet ${at}`,
    endDate: 'Löpande',
    status: 'Pågående',
    comment:
      at % 4 === 0
        ? `Andelen nöjda besökare i lokal ${at} är ${50 + (at % 37)} %. Arbetet fortsätter under hösten.`
        : `Arbetet följer planen och är klart till ${at % 90} %. Det kostar cirka ${at % 17},5 mnkr, och 3 av ${at} delar återstår.`,
  }));
  const rows: Partial<Record<TableKey, readonly object[]>> = { settings, indicators, activities };
  const raw = Object.fromEntries(
    (Object.keys(schemas) as TableKey[]).map((key) => [
      key,
      (rows[key] ?? []).map((row, index) => ({
        row: index + 1,
        cells: Object.fromEntries(
          Object.entries(row).map(([column, value]) => [column, { value: value as string }]),
        ),
      })),
    ]),
  );
  return readReport(raw as unknown as RawReport).report;
}

/** How the time of comparing grows with texts and rows, which grow together. */
export function timeCurve(): readonly Timed[] {
  return [1_250, 2_500, 5_000, 10_000, 20_000].map((size) => {
    const times = Array.from({ length: 3 }, () => {
      const report = wideReport(size);
      const before = process.cpuUsage();
      textFigures(report);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    const time = Math.min(...times);
    const all = 2 * size;
    return { texts: size, rows: size, time, rate: (time * 1000) / (all * Math.log2(all)) };
  });
}

import type { Finding } from '../finding';
import type { FindingCode } from '../findingCodes';
import type { StatusStep } from '../report';
import type { TableKey } from '../schema';
import { scaleNames, type MeaningWord } from '../schema/settings';
import { checkTexts } from '../texts/checkTexts';
import { nameKey } from '../values/plainText';
import { rowAt, rowFinding, type Check } from './check';

interface ScaleRule {
  readonly name: string;
  /** The table whose statuses are chosen from it: without that, a scale may lack anything. */
  readonly table: TableKey;
  /** Every meaning that a step of the scale may have. */
  readonly meanings: readonly MeaningWord[];
  /** Those that the scale must have a text for. */
  readonly needed: readonly MeaningWord[];
}

const goalWords: readonly MeaningWord[] = ['uppfylls', 'uppfylls delvis', 'uppfylls ej', 'kan ej bedömas'];
const activityWords: readonly MeaningWord[] = ['klar', 'pågår', 'ej påbörjad', 'pausad', 'ersatt', 'utgått'];

/**
 * A goal must be able to be met and not to be; between and beside these a scale has as many steps as a municipality
 * wants, and nothing is suggested where it has none. An activity must be able to end.
 */
const scaleRules: readonly ScaleRule[] = [
  { name: scaleNames.goal, table: 'goals', meanings: goalWords, needed: ['uppfylls', 'uppfylls ej'] },
  { name: scaleNames.activity, table: 'activities', meanings: activityWords, needed: ['klar'] },
];

function onTable(code: FindingCode, severity: Finding['severity'], message: string): Finding {
  return { code, severity, place: { table: 'statusScales' }, message };
}

function checkScale({ name, meanings, needed }: ScaleRule, steps: readonly StatusStep[]): readonly Finding[] {
  const own = steps.filter(({ scale }) => nameKey(scale) === nameKey(name));
  if (own.length === 0) return [onTable('scale-missing', 'error', checkTexts.scaleMissing({ scale: name }))];
  const findings: Finding[] = [];
  const missing = needed.filter((word) => !own.some(({ meaning }) => meaning === word));
  if (missing.length > 0) {
    const message = checkTexts.scaleMeaningMissing({ scale: name, meanings: missing });
    findings.push(onTable('scale-meaning-missing', 'warning', message));
  }
  for (const step of own) {
    if (step.meaning === undefined || meanings.includes(step.meaning)) continue;
    const message = checkTexts.scaleMeaningForeign({
      at: rowAt('statusScales', step),
      meaning: step.meaning,
      allowed: meanings,
    });
    findings.push(
      rowFinding('statusScales', step, 'meaning', {
        code: 'scale-meaning-foreign',
        severity: 'warning',
        message,
      }),
    );
  }
  return findings;
}

/** Scales whose rows are parted by rows of another scale or by empty rows: their drop-down list would be cut. */
function checkContiguous(steps: readonly StatusStep[]): readonly Finding[] {
  const scales = new Map<string, StatusStep[]>();
  for (const step of steps) {
    const key = nameKey(step.scale);
    const known = scales.get(key);
    if (known === undefined) scales.set(key, [step]);
    else known.push(step);
  }
  return [...scales.values()].flatMap((own) => {
    const rows = own.map(({ row }) => row);
    const isContiguous = rows.every((row, index) => index === 0 || row === (rows[index - 1] ?? 0) + 1);
    const scale = own[0]?.scale ?? '';
    if (isContiguous || scale === '') return [];
    return [onTable('scale-not-contiguous', 'warning', checkTexts.scaleNotContiguous({ scale, rows }))];
  });
}

/** Rows of a scale that the report does not have, so that nobody can choose their texts. */
function checkNames(steps: readonly StatusStep[]): readonly Finding[] {
  const known = Object.values(scaleNames);
  return steps
    .filter(({ scale }) => scale !== '' && !known.some((name) => nameKey(name) === nameKey(scale)))
    .map((step) => {
      const message = checkTexts.scaleUnknown({
        at: rowAt('statusScales', step),
        written: step.scale,
        known,
      });
      return rowFinding('statusScales', step, 'scale', {
        code: 'scale-unknown',
        severity: 'warning',
        message,
      });
    });
}

/** The scales that statuses are chosen from: known, there, whole, and with a meaning for each text. */
export const checkScales: Check = ({ rows, absent }) => [
  ...checkNames(rows.statusScales),
  ...scaleRules
    .filter(({ table }) => !absent.has(table))
    .flatMap((rule) => checkScale(rule, rows.statusScales)),
  ...checkContiguous(rows.statusScales),
];

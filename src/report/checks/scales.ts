import type { Finding } from '../finding';
import type { FindingCode } from '../findingCodes';
import type { StatusStep } from '../report';
import { scaleNames, type MeaningWord } from '../schema/settings';
import { checkTexts } from '../texts/checkTexts';
import { nameKey } from '../values/plainText';
import { rowAt, rowFinding, type Check } from './check';

interface ScaleRule {
  readonly name: string;
  /** Every meaning that a step of the scale may have. */
  readonly meanings: readonly MeaningWord[];
  /** Those that the scale must have a text for. */
  readonly needed: readonly MeaningWord[];
}

const goalWords: readonly MeaningWord[] = ['uppfylls', 'uppfylls delvis', 'uppfylls ej', 'kan ej bedömas'];
const activityWords: readonly MeaningWord[] = ['klar', 'pågår', 'pausad', 'ersatt', 'utgått'];

/** The suggestion for a goal needs a text for each of its four answers; an activity must at least be able to end. */
const scaleRules: readonly ScaleRule[] = [
  { name: scaleNames.goal, meanings: goalWords, needed: goalWords },
  { name: scaleNames.activity, meanings: activityWords, needed: ['klar', 'pågår'] },
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

/** The scales that statuses are chosen from: there, whole, and with a meaning for each text. */
export const checkScales: Check = ({ rows }) => [
  ...scaleRules.flatMap((rule) => checkScale(rule, rows.statusScales)),
  ...checkContiguous(rows.statusScales),
];

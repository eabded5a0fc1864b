import { identities } from '../../report/identities';
import { compareSides } from '../../report/identities/compareSides';
import type { Identity, Instance, Relation, Verdict } from '../../report/identities/identity';
import type { Report } from '../../report/report';
import { identityTexts } from '../../report/texts/identityTexts';
import { formatNumber } from '../../report/values/formatNumber';
import type { StyledCell } from '../cell';
import { colors } from '../cellStyles';
import { textFormats } from '../conditionalFormats';
import { quoted } from '../formulas';
import type { ConditionalFormatPlan } from '../plan';
import { sourceNote } from './amountCells';
import { formulaCell, textCell } from './cells';
import { figureStyle } from './figureStyle';
import { figureFormula, isSameRow, shownName, sideName } from './identityCells';
import { wholeColumn } from './wholeColumn';

/** What a comparison comes to, as shown: symbol and words. */
export const identityVerdicts = {
  holds: '✔ Stämmer',
  rounding: '– Avrundning',
  differs: '⚠ Skiljer sig',
  same: '⚠ Samma tal',
  otherPeriod: '– Olika perioder',
  notCompared: '– Kan inte jämföras',
} as const;

/** Smaller differences are binary noise; written out, since a formula knows no 1e-7. */
const noise = '0.0000001';

/** The verdict of a difference, live: the same rule as `compareSides` of the report room. */
function verdictOf(relation: Relation, difference: string, bound: number): string {
  const { holds, rounding, differs, same, otherPeriod } = identityVerdicts;
  const size = relation === 'at-most' ? difference : `ABS(${difference})`;
  if (relation === 'other-period') return `IF(${size}<${noise},"${same}","${otherPeriod}")`;
  const beyond = bound === 0 ? `"${differs}"` : `IF(${size}<=${bound}+${noise},"${rounding}","${differs}")`;
  return `IF(${size}<${noise},"${holds}",${beyond})`;
}

function instanceRow(report: Report, instance: Instance): StyledCell[] {
  const { relation, left, right, bound } = instance;
  const [one, other] = [left, right].map((side) => figureFormula(side, report));
  const verdict = `IFERROR(${verdictOf(relation, `((${one})-(${other}))`, bound)},"${identityVerdicts.notCompared}")`;
  const areSame = [left, right].map(isSameRow).filter((test) => test !== 'TRUE');
  const guarded =
    areSame.length === 0
      ? verdict
      : `IF(AND(${areSame.join(',')}),${verdict},"${identityVerdicts.notCompared}")`;
  const style = figureStyle([left.value, right.value]);
  const words = identityTexts.relations[relation];
  const sentence = [sideName(left), quoted(` ${words} `), sideName(right)].join('&');
  return [
    formulaCell(`=${guarded}`, 'status', shownVerdict(instance)),
    formulaCell(`=${one}`, style),
    formulaCell(`=${other}`, style),
    formulaCell(`=${sentence}`, 'comment', `${shownName(left)} ${words} ${shownName(right)}`),
  ];
}

/** The verdict at the time of the update. */
function shownVerdict(instance: Instance): string {
  const { holds, rounding, differs, same, otherPeriod, notCompared } = identityVerdicts;
  const { verdict } = compareSides(instance);
  if (verdict === 'not-compared') return notCompared;
  if (instance.relation === 'other-period') return verdict === 'equal' ? same : otherPeriod;
  const shown: Readonly<Record<Verdict, string>> = {
    equal: holds,
    'rounding-difference': rounding,
    differs,
    'not-compared': notCompared,
  };
  return shown[verdict];
}

/** Comparisons of one kind that the sheet lists; every one is made. */
const mostRows = 100;

/** Those that do not hold come before others where not all have room; the listed ones stand in the report's order. */
function listed(instances: readonly Instance[]): readonly Instance[] {
  if (instances.length <= mostRows) return instances;
  const holds = (instance: Instance) => compareSides(instance).verdict === 'equal';
  const chosen = new Set(
    [...instances.filter((each) => !holds(each)), ...instances.filter(holds)].slice(0, mostRows),
  );
  return instances.filter((instance) => chosen.has(instance));
}

function identityRows(report: Report, { title, instances }: Identity): StyledCell[][] {
  const all = instances(report);
  if (all.length === 0) return [];
  const shown = listed(all);
  const left = all.length - shown.length;
  return [
    [textCell(title, 'group')],
    ...shown.map((instance) => instanceRow(report, instance)),
    ...(left === 0
      ? []
      : [
          sourceNote(
            `… och ${formatNumber(left)} jämförelser till av samma slag. De görs vid varje kontroll.`,
          ),
        ]),
  ];
}

/**
 * Every identity between tables that this report has, with both of its figures, live: the verdict follows what is typed,
 * and goes back to "cannot be compared" where another row has come to stand in a side's place. Nothing where there is none.
 */
export function identitySection(report: Report): StyledCell[][] {
  const rows = identities.flatMap((identity) => identityRows(report, identity));
  if (rows.length === 0) return [];
  return [
    [],
    [textCell('Samband mellan tabeller', 'section')],
    [
      textCell('Bedömning', 'headerIndented'),
      textCell('Ena sidan', 'headerRight'),
      textCell('Andra sidan', 'headerRight'),
      textCell('Vad som ska gälla', 'headerIndented'),
    ],
    ...rows,
    [],
    sourceNote(
      `Belopp i ${report.settings.entryUnit}, som inmatade. Avrundning = skillnaden är inte större än att de inmatade talen kan vara avrundade.`,
    ),
  ];
}

/** Verdicts in the colours of what they mean; text and symbol stand beside. */
export function identityFormats(): ConditionalFormatPlan[] {
  return textFormats(wholeColumn(1), [
    [identityVerdicts.holds, colors.met],
    [identityVerdicts.rounding, colors.neutral],
    [identityVerdicts.otherPeriod, colors.neutral],
    [identityVerdicts.notCompared, colors.neutral],
    [identityVerdicts.differs, colors.partly],
    [identityVerdicts.same, colors.partly],
  ]);
}

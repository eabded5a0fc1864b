import type { RawReport } from '../../report/entries/rawRow';
import { identities } from '../../report/identities';
import { compareSides } from '../../report/identities/compareSides';
import type { Identity, Instance, Relation, Side, Verdict } from '../../report/identities/identity';
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
import { canBeCompared, figureFormula, isSameRow, shownName, sideName } from './identityCells';
import type { BodyCell, OutputInput } from './output';
import { wholeColumn } from './wholeColumn';

/** What the section is composed from. */
type IdentityInput = Pick<OutputInput, 'report' | 'raw'>;

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

/** Columns of the section, from 0 in column B. */
const columns = { one: 1, other: 2, sentence: 3 } as const;

/** A row of the section, once it is known where its cells stand. */
type Row = (cell: (column: number) => string) => StyledCell[];

/** The verdict is reckoned from the cells beside it, so that each figure and each name has its formula once. */
function instanceRow({ report, raw }: IdentityInput, instance: Instance): Row {
  const { relation, left, right, bound } = instance;
  const words = identityTexts.relations[relation];
  const sentence = [left, right].map((side) => sideName(side, raw)).join(`&${quoted(` ${words} `)}&`);
  const said = `${shownName(left)} ${words} ${shownName(right)}`;
  const style = figureStyle([left.value, right.value]);
  return (cell) => {
    const difference = `(${cell(columns.one)}-${cell(columns.other)})`;
    const verdict = verdictOf(relation, difference, bound);
    const areSame = areSameRows([left, right], raw, said, cell(columns.sentence));
    const guarded = areSame === undefined ? verdict : `IF(${areSame},${verdict},NA())`;
    return [
      formulaCell(`=IFERROR(${guarded},"${identityVerdicts.notCompared}")`, 'status', shownVerdict(instance)),
      ...[left, right].map((side) => formulaCell(`=${figureFormula(side, report, raw)}`, style)),
      formulaCell(`=${sentence}`, 'comment', said),
    ];
  };
}

/**
 * Whether both rows are still those that they were at the update, live and without "=": while they are, the sentence says what it
 * said. Undefined where no row can have become another.
 */
function areSameRows(
  sides: readonly Side[],
  raw: RawReport,
  said: string,
  sentenceCell: string,
): string | undefined {
  if (sides.every(({ figure }) => figure.kind === 'sum')) return undefined;
  if (canBeCompared(said)) return `${sentenceCell}=${quoted(said)}`;
  const tests = sides.map((side) => isSameRow(side, raw)).filter((test) => test !== 'TRUE');
  return tests.length === 0 ? undefined : `AND(${tests.join(',')})`;
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

function identityRows(input: IdentityInput, { title, instances }: Identity): Row[] {
  const all = instances(input.report);
  if (all.length === 0) return [];
  const shown = listed(all);
  const left = all.length - shown.length;
  return [
    () => [textCell(title, 'group')],
    ...shown.map((instance) => instanceRow(input, instance)),
    ...(left === 0
      ? []
      : [
          () =>
            sourceNote(
              `… och ${formatNumber(left)} jämförelser till av samma slag. De görs vid varje kontroll.`,
            ),
        ]),
  ];
}

/**
 * Every identity between tables that this report has, with both of its figures, live: the verdict follows what is typed,
 * and goes back to "cannot be compared" where another row has come to stand in a side's place. Nothing where there is none.
 *
 * @param cell where the section's own cells stand: its rows from 0, columns from 0 in column B
 */
export function identitySection(input: IdentityInput, cell: BodyCell): StyledCell[][] {
  const rows = identities.flatMap((identity) => identityRows(input, identity));
  if (rows.length === 0) return [];
  const heading = [
    [],
    [textCell('Samband mellan tabeller', 'section')],
    [
      textCell('Bedömning', 'headerIndented'),
      textCell('Ena sidan', 'headerRight'),
      textCell('Andra sidan', 'headerRight'),
      textCell('Vad som ska gälla', 'headerIndented'),
    ],
  ];
  return [
    ...heading,
    ...rows.map((row, index) => row((column) => cell(heading.length + index, column))),
    [],
    sourceNote(
      `Belopp i ${input.report.settings.entryUnit}, som inmatade. Avrundning = skillnaden är inte större än att de inmatade talen kan vara avrundade.`,
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

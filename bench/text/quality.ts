import { roundHalfAwayFromZero, shiftDecimal, subtract } from '../../src/report/arithmetic/decimal';
import { textFigures } from '../../src/report/prose/textFigures';
import type { TextFigure } from '../../src/report/prose/textFigure';
import { formatNumber } from '../../src/report/values/formatNumber';
import { randomFrom, type Random } from '../audit/random';
import { madeReport, type MadeReport, type MadeRow } from './madeReport';
import type { Asked, Noise, Template } from './template';
import { textOf, writtenRightly, type Written } from './written';

/** How a figure is made wrong. */
const plantedKinds = ['other-year', 'digit', 'unit', 'rounding', 'hedge'] as const;
export type PlantedKind = (typeof plantedKinds)[number];

export interface TemplateSet {
  readonly templates: readonly Template[];
  readonly noises: readonly Noise[];
}

/** How well one kind of error is found. */
export interface TextQuality {
  readonly kind: PlantedKind;
  readonly planted: number;
  /** Accused figures that are planted, out of all planted. */
  readonly recall: number;
  /** The same for sentences that name the row and say nothing else. */
  readonly plainRecall: number;
  /** Accused figures that are planted, out of all accused in these texts. */
  readonly precision: number;
}

const accused = (found: TextFigure) => found.verdict === 'contradicts' || found.verdict === 'other-year';

const columnOf = (row: MadeRow, asked: string): string => {
  const isIndicator = row.table === 'indicators';
  if (asked === '@outcome') return isIndicator ? 'outcome' : 'outcomePeriod';
  if (asked === '@before') return isIndicator ? 'yearBefore' : 'outcomePreviousYear';
  return asked;
};

/** What a template asks for in a row; undefined where nobody would write it. */
function valueOf(row: MadeRow, asked: Asked): number | undefined {
  if (typeof asked === 'string') {
    const value = row.values[columnOf(row, asked)];
    // Nobody tells small amounts apart in words.
    return value === undefined || (row.unit === 'kr' && Math.abs(value) < 50) ? undefined : value;
  }
  const from = row.values[columnOf(row, asked.from)];
  const to = row.values[columnOf(row, asked.to)];
  if (from === undefined || to === undefined || from === 0) return undefined;
  if (asked.only !== undefined && row.unit !== asked.only) return undefined;
  if (asked.as === 'difference') {
    const difference = subtract(to, from);
    return Math.abs(difference) < (row.unit === 'kr' ? 50 : 0.5) ? undefined : difference;
  }
  const change = (100 * (to - from)) / Math.abs(from);
  return Math.abs(change) < 2 || Math.abs(change) > 95 ? undefined : change;
}

function rightly(random: Random, row: MadeRow, asked: Asked, value: number): Written {
  if (typeof asked === 'string') return writtenRightly(random, row, value);
  const decimals = asked.as === 'difference' || random.chance(0.5) ? 1 : 0;
  if (asked.as === 'difference') {
    if (row.unit !== '%') return writtenRightly(random, row, value);
    const size = Math.abs(value);
    return { value: size, decimals: size % 1 === 0 ? 0 : decimals, unit: 'procentenheter', hedge: '' };
  }
  return { value: roundHalfAwayFromZero(Math.abs(value), decimals), decimals, unit: '%', hedge: '' };
}

interface Choice {
  readonly row: MadeRow;
  readonly template: Template;
  readonly values: readonly number[];
}

function choose(random: Random, { rows }: MadeReport, templates: readonly Template[]): Choice {
  for (;;) {
    const template = random.pick(templates);
    const row = random.pick(rows.filter(({ table }) => template.tables.includes(table)));
    const values = template.asks.map((asked) => valueOf(row, asked));
    if (values.every((value) => value !== undefined)) return { row, template, values };
  }
}

const inSentence = ({ row, template, values }: Choice, written: readonly Written[], year: number) =>
  template.write(row.definite, written.map(textOf), year, (values[0] ?? 0) > 0);

function rightSentence(random: Random, report: MadeReport, { templates, noises }: TemplateSet): string {
  if (random.chance(0.4)) {
    const row = random.pick(report.rows);
    const own =
      row.unit === 'kr'
        ? random.pick(['tkr', 'mnkr'])
        : row.unit === '%'
          ? '%'
          : row.unit === 'dagar'
            ? 'dagar'
            : '';
    const figure = (unit: string) => {
      const number = formatNumber(random.chance(0.5) ? random.int(2, 99) : random.int(20, 999) / 10);
      const shown = unit === '' ? own : unit;
      return shown === '' ? number : `${number}\u00A0${shown}`;
    };
    return random.pick(noises)(row.definite, figure, report.year);
  }
  const choice = choose(random, report, templates);
  const written = choice.template.asks.map((asked, at) =>
    rightly(random, choice.row, asked, choice.values[at] ?? 0),
  );
  return inSentence(choice, written, report.year);
}

/** Right sentences that are accused of something. */
export function rightSentencesAccused(count: number, set: TemplateSet, firstSeed = 1): readonly string[] {
  const each = 250;
  const found: string[] = [];
  for (let seed = firstSeed; (seed - firstSeed) * each < count; seed++) {
    const random = randomFrom(seed);
    const report = madeReport(random);
    const texts = Array.from({ length: each }, () => rightSentence(random, report, set));
    for (const figure of textFigures(report.withTexts(texts)).filter(accused)) found.push(figure.cell.text);
  }
  return found;
}

/** Every value that the wrong figure must not happen to be, in the written unit. */
function othersOf({ values, unit }: MadeRow, written: Written): readonly number[] {
  const all = Object.values(values);
  const power = unit !== 'kr' ? 0 : written.unit === 'tkr' ? 0 : 3;
  const levels = all.map((value) => shiftDecimal(Math.abs(value), -power));
  const changes = all.flatMap((a) =>
    all.flatMap((b) => [shiftDecimal(Math.abs(a - b), -power), b === 0 ? 0 : Math.abs((100 * (a - b)) / b)]),
  );
  return [...levels, ...changes];
}

const isOther = (value: number, decimals: number, others: readonly number[]) =>
  others.some((other) => Math.abs(other - value) <= 0.75 * 10 ** -decimals);

/** Makes the first figure wrong; undefined where that error cannot be made in it. */
function spoiled(random: Random, kind: PlantedKind, { row, template, values }: Choice): Written | undefined {
  const [asked = ''] = template.asks;
  const [value = 0] = values;
  const size = Math.abs(value);
  const plain: Written = { ...rightly(random, row, asked, value), hedge: '' };
  const own = roundHalfAwayFromZero(
    row.unit === 'kr' && plain.unit !== 'tkr' && plain.unit !== '%' ? shiftDecimal(size, -3) : size,
    plain.decimals,
  );
  const right: Written = { ...plain, value: own };
  const others = othersOf(row, right);
  switch (kind) {
    case 'other-year': {
      const before = row.values[columnOf(row, '@before')];
      if (asked !== '@outcome' || before === undefined) return undefined;
      const wrong = { ...writtenRightly(random, row, before), hedge: '' };
      const rest = Object.entries(row.values).filter(
        ([column]) => !/yearBefore|PreviousYear|twoYears/u.test(column),
      );
      return isOther(
        wrong.value,
        wrong.decimals,
        rest.map(([, each]) => Math.abs(each)),
      )
        ? undefined
        : wrong;
    }
    case 'digit': {
      const digits = formatNumber(right.value, right.decimals);
      const places = Array.from(digits.matchAll(/\d/gu), ({ index }) => index);
      const at = random.pick(places);
      const digit = String(random.int(at === 0 ? 1 : 0, 9));
      const wrong = Number(
        (digits.slice(0, at) + digit + digits.slice(at + 1)).replace(/[\u00A0]/gu, '').replace(',', '.'),
      );
      const ratio = wrong / right.value;
      const isFar = Math.abs(wrong - right.value) >= 1.5 * 10 ** -right.decimals && ratio > 0.15 && ratio < 7;
      return isFar && !isOther(wrong, right.decimals, others) ? { ...right, value: wrong } : undefined;
    }
    case 'unit':
      if (row.unit !== 'kr' || size < 1000) return undefined;
      return right.unit === 'tkr' ? { ...right, unit: 'mnkr' } : { ...right, unit: 'tkr' };
    case 'rounding': {
      const step = 10 ** -right.decimals;
      const exact = right.unit === 'tkr' || row.unit !== 'kr' ? size : shiftDecimal(size, -3);
      const wrong = roundHalfAwayFromZero(
        exact >= right.value ? right.value - step : right.value + step,
        right.decimals,
      );
      const isRoundFigure = wrong >= 1000 && wrong % 100 === 0;
      return wrong <= 0 ||
        isRoundFigure ||
        isOther(
          wrong,
          right.decimals,
          others.filter((each) => Math.abs(each - exact) > 1e-9),
        )
        ? undefined
        : { ...right, value: wrong };
    }
    case 'hedge': {
      const exact = right.unit === 'tkr' || row.unit !== 'kr' ? size : shiftDecimal(size, -3);
      if (exact < 3 || Math.floor(exact) === exact) return undefined;
      const isOver = random.chance(0.5);
      const wrong = isOver ? Math.ceil(exact) : Math.floor(exact);
      if (
        isOther(
          wrong,
          0,
          others.filter((each) => Math.abs(each - exact) > 1e-9),
        )
      )
        return undefined;
      return {
        ...right,
        value: wrong,
        decimals: 0,
        hedge: isOver ? 'drygt' : random.pick(['knappt', 'nästan']),
      };
    }
  }
}

/** Plants so many errors of each kind, one a text, and counts what is told. */
export function measureTextQuality(
  each: number,
  set: TemplateSet,
  missed?: (kind: PlantedKind, text: string, found: readonly TextFigure[]) => void,
): readonly TextQuality[] {
  return plantedKinds.map((kind) => {
    const counts = { planted: 0, found: 0, plain: 0, plainFound: 0, told: 0 };
    for (let seed = 1; counts.planted < each && seed < 4 * each; seed++) {
      const random = randomFrom(seed * 7919 + plantedKinds.indexOf(kind));
      const report = madeReport(random);
      const planted = Array.from({ length: 60 }, () => plant(random, report, kind, set)).filter(
        (one) => one !== undefined,
      );
      const figures = textFigures(report.withTexts(planted.map(({ text }) => text)));
      const byRow = new Map<number, TextFigure[]>();
      for (const figure of figures)
        byRow.set(figure.cell.row, [...(byRow.get(figure.cell.row) ?? []), figure]);
      planted.forEach(({ text, isPlain, wrong }, index) => {
        const found = byRow.get(index + 1) ?? [];
        const told = found.filter(accused);
        const isFound = told.some(
          ({ cell, mention }) => cell.text.slice(mention.outerStart, mention.outerEnd) === wrong,
        );
        counts.planted += 1;
        counts.told += told.length;
        if (isFound) counts.found += 1;
        if (isPlain) counts.plain += 1;
        if (isPlain && isFound) counts.plainFound += 1;
        if (!isFound || told.length > 1) missed?.(kind, text, found);
      });
    }
    const { planted, found, plain, plainFound, told } = counts;
    return {
      kind,
      planted,
      recall: found / planted,
      plainRecall: plainFound / plain,
      precision: told === 0 ? 1 : found / told,
    };
  });
}

function plant(random: Random, report: MadeReport, kind: PlantedKind, { templates }: TemplateSet) {
  const choice = choose(random, report, templates);
  const wrong = spoiled(random, kind, choice);
  if (wrong === undefined) return undefined;
  const { row, template, values } = choice;
  const rest = template.asks.slice(1).map((asked, at) => rightly(random, row, asked, values[at + 1] ?? 0));
  return {
    text: inSentence(choice, [wrong, ...rest], report.year),
    isPlain: template.isPlain,
    wrong: textOf(wrong),
  };
}

import { listed } from './where';

/** Two figures of a report that belong together, as texts with their unit, and what each is called. */
interface Sides {
  readonly left: string;
  readonly leftName: string;
  readonly right: string;
  readonly rightName: string;
}

/** Two sides that differ, and how far rounding reaches. */
interface Differing extends Sides {
  readonly difference: string;
  readonly bound: string;
}

/** A part of a year beside the whole of it. */
interface Periods extends Sides {
  /** Such as "jan–aug 2020". */
  readonly period: string;
  readonly year: number;
}

/** What is said of figures that several tables of a report have in common. One place for each sentence. */
export const identityTexts = {
  resultDiffers: ({
    leftName,
    left,
    rightName,
    right,
    difference,
    bound,
    others,
  }: Differing & { others: readonly { readonly name: string; readonly amount: string }[] }) =>
    `${leftName} är ${left}, men summan av ${rightName} blir ${right}. Skillnaden är ${difference}, mer än avrundning kan förklara (högst ${bound}).${othersClause(others)} Rätta det som är fel. Avser indikatorn något annat resultat, säg vilket i dess namn eller fotnot.`,
  resultRounding: ({ leftName, left, rightName, right, difference, bound }: Differing) =>
    `${leftName} är ${left} och summan av ${rightName} blir ${right}. Skillnaden ${difference} är en avrundningsdifferens (högst ${bound}) och behöver inte rättas.`,
  targetDiffers: ({ leftName, left, rightName, right }: Sides) =>
    `${leftName} är ${left}, men summan av ${rightName} blir ${right}. Ska målet för resultatet vara budgeten behöver ett av dem ändras. Annars kan det stå kvar.`,

  measureDiffers: ({ leftName, left, rightName, right }: Sides) =>
    `${leftName} är ${left}, men ${rightName} är ${right}. Samma mått ska ha samma värde på båda bladen. Rätta det som är fel, eller ge måtten olika namn om de mäter olika saker.`,
  measureRounding: ({ leftName, left, rightName, right }: Sides) =>
    `${leftName} är ${left} och ${rightName} är ${right}. De stämmer överens sånär som på antalet decimaler och behöver inte rättas.`,
  previousDiffers: ({ leftName, left, rightName, right, year }: Sides & { year: number }) =>
    `${leftName} är ${left} och ${rightName} är ${right}, men båda avser helåret ${year}. Rätta det som är fel.`,
  previousMayDiffer: ({ leftName, left, rightName, right, period, year }: Periods) =>
    `${leftName} är ${left} och ${rightName} är ${right}. Avser det första ${period} och det andra helåret ${year} kan båda vara rätt. Avser de samma tid ska de vara lika: rätta i så fall det som är fel.`,
  holdsFullYear: ({ leftName, left, rightName, period, year }: Periods) =>
    `${leftName} är ${left}, precis som ${rightName}. Kolumnen ska visa ${period}, men talet är detsamma som för helåret ${year}. Skriv periodens värde. Är talet rätt ändå, skriv varför i kolumnen Fotnot.`,

  /** How Kontroller writes what must hold between two figures. */
  relations: {
    equal: '=',
    'at-most': '≤',
    'other-period': 'jämfört med helårets',
  },
} as const;

function othersClause(others: readonly { readonly name: string; readonly amount: string }[]): string {
  if (others.length === 0) return '';
  const amounts = others.map(({ name, amount }) => `${name} (${amount})`);
  return ` Det är inte heller ${listed(amounts, 'eller')}.`;
}

import type { SettingsTexts } from '../settings';

export const settings: SettingsTexts = {
  intro:
    'The settings are on the sheet Inställningar and apply to the whole report. What you change here is written there when you choose Save.',
  groups: { report: 'The report', amounts: 'Amounts', comments: 'Comments on deviations' },
  translated: {
    municipality: { label: 'Municipality', help: 'The name of the municipality, such as Linköpings kommun.' },
    organisation: {
      label: 'Organisation',
      help: 'The department, board or unit that the report is about. Empty when it is the whole municipality’s.',
    },
    reportType: {
      label: 'Type of report',
      help: 'Which report the workbook is. In annual accounts (Bokslut) the year’s outcome is final and no forecast is filled in.',
    },
    year: { label: 'Year', help: 'The year of the report in four digits, 1990–2100.' },
    month: { label: 'Month', help: 'The last month of the period, 1–12. 8 means January to August.' },
    entryUnit: {
      label: 'Unit of entries',
      help: 'The unit in which amounts are written on the entry sheets.',
    },
    reportUnit: { label: 'Unit of the report', help: 'The unit in which the report shows amounts.' },
    signConvention: {
      label: 'Sign convention',
      help: 'How the amounts of operations are signed and how the deviation is computed. Investments always have expenditure plus and deviation = frame − forecast.',
    },
    thresholdAmount: {
      label: 'Comment limit, amount',
      help: 'A deviation of at least this size, in the unit of entries, must have a comment. Empty = no limit.',
    },
    thresholdPercent: {
      label: 'Comment limit, per cent',
      help: 'The deviation must also be at least this many per cent of the budget. 0 = only the amount counts.',
    },
    decimals: {
      label: 'Decimals in the report',
      help: 'Decimals of amounts on the sheets of the report, 0–2.',
    },
    goalLevel: {
      label: 'Level of goals',
      help: 'What the goals on the sheet Mål are called in the report. The headers of the entry sheets do not change.',
    },
  },
  problem: (problem, limits) => {
    switch (problem) {
      case 'empty':
        return 'Enter a value.';
      case 'whole':
        return limits === undefined
          ? 'Enter a whole number.'
          : `Enter a whole number from ${limits.low} to ${limits.high}.`;
      case 'number':
        return 'Enter a number that is zero or greater.';
      case 'choice':
        return 'Choose one of the values in the list.';
    }
  },
  save: 'Save',
  discard: 'Discard',
  saved: 'Saved on the sheet.',
  undo: 'Undo the change',
  undone: 'The change is undone.',
  changedMeanwhile: (value) =>
    `The sheet has changed since you began to type. Now it says: ${value}. Saving replaces that.`,
  emptyCell: 'nothing',
  rowMissing:
    'The row is missing from the sheet Inställningar. The view Findings tells you how to get it back.',
  choose: 'Choose',
  exampleLabel: 'Example:',
  examples: {
    footer: (text) => `the footer says “${text}”.`,
    title: (title) => `the report’s heading is “${title}”.`,
    period: (period) => `the report covers ${period}.`,
    entered: (written, amount, other) => `${written} in a cell means ${amount}, that is ${other}.`,
    shown: (written, shown) => `${written} is shown as ${shown}.`,
    convention: (forecast, budget, deviation) =>
      `forecast ${forecast} and budget ${budget} give the deviation ${deviation}, worse than budget.`,
    noLimit: 'no deviation needs a comment.',
    everyDeviation: 'every deviation that is not zero must have a comment.',
    limit: (needed, spared, budget) =>
      `${budget === undefined ? '' : `with a budget of ${budget} `}a deviation of ${needed} must have a comment; ${spared} needs none.`,
    goalLevel: (level) => `the goals have the heading “${level}” in the report.`,
  },
  scalesHeading: 'Status scales',
  scalesExplained:
    'The assessments that can be chosen. The meaning decides suggestions and counts; the text is for you to choose.',
  scales: { goals: 'Goals', activities: 'Activities' },
  noSteps: 'The scale has no steps yet.',
  meanings: {
    met: 'met',
    partly: 'partly met',
    'not-met': 'not met',
    'not-assessable': 'cannot be assessed',
    done: 'done',
    ongoing: 'under way',
    'not-started': 'not started',
    paused: 'paused',
    replaced: 'replaced',
    dropped: 'dropped',
  },
  colors: { grön: 'green', gul: 'yellow', röd: 'red', grå: 'grey', blå: 'blue' },
  toScales: 'Change on the sheet Statusskalor',
};

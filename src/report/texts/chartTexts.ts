import { formatNumber } from '../values/formatNumber';

/** The sentences beside the charts. Counts come as words or figures, amounts with their unit. */
export const chartTexts = {
  largestAmounts: (shown: number, all: number) =>
    `Visar de ${shown} med störst belopp av ${formatNumber(all)}; alla finns på bladet Prognos.`,
  largestDeviations: (shown: number, all: number) =>
    `Visar de ${shown} som avviker mest av ${formatNumber(all)}; alla finns på bladet Prognos.`,
  largestChanges: (shown: number, all: number) =>
    `Visar de ${shown} som ändras mest av ${formatNumber(all)}; alla finns på Volymer och personal.`,

  netTotal: (isYearEnd: boolean, amount: string) =>
    `${isYearEnd ? 'Årets utfall' : 'Prognosen för helåret'} är sammanlagt ${amount}`,
  more: (difference: string) => `${difference} mer än`,
  less: (difference: string) => `${difference} mindre än`,
  /** Of amounts below zero nobody knows whether more is a larger cost or a smaller one, so it is said in words. */
  netCost: (difference: string, isLarger: boolean) =>
    `en nettokostnad som är ${difference} ${isLarger ? 'högre' : 'lägre'} än i`,
  netIncome: (difference: string, isLarger: boolean) =>
    `ett överskott som är ${difference} ${isLarger ? 'större' : 'mindre'} än i`,
  betterThan: (difference: string) => `${difference} bättre än`,
  worseThan: (difference: string) => `${difference} sämre än`,
  asMuch: 'lika mycket som',
  aboutAsMuch: 'ungefär lika mycket som',
  about: (difference: string) => `ungefär ${difference}`,
  noForecast: (isYearEnd: boolean) => (isYearEnd ? 'Årets utfall saknas' : 'Prognos för helåret saknas'),
  accountsTotal: (year: number | undefined, amount: string) =>
    `Bokslutet ${year === undefined ? 'året före' : `för ${year}`} är sammanlagt ${amount}`,
  accountsOf: (year: number | undefined, amount: string) =>
    year === undefined ? `bokslutet året före (${amount})` : `bokslutet för ${year} (${amount})`,
  noAccounts: (year: number | undefined) =>
    year === undefined ? 'Bokslutet för året före saknas' : `Bokslutet för ${year} saknas`,
  netUnknown: 'Summorna går inte att jämföra, eftersom något belopp inte är känt.',
  noNet: 'Inget att rita ännu: verksamheternas belopp saknas på bladet Driftsammandrag.',

  better: 'bättre än budget',
  worse: 'sämre än budget',
  onBudget: 'enligt budget',
  bothUnits: 'Båda verksamheterna',
  allUnits: (all: string) => `Samtliga ${all} verksamheter`,
  go: (isYearEnd: boolean) => (isYearEnd ? 'gick' : 'väntas gå'),
  someGo: (isYearEnd: boolean, all: string, first: string, how: string) =>
    isYearEnd
      ? `Av ${all} verksamheter gick ${first} ${how}`
      : `Av ${all} verksamheter väntas ${first} gå ${how}`,
  deviationOf: (unit: string, amount: string) => `Avvikelsen för ${unit} är ${amount}.`,
  largestDeviation: (unit: string, amount: string) => `Störst är avvikelsen för ${unit}, ${amount}.`,
  noDeviation: 'Inget att rita ännu: ingen verksamhet har både belopp och budget för helåret.',

  increases: 'ökar',
  decreases: 'minskar',
  unchanged: (count: number) => (count === 1 ? 'är oförändrad' : 'är oförändrade'),
  volumeChanges: (volume: string, how: string) => `${volume} ${how}`,
  bothVolumes: 'Båda volymerna',
  allVolumes: (all: string) => `Samtliga ${all} volymer`,
  someVolumes: (some: string, all: string) => `${some} av ${all} volymer`,
  comparedWith: (period: string) => `jämfört med ${period}`,
  samePeriodBefore: 'samma period året före',
  changesMost: (volume: string, change: string) => `Mest ändras ${volume}, ${change}.`,
  noVolumes: 'Inget att rita ännu: ingen volym har utfall för båda åren.',
  leftOut: (parts: string) => `Visas inte i diagrammet: ${parts}.`,
  ofWhichRows: (count: number) => `${count} ${count === 1 ? 'varav-rad' : 'varav-rader'}`,
  shares: (count: number) => `${count} ${count === 1 ? 'andel' : 'andelar'}`,
  otherPeriod: (count: number) => `${count} mått som jämförs med en annan period`,
  fromZero: (count: number) => `${count} mått som var 0 året före`,
  withoutFigures: (count: number) => `${count} mått utan uppgifter att jämföra`,

  theGoal: (status: string) => `Rapportens mål har bedömningen ${status}.`,
  theUnassessedGoal: 'Rapportens mål har ingen bedömning.',
  goalsHave: (all: string, first: string, status: string) =>
    `Av ${all} mål har ${first} bedömningen ${status}`,
  noGoalAssessed: 'Inget av målen har någon bedömning.',
  bothGoals: (status: string) => `Båda målen har bedömningen ${status}.`,
  allGoals: (all: string, status: string) => `Samtliga ${all} mål har bedömningen ${status}.`,
  goalsWithout: (count: string) => `${count} saknar bedömning`,
  noGoals: 'Inget att rita ännu: inga mål finns på bladet Mål.',
  theActivity: (status: string) => `Rapportens aktivitet har status ${status}.`,
  theActivityWithout: 'Rapportens aktivitet har ingen status.',
  activitiesHave: (all: string, first: string, status: string) =>
    `Av ${all} aktiviteter har ${first} status ${status}`,
  noActivityHasStatus: 'Ingen av aktiviteterna har någon status.',
  bothActivities: (status: string) => `Båda aktiviteterna har status ${status}.`,
  allActivities: (all: string, status: string) => `Samtliga ${all} aktiviteter har status ${status}.`,
  activitiesWithout: (count: string) => `${count} saknar status`,
  noActivities: 'Inget att rita ännu: inga aktiviteter finns på bladet Aktiviteter.',
} as const;

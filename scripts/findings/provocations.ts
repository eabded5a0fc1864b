import type { FindingCode } from '../../src/report/findingCodes';
import { names } from '../../src/workbook/names';
import { added, entered, renamed, replacedIn, set, withoutName, withoutTable, type Break } from './breaks';

/** What is done to a sound report. */
type Broken = readonly Break[];

/** An indicator of what the one row of Personal measures. */
const staffIndicator = (outcome: number) => ({
  goal: 'Fler läser',
  indicator: 'Tillsvidareanställda',
  sex: 'totalt',
  unit: 'antal',
  yearBefore: 36,
  outcome,
  target: 40,
  direction: 'Högre är bättre',
});

/**
 * For every code the reports that provoke it, one for each severity that it can have. A code that is left
 * out does not compile.
 */
export const provocations: Readonly<Record<FindingCode, readonly Broken[]>> = {
  'table-missing': [[withoutTable('goalResults')]],
  'column-missing': [[renamed('investments', 'frame', 'Ram 2021')]],
  'name-missing': [[withoutName(names.lastDay)]],
  'formula-overwritten': [[entered('operatingSummary', 2, 'deviationYear', -50)]],

  'setting-missing': [[set('year', '')], [set('decimals', '')]],
  'setting-invalid': [[set('month', 13)], [set('decimals', 5)]],
  'setting-unknown': [[added('settings', { setting: 'Färgtema', value: 'Blått' })]],
  'severity-unknown': [[added('settings', { setting: 'Allvar: activity-overdu', value: 'Upplysning' })]],
  'severity-not-lowered': [
    [added('settings', { setting: 'Allvar: amount-unreadable', value: 'Upplysning' })],
  ],
  'report-type-month': [[set('reportType', 'Halvårsrapport')]],
  'scale-unknown': [[entered('statusScales', 10, 'scale', 'uppdrag')]],
  'scale-missing': [[replacedIn('statusScales', 'scale', 'aktivitet', 'uppdrag')]],
  'scale-meaning-missing': [[replacedIn('statusScales', 'meaning', 'uppfylls ej', 'uppfylls delvis')]],
  'scale-meaning-foreign': [[entered('statusScales', 2, 'meaning', 'pågår')]],
  'scale-not-contiguous': [
    [added('statusScales', { scale: 'mål', text: 'Vet ej', symbol: '–', meaning: 'kan ej bedömas' })],
  ],

  'required-missing': [
    [entered('operatingSummary', 1, 'budgetYear', '')],
    [entered('plans', 1, 'followUp', '')],
  ],
  'error-value': [[entered('operatingSummary', 1, 'outcomePeriod', '#REF!', '=#REF!')]],
  'formula-in-text': [[entered('operatingSummary', 1, 'comment', 2, '=1+1')]],
  'text-too-long': [[entered('texts', 1, 'text', 'Läs mer! '.repeat(4000))]],
  'text-higher-than-row': [[entered('texts', 1, 'text', 'Ett stycke.\n'.repeat(60))]],
  'text-is-draft': [[entered('goals', 1, 'reason', '[Utkast från jan–apr 2021] Utlåningen ökar.')]],
  'figure-mark-broken': [
    [entered('texts', 1, 'text', 'Prognosen är {Driftsammandrag:Biblotek:Prognos helår}.')],
  ],
  'figure-mark-unreadable': [[entered('texts', 1, 'text', 'Prognosen är {Driftsammandrag:Prognos helår}.')]],
  'figure-mark-empty': [
    [entered('texts', 1, 'text', 'Året före: {Driftsammandrag:Museum:Redovisat föregående år}.')],
  ],
  'space-around-text': [[entered('activities', 2, 'status', 'Pågående ')]],
  'duplicate-row': [
    [entered('operatingSummary', 2, 'unit', 'Bibliotek')],
    [entered('goalResults', 2, 'text', 'Bokbussen når två byar till.')],
  ],

  'amount-unreadable': [[entered('operatingSummary', 1, 'outcomePeriod', '1.234')]],
  'amount-is-text': [[entered('operatingSummary', 1, 'outcomePeriod', '1 234')]],
  'amount-not-known': [[entered('investments', 1, 'decidedTotal', 'IU')]],
  'amount-not-plain': [[entered('operatingSummary', 1, 'outcomePreviousYear', '-*')]],
  'measure-unreadable': [[entered('indicators', 1, 'yearBefore', 'IU-')]],
  'measure-is-text': [[entered('indicators', 2, 'outcome', '7.5')]],
  'measure-not-plain': [[entered('indicators', 1, 'outcome', '92.5*')]],
  'target-unreadable': [[entered('indicators', 1, 'target', 'minst 92')]],
  'target-not-plain': [[entered('indicators', 1, 'target', '>92.5')]],
  'date-is-text': [[entered('activities', 1, 'endDate', '30 juni')]],
  'date-unreadable': [[entered('activities', 1, 'endDate', '31 juni')]],
  'order-unreadable': [[entered('goalResults', 2, 'position', 'sist')]],
  'choice-unknown': [
    [entered('operatingSummary', 2, 'rowType', 'delpost')],
    [entered('indicators', 2, 'direction', 'uppåt')],
  ],
  'status-unknown': [[entered('activities', 2, 'status', 'Vilar')]],
  'goal-unknown': [[entered('activities', 2, 'goal', 'Flera läser')]],

  'amount-in-other-unit': [[entered('operatingSummary', 2, 'forecastYear', -300000)]],

  'comment-missing': [[entered('operatingSummary', 2, 'forecastYear', -900)]],
  'sum-differs': [[entered('controlTotals', 1, 'total', 1084)]],
  'rounding-difference': [[entered('controlTotals', 1, 'total', 985)]],
  'sum-not-compared': [[entered('operatingSummary', 2, 'outcomePeriod', 'IU')]],
  'control-total-unknown': [[entered('controlTotals', 1, 'table', 'Personal')]],
  'net-differs': [[entered('costsAndIncome', 1, 'forecastYear', 8700)]],

  'goal-not-assessed': [[entered('goals', 1, 'assessment', '')]],
  'goal-contradicts-indicators': [
    [entered('indicators', 1, 'outcome', 90)],
    [
      entered('indicators', 1, 'outcome', 90),
      entered('indicators', 2, 'outcome', 6.5),
      entered('goals', 1, 'assessment', 'Uppfylls delvis per helår'),
      entered('goals', 1, 'reason', ''),
    ],
  ],
  'target-without-direction': [[entered('indicators', 2, 'direction', '')]],
  'direction-contradicts-target': [[entered('indicators', 1, 'direction', 'Lägre är bättre')]],
  'target-needs-year-before': [
    [entered('indicators', 2, 'target', 'Ska öka'), entered('indicators', 2, 'yearBefore', '-')],
  ],
  'outcome-missing': [[entered('indicators', 2, 'outcome', '')]],
  'percent-as-fraction': [[entered('indicators', 1, 'yearBefore', 0.85)]],
  'footnote-missing': [[entered('indicators', 2, 'outcome', '7,5*')]],
  'part-without-whole': [[entered('operatingSummary', 1, 'rowType', 'varav')]],
  'part-exceeds-whole': [[entered('volumes', 2, 'outcomePeriod', 64000)]],
  'share-without-group': [[entered('volumes', 3, 'group', '')]],
  'shares-exceed-whole': [[entered('volumes', 4, 'outcomePeriod', 64)]],
  'comparison-missing': [[entered('volumes', 3, 'outcomePreviousYear', '')]],
  'economic-effect-missing': [[entered('events', 2, 'economicEffect', '')]],
  'order-repeated': [[entered('texts', 2, 'position', 1)]],
  'activity-overdue': [[entered('activities', 1, 'status', 'Pågående')]],
  'identity-differs': [
    [added('indicators', staffIndicator(39))],
    [
      added('indicators', {
        goal: 'Fler läser',
        indicator: 'Förvaltningens resultat',
        sex: 'totalt',
        unit: 'tkr',
        outcome: 984,
        target: 2000,
        direction: 'Högre är bättre',
      }),
    ],
  ],
  'previous-year-differs': [
    [
      entered('personnel', 1, 'outcomePreviousYear', 37.4),
      added('indicators', { ...staffIndicator(38), yearBefore: 37.9 }),
    ],
    [set('reportType', 'Bokslut'), set('month', 12), added('indicators', staffIndicator(38))],
  ],
  'period-holds-full-year': [
    [
      entered('personnel', 1, 'outcomePreviousYear', 37.4),
      added('indicators', { ...staffIndicator(38), yearBefore: 37.4 }),
    ],
  ],
  'forecast-needs-comment': [
    [
      set('thresholdAmount', 100),
      entered('operatingSummary', 2, 'outcomePreviousYear', -210),
      entered('operatingSummary', 2, 'accountsPreviousYear', -290),
      entered('operatingSummary', 2, 'forecastYear', -500),
      entered('operatingSummary', 2, 'budgetYear', -480),
    ],
  ],
  'volume-forecast-below-outcome': [
    [entered('volumes', 1, 'forecastYear', 60000)],
    [
      added('volumes', {
        volume: 'Arbetade skift',
        rowType: 'mått',
        unit: 'antal',
        forecastYear: 280,
        outcomePeriod: 310,
        outcomePreviousYear: 290,
      }),
    ],
  ],
  'volume-forecast-out-of-reach': [
    [entered('volumes', 1, 'outcomePeriod', 44000)],
    [entered('volumes', 1, 'outcomePeriod', 31000)],
  ],

  'goal-below-data': [
    [entered('goals', 1, 'assessment', 'Uppfylls ej per helår')],
    [entered('goals', 1, 'assessment', 'Uppfylls delvis per helår'), entered('goals', 1, 'reason', '')],
  ],
  'indicator-moves-from-target': [[entered('indicators', 1, 'outcome', 82)]],
  'outcome-not-known': [[entered('indicators', 2, 'outcome', 'IU')]],
  'total-outside-sexes': [
    [
      added('personnel', { measure: 'Sjukfrånvaro', sex: 'totalt', unit: '%', outcomePeriod: 6.2 }),
      added('personnel', { measure: 'Sjukfrånvaro', sex: 'kvinnor', unit: '%', outcomePeriod: 5.1 }),
      added('personnel', { measure: 'Sjukfrånvaro', sex: 'män', unit: '%', outcomePeriod: 3.8 }),
    ],
  ],
  'sexes-do-not-add': [
    [
      added('personnel', {
        measure: 'Tillsvidareanställda',
        sex: 'kvinnor',
        unit: 'antal',
        outcomePeriod: 22,
      }),
      added('personnel', { measure: 'Tillsvidareanställda', sex: 'män', unit: 'antal', outcomePeriod: 18 }),
    ],
  ],
  'sex-missing': [
    [
      added('personnel', {
        measure: 'Tillsvidareanställda',
        sex: 'kvinnor',
        unit: 'antal',
        outcomePeriod: 22,
      }),
    ],
  ],
  'year-beyond-report': [
    [entered('texts', 2, 'text', 'Omsättningen har ökat från 2021 till 2022.')],
    [entered('texts', 2, 'text', 'Omsättningen ökade från 2016 till 2017.')],
  ],
  'period-differs': [
    [entered('texts', 2, 'text', 'Per den 31 oktober är nettot 984 tkr.')],
    [entered('texts', 2, 'text', 'Nettot för januari–april är 984 tkr.')],
  ],
  'full-year-beside-part': [
    [
      entered('volumes', 1, 'comparison', 'Helår 2020'),
      added('indicators', {
        goal: 'Fler läser',
        indicator: 'Besök på mässor',
        sex: 'totalt',
        unit: 'antal',
        twoYearsBefore: 410,
        yearBefore: 400,
        outcome: 390,
        target: '>380',
      }),
      entered('indicators', 3, 'target', '>420'),
      entered('goals', 1, 'assessment', 'Uppfylls delvis per helår'),
    ],
  ],
  'sign-stands-out': [
    [entered('operatingSummary', 2, 'budgetPeriod', 200)],
    [
      entered('operatingSummary', 2, 'budgetPeriod', 200),
      entered('operatingSummary', 2, 'comment', 'En gåva väntas.'),
    ],
  ],
  'column-copied': [
    [
      entered('operatingSummary', 1, 'outcomePreviousYear', 1300),
      entered('operatingSummary', 1, 'accountsPreviousYear', 1300),
      entered('operatingSummary', 2, 'outcomePreviousYear', -240),
      entered('operatingSummary', 2, 'accountsPreviousYear', -240),
      added('operatingSummary', {
        unit: 'Kulturskola',
        rowType: 'verksamhet',
        outcomePeriod: 0,
        budgetPeriod: 0,
        outcomePreviousYear: 85,
        forecastYear: 0,
        budgetYear: 0,
        accountsPreviousYear: 85,
      }),
    ],
  ],
  'done-before-start': [
    [entered('activities', 1, 'endDate', 'oktober–december 2021')],
    [entered('activities', 1, 'endDate', 'hösten 2022')],
  ],
  'name-drifts': [
    [entered('indicators', 1, 'indicator', 'Lån per invanare')],
    [entered('goalResults', 1, 'assignment', 'Läslust'), entered('activities', 1, 'assignment', 'Läs-lust')],
  ],

  'text-figure-contradicts': [[entered('texts', 1, 'text', 'Andelen nöjda besökare är 95 %.')]],
  'text-figure-other-year': [[entered('texts', 1, 'text', 'Andelen nöjda besökare är 85 %.')]],
  'exception-unused': [
    [
      added('exceptions', {
        code: 'comment-missing',
        inTable: 'Driftsammandrag',
        inRow: 'Kontakt',
        inColumn: 'Kommentar',
        message: 'En anmärkning som lydde annorlunda.',
        reason: 'Kommenteras i bokslutet.',
      }),
    ],
  ],
};

/**
 * Defined names of the workbook that formulas lean on. They lead to visible cells beside the table
 * Inställningar or to columns of tables, so that a reader can follow every figure without the add-in.
 */
export const names = {
  organisation: 'Delår_Organisation',
  year: 'Delår_År',
  month: 'Delår_Månad',
  period: 'Delår_Period',
  periodPreviousYear: 'Delår_PeriodFöregående',
  lastDay: 'Delår_SistaDag',
  entryUnit: 'Delår_Inmatningsenhet',
  reportUnit: 'Delår_Rapportenhet',
  conversion: 'Delår_Omräkning',
  signOutcome: 'Delår_TeckenUtfall',
  signBudget: 'Delår_TeckenBudget',
  signText: 'Delår_Teckentext',
  reportType: 'Delår_Rapporttyp',
  reportTitle: 'Delår_Rapportrubrik',
  goalLevel: 'Delår_Målnivå',
  /** The cell that says when an update was left unfinished. */
  mark: 'Delår_Uppdatering',
  /** The cell that says when an update last wrote something. */
  lastUpdate: 'Delår_SenastUppdaterad',
  goalScale: 'Delår_Målskala',
  activityScale: 'Delår_Aktivitetsskala',
  goals: 'Delår_Förvaltningsmål',
  scales: 'Delår_Skalor',
  scaleKeys: 'Delår_Skaltexter',
  scaleColors: 'Delår_Statusfärger',
  shownStatuses: 'Delår_VisadeStatusar',
} as const;

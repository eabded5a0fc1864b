/** The generated sheets in the order of the report: key, first sheet name and the defined name that finds it. */
export const outputs = {
  front: { sheet: 'Försättsblad', name: 'Delår_Försättsblad' },
  overallTexts: { sheet: 'Uppdrag och bedömning', name: 'Delår_UppdragOchBedömning' },
  economy: { sheet: 'Ekonomi', name: 'Delår_Ekonomi' },
  volumesAndPersonnel: { sheet: 'Volymer och personal', name: 'Delår_VolymerOchPersonal' },
  eventReport: { sheet: 'Väsentliga händelser', name: 'Delår_Händelser' },
  result: { sheet: 'Resultat', name: 'Delår_Resultat' },
  forecast: { sheet: 'Prognos', name: 'Delår_Prognos' },
  investmentReport: { sheet: 'Investeringsredovisning', name: 'Delår_Investeringsredovisning' },
  charts: { sheet: 'Diagram', name: 'Delår_Diagram' },
  goalReport: { sheet: 'Målredovisning', name: 'Delår_Målredovisning' },
  planReport: { sheet: 'Planer och program', name: 'Delår_Planer' },
  indicatorAppendix: { sheet: 'Indikatorbilaga', name: 'Delår_Indikatorbilaga' },
  activityReport: { sheet: 'Aktivitetsuppföljning', name: 'Delår_Aktivitetsuppföljning' },
  forecastAnalysis: { sheet: 'Prognosanalys', name: 'Delår_Prognosanalys' },
  changes: { sheet: 'Förändringar', name: 'Delår_Förändringar' },
  controls: { sheet: 'Kontroller', name: 'Delår_Kontroller' },
} as const;

export type OutputKey = keyof typeof outputs;
export const outputKeys = Object.keys(outputs) as OutputKey[];

/**
 * The charts of the sheet Diagram: the chart's own name in the workbook, and the defined name that spans the table
 * beside it that it draws, header row included.
 */
export const charts = {
  forecast: { chart: 'Delår diagram prognos', source: 'Delår_DiagramPrognos' },
  deviation: { chart: 'Delår diagram avvikelse', source: 'Delår_DiagramAvvikelse' },
  volumes: { chart: 'Delår diagram volymer', source: 'Delår_DiagramVolymer' },
  goals: { chart: 'Delår diagram mål', source: 'Delår_DiagramMål' },
  activities: { chart: 'Delår diagram aktiviteter', source: 'Delår_DiagramAktiviteter' },
} as const;

export type ChartKey = keyof typeof charts;
export const chartKeys = Object.keys(charts) as ChartKey[];

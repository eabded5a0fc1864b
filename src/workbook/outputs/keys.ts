/** The generated sheets in the order of the report: key, first sheet name and the defined name that finds it. */
export const outputs = {
  economy: { sheet: 'Ekonomi', name: 'Delår_Ekonomi' },
  result: { sheet: 'Resultat', name: 'Delår_Resultat' },
  forecast: { sheet: 'Prognos', name: 'Delår_Prognos' },
  investmentReport: { sheet: 'Investeringsredovisning', name: 'Delår_Investeringsredovisning' },
  goalReport: { sheet: 'Målredovisning', name: 'Delår_Målredovisning' },
  indicatorAppendix: { sheet: 'Indikatorbilaga', name: 'Delår_Indikatorbilaga' },
  activityReport: { sheet: 'Aktivitetsuppföljning', name: 'Delår_Aktivitetsuppföljning' },
  controls: { sheet: 'Kontroller', name: 'Delår_Kontroller' },
} as const;

export type OutputKey = keyof typeof outputs;
export const outputKeys = Object.keys(outputs) as OutputKey[];

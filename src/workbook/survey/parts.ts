/** The parts that a report can have. Those of a workbook are chosen when its sheets are created. */
export type PartKey =
  'base' | 'economy' | 'investments' | 'volumesAndPersonnel' | 'events' | 'goals' | 'plans' | 'texts';

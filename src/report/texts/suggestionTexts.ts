import { quote } from './where';

/** Why a step is suggested for a goal. */
export const suggestionTexts = {
  /** The whole rule of suggestGoalMeaning in the words of the scale's meanings, for whoever reads the report. */
  ruleTitle: 'Så räknas förslaget till bedömning fram; den som skriver rapporten avgör',
  rule: [
    'Bara indikatorer som kan jämföras med sitt målvärde räknas. Inget föreslås när skalan saknar ett steg med den betydelsen, eller har flera.',
    'Når alla sitt målvärde uppfylls målet. Når några men inte alla uppfylls det delvis. Når ingen uppfylls det ej.',
    'En aktivitet som är pausad eller har utgått gör att ett mål som annars uppfylls bara uppfylls delvis.',
    'Utan indikatorer som räknas avgör aktiviteterna: finns det några uppfylls målet, annars kan det ej bedömas.',
  ],
  noActivities: 'Inga aktiviteter är kopplade till målet.',
  noneStopped: 'Ingen aktivitet är pausad eller har utgått.',
  oneStopped: (one: string) => `${one} aktivitet är pausad eller har utgått.`,
  someStopped: (some: string) => `${some} aktiviteter är pausade eller har utgått.`,
  noStep: (meaning: string) =>
    `Skalan har inte exakt ett steg som betyder ${quote(meaning)}, så inget föreslås.`,
} as const;

import { quote } from './where';

/** Why a step is suggested for a goal. */
export const suggestionTexts = {
  noActivities: 'Inga aktiviteter är kopplade till målet.',
  noneStopped: 'Ingen aktivitet är pausad eller har utgått.',
  oneStopped: (one: string) => `${one} aktivitet är pausad eller har utgått.`,
  someStopped: (some: string) => `${some} aktiviteter är pausade eller har utgått.`,
  noStep: (meaning: string) =>
    `Skalan har inte exakt ett steg som betyder ${quote(meaning)}, så inget föreslås.`,
} as const;

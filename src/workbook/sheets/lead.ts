import { names } from '../names';

/** Organisation, period and unit in words: the line under every title, by formula. */
export const periodLead = `=${names.organisation}&" · "&${names.period}`;
export const amountLead = `${periodLead}&" · belopp i "&${names.entryUnit}`;
/** As {@link amountLead}, with the sign convention that Inställningar has chosen, in words. */
export const signedLead = `${amountLead}&" · "&${names.signText}`;

export const periodCaption = `=${names.period}`;
export const previousPeriodCaption = `=${names.periodPreviousYear}`;
export const yearCaption = `="helår "&${names.year}`;
/** @example yearsBefore(1) // '=""&Delår_År-1' */
export const yearsBefore = (years: number): string => `=""&(${names.year}-${years})`;

import { names } from '../names';

/** Organisation, period and unit in words: the line under every title, by formula. */
export const periodLead = `=IF(${names.organisation}="","",${names.organisation}&" · ")&${names.period}`;
export const amountLead = `${periodLead}&" · belopp i "&${names.entryUnit}`;
/** As {@link amountLead}, with the sign convention that Inställningar has chosen, in words. */
export const signedLead = `${amountLead}&" · "&${names.signText}`;

/** A year before the report's, without "="; a dash when Inställningar does not say the year. */
export const yearBefore = (years: number): string => `IFERROR(${names.year}-${years},"–")`;

export const periodCaption = `=${names.period}`;
export const previousPeriodCaption = `=${names.periodPreviousYear}`;
export const yearCaption = `="helår "&${names.year}`;
/** @example yearsBefore(1) // '=""&IFERROR(Delår_År-1,"–")' */
export const yearsBefore = (years: number): string => `=""&${yearBefore(years)}`;

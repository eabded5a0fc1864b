import type { Finding } from '../finding';
import { lastDayOfPeriod } from '../narrative/period';
import type { ActivityRow } from '../report';
import { meaningOf } from '../rules/meaning';
import { scaleNames } from '../schema/settings';
import { periodTexts } from '../texts/periodTexts';
import { compareDays } from '../values/calendar';
import type { Day } from '../values/endDate';
import { formatDayInWords } from '../values/formatDay';
import { monthNamed } from '../values/months';
import { plannedStart } from '../values/plannedStart';
import { sentencesOf } from '../values/sentences';
import { rowAt, rowFinding, type Check } from './check';

const subject = '(?:aktiviteten|arbetet|projektet|uppdraget|insatsen|förstudien|åtgärden|den|det)';
/** “Ej startad”, “Aktiviteten har ännu inte påbörjats”: the activity itself, not a next step of it. */
const notBegun = new RegExp(
  `^(?:${subject} (?:är|har) )?(?:ännu )?(?:ej|inte)(?: ännu)? (?:start|påbörj|begynt|börjat)`,
  'iu',
);
/** “Startar 2022”, “Projektet påbörjas hösten 2023”, “Startar i september”: what follows says when. */
const begins = new RegExp(`^(?:${subject} )?(?:startar|påbörjas|inleds|börjar)(?! om)\\b(.*)$`, 'isu');
const yearNamed = /^[^\d.;:]* ?(?:\d{1,2} [^\d.;:]* )?(20\d{2})/u;
const monthAlone = /^ (?:(?:i )?(?:början|mitten|slutet) av |i |under |den \d{1,2} |\d{1,2} )?(\p{L}+)/iu;
const autumn = /^ (?:i |till |under )?höst(?:en)?(?!\p{L})/iu;
const firstOfAutumn = 9;

/** Whether a sentence says that the activity begins after the period. A month without a year is the report’s. */
function beginsLater(sentence: string, lastDay: Day): boolean {
  const when = begins.exec(sentence)?.[1];
  if (when === undefined) return false;
  const year = yearNamed.exec(when)?.[1];
  if (year !== undefined) return Number(year) > lastDay.year;
  const month = autumn.test(when) ? firstOfAutumn : monthNamed(monthAlone.exec(when)?.[1]);
  return month !== undefined && month > lastDay.month;
}

/** The sentence of a comment by which the activity has not begun by the end of the period. */
function sayingNotBegun(comment: string, lastDay: Day): string | undefined {
  return sentencesOf(comment)
    .map(({ text }) => text)
    .find((sentence) => notBegun.test(sentence) || beginsLater(sentence, lastDay))
    ?.replace(/\.$/u, '');
}

function endDateFinding(activity: ActivityRow, lastDay: Day): readonly Finding[] {
  const { endDate, status } = activity;
  // A range of two dates is no day, and looks like one that cannot be read.
  if (endDate.kind !== 'text' && endDate.kind !== 'unreadable') return [];
  const start = plannedStart(endDate.text, lastDay.year);
  if (start === undefined || compareDays(start.day, lastDay) <= 0) return [];
  const message = periodTexts.doneBeforeStart({
    at: rowAt('activities', activity),
    status,
    written: endDate.text,
    lastDay: formatDayInWords(lastDay),
  });
  const severity = start.isRange ? 'warning' : 'information';
  return [rowFinding('activities', activity, 'status', { code: 'done-before-start', severity, message })];
}

/** Activities that are done though their end date or their comment says that they have not begun. */
export const checkDoneActivities: Check = ({ settings, rows }) => {
  if (!settings.hasYear || !settings.hasMonth) return [];
  const lastDay = lastDayOfPeriod(settings);
  return rows.activities.flatMap((activity): readonly Finding[] => {
    if (meaningOf(rows.statusScales, scaleNames.activity, activity.status) !== 'done') return [];
    const found = endDateFinding(activity, lastDay);
    const comment = sayingNotBegun(activity.comment, lastDay);
    if (comment === undefined) return found;
    const message = periodTexts.doneThoughNotBegun({
      at: rowAt('activities', activity),
      status: activity.status,
      comment,
    });
    const said = { code: 'done-before-start', severity: 'warning', message } as const;
    return [...found, rowFinding('activities', activity, 'status', said)];
  });
};

import {
  amountUnits,
  goalLevels,
  meaningColors,
  reportTypes,
  scaleNames,
  settingDeclarations,
  signConventions,
  statusColors,
  type MeaningWord,
  type ReportType,
  type SettingKey,
  type SignConvention,
  type StatusColor,
} from '../../report/schema/settings';
import { annualAccounts } from '../../report/rules/reportTypes';
import { monthNames, shortMonthName } from '../../report/values/months';
import type { Area } from '../area';
import type { NamePlan } from '../plan';
import { blank, formulaContent, textContent, type CellContent, type StyledCell } from '../cell';
import type { StyleKey } from '../cellStyles';
import { columnRef, quoted, thisRow } from '../formulas';
import { names } from '../names';
import { entrySheet } from './entrySheet';

/** The value of a setting wherever its row stands. */
function settingRef(key: SettingKey): string {
  const label = quoted(settingDeclarations[key].label);
  return `INDEX(${columnRef('settings', 'value')},MATCH(${label},${columnRef('settings', 'setting')},0))`;
}

/** A setting's text; nothing when its row is gone. */
export function settingText(key: SettingKey): string {
  return `IFERROR(${settingRef(key)}&"","")`;
}

/** A whole number within its limits, otherwise a dash: never a made-up year, and never an error value. */
function wholeNumber(key: 'year' | 'month'): string {
  const { low, high } = settingDeclarations[key].limits;
  const number = `VALUE(TRIM(${settingRef(key)}))`;
  return `=IFERROR(IF(AND(${number}>=${low},${number}<=${high},INT(${number})=${number}),${number},"–"),"–")`;
}

/** A formula, without "=", that needs the report's year and month: a dash where Inställningar does not say them. */
const ofPeriod = (formula: string) => `IF(COUNT(${names.year},${names.month})<2,"–",${formula})`;

const shortMonths = monthNames.map((_, index) => quoted(shortMonthName(index + 1))).join(',');
const period = (ofYear: string) =>
  `=${ofPeriod(`IF(${names.month}=1,"jan ","jan–"&CHOOSE(${names.month},${shortMonths})&" ")&(${ofYear})`)}`;
const unitSize = (unit: string) => `CHOOSE(MATCH(${unit},{"kr","tkr","mnkr"},0),1,1000,1000000)`;
/** Whether Inställningar has chosen a convention; a choice that is none of them counts as the initial one. */
const isChosen = (wanted: SignConvention) => {
  const words = Object.entries(signConventions).flatMap(([word, is]) => (is === wanted ? [word] : []));
  return `OR(${words.map((word) => `${names.signText}=${quoted(word)}`).join(',')})`;
};

/** The chosen word as the list has it; whatever else stands there counts as the initial one, as when it is read. */
function chosenWord(key: SettingKey, words: readonly string[]): string {
  const list = `{${words.map(quoted).join(',')}}`;
  const initial = quoted(String(settingDeclarations[key].initial));
  return `IFERROR(INDEX(${list},MATCH(TRIM(${settingRef(key)}),${list},0)),${initial})`;
}

const isType = (type: ReportType) => `${names.reportType}=${quoted(type)}`;
const monthWord = `CHOOSE(${names.month},${monthNames.map(quoted).join(',')})`;
const ofType = `IF(${isType('Månadsrapport')},"",IF(${names.month}=1,"","${monthNames[0]}–"))`;
/** The rule of reportTitle (report room) as a native formula. */
const reportTitle = `=${names.reportType}&" "&IF(${isType(annualAccounts)},${names.year},${ofPeriod(`${ofType}&${monthWord}&" "&${names.year}`)})`;

const organisation = settingText('organisation');
const municipality = settingText('municipality');

/** Texts and factors that follow from the settings: label, formula, and the name that leads to the cell. */
const derived = [
  [
    'Organisation i rubriker',
    `=${organisation}&IF(OR(${organisation}="",${municipality}=""),"",", ")&${municipality}`,
    names.organisation,
  ],
  ['Rapportår', wholeNumber('year'), names.year],
  ['Period', period(names.year), names.period],
  ['Samma period föregående år', period(`${names.year}-1`), names.periodPreviousYear],
  ['Periodens sista dag', `=${ofPeriod(`DATE(${names.year},${names.month}+1,0)`)}`, names.lastDay],
  ['Enhet vid inmatning', `=${chosenWord('entryUnit', amountUnits)}`, names.entryUnit],
  ['Enhet i rapporten', `=${chosenWord('reportUnit', amountUnits)}`, names.reportUnit],
  [
    'Faktor från inmatning till rapport',
    `=${unitSize(names.entryUnit)}/${unitSize(names.reportUnit)}`,
    names.conversion,
  ],
  ['Utfallets tecken i avvikelsen', `=IF(${isChosen('cost-positive')},-1,1)`, names.signOutcome],
  [
    'Budgetens tecken i avvikelsen',
    `=IF(OR(${isChosen('cost-positive')},${isChosen('opposite-signs')}),1,-1)`,
    names.signBudget,
  ],
  [
    'Teckenkonvention i ord',
    `=${chosenWord('signConvention', Object.keys(signConventions))}`,
    names.signText,
  ],
  ['Ofullständig uppdatering', undefined, names.mark],
  // Below the mark, whose cell has its place in workbooks that were made before.
  ['Rapporttyp', `=${chosenWord('reportType', reportTypes)}`, names.reportType],
  ['Rapportens rubrik', reportTitle, names.reportTitle],
  ['Målens nivå', `=${chosenWord('goalLevel', goalLevels)}`, names.goalLevel],
  ['Periodens månad', wholeNumber('month'), names.month],
  ['Senast uppdaterad', undefined, names.lastUpdate],
] as const;

/** Where the derived cells' names lead when the table Inställningar stands there: one empty column between. */
export function derivedNamesAt(table: Area): readonly NamePlan[] {
  const column = table.right + 3;
  return derived.map(([, , name], index) => {
    const row = table.top + 1 + index;
    return { name, refersTo: { top: row, bottom: row, left: column, right: column } };
  });
}

/** The cells beside the table Inställningar, with their heading, and what they hold. @param lastUpdate what is known of the last update */
export function derivedCells(
  table: Area,
  lastUpdate: CellContent,
): {
  readonly area: Area;
  readonly rows: readonly (readonly CellContent[])[];
} {
  return {
    area: {
      top: table.top,
      bottom: table.top + derived.length,
      left: table.right + 2,
      right: table.right + 3,
    },
    rows: besideRows.map((cells, index) => {
      const isTime = derived[index - 1]?.[2] === names.lastUpdate;
      return cells.map(({ content }, place) => (isTime && place === 1 ? lastUpdate : content));
    }),
  };
}

const styled = (content: CellContent, style: StyleKey): StyledCell => ({ content, style });

const besideRows: readonly (readonly StyledCell[])[] = [
  [styled(textContent('Följer av inställningarna'), 'header'), styled(textContent('Värde'), 'header')],
  ...derived.map(([label, formula, name]) => [
    styled(textContent(label), 'calculatedText'),
    styled(
      formula === undefined ? blank : formulaContent(formula),
      name === names.lastDay ? 'calculatedDay' : 'calculatedText',
    ),
  ]),
];

/** The table's place on a new sheet: its names are declared for it. */
const newTable: Area = { top: 4, left: 0, bottom: 4 + Object.keys(settingDeclarations).length, right: 2 };

export const settingsSheet = entrySheet('settings', {
  sheet: 'Inställningar',
  lead: '="Välj här vad som gäller hela rapporten. Rubriker, enheter och tecken på övriga blad följer med."',
  widths: { setting: 26, value: 44, explanation: 60 },
  fixed: ['setting', 'explanation'],
  formulas: {},
  names: derivedNamesAt(newTable),
  beside: besideRows,
});

const scaleRange = (scale: string) => {
  const texts = columnRef('statusScales', 'text');
  const scales = columnRef('statusScales', 'scale');
  const first = `MATCH(${quoted(scale)},${scales},0)`;
  return `=INDEX(${texts},${first}):INDEX(${texts},${first}+COUNTIF(${scales},${quoted(scale)})-1)`;
};

/** The chosen colour where it is one, otherwise the one of the meaning: the rule of the cells' conditional formats. */
const shownColor = (() => {
  const chosen = `TRIM(${thisRow('statusScales', 'color')})`;
  const meaning = `TRIM(${thisRow('statusScales', 'meaning')})`;
  const isAny = (cell: string, words: readonly string[]) =>
    `OR(${words.map((word) => `${cell}=${quoted(word)}`).join(',')})`;
  const meaningsOf = (color: StatusColor) =>
    (Object.keys(meaningColors) as MeaningWord[]).filter((word) => meaningColors[word] === color);
  const ofMeaning = statusColors
    .map((color) => [color, meaningsOf(color)] as const)
    .filter(([, words]) => words.length > 0)
    .reduceRight((rest, [color, words]) => `IF(${isAny(meaning, words)},${quoted(color)},${rest})`, '""');
  return `=IF(${isAny(chosen, statusColors)},LOWER(${chosen}),${ofMeaning})`;
})();

export const statusScalesSheet = entrySheet('statusScales', {
  sheet: 'Statusskalor',
  lead: '="Skalornas texter väljs i listor på bladen Mål och Aktiviteter. Betydelsen styr förslag och räkning, och färgen när ingen är vald."',
  orientation: 'landscape',
  widths: { scale: 12, text: 34, symbol: 9, color: 11, meaning: 18, shown: 36, shownColor: 14 },
  formulas: {
    lookup: `=TRIM(${thisRow('statusScales', 'scale')})&"|"&TRIM(${thisRow('statusScales', 'meaning')})`,
    textKey: `=TRIM(${thisRow('statusScales', 'scale')})&"|"&TRIM(${thisRow('statusScales', 'text')})`,
    shown: `=TRIM(${thisRow('statusScales', 'symbol')}&" "&${thisRow('statusScales', 'text')})`,
    shownColor,
  },
  statuses: ['shown'],
  folded: ['lookup', 'textKey'],
  names: [
    { name: names.goalScale, refersTo: scaleRange(scaleNames.goal) },
    { name: names.activityScale, refersTo: scaleRange(scaleNames.activity) },
    { name: names.scales, refersTo: `=${columnRef('statusScales', 'scale')}` },
    { name: names.scaleKeys, refersTo: `=${columnRef('statusScales', 'textKey')}` },
    { name: names.scaleColors, refersTo: `=${columnRef('statusScales', 'shownColor')}` },
    { name: names.shownStatuses, refersTo: `=${columnRef('statusScales', 'shown')}` },
  ],
});

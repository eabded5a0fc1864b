import { thisRow } from '../formulas';

/** Texts of Måluppfyllelse: symbol and words, so that nothing depends on colour. */
export const fulfilmentTexts = { met: '✔ Når målet', missed: '✖ Når inte målet', none: '–' } as const;

/** Texts of Trend. */
export const trendTexts = {
  better: 'Bättre',
  worse: 'Sämre',
  same: 'Oförändrad',
  up: 'Ökar',
  down: 'Minskar',
  none: '–',
} as const;

const outcome = thisRow('indicators', 'outcomeNumber');
const before = thisRow('indicators', 'yearBeforeNumber');
const targetText = thisRow('indicators', 'targetText');
const limit = thisRow('indicators', 'targetNumber');
const upper = thisRow('indicators', 'targetUpper');
const target = thisRow('indicators', 'target');
const direction = `TRIM(${thisRow('indicators', 'direction')})`;

/** Carries out replacements one after the other. */
function replaced(text: string, replacements: readonly (readonly [what: string, by: string])[]): string {
  return replacements.reduce((rest, [what, by]) => `SUBSTITUTE(${rest},${what},${by})`, text);
}

/** Stands behind a text while what it ends in is taken away; nobody can type it. */
const end = 'CHAR(1)';

/** One kind of space and of minus, and no space behind a minus. */
const spaceAndMinus = [
  ['UNICHAR(160)', '" "'],
  ['"−"', '"-"'],
  ['"–"', '"-"'],
  ['"- "', '"-"'],
] as const;
const footnoteMarks = [
  [`"**"&${end}`, end],
  [`"*"&${end}`, end],
] as const;

const numberOf = (text: string) => `NUMBERVALUE(${text},","," ")`;

/**
 * Whether a text is a number as people write it: the number, written again with as many decimals and grouped
 * if the text is, must give the same text. So `8*2`, `1E3`, `12 34` and dates are not read, in any locale.
 */
function isNumberText(text: string): string {
  const decimals = `MAX(0,LEN(${text})-FIND(",",${text}&","))`;
  const ungrouped = `ISERROR(FIND(" ",${text}))`;
  const groupMark = 'MID(FIXED(1000,0),2,LEN(FIXED(1000,0))-4)';
  const written = replaced(`FIXED(${numberOf(text)},${decimals},${ungrouped})`, [
    [groupMark, '" "'],
    ['"."', '","'],
  ]);
  return `${written}=${text}`;
}

/** The number of a measure cell: `82*` is 82, `IU`, `-` and everything that is no plain number are nothing. */
export function measureNumber(cell: string): string {
  const text = replaced(`${replaced(cell, spaceAndMinus)}&${end}`, [...footnoteMarks, [end, '""']]);
  return `=IF(ISNUMBER(${cell}),${cell},IFERROR(IF(${isNumberText(text)},${numberOf(text)},""),""))`;
}

/** A target's text with one sign before it, one kind of space and dash, and without percent and footnote mark. */
export const targetTextFormula = `=IF(ISNUMBER(${target}),"",IFERROR(${replaced(
  `${replaced(target, [
    ...spaceAndMinus,
    ['" -"', '"-"'],
    ['">="', '"≥"'],
    ['"<="', '"≤"'],
    ...['<', '>', '≤', '≥'].map((sign) => [`"${sign} "`, `"${sign}"`] as const),
  ])}&${end}`,
  [...footnoteMarks, [`" %"&${end}`, end], [`"%"&${end}`, end], [end, '""']],
)},""))`;

const afterSign = `IF(ISNUMBER(FIND(LEFT(${targetText},1),"<>≤≥")),MID(${targetText},2,50),${targetText})`;
// A dash that is not the first character parts an interval; the first one is a minus.
const dash = `FIND("-",${targetText},2)`;
const low = `LEFT(${targetText},${dash}-1)`;
const high = `MID(${targetText},${dash}+1,50)`;

/** The limit of a target; of an interval its lower limit. */
export const targetNumberFormula = `=IF(ISNUMBER(${target}),${target},IF(ISNUMBER(${upper}),${numberOf(low)},IFERROR(IF(${isNumberText(afterSign)},${numberOf(afterSign)},""),"")))`;

/** The upper limit of an interval such as `90–95`; nothing for other targets. */
export const targetUpperFormula = `=IFERROR(IF(AND(${isNumberText(low)},${isNumberText(high)},${numberOf(low)}<=${numberOf(high)}),${numberOf(high)},""),"")`;

const verdict = (condition: string) =>
  `IF(${condition},"${fulfilmentTexts.met}","${fulfilmentTexts.missed}")`;
const changes = (comparison: string) =>
  `IF(ISNUMBER(${before}),${verdict(`${outcome}${comparison}${before}`)},"${fulfilmentTexts.none}")`;
const says = (words: string) => `TRIM(${targetText})="${words}"`;
const beginsWith = (sign: string) => `LEFT(${targetText},1)="${sign}"`;

/** Whether the outcome reaches the target; "–" where that cannot be said. */
export const fulfilmentFormula = [
  `=IFERROR(IF(NOT(ISNUMBER(${outcome})),"${fulfilmentTexts.none}",`,
  `IF(${says('Ska öka')},${changes('>')},`,
  `IF(${says('Ska minska')},${changes('<')},`,
  `IF(NOT(ISNUMBER(${limit})),"${fulfilmentTexts.none}",`,
  `IF(ISNUMBER(${upper}),${verdict(`AND(${outcome}>=${limit},${outcome}<=${upper})`)},`,
  `IF(${beginsWith('≥')},${verdict(`${outcome}>=${limit}`)},`,
  `IF(${beginsWith('>')},${verdict(`${outcome}>${limit}`)},`,
  `IF(${beginsWith('≤')},${verdict(`${outcome}<=${limit}`)},`,
  `IF(${beginsWith('<')},${verdict(`${outcome}<${limit}`)},`,
  `IF(${direction}="Högre är bättre",${verdict(`${outcome}>=${limit}`)},`,
  `IF(${direction}="Lägre är bättre",${verdict(`${outcome}<=${limit}`)},"${fulfilmentTexts.none}"))))))))))),"${fulfilmentTexts.none}")`,
].join('');

/** Where no direction is chosen, a readable target may point in one. */
const points = (signs: readonly string[], words: string) =>
  `OR(AND(ISNUMBER(${limit}),OR(${signs.map(beginsWith).join(',')})),${says(words)})`;
const higherIsBetter = `OR(${direction}="Högre är bättre",AND(${direction}<>"Lägre är bättre",${points(['>', '≥'], 'Ska öka')}))`;
const lowerIsBetter = `OR(${direction}="Lägre är bättre",AND(${direction}<>"Högre är bättre",${points(['<', '≤'], 'Ska minska')}))`;

/** The outcome against the year before, judged by the direction where there is one. */
export const trendFormula = [
  `=IFERROR(IF(COUNT(${outcome},${before})<2,"${trendTexts.none}",`,
  `IF(${outcome}=${before},"${trendTexts.same}",`,
  `IF(${higherIsBetter},IF(${outcome}>${before},"${trendTexts.better}","${trendTexts.worse}"),`,
  `IF(${lowerIsBetter},IF(${outcome}<${before},"${trendTexts.better}","${trendTexts.worse}"),`,
  `IF(${outcome}>${before},"${trendTexts.up}","${trendTexts.down}"))))),"${trendTexts.none}")`,
].join('');

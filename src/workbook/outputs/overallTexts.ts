import type { Report, TextRow } from '../../report/report';
import { textSections, type TextSection } from '../../report/schema/narrative';
import { nameKey } from '../../report/values/plainText';
import type { StyledCell } from '../cell';
import { entryText } from '../formulas';
import { hasOutput } from '../parts/partDeclarations';
import { formulaCell, textCell } from './cells';
import { paragraphs } from './longText';
import type { OutputKey } from './keys';
import type { Output } from './output';
import { textEntry, textWidth, textsOf, watchedTexts } from './sectionTexts';

/** The texts that open the report, and every section that people have made themselves. */
export const overallTextsOutput: Output = {
  key: 'overallTexts',
  title: 'Uppdrag, samlad bedömning och förväntad utveckling',
  subtitle: () => '',
  orientation: 'portrait',
  widths: [textWidth],
  header: () => [],
  body: ({ report }) => {
    const sections = overallSections(report)
      .map((section) => textsOf(report, section))
      .filter((texts) => texts.length > 0);
    return sections.length === 0 ? nothingWritten : sections.flatMap((texts) => sectionRows(report, texts));
  },
  watched: [['settings', 'value', 'setting'], watchedTexts],
  paper: { newPage: [], together: ['section'] },
  conditionalFormats: [],
};

const opening = [textSections.mission, textSections.assessment, textSections.outlook];

const nothingWritten: readonly StyledCell[][] = [
  [
    textCell(
      `Inga texter är skrivna. Skriv dem på bladet Texter, med avsnittet ${opening.slice(0, -1).join(', ')} eller ${textSections.outlook}, eller med en egen rubrik.`,
      'noteWrap',
    ),
  ],
];

/** The sheet that a section stands on, under what it comments; those that open the report stand here. */
const sheetOfSection: Readonly<Partial<Record<TextSection, OutputKey>>> = {
  economy: 'economy',
  volumes: 'volumesAndPersonnel',
  personnel: 'volumesAndPersonnel',
  events: 'eventReport',
  result: 'result',
  forecast: 'forecast',
  investments: 'investmentReport',
  goals: 'goalReport',
  plans: 'planReport',
  indicators: 'indicatorAppendix',
  activities: 'activityReport',
};

/** Whether a section has a place of its own in the report. One whose sheet the report does without has none: no text is lost. */
function isPlaced(section: TextSection, report: Report): boolean {
  const sheet = sheetOfSection[section];
  return sheet === undefined || hasOutput(sheet, report);
}

/** The three that open the report, then sections with headings of people's own in the order in which they first appear. */
function overallSections(report: Report): readonly string[] {
  const { rows } = report;
  const keys = Object.keys(textSections) as TextSection[];
  const placed = new Set(
    keys.filter((section) => isPlaced(section, report)).map((section) => nameKey(textSections[section])),
  );
  const own = new Map<string, string>();
  for (const { section } of rows.texts) {
    const key = nameKey(section);
    if (key !== '' && !placed.has(key) && !own.has(key)) own.set(key, section);
  }
  return [...opening, ...own.values()];
}

function sectionRows(report: Report, texts: readonly TextRow[]): StyledCell[][] {
  const [first] = texts;
  if (first === undefined) return [];
  return [
    [formulaCell(entryText('texts', 'section', first.row), 'section', first.section)],
    ...texts.flatMap((row) => paragraphs(report, textEntry(row), textWidth, 'text')),
    [],
  ];
}

import type { PersonnelRow, Report } from '../../report/report';
import { isPercentUnit } from '../../report/values/percentUnit';
import { nameKey } from '../../report/values/plainText';
import type { StyledCell } from '../cell';
import { entryRef, entryText } from '../formulas';
import { periodHeader, previousPeriodHeader, yearHeader } from './amountCells';
import { formulaCell, textCell } from './cells';
import { comparedCells } from './changeCells';
import { footnotesOf, type Footnotes } from './footnotes';
import { changeHeaders } from './volumeTable';

/** Measures of personnel with women and men under their total, and the footnotes below. @param widths of the sheet's columns */
export function personnelTable(report: Report, widths: readonly number[]): StyledCell[][] {
  const { rows } = report;
  if (rows.personnel.length === 0) {
    return [[textCell('Inga personalmått är inmatade. De skrivs på bladet Personal.', 'note')]];
  }
  const ordered = byMeasure(rows.personnel);
  const notes = footnotesOf(
    report,
    'personnel',
    'measure',
    ordered,
    ({ target, outcomePeriod, outcomePreviousYear }) => [target, outcomePeriod, outcomePreviousYear],
    widths,
  );
  return [
    [
      textCell('Personalmått', 'header'),
      textCell('Enhet', 'header'),
      yearHeader('Målvärde helår'),
      periodHeader('Utfall'),
      previousPeriodHeader('Utfall'),
      ...changeHeaders,
    ],
    ...ordered.map((row) => personnelRow(row, notes)),
    ...notes.lines.map((line) => [...line]),
    ...(rows.personnel.some(({ unit }) => isPercentUnit(unit))
      ? [[textCell('Mått i procent jämförs i procentenheter (p.e.).', 'note')]]
      : []),
  ];
}

/** Each measure's total first, then women and men; measures in the order in which they first appear. */
function byMeasure(rows: readonly PersonnelRow[]): readonly PersonnelRow[] {
  const groups = new Map<string, PersonnelRow[]>();
  for (const row of rows) {
    const key = nameKey(row.measure);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => [
    ...group.filter((row) => !isOneSex(row)),
    ...group.filter(isOneSex),
  ]);
}

const isOneSex = ({ sex }: PersonnelRow) => sex === 'kvinnor' || sex === 'män';

function personnelRow(person: PersonnelRow, notes: Footnotes): StyledCell[] {
  const { row, measure, sex, unit } = person;
  const name = entryRef('personnel', 'measure', row);
  const mark = notes.markOf(row);
  const nameCell = isOneSex(person)
    ? formulaCell(
        `=${name}&", "&${entryRef('personnel', 'sex', row)}${mark.formula}`,
        'textIndented',
        `${measure}, ${sex ?? ''}${mark.shows}`,
      )
    : formulaCell(`=${name}&""${mark.formula}`, 'text', `${measure}${mark.shows}`);
  return [
    nameCell,
    formulaCell(entryText('personnel', 'unit', row), 'text', unit),
    ...comparedCells(
      'personnel',
      { column: 'target', reading: person.target },
      person,
      isPercentUnit(unit) ? 'share' : 'figure',
    ),
  ];
}

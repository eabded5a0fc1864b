import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PartSurvey } from '../../../workbook/survey/survey';
import { useLayoutStyles } from '../../components/layout';
import { useRowStyles } from '../../components/rows';
import { SeverityCounts } from '../../components/SeverityCounts';
import type { Texts } from '../../texts';
import type { PaneActions } from '../../view';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
  },
  rows: { gridColumnStart: '1' },
});

interface Props {
  readonly texts: Texts;
  readonly parts: readonly PartSurvey[];
  readonly goTo: PaneActions['goTo'];
}

/** The parts that the workbook has: how far each has come. A row leads to the part's first sheet. */
export function PartList({ texts, parts, goTo }: Props) {
  const layout = useLayoutStyles();
  return (
    <ul className={layout.list}>
      {parts.map((part) => (
        <li key={part.key}>
          <PartRow texts={texts} part={part} goTo={goTo} />
        </li>
      ))}
    </ul>
  );
}

function PartRow({ texts, part, goTo }: { texts: Texts; part: PartSurvey; goTo: PaneActions['goTo'] }) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const look = mergeClasses(rowStyles.row, styles.row);
  const layout = useLayoutStyles();
  const { title, state, filledRows, counts, sheets } = part;
  const [sheet] = sheets;
  const content = (
    <>
      <span lang="sv">{title}</span>
      <SeverityCounts texts={texts} counts={counts} />
      <span className={mergeClasses(layout.quiet, styles.rows)}>
        {state === 'incomplete' ? texts.overview.sheetsMissing : texts.overview.filledRows(filledRows)}
      </span>
    </>
  );
  if (sheet === undefined) return <div className={look}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(rowStyles.row, rowStyles.button, styles.row)}
      onClick={() => {
        goTo({ sheet });
      }}
    >
      {content}
    </button>
  );
}

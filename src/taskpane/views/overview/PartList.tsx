import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PartSurvey } from '../../../workbook/survey/survey';
import { useLayoutStyles } from '../../components/layout';
import { SeverityCounts } from '../../components/SeverityCounts';
import type { Texts } from '../../texts';
import type { PaneActions } from '../../view';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    width: '100%',
    padding: '6px 10px',
    boxSizing: 'border-box',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
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
  if (sheet === undefined) return <div className={styles.row}>{content}</div>;
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => {
        goTo({ sheet });
      }}
    >
      {content}
    </button>
  );
}

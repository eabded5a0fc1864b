import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { FigureSurvey } from '../../../workbook/survey/survey';
import { useFieldStyles } from '../../components/fields';
import { useRowStyles } from '../../components/rows';
import { folded, hasWords } from '../../folded';
import type { Texts } from '../../texts';

/** As many as one looks through; a search finds the others. */
const most = 40;

const useStyles = makeStyles({
  picker: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid' },
  },
  lists: { maxHeight: '240px', overflowY: 'auto' },
  title: { margin: '4px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  figure: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '12px',
    padding: '6px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  shows: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  text: { margin: 0 },
  close: { alignSelf: 'start' },
});

interface Props {
  readonly texts: Texts;
  readonly figures: readonly FigureSurvey[];
  /** Name of the goal whose figures come first. */
  readonly goal: string;
  readonly insert: (figure: FigureSurvey) => void;
  readonly close: () => void;
}

/** The figures that a text can be linked to. Arrow keys go from the search into the list; Esc closes it. */
export function FigurePicker({ texts, figures, goal, insert, close }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const [words, setWords] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const searched = useMemo(
    () => figures.map((figure) => ({ figure, text: folded(`${figure.label} ${figure.shows}`) })),
    [figures],
  );
  useEffect(() => {
    search.current?.focus();
  }, []);
  const isFound = hasWords(words);
  const found = searched.filter(({ text }) => isFound(text)).map(({ figure }) => figure);
  const own = found.filter((figure) => figure.goal === goal);
  const shown = [...own, ...found.filter((figure) => figure.goal !== goal)].slice(0, most);

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>('li button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement) + step;
    (at < 0 ? search.current : buttons[Math.min(at, buttons.length - 1)])?.focus();
  };

  return (
    <div
      ref={box}
      role="group"
      aria-label={texts.goals.insertFigure}
      className={styles.picker}
      onKeyDown={move}
    >
      {figures.length === 0 ? (
        <p className={styles.text}>{texts.goals.noFigures}</p>
      ) : (
        <input
          ref={search}
          type="search"
          className={fields.field}
          aria-label={texts.goals.searchFigures}
          placeholder={texts.goals.searchFigures}
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
          }}
        />
      )}
      {figures.length > 0 && shown.length === 0 && <p className={styles.text}>{texts.goals.noFigureFits}</p>}
      <div className={styles.lists}>
        <Figures
          title={texts.goals.figuresOfGoal}
          figures={shown.filter((figure) => figure.goal === goal)}
          insert={insert}
        />
        <Figures
          title={texts.goals.otherFigures}
          figures={shown.filter((figure) => figure.goal !== goal)}
          insert={insert}
        />
        {found.length > most && (
          <p className={styles.title}>{texts.goals.moreFigures(found.length - most)}</p>
        )}
      </div>
      <Button size="small" appearance="subtle" className={styles.close} onClick={close}>
        {texts.goals.close}
      </Button>
    </div>
  );
}

interface FiguresProps {
  readonly title: string;
  readonly figures: readonly FigureSurvey[];
  readonly insert: (figure: FigureSurvey) => void;
}

function Figures({ title, figures, insert }: FiguresProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const id = useId();
  if (figures.length === 0) return null;
  return (
    <>
      <p id={id} className={styles.title}>
        {title}
      </p>
      <ul aria-labelledby={id} className={styles.list}>
        {figures.map((figure) => (
          <li key={figure.mark}>
            <button
              type="button"
              className={mergeClasses(rows.row, rows.button, styles.figure)}
              onClick={() => {
                insert(figure);
              }}
            >
              <span lang="sv">{figure.label}</span> <span className={styles.shows}>{figure.shows}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { FigureSurvey, GoalSurvey } from '../../../workbook/survey/survey';
import { useFieldStyles } from '../../components/fields';
import { useHeadingStyles } from '../../components/headings';
import type { Texts } from '../../texts';
import { longestText } from './draft';
import { EntryField } from './EntryField';
import { FigurePicker } from './FigurePicker';
import { hasMarks } from './figureMarks';
import { FigureText } from './FigureText';
import { fieldKey } from './goalKeys';
import type { GoalsState, NewResult } from './goalsMemory';
import { GrowingText, type TextHandle } from './GrowingText';
import { canBeAdded, type GoalEditing } from './useGoalEditing';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { marginBlock: '0' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  result: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  field: { display: 'flex', flexDirection: 'column', gap: '4px' },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  text: { margin: 0 },
  add: { alignSelf: 'start' },
});

interface Props {
  readonly texts: Texts;
  readonly goal: GoalSurvey;
  readonly goalKey: string;
  readonly state: GoalsState;
  readonly editing: GoalEditing;
  readonly busy: boolean;
  readonly figures: readonly FigureSurvey[];
}

/** The results that are told under a goal, one text for each, with those that are not in the sheet yet. */
export function GoalResults(props: Props) {
  const { texts, goal, goalKey, state, editing, busy, figures } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const headings = useHeadingStyles();
  const adder = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const adding = useRef(false);
  useLayoutEffect(() => {
    if (adding.current) list.current?.querySelector<HTMLElement>(':scope > :last-child textarea')?.focus();
    adding.current = false;
  });
  const words = texts.goals;
  const added = (state.added.get(goalKey) ?? []).filter((one) => one.state !== 'saved');
  const { removed } = state;
  return (
    <section aria-label={words.results} className={styles.section}>
      <div>
        <h3 className={mergeClasses(headings.section, styles.heading)}>{words.results}</h3>
        <div className={fields.hint}>{words.resultsHint}</div>
      </div>
      <ul ref={list} className={styles.list}>
        {goal.results.map((result, at) => {
          const row = { number: result.text.cell.row, text: result.text.text };
          const key = fieldKey(goalKey, 'text', row.number);
          const removal = state.removals.get(key);
          return (
            <li key={row.number} className={styles.result}>
              <EntryField
                texts={texts}
                state={state}
                editing={editing}
                busy={busy}
                figures={figures}
                goal={goal.goal}
                field={{ key, entry: result.text, row }}
                label={words.result(at + 1)}
              />
              <EntryField
                texts={texts}
                state={state}
                editing={editing}
                busy={busy}
                figures={figures}
                goal={goal.goal}
                field={{ key: fieldKey(goalKey, 'assignment', row.number), entry: result.assignment, row }}
                label={words.assignment}
                short
              />
              {removal?.failure !== undefined && (
                <p role="alert" lang="sv" className={mergeClasses(styles.text, fields.problem)}>
                  {removal.failure}
                </p>
              )}
              <div className={styles.tools}>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={words.removeResult(at + 1)}
                  disabledFocusable={busy || removal?.working === true}
                  onClick={() => {
                    editing.remove(goalKey, result);
                    adder.current?.focus();
                  }}
                >
                  {words.remove}
                </Button>
              </div>
            </li>
          );
        })}
        {added.map((result) => (
          <li key={`new ${result.id}`} className={styles.result}>
            <NewResultFields
              {...props}
              result={result}
              saved={() => {
                adder.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      {removed?.goal === goalKey && (
        <div className={styles.result}>
          <p className={styles.text}>
            {words.removed} <span lang="sv">”{removed.text}”</span>
          </p>
          {removed.failure !== undefined && (
            <p role="alert" lang="sv" className={mergeClasses(styles.text, fields.problem)}>
              {removed.failure}
            </p>
          )}
          <div className={styles.tools}>
            <Button
              size="small"
              disabledFocusable={busy || removed.state === 'undoing'}
              onClick={() => {
                editing.undoRemoval(removed);
                adder.current?.focus();
              }}
            >
              {removed.state === 'undoing' ? words.undoing : words.undo}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                editing.hideRemoval();
                adder.current?.focus();
              }}
            >
              {words.hide}
            </Button>
          </div>
        </div>
      )}
      <Button
        ref={(button: HTMLElement | null) => {
          adder.current = button;
        }}
        className={styles.add}
        onClick={() => {
          adding.current = true;
          editing.add(goalKey);
        }}
      >
        {words.addResult}
      </Button>
    </section>
  );
}

function NewResultFields({
  texts,
  goal,
  goalKey,
  editing,
  busy,
  figures,
  result,
  saved,
}: Props & { readonly result: NewResult; readonly saved: () => void }) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const id = useId();
  const area = useRef<TextHandle>(null);
  const [inserting, setInserting] = useState(false);
  const words = texts.goals;
  const isReady = canBeAdded(result) && !busy;
  const save = () => {
    if (!isReady) return;
    editing.save([], [{ goal: goalKey, name: goal.goal, results: [result] }]);
    saved();
  };
  const part = (name: 'text' | 'assignment', label: string) => (
    <div className={styles.field}>
      <label htmlFor={`${id}-${name}`} className={fields.label}>
        {label}
      </label>
      <GrowingText
        id={`${id}-${name}`}
        text={result[name]}
        describedBy={undefined}
        invalid={result[name].length > longestText}
        short={name === 'assignment'}
        handle={name === 'text' ? area : null}
        type={(text) => {
          editing.typeNew(goalKey, result.id, name, text);
        }}
        focus={() => undefined}
        save={save}
      />
      {result[name].length > longestText && (
        <div role="alert" className={fields.problem}>
          {words.overLimit(result[name].length, longestText)}
        </div>
      )}
    </div>
  );
  return (
    <>
      {part('text', words.newResult)}
      {inserting && (
        <FigurePicker
          texts={texts}
          figures={figures}
          goal={goal.goal}
          insert={({ mark }) => {
            area.current?.insert(mark);
            setInserting(false);
          }}
          close={() => {
            setInserting(false);
            area.current?.focus();
          }}
        />
      )}
      {hasMarks(result.text) && <FigureText texts={texts} text={result.text} figures={figures} />}
      {part('assignment', words.assignment)}
      {result.failure !== undefined && (
        <p role="alert" lang="sv" className={mergeClasses(styles.text, fields.problem)}>
          {result.failure}
        </p>
      )}
      <div className={styles.tools}>
        <Button size="small" appearance="primary" disabledFocusable={!isReady} onClick={save}>
          {result.state === 'saving' ? words.saving : words.save}
        </Button>
        <Button
          size="small"
          aria-expanded={inserting}
          onClick={() => {
            setInserting(!inserting);
          }}
        >
          {words.insertFigure}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={result.state === 'saving'}
          onClick={() => {
            editing.dropNew(goalKey, result.id);
            saved();
          }}
        >
          {words.throwAway}
        </Button>
      </div>
    </>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext, useEffect, useMemo, useRef } from 'react';
import { FindingRow } from '../../components/FindingRow';
import { useHeadingStyles } from '../../components/headings';
import { useHiddenStyles } from '../../components/hidden';
import { useMemory, type Memory } from '../../memory';
import type { ViewProps } from '../../view';
import { GoalChain } from './GoalChain';
import { GoalChooser } from './GoalChooser';
import { fieldKey, fieldOf, followRows, goalKeys } from './goalKeys';
import { GoalResults } from './GoalResults';
import { GoalsMemory, type GoalsState } from './goalsMemory';
import { GoalTexts } from './GoalTexts';
import type { TextHandle } from './GrowingText';
import { HomelessTexts } from './HomelessTexts';
import { StatusChoice } from './StatusChoice';
import { unsavedTexts } from './unsavedTexts';
import { canBeAdded, canBeSaved, useGoalEditing } from './useGoalEditing';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '20px' },
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '8px' },
  text: { margin: 0 },
  goal: { display: 'flex', flexDirection: 'column', gap: '20px' },
  heading: { marginBlock: '0' },
  above: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { display: 'inline', color: tokens.colorNeutralForeground2 },
  definition: { display: 'inline', margin: 0 },
  head: { display: 'flex', flexDirection: 'column', gap: '4px' },
  findings: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    marginInline: '-4px',
    padding: '8px 4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Mål: one goal at a time with everything that it is judged by, and the texts about it. */
export function GoalsView({ texts, survey, busy, actions }: ViewProps) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  const { hidden } = useHiddenStyles();
  const memory = useContext(GoalsMemory);
  const state = useMemory(memory);
  const editing = useGoalEditing(memory, actions.write, texts);
  const deviatingHandle = useRef<TextHandle>(null);
  const words = texts.goals;
  const keys = useMemo(() => goalKeys(survey.goals), [survey.goals]);
  const unsaved = useMemo(() => unsavedTexts(state, survey), [state, survey]);
  useTidiedMemory(memory, survey.goals, keys);

  const at = Math.max(keys.indexOf(state.goal ?? ''), 0);
  const goal = survey.goals[at];
  const key = keys[at];
  if (survey.isEmpty || goal === undefined || key === undefined) {
    const goalsSheet = survey.parts.find((part) => part.key === 'goals')?.sheets[0];
    return (
      <div className={styles.view}>
        <div className={styles.empty}>
          <p className={styles.text}>{goalsSheet === undefined ? words.notCreated : words.noGoals}</p>
          <Button
            appearance="primary"
            onClick={() => {
              if (goalsSheet === undefined) actions.show('overview');
              else actions.goTo({ sheet: goalsSheet });
            }}
          >
            {goalsSheet === undefined ? words.toOverview : words.toSheet}
          </Button>
        </div>
        <HomelessTexts texts={texts} homeless={unsaved.homeless} throwAway={editing.throwAway} />
      </div>
    );
  }

  const statusField = { key: fieldKey(key, 'assessment'), entry: goal.assessment };
  const statusDraft = state.drafts.get(statusField.key);
  const chosen = statusDraft?.text ?? goal.assessment.text;
  const { text: suggested } = goal.suggestion;
  const deviates = suggested !== undefined && chosen !== '' && chosen !== suggested;
  const reason = state.drafts.get(fieldKey(key, 'deviatingReason'))?.text ?? goal.deviatingReason.text;
  const findings = goal.findings.filter(({ accepted }) => accepted === undefined);
  const inPane = unsaved.fields.length + unsaved.added.reduce((sum, { results }) => sum + results.length, 0);
  const canSaveAny =
    unsaved.fields.some((field) => canBeSaved(state.drafts.get(field.key), field)) ||
    unsaved.added.some(({ results }) => results.some(canBeAdded));
  return (
    <div className={styles.view}>
      <div role="status" className={hidden}>
        {state.announced}
      </div>
      <GoalChooser
        texts={texts}
        goals={survey.goals}
        scale={survey.goalScale}
        at={at}
        unsaved={unsaved.goals}
        choose={(next) => {
          const chosenKey = keys[next];
          if (chosenKey !== undefined)
            memory.change((now) => ({ ...now, goal: chosenKey, inserting: false }));
        }}
      />
      <HomelessTexts texts={texts} homeless={unsaved.homeless} throwAway={editing.throwAway} />
      {/* Another goal has other fields: none of them takes over the cursor of the one before. */}
      <article key={key} className={styles.goal} aria-labelledby="goal">
        <div className={styles.head}>
          <dl className={styles.above}>
            <Above label={words.area} text={goal.area} />
            <Above label={words.overallGoal} text={goal.overallGoal} />
          </dl>
          <h2 id="goal" lang="sv" className={mergeClasses(headings.page, styles.heading)}>
            {goal.goal === '' ? words.nameless : goal.goal}
          </h2>
        </div>
        <StatusChoice
          texts={texts}
          goal={goal}
          scale={survey.goalScale}
          field={statusField}
          draft={statusDraft}
          isSaved={state.saved.has(statusField.key)}
          chosen={chosen}
          deviates={deviates}
          needsReason={deviates && reason.trim() === ''}
          editing={editing}
          writeWhy={() => {
            deviatingHandle.current?.focus();
          }}
        />
        {findings.length > 0 && (
          <ul aria-label={words.findings} className={styles.findings}>
            {findings.map((finding, index) => (
              <li key={index}>
                <FindingRow texts={texts} finding={finding} select={actions.goTo} withSheet />
              </li>
            ))}
          </ul>
        )}
        <GoalChain texts={texts} goal={goal} goTo={actions.goTo} />
        <GoalTexts
          texts={texts}
          goal={goal}
          goalKey={key}
          state={state}
          editing={editing}
          busy={busy}
          figures={survey.figures}
          deviates={deviates}
          deviatingHandle={deviatingHandle}
        />
        <GoalResults
          texts={texts}
          goal={goal}
          goalKey={key}
          state={state}
          editing={editing}
          busy={busy}
          figures={survey.figures}
        />
      </article>
      {inPane > 0 && (
        <div className={styles.bar}>
          <span role="status">● {words.unsavedTexts(inPane)}</span>
          <Button
            appearance="primary"
            disabledFocusable={busy || !canSaveAny}
            onClick={() => {
              editing.save(unsaved.fields, unsaved.added);
            }}
          >
            {words.saveAll}
          </Button>
        </div>
      )}
    </div>
  );
}

function Above({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  if (text === '') return null;
  return (
    <div>
      <dt className={styles.term}>{label}: </dt>
      <dd lang="sv" className={styles.definition}>
        {text}
      </dd>
    </div>
  );
}

/** After each reading: drafts follow rows that have moved, and what the workbook holds by now is not kept here too. */
function useTidiedMemory(
  memory: Memory<GoalsState>,
  goals: ViewProps['survey']['goals'],
  keys: readonly string[],
): void {
  useEffect(() => {
    const results = goals.flatMap((goal, at) =>
      goal.results.map((result) => ({ goal: keys[at] ?? '', result })),
    );
    memory.change((now) => {
      const followed = followRows(now.drafts, results);
      const drafts = [...followed].filter(([key, draft]) => {
        const { goal: name, field, row } = fieldOf(key);
        const goal = goals[keys.indexOf(name)];
        if (goal === undefined || draft.saving !== undefined || draft.failure !== undefined) return true;
        const result = goal.results.find(({ text }) => text.cell.row === row);
        const entry = field === 'text' || field === 'assignment' ? result?.[field] : goal[field];
        return draft.text !== entry?.text;
      });
      const added = [...now.added].map(([name, all]) => {
        const held = new Set(goals[keys.indexOf(name)]?.results.map(({ text }) => text.text));
        return [name, all.filter(({ state, text }) => state !== 'saved' || !held.has(text))] as const;
      });
      return {
        ...now,
        drafts: new Map(drafts),
        added: new Map(added.filter(([, all]) => all.length > 0)),
      };
    });
  }, [memory, goals, keys]);
}

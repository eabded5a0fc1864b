import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, type ReactNode, type Ref } from 'react';
import type { FigureSurvey } from '../../../workbook/survey/survey';
import { useFieldStyles } from '../../components/fields';
import type { Texts } from '../../texts';
import { fieldState, longestText } from './draft';
import { FigurePicker } from './FigurePicker';
import { hasMarks } from './figureMarks';
import { FigureText } from './FigureText';
import type { GoalsState } from './goalsMemory';
import { GrowingText, type TextHandle } from './GrowingText';
import { canBeSaved, type Field, type GoalEditing } from './useGoalEditing';

/** From here on it is shown how long a text is. */
const nearLimit = 30_000;

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  state: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  unsaved: { fontWeight: tokens.fontWeightSemibold },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  warning: { margin: 0 },
  conflict: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px',
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  quote: {
    margin: 0,
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
  },
});

interface EntryFieldProps {
  readonly texts: Texts;
  readonly field: Field;
  readonly label: string;
  readonly hint?: string;
  /** Something that the text is needed for. */
  readonly warning?: string | undefined;
  readonly short?: boolean;
  readonly state: GoalsState;
  readonly editing: GoalEditing;
  readonly busy: boolean;
  readonly figures: readonly FigureSurvey[];
  /** Name of the goal, whose figures come first. */
  readonly goal: string;
  readonly handle?: Ref<TextHandle>;
  /** More to do with the text, beside its other tools. */
  readonly children?: ReactNode;
}

/** A text of the workbook in a comfortable field: what is typed stays until it is saved or discarded. */
export function EntryField(props: EntryFieldProps) {
  const { texts, field, label, hint, warning, short = false, state, editing, busy, figures, goal } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const id = useId();
  const area = useRef<TextHandle>(null);
  const words = texts.goals;
  const draft = state.drafts.get(field.key);
  const text = draft?.text ?? field.entry.text;
  const stands = fieldState(draft, field.entry);
  const isActive = state.active === field.key;
  const isTooLong = text.length > longestText;
  const canSave = canBeSaved(draft, field);
  const described = [
    hint === undefined ? [] : `${id}-hint`,
    warning === undefined ? [] : `${id}-warning`,
  ].flat();
  const save = () => {
    // While something else is at work, this takes its turn after it.
    if (canSave) editing.save([field]);
  };
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id} className={fields.label}>
          {label}
        </label>
        <span className={mergeClasses(styles.state, stands !== 'same' && styles.unsaved)}>
          {draft?.saving !== undefined
            ? words.saving
            : stands !== 'same'
              ? `● ${words.unsaved}`
              : state.saved.has(field.key) && `✔ ${words.saved}`}
        </span>
      </div>
      {warning !== undefined && (
        <p id={`${id}-warning`} className={styles.warning}>
          {warning}
        </p>
      )}
      <GrowingText
        id={id}
        text={text}
        describedBy={described.length === 0 ? undefined : described.join(' ')}
        invalid={isTooLong}
        short={short}
        handle={(handle) => {
          area.current = handle;
          if (typeof props.handle === 'function') props.handle(handle);
          else if (props.handle) props.handle.current = handle;
        }}
        type={(typed) => {
          editing.type(field, typed);
        }}
        focus={() => {
          editing.focus(field);
        }}
        save={save}
      />
      {hint !== undefined && (
        <div id={`${id}-hint`} className={fields.hint}>
          {hint}
        </div>
      )}
      {text.length > nearLimit && (
        <div className={isTooLong ? fields.problem : fields.hint} role={isTooLong ? 'alert' : undefined}>
          {(isTooLong ? words.overLimit : words.nearLimit)(text.length, longestText)}
        </div>
      )}
      {draft?.failure !== undefined && (
        <p role="alert" lang="sv" className={mergeClasses(styles.warning, fields.problem)}>
          {draft.failure}
        </p>
      )}
      {stands === 'conflict' && (
        <div role="alert" className={styles.conflict}>
          <p className={styles.warning}>{words.conflict}</p>
          <div>{words.inSheet}</div>
          <blockquote lang="sv" className={styles.quote}>
            {field.entry.text === '' ? words.blank : field.entry.text}
          </blockquote>
          <div className={styles.tools}>
            <Button
              size="small"
              onClick={() => {
                editing.keepMine(field);
                area.current?.focus();
              }}
            >
              {words.keepMine}
            </Button>
            <Button
              size="small"
              onClick={() => {
                editing.discard(field);
                area.current?.focus();
              }}
            >
              {words.takeSheets}
            </Button>
          </div>
        </div>
      )}
      {(isActive ||
        stands === 'unsaved' ||
        state.discarded.has(field.key) ||
        props.children !== undefined) && (
        <div className={styles.tools}>
          {stands === 'unsaved' && (
            <Button
              size="small"
              appearance="primary"
              title={words.saveHint}
              disabledFocusable={busy || !canSave}
              onClick={() => {
                save();
                area.current?.focus();
              }}
            >
              {draft?.saving === undefined ? words.save : words.saving}
            </Button>
          )}
          {isActive && (
            <Button
              size="small"
              aria-expanded={state.inserting}
              onClick={() => {
                editing.setInserting(!state.inserting);
              }}
            >
              {words.insertFigure}
            </Button>
          )}
          {stands === 'unsaved' && draft?.saving === undefined && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                editing.discard(field);
                area.current?.focus();
              }}
            >
              {words.discard}
            </Button>
          )}
          {stands === 'same' && state.discarded.has(field.key) && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                editing.recover(field);
                area.current?.focus();
              }}
            >
              {words.recover}
            </Button>
          )}
          {props.children}
        </div>
      )}
      {isActive && state.inserting && (
        <FigurePicker
          texts={texts}
          figures={figures}
          goal={goal}
          insert={({ mark }) => {
            area.current?.insert(mark);
            editing.setInserting(false);
          }}
          close={() => {
            editing.setInserting(false);
            area.current?.focus();
          }}
        />
      )}
      {hasMarks(text) && <FigureText texts={texts} text={text} figures={figures} />}
    </div>
  );
}

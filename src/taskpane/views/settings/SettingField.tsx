import { useRef, useState } from 'react';
import type { CellValue } from '../../../workbook/snapshot';
import type { EntryEdit } from '../../../workbook/survey/edit';
import type { SettingSurvey } from '../../../workbook/survey/survey';
import { Labelled, type FieldProps } from '../../components/Labelled';
import { useLayoutStyles } from '../../components/layout';
import { DraftButtons, SavedNote, type Saved } from '../../components/Saving';
import type { Texts } from '../../texts';
import type { PaneActions } from '../../view';
import { readDraft, writtenValue } from './readDraft';
import { settingExample } from './settingExample';

interface Props {
  readonly texts: Texts;
  readonly setting: SettingSurvey;
  /** All of them: an example can need the others. */
  readonly all: readonly SettingSurvey[];
  readonly busy: boolean;
  readonly write: PaneActions['write'];
}

/** What stands in the field when it is not what the workbook holds. */
interface Draft {
  readonly text: string;
  /** What the cell held when somebody began to type. */
  readonly base: CellValue;
  /** It has been written, while the workbook was as it had been read here. */
  readonly savedOver?: SettingSurvey;
}

/**
 * One setting: its explanation, its value and what that means, shown on an example. What is typed is written with Spara or
 * Enter and never by itself; as long as it cannot be a value, a sentence says why and the text stays.
 */
export function SettingField({ texts, setting, all, busy, write }: Props) {
  const layout = useLayoutStyles();
  const [draft, setDraft] = useState<Draft>();
  const [saved, setSaved] = useState<Saved>();
  const control = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const { key, declaration, value, cell } = setting;
  const shown = writtenValue(value);
  // Once the workbook has been read with what was written, the field shows the workbook again.
  if (draft?.savedOver !== undefined && draft.savedOver !== setting) setDraft(undefined);
  const text = draft?.text ?? shown;
  const isChanged = draft !== undefined && draft.savedOver === undefined && draft.text.trim() !== shown;
  const read = readDraft(all, key, text);
  const { settings: words } = texts;
  const problem = read.problem && words.problem(read.problem, declaration.limits);
  const example = read.problem === undefined ? settingExample(key, read.settings, words.examples) : undefined;
  const translated = words.translated?.[key];

  const type = (next: string) => {
    setDraft({ text: next, base: draft?.base ?? value });
    setSaved(undefined);
  };
  const save = async () => {
    if (cell === undefined || !isChanged || busy) return;
    control.current?.focus();
    if (read.problem !== undefined) return;
    const outcome = await write([{ kind: 'write', cell, value: read.value }]);
    // What has been typed meanwhile stays as it is.
    if (!outcome.ok) return;
    setDraft((now) => (now?.text === text ? { ...now, savedOver: setting } : now));
    setSaved({ kind: 'saved', undo: outcome.value.undo });
  };
  const undo = async (edits: readonly EntryEdit[]) => {
    control.current?.focus();
    const outcome = await write(edits);
    if (!outcome.ok) return;
    setDraft(undefined);
    setSaved({ kind: 'undone' });
  };

  return (
    <form
      className={layout.section}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Labelled
        label={
          translated === undefined ? (
            declaration.label
          ) : (
            <>
              {translated.label} <span lang="sv">({declaration.label})</span>
            </>
          )
        }
        hint={
          <>
            {translated?.help ?? declaration.help}
            {example !== undefined && (
              <>
                <br />
                <strong>{words.exampleLabel}</strong> {example}
              </>
            )}
          </>
        }
        problem={problem}
      >
        {(field) => (
          <Control
            field={field}
            setting={setting}
            text={text}
            choose={words.choose}
            isFixed={cell === undefined}
            control={control}
            type={type}
          />
        )}
      </Labelled>
      {cell === undefined && <p className={layout.quiet}>{words.rowMissing}</p>}
      {isChanged && draft.base !== value && (
        <p className={layout.quiet}>{words.changedMeanwhile(shown === '' ? words.emptyCell : shown)}</p>
      )}
      {isChanged && (
        <DraftButtons
          words={words}
          busy={busy}
          discard={() => {
            setDraft(undefined);
            control.current?.focus();
          }}
        />
      )}
      <SavedNote words={words} saved={saved} busy={busy} undo={(edits) => void undo(edits)} />
    </form>
  );
}

interface ControlProps {
  readonly field: FieldProps;
  readonly setting: SettingSurvey;
  readonly text: string;
  readonly choose: string;
  readonly isFixed: boolean;
  readonly control: React.RefObject<(HTMLInputElement & HTMLSelectElement) | null>;
  readonly type: (text: string) => void;
}

function Control({ field, setting: { declaration }, text, choose, isFixed, control, type }: ControlProps) {
  const common = {
    ...field,
    ref: control,
    value: text,
    disabled: isFixed,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      type(target.value);
    },
  };
  if (declaration.kind !== 'choice') {
    return (
      <input
        {...common}
        {...(declaration.kind === 'text' ? { lang: 'sv' } : { inputMode: 'decimal' })}
        autoComplete="off"
      />
    );
  }
  const { choices } = declaration;
  return (
    <select {...common} lang="sv">
      {/* What stands in the sheet is shown as it is, also when it is none of the choices. */}
      {!choices.includes(text) && <option value={text}>{text === '' ? choose : text}</option>}
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}

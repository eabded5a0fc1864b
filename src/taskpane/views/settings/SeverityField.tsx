import { useRef, useState } from 'react';
import type { EntryEdit } from '../../../workbook/survey/edit';
import type { SeveritySurvey } from '../../../workbook/survey/survey';
import { Labelled } from '../../components/Labelled';
import { useLayoutStyles } from '../../components/layout';
import { DraftButtons, SavedNote, type Saved } from '../../components/Saving';
import type { Texts } from '../../texts';
import type { SeverityTexts } from '../../texts/severities';
import type { PaneActions } from '../../view';

interface Props {
  readonly texts: Texts;
  readonly words: SeverityTexts;
  readonly kind: SeveritySurvey;
  readonly busy: boolean;
  readonly write: PaneActions['write'];
}

/** What is chosen when it is not what the workbook holds. */
interface Draft {
  readonly word: string;
  /** It has been written, while the workbook was as it had been read here. */
  readonly savedOver?: SeveritySurvey;
}

/** How serious one kind of finding is: as the add-in has it, or as the municipality says in Inställningar. */
export function SeverityField({ texts, words, kind, busy, write }: Props) {
  const layout = useLayoutStyles();
  const [draft, setDraft] = useState<Draft>();
  const [saved, setSaved] = useState<Saved>();
  const control = useRef<HTMLSelectElement>(null);
  const held = String(kind.value).trim();
  // Once the workbook has been read with what was written, the field shows the workbook again.
  if (draft?.savedOver !== undefined && draft.savedOver !== kind) setDraft(undefined);
  const word = draft?.word ?? held;
  const isChanged = draft !== undefined && draft.savedOver === undefined && draft.word !== held;

  const save = async () => {
    if (!isChanged || busy) return;
    control.current?.focus();
    const outcome = await write(editsFor(kind, word));
    if (!outcome.ok) return;
    setDraft((now) => (now?.word === word ? { ...now, savedOver: kind } : now));
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
        label={<span lang="sv">{kind.title}</span>}
        hint={words.hint(kind.count, kind.allowed.length < 3)}
      >
        {(field) => (
          <select
            {...field}
            ref={control}
            value={word}
            onChange={({ target }) => {
              setDraft({ word: target.value });
              setSaved(undefined);
            }}
          >
            <option value="">{words.own(kind.own && texts.severity[kind.own])}</option>
            {/* What stands in the sheet is shown as it is, also when it is none of the choices. */}
            {held !== '' && !kind.allowed.some((one) => one.word === held) && (
              <option lang="sv">{held}</option>
            )}
            {kind.allowed.map(({ severity, word: each }) => (
              <option key={severity} value={each}>
                {texts.severity[severity]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {isChanged && (
        <DraftButtons
          words={texts.settings}
          busy={busy}
          discard={() => {
            setDraft(undefined);
            control.current?.focus();
          }}
        />
      )}
      <SavedNote words={texts.settings} saved={saved} busy={busy} undo={(edits) => void undo(edits)} />
    </form>
  );
}

/** The add-in's own severity holds where Inställningar has no row. */
function editsFor({ cell, newRow }: SeveritySurvey, word: string): readonly EntryEdit[] {
  if (cell === undefined) return [{ kind: 'add-row', table: 'settings', values: { ...newRow, value: word } }];
  return [word === '' ? { kind: 'remove-row', cell } : { kind: 'write', cell, value: word }];
}

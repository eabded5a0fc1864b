import { useRef, useState, type RefObject } from 'react';
import type { EntryEdit } from '../../../workbook/survey/edit';
import type { Saved } from '../../components/Saving';
import type { PaneActions } from '../../view';

/** What stands in a field when it is not what the workbook holds. */
interface Draft<Held> {
  readonly text: string;
  /** What the workbook held when somebody began to type. */
  readonly base: Held;
  /** It has been written, while the workbook was as it had been read here. */
  readonly savedOver?: Held;
}

/** A field whose value is written when it is asked for and never by itself. */
export interface DraftField<Held> {
  /** What the field shows: what has been typed, or what the workbook holds. */
  readonly text: string;
  readonly isChanged: boolean;
  /** What the workbook held when somebody began to type; undefined when nobody has. */
  readonly base: Held | undefined;
  readonly saved: Saved | undefined;
  /** Where the keyboard goes on after a press. */
  readonly control: RefObject<(HTMLInputElement & HTMLSelectElement) | null>;
  readonly type: (text: string) => void;
  readonly discard: () => void;
  /** Writes, and can be undone then. */
  readonly save: (edits: readonly EntryEdit[]) => Promise<void>;
  readonly undo: (edits: readonly EntryEdit[]) => Promise<void>;
}

/**
 * What somebody types over a value of the workbook.
 *
 * @param held the value as the workbook was read; another object after every reading
 * @param shown how it is shown in the field
 */
export function useDraft<Held>(held: Held, shown: string, write: PaneActions['write']): DraftField<Held> {
  const [draft, setDraft] = useState<Draft<Held>>();
  const [saved, setSaved] = useState<Saved>();
  const control = useRef<HTMLInputElement & HTMLSelectElement>(null);
  // Once the workbook has been read with what was written, the field shows the workbook again.
  if (draft?.savedOver !== undefined && draft.savedOver !== held) setDraft(undefined);
  const text = draft?.text ?? shown;
  return {
    text,
    isChanged: draft !== undefined && draft.savedOver === undefined && draft.text.trim() !== shown,
    base: draft?.base,
    saved,
    control,
    type: (next) => {
      setDraft({ text: next, base: draft?.base ?? held });
      setSaved(undefined);
    },
    discard: () => {
      setDraft(undefined);
      control.current?.focus();
    },
    save: async (edits) => {
      control.current?.focus();
      const outcome = await write(edits);
      if (!outcome.ok) return;
      // What has been typed meanwhile stays as it is.
      setDraft((now) => (now?.text === text ? { ...now, savedOver: held } : now));
      setSaved({ kind: 'saved', undo: outcome.value.undo });
    },
    undo: async (edits) => {
      control.current?.focus();
      const outcome = await write(edits);
      if (!outcome.ok) return;
      setDraft(undefined);
      setSaved({ kind: 'undone' });
    },
  };
}

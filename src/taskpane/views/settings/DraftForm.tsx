import type { ReactNode } from 'react';
import { useLayoutStyles } from '../../components/layout';
import { DraftButtons, SavedNote } from '../../components/Saving';
import type { Texts } from '../../texts';
import type { DraftField } from './useDraft';

interface Props {
  readonly texts: Texts;
  readonly busy: boolean;
  readonly field: DraftField<unknown>;
  /** Enter or Spara has been pressed. */
  readonly save: () => void;
  readonly children: ReactNode;
}

/** A field with the buttons that write or discard what has been typed in it, and what has become of it. */
export function DraftForm({ texts, busy, field, save, children }: Props) {
  const layout = useLayoutStyles();
  const { settings: words } = texts;
  return (
    <form
      className={layout.section}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {children}
      {field.isChanged && <DraftButtons words={words} busy={busy} discard={field.discard} />}
      <SavedNote words={words} saved={field.saved} busy={busy} undo={(edits) => void field.undo(edits)} />
    </form>
  );
}

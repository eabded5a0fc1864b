import { Button } from '@fluentui/react-components';
import type { EntryEdit } from '../../workbook/survey/edit';
import { useLayoutStyles } from './layout';

interface Words {
  readonly save: string;
  readonly discard: string;
  readonly saved: string;
  readonly undo: string;
  readonly undone: string;
}

/** What the last saving of a field can take back. */
export type Saved =
  { readonly kind: 'saved'; readonly undo: readonly EntryEdit[] } | { readonly kind: 'undone' };

/** The buttons of a field that holds something else than the workbook; the first sends its form. */
export function DraftButtons({
  words,
  busy,
  discard,
}: {
  readonly words: Words;
  readonly busy: boolean;
  readonly discard: () => void;
}) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.buttons}>
      <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
        {words.save}
      </Button>
      <Button size="small" onClick={discard}>
        {words.discard}
      </Button>
    </div>
  );
}

/** What came of the last saving of a field, with the way back. */
export function SavedNote({
  words,
  saved,
  busy,
  undo,
}: {
  readonly words: Words;
  readonly saved: Saved | undefined;
  readonly busy: boolean;
  readonly undo: (edits: readonly EntryEdit[]) => void;
}) {
  const layout = useLayoutStyles();
  return (
    <div role="status" className={layout.outcome}>
      {saved !== undefined && (
        <>
          <span>{saved.kind === 'saved' ? words.saved : words.undone}</span>
          {saved.kind === 'saved' && saved.undo.length > 0 && (
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                undo(saved.undo);
              }}
            >
              {words.undo}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

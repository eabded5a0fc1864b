import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import { useFieldStyles } from '../../components/fields';
import { insertMark } from './figureMarks';

const useStyles = makeStyles({
  // Brought into view, it shall not be under the bar that says what is not saved.
  area: { minHeight: '68px', maxHeight: '60vh', scrollMarginBottom: '72px' },
  short: { minHeight: '34px' },
});

/** What others can do to the field. */
export interface TextHandle {
  readonly focus: () => void;
  /** Puts a mark where the cursor is or was. */
  readonly insert: (mark: string) => void;
}

interface Props {
  readonly id: string;
  readonly text: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  /** For texts of some words: one line, until there are more. */
  readonly short: boolean;
  readonly handle: Ref<TextHandle>;
  readonly type: (text: string) => void;
  readonly focus: () => void;
  readonly save: () => void;
}

/** A text field that is as high as its text, and remembers where the cursor was. Ctrl+Enter saves. */
export function GrowingText({ id, text, describedBy, invalid, short, handle, type, focus, save }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const selected = useRef({ from: text.length, to: text.length });
  const cursor = useRef<number>(undefined);
  useImperativeHandle(handle, () => ({
    focus: () => {
      field.current?.focus();
    },
    insert: (mark) => {
      const inserted = insertMark(text, mark, selected.current.from, selected.current.to);
      cursor.current = inserted.cursor;
      type(inserted.text);
    },
  }));
  useLayoutEffect(() => {
    if (cursor.current === undefined || field.current === null) return;
    field.current.focus();
    field.current.setSelectionRange(cursor.current, cursor.current);
    cursor.current = undefined;
  }, [text]);
  const remember = () => {
    if (field.current !== null)
      selected.current = { from: field.current.selectionStart, to: field.current.selectionEnd };
  };
  return (
    <textarea
      ref={field}
      id={id}
      className={mergeClasses(
        fields.field,
        fields.area,
        invalid && fields.invalid,
        styles.area,
        short && styles.short,
      )}
      lang="sv"
      // Where the browser cannot let the field follow its text: about as many lines as it has.
      rows={Math.min(Math.max(Math.ceil(text.length / 42), short ? 1 : 3), 16)}
      value={text}
      aria-describedby={describedBy}
      aria-invalid={invalid ? true : undefined}
      onChange={({ target }) => {
        type(target.value);
        remember();
      }}
      onSelect={remember}
      onFocus={focus}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        save();
      }}
    />
  );
}

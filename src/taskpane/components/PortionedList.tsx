import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

/** So many rows are drawn in one go: some milliseconds. */
const portion = 50;

interface Props<T> {
  readonly all: readonly T[];
  /** One list item with a button in it. */
  readonly row: (one: T, at: number) => ReactNode;
  readonly className: string;
  /** On the button that draws more: how many are left. */
  readonly showMore: (left: number) => string;
}

/** A list that is seldom long: its first rows, and a button for more, from which the keyboard goes on at the first new one. */
export function PortionedList<T>({ all, row, className, showMore }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(portion);
  const left = all.length - shown;
  return (
    <>
      <ul ref={list} className={className}>
        {all.slice(0, shown).map(row)}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            flushSync(() => {
              setShown(shown + portion);
            });
            list.current?.children[shown]?.querySelector('button')?.focus();
          }}
        >
          {showMore(left)}
        </Button>
      )}
    </>
  );
}

import { useLayoutEffect, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import type { Rect } from '../univer/surface';

/** What a cell's drop-down list offers. */
export interface Choices {
  readonly items: readonly string[];
  /** What the cell shows now. */
  readonly current: string;
  readonly open: boolean;
}

interface Props {
  readonly choices: Choices;
  /** Where the cell is. */
  readonly cell: Rect;
  /** The room that the list may take below; it opens upwards where there is more. */
  readonly room: Rect;
  readonly texts: { readonly openList: string; readonly choices: string };
  readonly toggle: (open: boolean) => void;
  readonly choose: (item: string) => void;
}

const BUTTON = 18;
const LONGEST = 230;

/** The arrow beside a cell with a list, and the list. */
export function ChoiceList({ choices, cell, room, texts, toggle, choose }: Props): JSX.Element {
  const height = Math.min(20, cell.height);
  return (
    <>
      <button
        type="button"
        className="grid-list-button"
        aria-label={texts.openList}
        aria-haspopup="listbox"
        aria-expanded={choices.open}
        tabIndex={-1}
        style={{
          left: Math.min(cell.left + cell.width, room.left + room.width - BUTTON),
          top: cell.top + cell.height - height,
          width: BUTTON,
          height,
        }}
        // The grid keeps the keyboard until the list is open.
        onPointerDown={(event) => {
          event.preventDefault();
        }}
        onClick={() => {
          toggle(!choices.open);
        }}
      >
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      {choices.open ? (
        <OpenList
          choices={choices}
          cell={cell}
          room={room}
          name={texts.choices}
          toggle={toggle}
          choose={choose}
        />
      ) : null}
    </>
  );
}

interface ListProps extends Omit<Props, 'texts'> {
  readonly name: string;
}

function OpenList({ choices, cell, room, name, toggle, choose }: ListProps): JSX.Element {
  const { items } = choices;
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(Math.max(0, items.indexOf(choices.current)));
  const below = room.top + room.height - cell.top - cell.height;
  const above = cell.top - room.top;
  const upwards = below < Math.min(LONGEST, items.length * 22) && above > below;
  const height = Math.min(LONGEST, upwards ? above : Math.max(60, below));

  useLayoutEffect(() => {
    list.current?.focus();
  }, []);
  useLayoutEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  function press(event: KeyboardEvent): void {
    const last = items.length - 1;
    const to = { ArrowDown: Math.min(last, at + 1), ArrowUp: Math.max(0, at - 1), Home: 0, End: last }[
      event.key
    ];
    const item = items[at];
    event.stopPropagation();
    if (event.key === 'Escape') toggle(false);
    else if ((event.key === 'Enter' || event.key === 'Tab') && item !== undefined) choose(item);
    else if (to !== undefined && !event.altKey) setAt(to);
    else if (event.altKey && event.key === 'ArrowUp') toggle(false);
    else if (event.key.length === 1) setAt(nextWith(items, at, event.key));
    else return;
    event.preventDefault();
  }

  return (
    <ul
      ref={list}
      className="grid-list"
      role="listbox"
      aria-label={name}
      tabIndex={0}
      aria-activedescendant={`grid-choice-${at}`}
      style={{
        left: Math.min(cell.left, Math.max(room.left, room.left + room.width - Math.max(cell.width, 120))),
        minWidth: Math.max(cell.width + BUTTON, 120),
        maxHeight: height,
        ...(upwards ? { top: cell.top, transform: 'translateY(-100%)' } : { top: cell.top + cell.height }),
      }}
      onKeyDown={press}
      onBlur={() => {
        toggle(false);
      }}
    >
      {items.map((item, index) => (
        <li
          key={`${index} ${item}`}
          id={`grid-choice-${index}`}
          role="option"
          aria-selected={index === at}
          onPointerDown={(event) => {
            event.preventDefault();
            choose(item);
          }}
        >
          {item}
        </li>
      ))}
    </ul>
  );
}

/** The next item that begins with the letter, round about. */
function nextWith(items: readonly string[], at: number, letter: string): number {
  const wanted = letter.toLowerCase();
  for (let step = 1; step <= items.length; step += 1) {
    const index = (at + step) % items.length;
    if (items[index]?.toLowerCase().startsWith(wanted) === true) return index;
  }
  return at;
}

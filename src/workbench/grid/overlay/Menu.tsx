import { useEffect, useLayoutEffect, useRef, useState, type JSX, type KeyboardEvent } from 'react';

/** A choice of a menu. */
export interface MenuItem {
  readonly text: string;
  /** The keys that do the same, as shown beside it. */
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly choose: () => void;
}

/** A menu that was opened at a place. */
export interface OpenMenu {
  readonly name: string;
  /** Pixels from the corner of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly items: readonly MenuItem[];
}

interface Props {
  readonly menu: OpenMenu;
  readonly close: () => void;
}

/** A menu that opens where one pointed: arrow keys, Enter, Escape; a click outside closes it. */
export function Menu({ menu, close }: Props): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(menu.at);

  useLayoutEffect(() => {
    const size = list.current?.getBoundingClientRect();
    if (size === undefined) return;
    setAt({
      x: Math.max(0, Math.min(menu.at.x, window.innerWidth - size.width - 4)),
      y: Math.max(0, Math.min(menu.at.y, window.innerHeight - size.height - 4)),
    });
    itemsIn(list.current)[0]?.focus();
  }, [menu]);

  useEffect(() => {
    const outside = (event: Event): void => {
      if (!(event.target instanceof Node && list.current?.contains(event.target) === true)) close();
    };
    document.addEventListener('pointerdown', outside, true);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
    };
  }, [close]);

  function press(event: KeyboardEvent): void {
    const items = itemsIn(list.current);
    const here = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1 + items.length, Home: 0, End: items.length - 1 }[
      event.key
    ];
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
    } else if (to !== undefined) {
      event.preventDefault();
      items[to % items.length]?.focus();
    }
  }

  return (
    <div
      ref={list}
      className="grid-menu"
      role="menu"
      aria-label={menu.name}
      style={{ left: at.x, top: at.y }}
      onKeyDown={press}
    >
      {menu.items.map((item) => (
        <button
          key={item.text}
          type="button"
          role="menuitem"
          tabIndex={-1}
          disabled={item.disabled === true}
          onClick={() => {
            close();
            item.choose();
          }}
        >
          <span>{item.text}</span>
          {item.keys === undefined ? null : <kbd>{item.keys}</kbd>}
        </button>
      ))}
    </div>
  );
}

function itemsIn(list: HTMLElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
}

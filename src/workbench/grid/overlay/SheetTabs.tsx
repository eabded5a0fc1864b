import { useLayoutEffect, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import type { GridTexts } from '../texts';
import { Menu, type OpenMenu } from './Menu';

/** A sheet's tab. */
export interface Tab {
  readonly name: string;
  /** `#RRGGBB`, or `null` for none. */
  readonly colour: string | null;
  readonly active: boolean;
}

/** What one can do with sheets. Places count among the tabs that are seen. */
export interface TabActions {
  activate(sheet: string): void;
  readonly add: () => void;
  rename(sheet: string, name: string): void;
  remove(sheet: string): void;
  move(sheet: string, step: -1 | 1): void;
  hide(sheet: string): void;
  unhide(sheet: string): void;
}

interface Props {
  readonly tabs: readonly Tab[];
  readonly hidden: readonly string[];
  readonly actions: TabActions;
  readonly texts: GridTexts;
}

/** How far the arrows scroll the tabs. */
const STEP = 300;

/** The strip of sheets below the grid. */
export function SheetTabs({ tabs, hidden, actions, texts }: Props): JSX.Element {
  const strip = useRef<HTMLDivElement>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const active = tabs.find((tab) => tab.active)?.name;

  useLayoutEffect(() => {
    strip.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);

  function press(event: KeyboardEvent, index: number): void {
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const target = to === undefined ? undefined : tabs[to];
    if (event.key === 'F2') setRenaming(tabs[index]?.name ?? null);
    if (target === undefined) return;
    event.preventDefault();
    actions.activate(target.name);
    strip.current?.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(target)]?.focus();
  }

  function openMenu(name: string, index: number, at: OpenMenu['at']): void {
    const items = [
      {
        text: texts.renameSheet,
        keys: 'F2',
        choose: () => {
          setRenaming(name);
        },
      },
      { text: texts.addSheet, choose: actions.add },
      {
        text: texts.deleteSheet,
        disabled: tabs.length === 1,
        choose: () => {
          actions.remove(name);
        },
      },
      {
        text: texts.moveLeft,
        disabled: index === 0,
        choose: () => {
          actions.move(name, -1);
        },
      },
      {
        text: texts.moveRight,
        disabled: index === tabs.length - 1,
        choose: () => {
          actions.move(name, 1);
        },
      },
      {
        text: texts.hideSheet,
        disabled: tabs.length === 1,
        choose: () => {
          actions.hide(name);
        },
      },
      ...hidden.map((sheet) => ({
        text: texts.showSheet(sheet),
        choose: () => {
          actions.unhide(sheet);
        },
      })),
    ];
    setMenu({ name: texts.sheetMenu, at, items });
  }

  const scroll = (by: number) => (): void => {
    strip.current?.scrollBy({ left: by, behavior: 'smooth' });
  };

  return (
    <div className="grid-tabs">
      <button type="button" aria-label={texts.earlierSheets} tabIndex={-1} onClick={scroll(-STEP)}>
        ‹
      </button>
      <button type="button" aria-label={texts.laterSheets} tabIndex={-1} onClick={scroll(STEP)}>
        ›
      </button>
      <div className="grid-tab-strip" role="tablist" aria-label={texts.sheets} ref={strip}>
        {tabs.map((tab, index) =>
          tab.name === renaming ? (
            <NameField
              key={tab.name}
              name={tab.name}
              label={texts.sheetName}
              done={(name) => {
                setRenaming(null);
                if (name !== null && name !== tab.name) actions.rename(tab.name, name);
              }}
            />
          ) : (
            <button
              key={tab.name}
              type="button"
              role="tab"
              aria-selected={tab.active}
              tabIndex={tab.active ? 0 : -1}
              style={tab.colour === null ? undefined : { boxShadow: `inset 0 -3px ${tab.colour}` }}
              onClick={() => {
                actions.activate(tab.name);
              }}
              onDoubleClick={() => {
                setRenaming(tab.name);
              }}
              onKeyDown={(event) => {
                press(event, index);
              }}
              onContextMenu={(event) => {
                event.preventDefault();
                const { left, top } = event.currentTarget.getBoundingClientRect();
                const byKeyboard = event.clientX === 0 && event.clientY === 0;
                openMenu(
                  tab.name,
                  index,
                  byKeyboard ? { x: left, y: top } : { x: event.clientX, y: event.clientY },
                );
              }}
            >
              {tab.name}
            </button>
          ),
        )}
      </div>
      <button type="button" aria-label={texts.addSheet} onClick={actions.add}>
        +
      </button>
      {menu === null ? null : (
        <Menu
          menu={menu}
          close={() => {
            setMenu(null);
          }}
        />
      )}
    </div>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly label: string;
  /** The new name, or `null` when it stays as it was. */
  readonly done: (name: string | null) => void;
}

function NameField({ name, label, done }: NameFieldProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      aria-label={label}
      defaultValue={name}
      size={Math.max(6, name.length)}
      maxLength={31}
      onBlur={(event) => {
        done(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') done(event.currentTarget.value);
        if (event.key === 'Escape') done(null);
      }}
    />
  );
}

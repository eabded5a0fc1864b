import type { Session } from '../session/session';

interface Area {
  /** Selects the element that the area is. */
  readonly place: string;
  readonly focus: (area: Element) => void;
}

/**
 * Moves the keyboard to the next area of the window, or the one before, as F6 and Shift+F6 do in Excel: the cells, the pane,
 * the ribbon, the title bar. In the cells Tab goes to the next cell, so this is how the keyboard leaves them.
 */
export function goToNextArea(session: Session, back: boolean): void {
  const areas: readonly Area[] = [
    {
      place: '#workbench-grid',
      focus: () => {
        session.focusSheet();
      },
    },
    { place: '.pane', focus: focusFirst('iframe') },
    { place: '.ribbon', focus: focusFirst('button') },
    { place: '.title-bar', focus: focusFirst('summary') },
  ];
  const shown = areas.flatMap(({ place, focus }) => {
    const element = document.querySelector(place);
    return element === null ? [] : [{ element, focus }];
  });
  const at = shown.findIndex(({ element }) => element.contains(document.activeElement));
  const step = back ? shown.length - 1 : 1;
  const next = shown[at < 0 ? 0 : (at + step) % shown.length];
  next?.focus(next.element);
}

function focusFirst(selector: string): (area: Element) => void {
  return (area) => {
    area.querySelector<HTMLElement>(selector)?.focus();
  };
}

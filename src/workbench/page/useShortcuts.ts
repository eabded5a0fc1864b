import { useEffect } from 'react';
import type { Session } from '../session/session';
import { goToNextArea } from './goToNextArea';

/** The keys of the title bar's buttons, and F6, which goes from area to area. In a field, undo and redo are the field's own; the grid has its own as well. */
export function useShortcuts(session: Session): void {
  useEffect(() => {
    const obey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === 's') session.save();
      else if (key === 'o') document.getElementById('workbench-file')?.click();
      else if (isField(event.target)) return;
      else if (key === 'y' || (key === 'z' && event.shiftKey)) session.redo();
      else if (key === 'z') session.undo();
      else return;
      event.preventDefault();
    };
    const leaveArea = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      goToNextArea(session, event.shiftKey);
    };
    window.addEventListener('keydown', obey);
    // Before the grid, which takes the keys that it gets.
    window.addEventListener('keydown', leaveArea, true);
    return () => {
      window.removeEventListener('keydown', obey);
      window.removeEventListener('keydown', leaveArea, true);
    };
  }, [session]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
  );
}

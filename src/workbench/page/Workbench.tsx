import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../session/session';
import { Boxes } from './Boxes';
import { icons } from './icons';
import { OfficeFrame } from './OfficeFrame';
import { PaneSide } from './PaneSide';
import { Ribbon } from './Ribbon';
import { TitleBar } from './TitleBar';
import { useDroppedFiles } from './useDroppedFiles';
import { useShortcuts } from './useShortcuts';

/** The whole window: as Excel's, with the add-in's pane and its tab of the ribbon. */
export function Workbench({ session }: { session: Session }) {
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  const { texts, theme, problem, paneOpen, unsaved } = state;
  useShortcuts(session);
  const dropping = useDroppedFiles((file) => {
    session.openFile(file);
  });
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = `${state.document.name} – ${texts.productName}`;
  }, [texts, state.document]);
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [unsaved]);
  return (
    <div className="window" data-theme={theme}>
      <TitleBar session={session} state={state} />
      <Ribbon session={session} state={state} />
      {problem !== undefined && (
        <div className="problem" role="alert">
          <p>{problem}</p>
          <button
            type="button"
            className="icon-button"
            aria-label={texts.close}
            title={texts.close}
            onClick={() => {
              session.putAway('problem');
            }}
          >
            {icons.close}
          </button>
        </div>
      )}
      <main className="work">
        <Sheet session={session} label={texts.sheetArea} />
        {paneOpen && <PaneSide session={session} state={state} />}
      </main>
      <StatusLine state={state} />
      {state.ribbonOpen && <RibbonPage session={session} state={state} />}
      <Boxes session={session} state={state} />
      {dropping && <div className="drop-here">{texts.dropHere}</div>}
    </div>
  );
}

function Sheet({ session, label }: { session: Session; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current === null ? undefined : session.draw(place.current)), [session]);
  return (
    <section className="sheet" aria-label={label}>
      <div ref={place} id="workbench-grid" />
    </section>
  );
}

/** The page behind the ribbon, which nobody sees. */
function RibbonPage({
  session,
  state: { frames, manifest, running },
}: {
  session: Session;
  state: SessionState;
}) {
  const ribbon = useRef<HTMLIFrameElement>(undefined);
  const address = manifest.functionFile;
  const open = useCallback(
    (frame: HTMLIFrameElement) => {
      ribbon.current = frame;
      return frames.open(frame, address);
    },
    [frames, address],
  );
  // After the frame has been opened: what is inside begins before what is around it.
  useEffect(() => {
    if (running !== undefined && ribbon.current !== undefined) session.runOn(ribbon.current);
  }, [session, running]);
  return <OfficeFrame title={manifest.tab} hidden open={open} />;
}

/** What goes on, and the selected cell in words for those who do not see the sheet, whose cells are a drawing. */
function StatusLine({ state: { texts, running, notice, selected } }: { state: SessionState }) {
  const told = running === undefined ? texts.ready : texts.running(running.label);
  const cell = selected === undefined ? [] : [selected.address, selected.shown, selected.prompt ?? ''];
  return (
    <footer className="status-line">
      <p role="status">{told}</p>
      <p className="notice">{notice}</p>
      <p>{texts.withoutExcel}</p>
      <p className="only-heard" aria-live="polite" aria-atomic="true">
        {cell.filter((part) => part !== '').join('. ')}
      </p>
    </footer>
  );
}

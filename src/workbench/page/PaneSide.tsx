import { useCallback, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Session, SessionState } from '../session/session';
import { icons } from './icons';
import { OfficeFrame } from './OfficeFrame';

/** CSS pixels. Excel opens a pane at 350. */
const narrowest = 320;
const widest = 600;
const usual = 350;
const keyStep = 10;

/** The pane beside the sheet, with its heading as Excel gives it one, and the edge that it is drawn wider by. */
export function PaneSide({ session, state }: { session: Session; state: SessionState }) {
  const { frames, manifest, texts } = state;
  const [width, setWidth] = useState(usual);
  const [dragging, setDragging] = useState(false);
  const pane = manifest.buttons.map(({ action }) => action).find((action) => action.kind === 'pane');
  const address = pane?.address ?? '';
  const open = useCallback((frame: HTMLIFrameElement) => frames.open(frame, address), [frames, address]);
  const widen = (to: number) => {
    setWidth(Math.min(widest, Math.max(narrowest, Math.round(to))));
  };
  const obey = (event: KeyboardEvent) => {
    const to = { ArrowLeft: width + keyStep, ArrowRight: width - keyStep, Home: narrowest, End: widest }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    widen(to);
  };
  const drag = ({ clientX, buttons }: PointerEvent) => {
    if (dragging && buttons === 1) widen(window.innerWidth - clientX);
  };
  return (
    <>
      <div
        className="pane-edge"
        role="separator"
        aria-orientation="vertical"
        aria-label={texts.paneWidth}
        aria-valuenow={width}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        tabIndex={0}
        onKeyDown={obey}
        onPointerDown={({ currentTarget, pointerId }) => {
          currentTarget.setPointerCapture(pointerId);
          setDragging(true);
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          setDragging(false);
        }}
      />
      <section className="pane" aria-label={texts.paneArea} style={{ width }} data-dragging={dragging}>
        <div className="pane-heading">
          <h2>{pane?.title}</h2>
          <button
            type="button"
            className="icon-button"
            aria-label={texts.closePane}
            title={texts.closePane}
            onClick={() => {
              session.showPane(false);
            }}
          >
            {icons.close}
          </button>
        </div>
        <OfficeFrame title={pane?.title ?? ''} open={open} />
      </section>
    </>
  );
}

import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Session, SessionState } from '../session/session';
import { icons } from './icons';
import { OfficeFrame } from './OfficeFrame';

/** What stands in front of the window: what was refused, the question before leaving, a dialog of the add-in. */
export function Boxes({ session, state }: { session: Session; state: SessionState }) {
  const { alert, leaving, dialog, texts, document, frames, manifest } = state;
  return (
    <>
      {alert !== undefined && (
        <Box
          heading={alert.title}
          close={() => {
            session.putAway('alert');
          }}
        >
          <p>{alert.message}</p>
          <div className="box-buttons">
            <button
              type="button"
              autoFocus
              onClick={() => {
                session.putAway('alert');
              }}
            >
              {texts.ok}
            </button>
          </div>
        </Box>
      )}
      {leaving !== undefined && (
        <Box
          heading={texts.saveFirst(document.name)}
          close={() => {
            session.answerLeaving('stay');
          }}
        >
          <div className="box-buttons">
            {(
              [
                ['save', texts.save],
                ['leave', texts.dontSave],
                ['stay', texts.cancel],
              ] as const
            ).map(([answer, label]) => (
              <button
                key={answer}
                type="button"
                onClick={() => {
                  session.answerLeaving(answer);
                }}
              >
                {label}
              </button>
            ))}
          </div>
        </Box>
      )}
      {dialog !== undefined && (
        <Box
          heading={manifest.name}
          size={dialog}
          closeLabel={texts.close}
          close={() => {
            frames.closeDialog();
          }}
        >
          <DialogFrame state={state} />
        </Box>
      )}
    </>
  );
}

function DialogFrame({ state: { dialog, frames, manifest } }: { state: SessionState }) {
  const open = useRef((frame: HTMLIFrameElement) =>
    dialog === undefined ? () => undefined : frames.openDialog(frame, dialog),
  );
  return <OfficeFrame title={manifest.name} open={open.current} />;
}

interface BoxProps {
  readonly heading: string;
  /** Per cent of the screen. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Given where nothing inside the box closes it. */
  readonly closeLabel?: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A modal box; Escape closes it. */
function Box({ heading, size, closeLabel, close, children }: BoxProps) {
  const box = useRef<HTMLDialogElement>(null);
  // Closed while it still stands in the page, as only then the keyboard goes back to where it was.
  useLayoutEffect(() => {
    const shown = box.current;
    shown?.showModal();
    return () => {
      shown?.close();
    };
  }, []);
  const style = size === undefined ? {} : { width: `${size.width}vw`, height: `${size.height}vh` };
  return (
    <dialog
      ref={box}
      className={size === undefined ? 'box' : 'box office-dialog'}
      style={style}
      aria-label={heading}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className="box-heading">
        <h2>{heading}</h2>
        {closeLabel !== undefined && (
          <button
            type="button"
            className="icon-button"
            aria-label={closeLabel}
            title={closeLabel}
            onClick={close}
          >
            {icons.close}
          </button>
        )}
      </div>
      {children}
    </dialog>
  );
}

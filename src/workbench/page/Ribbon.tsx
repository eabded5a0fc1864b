import type { Session, SessionState } from '../session/session';

/** The add-in's tab of the ribbon, as its manifest says. */
export function Ribbon({ session, state }: { session: Session; state: SessionState }) {
  const { manifest, running, paneOpen, texts } = state;
  return (
    <nav className="ribbon" aria-label={`${texts.ribbon}: ${manifest.tab}`}>
      <p className="tab">{manifest.tab}</p>
      <div className="group" role="group" aria-label={manifest.group}>
        <div className="buttons">
          {manifest.buttons.map((button) => {
            const { id, label, title, description, icon, fineIcon, action } = button;
            const isRunning = running?.id === id;
            return (
              <button
                key={id}
                type="button"
                title={`${title}\n${description}`}
                aria-description={description}
                aria-busy={isRunning}
                disabled={action.kind === 'function' && running !== undefined}
                {...(action.kind === 'pane' ? { 'aria-pressed': paneOpen } : {})}
                onClick={() => {
                  session.press(button);
                }}
              >
                <img src={icon} srcSet={`${fineIcon} 2x`} width="32" height="32" alt="" />
                <span>{label}</span>
              </button>
            );
          })}
        </div>
        <p aria-hidden="true">{manifest.group}</p>
      </div>
    </nav>
  );
}

import { useRef, type ReactNode } from 'react';
import { examples } from '../examples';
import { officeThemes, type OfficeThemeName } from '../frame/officeTheme';
import type { Session, SessionState } from '../session/session';
import { emptyFile } from '../session/wishes';
import { icons } from './icons';

/** The bar on top: the file, what is done with it, and the Office that the add-in shall believe itself in. */
export function TitleBar({ session, state }: { session: Session; state: SessionState }) {
  const { texts, document, unsaved, canUndo, canRedo, locale, theme } = state;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <div className="title-actions">
        <FileMenu session={session} state={state} open={() => chooser.current?.click()} />
        <IconButton
          label={texts.open}
          keys="Ctrl+O"
          icon={icons.open}
          press={() => chooser.current?.click()}
        />
        <IconButton
          label={texts.save}
          keys="Ctrl+S"
          icon={icons.save}
          press={() => {
            session.save();
          }}
        />
        <IconButton
          label={texts.undo}
          keys="Ctrl+Z"
          icon={icons.undo}
          disabled={!canUndo}
          press={() => {
            session.undo();
          }}
        />
        <IconButton
          label={texts.redo}
          keys="Ctrl+Y"
          icon={icons.redo}
          disabled={!canRedo}
          press={() => {
            session.redo();
          }}
        />
        <input
          ref={chooser}
          id="workbench-file"
          type="file"
          accept=".xlsx,.xlsm,.xltx"
          aria-label={texts.open}
          tabIndex={-1}
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) session.openFile(file);
            // The same file can be chosen again.
            target.value = '';
          }}
        />
      </div>
      <h1>
        {document.name}
        {unsaved && <span className="unsaved"> ({texts.unsaved})</span>}
        <span className="product"> – {texts.productName}</span>
      </h1>
      <div className="office-choices">
        <label>
          <span>{texts.officeLanguage}</span>
          <select
            value={locale}
            onChange={({ target }) => {
              session.speak(target.value === 'en-US' ? 'en-US' : 'sv-SE');
            }}
          >
            <option value="sv-SE">Svenska</option>
            <option value="en-US">English</option>
          </select>
        </label>
        <label>
          <span>{texts.officeTheme}</span>
          <select
            value={theme}
            onChange={({ target }) => {
              session.wear(target.value as OfficeThemeName);
            }}
          >
            {Object.keys(officeThemes).map((name) => (
              <option key={name} value={name}>
                {texts.themes[name as OfficeThemeName]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}

interface FileMenuProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly open: () => void;
}

/** What can be opened besides files of one's own. */
function FileMenu({ session, state: { texts }, open }: FileMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const choose = (act: () => void) => () => {
    if (menu.current !== null) menu.current.open = false;
    act();
  };
  return (
    <details
      ref={menu}
      className="file-menu"
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape') return;
        currentTarget.open = false;
        currentTarget.querySelector('summary')?.focus();
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
    >
      <summary>{texts.file}</summary>
      <ul>
        {examples.map(({ key }) => (
          <MenuItem
            key={key}
            label={texts.exampleLabel[key]}
            press={choose(() => {
              session.openNew(key);
            })}
          />
        ))}
        <MenuItem
          label={texts.emptyWorkbook}
          press={choose(() => {
            session.openNew(emptyFile);
          })}
        />
        <MenuItem label={`${texts.open} …`} press={choose(open)} />
        <MenuItem
          label={texts.save}
          press={choose(() => {
            session.save();
          })}
        />
      </ul>
    </details>
  );
}

function MenuItem({ label, press }: { label: string; press: () => void }) {
  return (
    <li>
      <button type="button" onClick={press}>
        {label}
      </button>
    </li>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly keys: string;
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  readonly press: () => void;
}

function IconButton({ label, keys, icon, disabled = false, press }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={`${label} (${keys})`}
      aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
      disabled={disabled}
      onClick={press}
    >
      {icon}
    </button>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { Texts } from '../texts';
import { viewNames, type ViewName } from '../viewName';

// Fluent's tab list would bring 23 kB for what the four lines of the keyboard below do.
const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    position: 'relative',
    flexGrow: 1,
    padding: '8px 3px',
    font: 'inherit',
    // Five words beside one another in 320 pixels.
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (min-width: 400px)': { fontSize: tokens.fontSizeBase300 },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '3px',
      bottom: '-1px',
      // A line and not a ground: it is seen with forced colours, too.
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
});

interface Props {
  readonly texts: Texts;
  readonly view: ViewName;
  readonly show: (view: ViewName) => void;
}

/** The id of a view's tab; its panel has the same with “-panel”. */
export function tabId(view: ViewName): string {
  return `view-${view}`;
}

/** The five views. One stop of the keyboard; the arrows go from view to view and show it at once. */
export function ViewTabs({ texts, view, show }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const target = following(view, event.key);
    if (target === undefined) return;
    event.preventDefault();
    show(target);
    list.current?.querySelector<HTMLElement>(`#${tabId(target)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={texts.viewsLabel} className={styles.list} onKeyDown={go}>
      {viewNames.map((name) => (
        <button
          key={name}
          id={tabId(name)}
          type="button"
          role="tab"
          aria-selected={name === view}
          // The panels of the others may not have been drawn yet.
          aria-controls={name === view ? `${tabId(name)}-panel` : undefined}
          tabIndex={name === view ? 0 : -1}
          className={mergeClasses(styles.tab, name === view && styles.selected)}
          onClick={() => {
            show(name);
          }}
        >
          {texts.viewNames[name]}
        </button>
      ))}
    </div>
  );
}

/** The view that a key leads to from another; undefined for keys that mean nothing to tabs. */
function following(view: ViewName, key: string): ViewName | undefined {
  const [at, count] = [viewNames.indexOf(view), viewNames.length];
  switch (key) {
    case 'ArrowRight':
      return viewNames[(at + 1) % count];
    case 'ArrowLeft':
      return viewNames[(at + count - 1) % count];
    case 'Home':
      return viewNames[0];
    case 'End':
      return viewNames[count - 1];
    default:
      return undefined;
  }
}

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useHeadingStyles } from '../../components/headings';
import { useHiddenStyles } from '../../components/hidden';
import { focusIsLost } from '../../focusIsLost';
import { useMemory, type Memory } from '../../memory';
import type { Texts } from '../../texts';
import type { PaneActions } from '../../view';
import { drawnRows } from './drawnRows';
import { FindingItem } from './FindingItem';
import type { FindingsState } from './findingsMemory';
import type { FindingLine, FindingSection } from './findingSections';
import type { Settling } from './useSettling';
import { stuckAbove } from './stuckAbove';
import { useWindow, type Register } from './useWindow';

const useStyles = makeStyles({
  // Sticks to the top of what scrolls, under what the pane itself has there. Not where little would be left to see.
  top: {
    position: 'sticky',
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    paddingBlock: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 480px)': { position: 'static' },
  },
  count: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { overflowAnchor: 'none' },
  heading: {
    position: 'sticky',
    top: 'var(--list-top, 0px)',
    zIndex: 1,
    marginBlock: '0',
    paddingBlock: '8px 4px',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 480px)': { position: 'static' },
  },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '8px' },
  noneText: { margin: 0 },
});

interface Props {
  readonly texts: Texts;
  readonly busy: boolean;
  readonly sections: readonly FindingSection[];
  /** How many findings there are, shown or not; those that were accepted are told beside. */
  readonly total: number;
  readonly acceptedTotal: number;
  /** The filter as one text: when it changes, the list is shown from its beginning. */
  readonly filtering: string;
  readonly memory: Memory<FindingsState>;
  readonly settling: Settling;
  readonly goTo: PaneActions['goTo'];
  readonly showAll: () => void;
  /** What stands above the list. */
  readonly children: ReactNode;
}

/** A row of the list: a heading, or a finding. */
interface Row {
  readonly key: string;
  readonly line?: FindingLine;
}

/** All findings as a list that may be thousands long: only what is seen is drawn, and headings. */
export function WindowedFindings({
  texts,
  busy,
  sections,
  total,
  acceptedTotal,
  filtering,
  memory,
  settling,
  goTo,
  showAll,
  children,
}: Props) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const state = useMemory(memory);
  const hint = useId();
  const rows = useMemo(() => sections.flatMap(rowsOf), [sections]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const indexOf = useMemo(() => new Map(keys.map((key, row) => [key, row])), [keys]);
  const estimate = useCallback((row: number, width: number) => estimatedHeight(rows[row], width), [rows]);
  const top = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<{ readonly key: string; readonly row: number }>();
  const covered = () => Math.max(0, top.current?.getBoundingClientRect().bottom ?? 0);
  const rowWindow = useWindow({
    keys,
    estimate,
    covered,
    start: () => memory.read().anchor,
    left: (anchor) => {
      memory.change(({ anchor: _, ...now }) => (anchor === undefined ? now : { ...now, anchor }));
    },
  });
  const { list, reach, toStart } = rowWindow;

  useLayoutEffect(() => {
    const stick = () => {
      const box = top.current;
      if (box === null || list.current === null) return;
      const above = stuckAbove(box);
      box.style.top = `${above}px`;
      list.current.style.setProperty('--list-top', `${above + box.offsetHeight}px`);
    };
    stick();
    window.addEventListener('resize', stick);
    return () => {
      window.removeEventListener('resize', stick);
    };
    // Counts of other widths may take another line.
  }, [list, total]);

  const shownFilter = useRef(filtering);
  useLayoutEffect(() => {
    if (shownFilter.current !== filtering) toStart();
    shownFilter.current = filtering;
  });

  // The finding with the keyboard in it is gone: the keyboard goes on with the one that stands there now.
  useLayoutEffect(() => {
    if (focused === undefined || indexOf.has(focused.key) || !focusIsLost()) return;
    const next = nextFinding(rows, focused.row, 1) ?? nextFinding(rows, focused.row, -1);
    if (next !== undefined) reach(next, focusOn);
  }, [indexOf, rows, focused, reach]);

  const move = (event: KeyboardEvent) => {
    const target = event.target as Element;
    const item = target.closest<HTMLElement>('[data-row]');
    if (item === null || target.matches('textarea')) return;
    const row = Number(item.dataset['row']);
    const next = reachedBy(event.key, rows, row);
    if (next === undefined) return;
    event.preventDefault();
    reach(next, focusOn);
  };

  const remember = (event: FocusEvent) => {
    const row = Number(event.target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? '-1');
    const key = keys[row];
    if (key !== undefined) setFocused({ key, row });
  };

  const shown = sections.reduce((sum, { kind, lines }) => sum + (kind === 'sheet' ? lines.length : 0), 0);
  const kept = [rowWindow.wanted, focused === undefined ? undefined : indexOf.get(focused.key)];
  return (
    <div>
      <h2 className={hidden}>{texts.findings.heading}</h2>
      <div ref={top} className={styles.top}>
        {children}
        <p role="status" className={styles.count}>
          {texts.findings.shownOf(Math.min(shown, total), total)}
          {acceptedTotal > 0 && ` · ${texts.findings.acceptedBeside(acceptedTotal)}`}
        </p>
      </div>
      <div role="status" className={hidden}>
        {state.announced}
      </div>
      <p id={hint} className={hidden}>
        {texts.findings.listHint}
      </p>
      {sections.length === 0 && (
        <div className={styles.none}>
          <p className={styles.noneText}>{texts.findings.noMatch}</p>
          <Button onClick={showAll}>{texts.findings.showAll}</Button>
        </div>
      )}
      <div ref={list} className={styles.list} onKeyDown={move} onFocus={remember}>
        {sections.map((section, at) => {
          const from = (indexOf.get(headingKey(section)) ?? 0) + 1;
          const to = from + section.lines.length;
          const { rows: drawn, after } = drawnRows({
            from,
            to,
            seen: rowWindow,
            kept,
            offsets: rowWindow.offsets,
          });
          return (
            <Section
              key={headingKey(section)}
              texts={texts}
              section={section}
              after={after}
              register={rowWindow.register}
              describedBy={hint}
            >
              {drawn.map(({ row, gap }) => {
                const line = section.lines[row - from];
                return (
                  line && (
                    <FindingItem
                      key={line.key}
                      texts={texts}
                      busy={busy}
                      line={line}
                      row={row}
                      section={at}
                      position={row - from}
                      size={section.lines.length}
                      gap={gap}
                      panel={state.panels.get(line.key)}
                      reason={state.reasons.get(line.key) ?? ''}
                      withdrawal={state.withdrawals.get(line.key)}
                      settling={settling}
                      goTo={goTo}
                      register={rowWindow.register}
                    />
                  )
                );
              })}
            </Section>
          );
        })}
      </div>
    </div>
  );
}

interface SectionProps {
  readonly texts: Texts;
  readonly section: FindingSection;
  /** Height of the rows after the last drawn one, in CSS pixels. */
  readonly after: number;
  readonly register: Register;
  readonly describedBy: string;
  readonly children: ReactNode;
}

/** A group: its heading is always there, so that a screen reader's list of headings has every sheet. */
function Section({ texts, section, after, register, describedBy, children }: SectionProps) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  const id = useId();
  const key = headingKey(section);
  const ref = useCallback((element: HTMLElement | null) => register(key, element), [key, register]);
  const title = section.kind === 'accepted' ? texts.findings.acceptedHeading : section.sheet;
  return (
    <section aria-labelledby={id}>
      <h3 ref={ref} className={mergeClasses(headings.group, styles.heading)}>
        <span id={id} lang={section.kind !== 'accepted' && section.sheet !== undefined ? 'sv' : undefined}>
          {title ?? texts.wholeWorkbook}
        </span>
        <span className={headings.count}>{texts.groupCount(section.lines.length)}</span>
      </h3>
      <ul
        className={styles.rows}
        style={{ paddingBottom: after }}
        aria-labelledby={id}
        aria-describedby={describedBy}
      >
        {children}
      </ul>
    </section>
  );
}

function headingKey({ kind, sheet }: FindingSection): string {
  return `${kind} ${sheet ?? ''}`;
}

function rowsOf(section: FindingSection): Row[] {
  return [{ key: headingKey(section) }, ...section.lines.map((line) => ({ key: line.key, line }))];
}

/** The nearest finding at or beyond a row; headings are passed. */
function nextFinding(rows: readonly Row[], row: number, step: 1 | -1): number | undefined {
  for (let at = row; at >= 0 && at < rows.length; at += step) if (rows[at]?.line !== undefined) return at;
  return undefined;
}

/** Arrows go to the next finding, Home and End to the first and the last. */
function reachedBy(key: string, rows: readonly Row[], row: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return nextFinding(rows, row + 1, 1);
    case 'ArrowUp':
      return nextFinding(rows, row - 1, -1);
    case 'Home':
      return nextFinding(rows, 0, 1);
    case 'End':
      return nextFinding(rows, rows.length - 1, -1);
    default:
      return undefined;
  }
}

function focusOn(row: HTMLElement): void {
  (row.querySelector<HTMLElement>('button') ?? row).focus({ preventScroll: true });
}

/** About as high as the row will be: its sentence in lines of the pane's font, its head, its buttons and its edges. */
function estimatedHeight(row: Row | undefined, width: number): number {
  const finding = row?.line?.finding;
  if (finding === undefined) return 34;
  const lines = Math.ceil((finding.message.length * 6.6) / Math.max(width - 18, 100));
  return 24 + lines * 20 + 62;
}

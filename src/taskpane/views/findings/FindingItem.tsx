import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useCallback, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { isAcceptable } from '../../../report/exceptions/acceptable';
import { fixOf } from '../../../workbook/edits/fixOf';
import { FindingText } from '../../components/FindingText';
import { useRowStyles } from '../../components/rows';
import { focusIsLost } from '../../focusIsLost';
import type { Texts } from '../../texts';
import type { PaneActions } from '../../view';
import { AcceptPanel } from './AcceptPanel';
import type { FindingsState, OpenPanel } from './findingsMemory';
import type { FindingLine } from './findingSections';
import { FixPanel } from './FixPanel';
import { usePanelStyles } from './panels';
import { SettledNote } from './SettledNote';
import type { Settling } from './useSettling';
import type { Register } from './useWindow';

const useStyles = makeStyles({
  // Brought into view, it shall not be under what sticks to the top.
  item: { paddingBottom: '8px', outlineStyle: 'none', scrollMarginTop: 'calc(var(--list-top, 0px) + 34px)' },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { borderRadius: tokens.borderRadiusMedium },
  settled: { color: tokens.colorNeutralForeground2 },
  reason: { margin: '0 8px 8px', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '0 8px 8px' },
});

interface Props {
  readonly texts: Texts;
  readonly busy: boolean;
  readonly line: FindingLine;
  /** Row of the whole list, headings included; what arrow keys count in. */
  readonly row: number;
  /** Its group among the groups, from 0. */
  readonly section: number;
  /** Place among the findings of its group, from 0, and how many these are. */
  readonly position: number;
  readonly size: number;
  /** Height of the rows above that are not drawn, in CSS pixels. */
  readonly gap: number;
  readonly panel: OpenPanel | undefined;
  readonly reason: string;
  readonly withdrawal: ReturnType<FindingsState['withdrawals']['get']>;
  readonly settling: Settling;
  readonly goTo: PaneActions['goTo'];
  readonly register: Register;
}

/** One finding with what can be done about it. */
export const FindingItem = memo(function FindingItem(props: Props) {
  const { texts, line, row, position, size, gap, panel, settling, goTo, register } = props;
  const styles = useStyles();
  const rows = useRowStyles();
  const { key, finding, settled } = line;
  const ref = useCallback((element: HTMLElement | null) => register(key, element), [key, register]);
  const text = <FindingText texts={texts} finding={finding} withSheet={finding.accepted !== undefined} />;
  const look = mergeClasses(rows.row, styles.text, settled && styles.settled);
  const doing = useKeptFocus(panel?.kind ?? settled?.state ?? 'none');
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || panel === undefined || panel.working) return;
    event.stopPropagation();
    settling.close(line);
  };
  return (
    <li
      ref={ref}
      className={styles.item}
      style={gap === 0 ? undefined : { marginTop: gap }}
      data-row={row}
      tabIndex={-1}
      aria-posinset={position + 1}
      aria-setsize={size}
      onKeyDown={closeByKey}
    >
      <div className={styles.card}>
        {finding.sheet === undefined ? (
          <div className={look}>{text}</div>
        ) : (
          <button
            type="button"
            className={mergeClasses(look, rows.button)}
            onClick={() => {
              goTo(finding);
            }}
          >
            {text}
          </button>
        )}
        {finding.accepted !== undefined && (
          <p className={styles.reason}>
            {texts.findings.acceptedBecause} <span lang="sv">{finding.accepted}</span>
          </p>
        )}
        <div ref={doing}>
          <Doing {...props} />
        </div>
      </div>
    </li>
  );
});

/** When the button that was pressed is gone, the keyboard goes on in what came instead, or where it came from. */
function useKeptFocus(stage: string) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(stage);
  useLayoutEffect(() => {
    if (before.current === stage) return;
    const opener = box.current?.querySelector<HTMLElement>(`[data-opens="${before.current}"]`);
    const next = opener ?? box.current?.querySelector<HTMLElement>('textarea, button');
    before.current = stage;
    if (focusIsLost()) next?.focus({ preventScroll: true });
  }, [stage]);
  return box;
}

/** Buttons, or what one of them has opened, or what came of it. */
function Doing({ texts, busy, line, section, position, panel, reason, withdrawal, settling }: Props) {
  const styles = useStyles();
  const panels = usePanelStyles();
  const { finding, settled } = line;
  const words = texts.findings;
  if (settled !== undefined)
    return (
      <SettledNote
        texts={texts}
        settled={settled}
        busy={busy}
        undo={() => {
          settling.undo(line);
        }}
        hide={() => {
          settling.hide(line);
        }}
      />
    );
  const close = () => {
    settling.close(line);
  };
  const edit = fixOf(finding);
  if (panel?.kind === 'fix' && edit !== undefined && finding.fix !== undefined)
    return (
      <FixPanel
        texts={texts}
        label={finding.fix.label}
        edit={edit}
        panel={panel}
        busy={busy}
        confirm={() => {
          settling.fix(line, { section, position });
        }}
        close={close}
      />
    );
  if (panel?.kind === 'accept')
    return (
      <AcceptPanel
        texts={texts}
        reason={reason}
        panel={panel}
        busy={busy}
        write={(written) => {
          settling.writeReason(line, written);
        }}
        accept={(given) => {
          settling.accept(line, { section, position }, given);
        }}
        close={close}
      />
    );
  if (finding.accepted !== undefined)
    return (
      <>
        {withdrawal?.failure !== undefined && (
          <p role="alert" lang="sv" className={mergeClasses(panels.problem, styles.reason)}>
            {withdrawal.failure}
          </p>
        )}
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy || withdrawal?.working === true}
            onClick={() => {
              settling.withdraw(line, { section, position });
            }}
          >
            {withdrawal?.working === true ? words.working : words.withdraw}
          </Button>
        </div>
      </>
    );
  if (edit === undefined && !isAcceptable(finding)) return null;
  return (
    <div className={styles.actions}>
      {edit !== undefined && (
        <Button
          data-opens="fix"
          size="small"
          onClick={() => {
            settling.open(line, 'fix');
          }}
        >
          {words.fix}
        </Button>
      )}
      {isAcceptable(finding) && (
        <Button
          data-opens="accept"
          size="small"
          appearance="subtle"
          onClick={() => {
            settling.open(line, 'accept');
          }}
        >
          {words.accept}
        </Button>
      )}
    </div>
  );
}

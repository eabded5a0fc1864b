import { makeStyles, tokens } from '@fluentui/react-components';
import type { LocatedFinding } from '../../workbook/located';
import type { Texts } from '../texts';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', columnGap: '8px', marginBottom: '4px' },
  place: { flexGrow: 1, textAlign: 'end', color: tokens.colorNeutralForeground2 },
  changed: { display: 'block', marginTop: '4px', color: tokens.colorNeutralForeground2 },
  cell: { whiteSpace: 'nowrap' },
});

interface Props {
  readonly texts: Texts;
  readonly finding: LocatedFinding;
  /** Where findings of several sheets stand together. */
  readonly withSheet?: boolean;
}

/** A finding in words: how serious, where, what. */
export function FindingText({ texts, finding, withSheet = false }: Props) {
  const styles = useStyles();
  // Most sentences begin with the row's name; it is not said twice.
  const name = finding.message.startsWith(finding.name ?? '') ? undefined : finding.name;
  const cell = finding.cell === undefined ? undefined : texts.cell(finding.cell);
  const names = [name, withSheet ? finding.sheet : undefined].filter((part) => part !== undefined).join(', ');
  return (
    <>
      <span className={styles.head}>
        <SeverityMark texts={texts} severity={finding.severity} />
        <span className={styles.place}>
          {names !== '' && <span lang="sv">{names}</span>}
          {names !== '' && cell !== undefined && ', '}
          {cell !== undefined && <span className={styles.cell}>{cell}</span>}
        </span>
      </span>
      <span lang="sv">{finding.message}</span>
      {finding.changedFrom !== undefined && (
        <span className={styles.changed}>{texts.severityChanged(finding.changedFrom)}</span>
      )}
    </>
  );
}

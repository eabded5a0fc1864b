import { makeStyles } from '@fluentui/react-components';
import type { LocatedFinding } from '../../workbook/located';
import { groupFindings } from '../groupFindings';
import type { Texts } from '../texts';
import { FindingRow } from './FindingRow';
import { useHeadingStyles } from './headings';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
});

interface Props {
  readonly texts: Texts;
  readonly findings: readonly LocatedFinding[];
  readonly select: (finding: LocatedFinding) => void;
}

/** A few findings grouped by sheet, all of them drawn; none, and nothing is shown. The view Kontroller has the long list. */
export function FindingList({ texts, findings, select }: Props) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" className={headings.section}>
        {texts.findingsHeading}
      </h2>
      {groupFindings(findings).map((group) => (
        <div key={group.sheet ?? ''}>
          <h3 className={headings.group}>
            <span>{group.sheet ?? texts.wholeWorkbook}</span>
            <span className={headings.count}>{texts.groupCount(group.findings.length)}</span>
          </h3>
          <ul className={styles.list}>
            {group.findings.map((finding, index) => (
              <li key={index}>
                <FindingRow texts={texts} finding={finding} select={select} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

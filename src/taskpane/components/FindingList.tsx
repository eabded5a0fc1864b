import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocatedFinding } from '../../workbook/located';
import { groupFindings } from '../groupFindings';
import type { Texts } from '../texts';
import { FindingRow } from './FindingRow';
import { useHeadingStyles } from './headings';

/** Rows drawn at a time: few enough that drawing them stays under 50 ms. */
const portion = 100;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  more: { marginTop: '12px' },
});

interface Props {
  readonly texts: Texts;
  readonly findings: readonly LocatedFinding[];
  readonly select: (finding: LocatedFinding) => void;
}

/** Findings grouped by sheet; a long list is shown in portions, an empty one not at all. */
export function FindingList({ texts, findings, select }: Props) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  const [shown, setShown] = useState(portion);
  const rest = findings.length - shown;
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" className={headings.section}>
        {texts.findingsHeading}
      </h2>
      {groupFindings(findings.slice(0, shown)).map((group) => (
        <div key={group.sheet ?? ''}>
          <h3 className={headings.group}>
            <span>{group.sheet ?? texts.wholeWorkbook}</span>
            <span className={headings.count}>{texts.groupCount(inSheet(findings, group.sheet))}</span>
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
      {rest > 0 && (
        <Button
          className={styles.more}
          onClick={() => {
            setShown(shown + portion);
          }}
        >
          {texts.showMore(Math.min(rest, portion))}
        </Button>
      )}
    </section>
  );
}

function inSheet(findings: readonly LocatedFinding[], sheet: string | undefined): number {
  return findings.filter((finding) => finding.sheet === sheet).length;
}

import { makeStyles } from '@fluentui/react-components';
import type { InferredTable } from '../../../../report/audit/auditResult';
import { useHeadingStyles } from '../../../components/headings';
import { useLayoutStyles } from '../../../components/layout';
import type { AuditTexts } from '../../../texts/audit';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '20px' } });

/** Of more sums than these, the number is told. */
const mostSums = 10;
/** So many tables are told of one by one; hardly any sheet has more below one another. */
const mostTables = 20;

interface Props {
  readonly words: AuditTexts;
  readonly tables: readonly InferredTable[];
}

/** What the figures show of how the tables are made: which columns are computed from others, and which rows are sums. */
export function InferredRelations({ words, tables }: Props) {
  const layout = useLayoutStyles();
  const headings = useHeadingStyles();
  const shown = tables.filter(({ differences, sums }) => differences.length + sums.length > 0);
  if (shown.length === 0) return null;
  return (
    <section aria-label={words.relationsHeading} className={layout.section}>
      <h3 className={headings.plain}>{words.relationsHeading}</h3>
      {shown.slice(0, mostTables).map((table) => (
        <Relations key={table.area} words={words} table={table} />
      ))}
    </section>
  );
}

function Relations({ words, table }: { readonly words: AuditTexts; readonly table: InferredTable }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { differences, sums } = table;
  return (
    <>
      <p className={layout.paragraph}>{words.table(table)}</p>
      <ul className={styles.list}>
        {differences.map((difference) => (
          <li key={difference.relation}>{words.difference(difference)}</li>
        ))}
        {sums.slice(0, mostSums).map((sum, at) => (
          // A row can be the sum of units, and income minus costs as well.
          <li key={at}>{words.sum(sum)}</li>
        ))}
        {sums.length > mostSums && <li>{words.moreSums(sums.length - mostSums)}</li>}
      </ul>
    </>
  );
}

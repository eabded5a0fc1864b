import { Button, makeStyles } from '@fluentui/react-components';
import type { RollPart } from '../../../report/roll/rollPreview';
import { useHeadingStyles } from '../../components/headings';
import { useLayoutStyles } from '../../components/layout';
import type { RollResult } from '../../result';
import type { Texts } from '../../texts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

interface Props {
  readonly texts: Texts;
  readonly result: RollResult;
  readonly working: boolean;
  readonly confirm: () => void;
}

/** Table by table what going on to another period will do, with the button that does it; afterwards what is left to do. */
export function RollOutline({ texts, result: { command, preview }, working, confirm }: Props) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const headings = useHeadingStyles();
  const isAhead = command === 'previewRoll';
  const parts = isAhead ? preview.parts : toLookAt(preview.parts);
  return (
    <>
      {isAhead && (
        <>
          <p className={layout.paragraph}>{texts.rollAhead(preview.from, preview.to)}</p>
          <p className={layout.paragraph}>{texts.saveCopyFirst}</p>
        </>
      )}
      {parts.length > 0 && (
        <section aria-labelledby="roll-outline">
          <h2 id="roll-outline" className={headings.plain}>
            {isAhead ? texts.tableByTable : texts.toLookAt}
          </h2>
          {parts.map(({ table, lines }) => (
            <div key={table} lang="sv">
              <h3 className={headings.group}>{table}</h3>
              <ul className={styles.list}>
                {lines.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      {/* Last, so that what will happen is met before the button that does it. */}
      {isAhead && (
        <Button className={layout.start} appearance="primary" disabledFocusable={working} onClick={confirm}>
          {texts.rollTo(preview.to)}
        </Button>
      )}
    </>
  );
}

/** What people have to do after going on: comparisons that are not known, and what must be checked. */
function toLookAt(parts: readonly RollPart[]): readonly RollPart[] {
  return parts.flatMap(({ table, lines }) => {
    const left = lines.filter(({ kind }) => kind === 'unknown' || kind === 'check' || kind === 'formula');
    return left.length === 0 ? [] : [{ table, lines: left }];
  });
}

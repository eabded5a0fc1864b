import type { Survey } from '../../../workbook/survey/survey';
import { useHeadingStyles } from '../../components/headings';
import { useLayoutStyles } from '../../components/layout';
import type { Texts } from '../../texts';
import { severityWordsFor } from '../../texts/severityWordsFor';
import type { PaneActions } from '../../view';
import { SeverityField } from './SeverityField';

interface Props {
  readonly texts: Texts;
  readonly kinds: Survey['severities'];
  readonly busy: boolean;
  readonly write: PaneActions['write'];
}

/** How serious each kind of finding is that there is a choice for. */
export function SeveritySection({ texts, kinds, busy, write }: Props) {
  const layout = useLayoutStyles();
  const headings = useHeadingStyles();
  const words = severityWordsFor(texts);
  return (
    <section aria-labelledby="severities" className={layout.view}>
      <div className={layout.section}>
        <h2 id="severities" className={headings.title}>
          {words.heading}
        </h2>
        <p className={layout.paragraph}>{words.explained}</p>
      </div>
      {kinds.map((kind) => (
        <SeverityField key={kind.code} texts={texts} words={words} kind={kind} busy={busy} write={write} />
      ))}
    </section>
  );
}

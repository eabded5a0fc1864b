import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { AuditPlace, TableAudit } from '../../../../excel';
import { useHeadingStyles } from '../../../components/headings';
import { useLayoutStyles } from '../../../components/layout';
import type { Texts } from '../../../texts';
import { auditTextsFor } from '../../../texts/auditTextsFor';
import type { PaneActions } from '../../../view';
import { AuditFindings } from './AuditFindings';
import { InferredRelations } from './InferredRelations';
import { verdictOf } from './verdictOf';

interface Props {
  readonly texts: Texts;
  readonly busy: boolean;
  readonly actions: PaneActions;
  readonly close: () => void;
}

/** Audits the table that is selected in the workbook, any table of figures, and leads to the cells that break its relations. */
export function AuditView({ texts, busy, actions, close }: Props) {
  const layout = useLayoutStyles();
  const headings = useHeadingStyles();
  const words = auditTextsFor(texts);
  const [result, setResult] = useState<TableAudit>();
  const [isAtWork, setAtWork] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = useRef(false);

  const audit = async (place?: AuditPlace): Promise<void> => {
    setAtWork(true);
    const outcome = await actions.audit(place);
    setAtWork(false);
    // Why it failed is said at the foot; what an earlier audit found stays.
    if (outcome.ok) setResult(outcome.value);
  };

  // Opened by the button that asks for it; once, also where effects run twice.
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    heading.current?.focus();
    void audit();
  });

  const waits = busy || isAtWork;
  const again = result !== undefined && result.address !== '' ? result : undefined;
  return (
    <div className={layout.view}>
      <div className={layout.section}>
        <Button size="small" appearance="subtle" className={layout.start} onClick={close}>
          {words.back}
        </Button>
        <h2 ref={heading} tabIndex={-1} className={headings.title}>
          {words.heading}
        </h2>
        <p className={layout.paragraph}>{words.intro}</p>
        <div className={layout.buttons}>
          <Button appearance="primary" disabledFocusable={waits} onClick={() => void audit()}>
            {words.auditSelected}
          </Button>
          {again !== undefined && (
            <Button disabledFocusable={waits} onClick={() => void audit(again)}>
              {words.auditSame}
            </Button>
          )}
        </div>
      </div>
      <div role="status" className={layout.section}>
        {isAtWork && <p className={layout.paragraph}>{words.working}</p>}
        {!isAtWork && result !== undefined && (
          <>
            <h3 className={headings.plain}>{words.place(result.sheet, result.address)}</h3>
            <p className={layout.paragraph}>{verdictOf(result, texts, words)}</p>
          </>
        )}
      </div>
      {!isAtWork && result !== undefined && (
        <>
          <AuditFindings texts={texts} words={words} result={result} goTo={actions.goTo} />
          <InferredRelations words={words} tables={result.inferred.tables} />
          <Notes title={words.notesHeading} notes={result.inferred.notes} />
        </>
      )}
    </div>
  );
}

/** What could not be judged, and why. */
function Notes({ title, notes }: { readonly title: string; readonly notes: readonly string[] }) {
  const layout = useLayoutStyles();
  const headings = useHeadingStyles();
  if (notes.length === 0) return null;
  return (
    <section aria-label={title} className={layout.section}>
      <h3 className={headings.plain}>{title}</h3>
      {notes.map((note) => (
        <p key={note} lang="sv" className={layout.paragraph}>
          {note}
        </p>
      ))}
    </section>
  );
}

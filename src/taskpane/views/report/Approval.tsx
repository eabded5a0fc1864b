import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { ApprovalSurvey } from '../../../workbook/survey/survey';
import { useHeadingStyles } from '../../components/headings';
import { useLayoutStyles } from '../../components/layout';
import type { ViewProps } from '../../view';

/** Which version was approved last, how much differs from it, and the button that marks another. */
export function Approval({ texts, survey: { approval }, busy, actions }: ViewProps) {
  const layout = useLayoutStyles();
  const headings = useHeadingStyles();
  const id = useId();
  const [isAsking, ask] = useState(false);
  const button = useRef<HTMLElement>(null);
  const remember = (element: HTMLElement | null) => {
    button.current = element;
  };
  const words = texts.report.approval;
  const replaces = approval.kind === 'marked';
  const wasAsking = useRef(false);
  useEffect(() => {
    // The keyboard goes on at the question, and back to where it came from.
    if (isAsking !== wasAsking.current) button.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const answered = (isYes: boolean) => () => {
    ask(false);
    if (isYes) actions.approve();
  };
  return (
    <section aria-labelledby={id} className={layout.section}>
      <h2 id={id} className={headings.plain}>
        {words.heading}
      </h2>
      {approval.kind === 'unreadable' ? (
        <p className={layout.paragraph} lang="sv">
          {approval.message}
        </p>
      ) : (
        sentences(approval, texts).map((sentence) => (
          <p key={sentence} className={layout.paragraph}>
            {sentence}
          </p>
        ))
      )}
      {isAsking ? (
        <div role="group" aria-labelledby={`${id}-question`} className={layout.card}>
          <p id={`${id}-question`} className={layout.paragraph}>
            {words.question}
          </p>
          <div className={layout.buttons}>
            <Button ref={remember} appearance="primary" disabledFocusable={busy} onClick={answered(true)}>
              {words.replace}
            </Button>
            <Button onClick={answered(false)}>{words.keep}</Button>
          </div>
        </div>
      ) : (
        <Button
          ref={remember}
          className={layout.start}
          disabledFocusable={busy}
          onClick={() => {
            if (replaces) ask(true);
            else actions.approve();
          }}
        >
          {words.mark}
        </Button>
      )}
    </section>
  );
}

function sentences(
  approval: Exclude<ApprovalSurvey, { kind: 'unreadable' }>,
  { report: { approval: words }, moment }: ViewProps['texts'],
): readonly string[] {
  if (approval.kind === 'none') return [words.none];
  const { time, period, changes } = approval;
  return [words.marked(time === undefined ? undefined : moment(time), period), words.changes(changes)];
}

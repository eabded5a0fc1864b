import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Outcome } from '../../src/excel';
import { textsFor, type Texts } from '../../src/taskpane/texts';
import type { PaneActions, ViewProps, WriteSummary } from '../../src/taskpane/view';
import type { Survey } from '../../src/workbook/survey/survey';
import { done, nothingToAudit } from './givenCommands';

/** What a write that changed one cell answers. */
export const written: WriteSummary = {
  changes: [{ sheet: 'Indikatorer', cell: 'G21', before: 'IU-', after: 'IU' }],
  undo: [
    {
      kind: 'put-back',
      cell: { table: 'indicators', row: 16, name: 'Digital mognad', column: 'yearBefore', was: 'IU' },
      held: 'IU-',
    },
  ],
};

/** Why a write was refused. */
export const refused: Outcome<WriteSummary> = {
  ok: false,
  failure: { code: 'changed', message: 'Cellen har ändrats sedan den lästes.', details: '' },
};

type FakeActions = { readonly [Name in keyof PaneActions]: jest.MockedFunction<PaneActions[Name]> };

/** Actions that remember how they were called; writes succeed unless the test says otherwise. */
function givenActions(answers: Partial<PaneActions> = {}): FakeActions {
  const write = () => done(written);
  return {
    check: jest.fn(),
    update: jest.fn(),
    create: jest.fn(),
    goTo: jest.fn(),
    write: jest.fn(answers.write ?? write),
    accept: jest.fn(answers.accept ?? write),
    withdraw: jest.fn(answers.withdraw ?? write),
    audit: jest.fn(answers.audit ?? (() => done(nothingToAudit))),
    approve: jest.fn(),
    previewRoll: jest.fn(),
    roll: jest.fn(),
    cancel: jest.fn(),
    show: jest.fn(),
  };
}

// Whether each element on the way up is hidden costs seconds in every test; what is hidden here is not drawn at all.
configure({ defaultHidden: true });

interface Given {
  readonly survey: Survey;
  readonly actions?: Partial<PaneActions>;
  readonly language?: string;
  /** What surrounds the view, such as a memory of its own. */
  readonly around: (view: ReactNode) => ReactNode;
}

/** A view of the pane, which can be left and come back to, and shown another reading of the workbook. */
export function givenView(
  View: (props: ViewProps) => ReactNode,
  { survey, actions: answers, language = 'sv-SE', around }: Given,
) {
  // The page of the tests has the focus only while one of its elements has.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  // It has no sizes either, and nothing to scroll.
  Element.prototype.scrollIntoView = jest.fn();
  const texts: Texts = textsFor(language);
  const actions = givenActions(answers);
  const page = (now: Survey | undefined, busy = false) => (
    <FluentProvider theme={webLightTheme}>
      {now && around(<View texts={texts} survey={now} busy={busy} actions={actions} />)}
    </FluentProvider>
  );
  const { rerender } = render(page(survey));
  return {
    user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }),
    actions,
    /** The workbook has been read again. */
    read: (now: Survey, busy = false) => {
      act(() => {
        rerender(page(now, busy));
      });
    },
    /** Another view is shown. */
    leave: () => {
      act(() => {
        rerender(page(undefined));
      });
    },
  };
}

import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Pane } from '../../src/taskpane/Pane';
import type { RibbonCommand } from '../../src/taskpane/commandName';
import { settingsStore } from '../../src/taskpane/document/paneSettings';
import { createRunner } from '../../src/taskpane/runner/createRunner';
import { textsFor } from '../../src/taskpane/texts';
import type { Commands } from '../../src/excel/commandTypes';
import type { Survey } from '../../src/workbook/survey/survey';
import { done, givenCommands, noExcel } from './givenCommands';
import { givenSettings, type GivenSettings } from './givenSettings';

interface Given extends Partial<Commands> {
  readonly language?: string;
  readonly copy?: (text: string) => Promise<void>;
  /** What the workbook is read as, as long as the test gives no `check` of its own. */
  readonly survey?: Survey;
  readonly settings?: GivenSettings;
  readonly isVisible?: () => boolean;
  /** Milliseconds between a person's keys on a fake clock. */
  readonly advanceTimers?: (time: number) => void;
}

Object.assign(globalThis, { Office: { AsyncResultStatus: { Succeeded: 'succeeded' } } });

/** The pane as it opens on a workbook whose commands answer as the test says. */
export function givenPane(given: Given = {}) {
  const { language, copy, survey, isVisible = () => true, advanceTimers, ...answers } = given;
  const { settings = givenSettings(), ...commandsGiven } = answers;
  const commands = givenCommands({
    ...(survey && { check: () => done(survey) }),
    ...commandsGiven,
  });
  const texts = textsFor(language);
  const copied: string[] = [];
  let pressOnRibbon: (command: RibbonCommand) => void = () => {
    throw new Error('The pane does not listen to the ribbon.');
  };
  const listen = (press: (command: RibbonCommand) => void) => {
    pressOnRibbon = press;
    return () => undefined;
  };
  // userEvent puts a clipboard of its own on the page, so the pane is given what it shall use instead.
  const user = userEvent.setup(advanceTimers ? { advanceTimers } : {});
  const run = createRunner(undefined, 'test', texts.unexpected);
  const store = settingsStore(settings, texts.settingsNotKept);
  const drawn = render(
    <FluentProvider theme={webLightTheme}>
      <Pane
        texts={texts}
        surroundings={{ version: '0.1.0', office: 'PC 16.0' }}
        copy={copy ?? ((text) => Promise.resolve(void copied.push(text)))}
        listen={listen}
        commands={commands}
        excel={noExcel}
        run={run}
        settings={store}
        isVisible={isVisible}
      />
    </FluentProvider>,
  );
  return {
    user,
    commands,
    copied,
    settings,
    close: drawn.unmount,
    pressOnRibbon: (command: RibbonCommand) => {
      act(() => {
        pressOnRibbon(command);
      });
    },
    /** Somebody edits the workbook. */
    edit: () => {
      act(() => {
        commands.watch.mock.calls.at(-1)![1]();
      });
    },
  };
}

/** The pane once it has read the workbook. */
export async function givenOpenPane(given: Given = {}) {
  const pane = givenPane(given);
  await screen.findAllByRole('heading', { level: 2 });
  return pane;
}

import type { CSSProperties, JSX } from 'react';
import type { ChartPicture } from '../look/chartPicture';
import type { GridTexts } from '../texts';
import type { Rect } from '../univer/surface';
import { ChartDrawing } from './ChartDrawing';
import { ChoiceList, type Choices } from './ChoiceList';
import { Menu, type OpenMenu } from './Menu';

/** A chart with its place. */
interface PlacedChart {
  readonly id: number;
  readonly at: Rect;
  readonly picture: ChartPicture;
}

/** The message beside a selected cell. */
interface Prompt {
  readonly title: string;
  readonly text: string;
}

/** What lies over the drawn cells. Places count from the corner of the grid. */
export interface OverlayState {
  /** Where cells that are not frozen are seen. */
  readonly pane: Rect;
  readonly charts: readonly PlacedChart[];
  /** The selected cell, when it is seen. */
  readonly cell: Rect | null;
  readonly prompt: Prompt | null;
  readonly choices: Choices | null;
  readonly menu: OpenMenu | null;
}

interface Props {
  readonly state: OverlayState;
  readonly texts: GridTexts;
  readonly toggleList: (open: boolean) => void;
  readonly choose: (item: string) => void;
  readonly closeMenu: () => void;
}

const PROMPT_WIDTH = 240;
/** Pixels that the longest usual message needs. */
const PROMPT_HEIGHT = 140;

/** Charts, the input message, the drop-down list and the menu of the cells. */
export function GridOverlay({ state, texts, toggleList, choose, closeMenu }: Props): JSX.Element {
  const { pane, cell, prompt, choices } = state;
  return (
    <>
      <div className="grid-pane" style={pane}>
        {state.charts.map(({ id, at, picture }) => (
          <div
            key={id}
            className="grid-chart-place"
            style={{ left: at.left - pane.left, top: at.top - pane.top }}
          >
            <ChartDrawing
              picture={picture}
              width={at.width}
              height={at.height}
              notDrawn={texts.chartNotDrawn}
            />
          </div>
        ))}
      </div>
      {cell !== null && prompt !== null && choices?.open !== true ? (
        <div className="grid-prompt" style={promptPlace(cell, pane)} aria-hidden="true">
          {prompt.title === '' ? null : <strong>{prompt.title}</strong>}
          <span>{prompt.text}</span>
        </div>
      ) : null}
      {cell !== null && choices !== null ? (
        <ChoiceList
          choices={choices}
          cell={cell}
          room={pane}
          texts={texts}
          toggle={toggleList}
          choose={choose}
        />
      ) : null}
      {state.menu === null ? null : <Menu menu={state.menu} close={closeMenu} />}
    </>
  );
}

/** Below the cell's left edge as in Excel, or above it where there is more room, and inside the grid. */
function promptPlace(cell: Rect, pane: Rect): CSSProperties {
  const right = pane.left + pane.width - PROMPT_WIDTH - 8;
  const below = pane.top + pane.height - cell.top - cell.height;
  const upwards = below < PROMPT_HEIGHT && cell.top - pane.top > below;
  return {
    left: Math.max(4, Math.min(cell.left + Math.min(cell.width / 2, 60), right)),
    maxWidth: PROMPT_WIDTH,
    ...(upwards
      ? { top: cell.top - 6, transform: 'translateY(-100%)' }
      : { top: cell.top + cell.height + 6 }),
  };
}

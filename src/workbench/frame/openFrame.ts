import type { Surroundings } from './excelWindow';
import { greeting, surroundingsAttribute, type FromFrame, type ToFrame } from './messages';

/** A page of the add-in in a frame, seen from the workbench's page. */
export interface OpenFrame {
  tell(message: ToFrame): void;
  /** Changes what the page finds if it is loaded again. */
  surround(surroundings: Surroundings): void;
  close(): void;
}

/**
 * Opens a page of the add-in in a frame element that stands in the page, and talks with it through the channel whose end it
 * hands over. What is told before that waits.
 */
export function openFrame(
  element: HTMLIFrameElement,
  address: string,
  surroundings: Surroundings,
  told: (message: FromFrame) => void,
): OpenFrame {
  let port: MessagePort | undefined;
  let waiting: ToFrame[] = [];
  const surround = (found: Surroundings): void => {
    element.dataset[surroundingsAttribute] = JSON.stringify(found);
  };
  const greeted = ({ source, origin, data, ports }: MessageEvent<unknown>): void => {
    if (source !== element.contentWindow || origin !== window.location.origin || data !== greeting) return;
    port?.close();
    [port] = ports;
    port?.addEventListener('message', ({ data: message }: MessageEvent<FromFrame>) => {
      told(message);
    });
    port?.start();
    for (const message of waiting) port?.postMessage(message);
    waiting = [];
  };
  window.addEventListener('message', greeted);
  surround(surroundings);
  element.src = address;
  return {
    tell: (message) => {
      if (port === undefined) waiting.push(message);
      else port.postMessage(message);
    },
    surround,
    close: () => {
      window.removeEventListener('message', greeted);
      port?.close();
      element.removeAttribute('src');
    },
  };
}

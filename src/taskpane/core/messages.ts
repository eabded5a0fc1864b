import type { QuestionName } from '../../excel/core/core';
import type { Piece } from './pieces';

/** What the pane tells the core's thread: pieces of what is given, then the question. */
export type ToCore =
  { readonly kind: 'piece'; readonly piece: Piece } | { readonly kind: 'ask'; readonly name: QuestionName };

/** What the core's thread tells the pane. */
export type FromCore =
  /** A piece has come, so that the next one may: the pane lives on in between. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'answered' }
  /** The core threw: a defect of ours, which is to be seen in the pane as if it had been thrown there. */
  | { readonly kind: 'threw'; readonly error: Error };

/** The part of a worker, or of the scope inside it, that messages go through. */
export interface Port<Sent> {
  postMessage(message: Sent): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

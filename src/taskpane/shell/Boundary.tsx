import { Component, type ReactNode } from 'react';
import type { Failure } from '../../excel';

interface Props {
  /** What is shown instead of content that could not be drawn; `again` draws it anew. */
  readonly instead: (failure: Failure, again: () => void) => ReactNode;
  /** The sentence for a defect of ours. */
  readonly sentence: string;
  readonly children: ReactNode;
}

interface State {
  readonly failure: Failure | undefined;
}

/** Keeps a defect in one view from taking the whole pane with it. */
export class Boundary extends Component<Props, State> {
  override state: State = { failure: undefined };

  static getDerivedStateFromError(error: unknown): State {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { failure: { code: 'unexpected', message: '', details } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    const { instead, sentence, children } = this.props;
    if (failure === undefined) return children;
    return instead({ ...failure, message: sentence }, () => {
      this.setState({ failure: undefined });
    });
  }
}

import { Component, type ReactNode } from 'react';

import { BrokenState } from './BrokenState.tsx';

type Props = {
  readonly children: ReactNode;
  /** A change of it (another place in the studio) tries again. */
  readonly resetKey?: string;
};

type State = {
  readonly error: unknown;
  readonly failed: boolean;
  readonly key: string | undefined;
};

/**
 * Catches what a screen throws while it is drawn. What was typed is safe: unfinished work saves
 * itself as it is made and once more when its screen goes away, which is now.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, failed: false, key: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error, failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    if (props.resetKey === state.key) return null;
    return { key: props.resetKey, failed: false, error: null };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <BrokenState
        error={this.state.error}
        onRetry={() => this.setState({ failed: false, error: null })}
      />
    );
  }
}

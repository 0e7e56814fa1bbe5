import { Component, type ReactNode } from 'react';

type Props = { children: ReactNode; fallback: (error: Error, retry: () => void) => ReactNode };
type State = { error: Error | null };

const errorOf = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/** Keeps a failure inside: what throws is replaced by `fallback`, and what stands beside it goes on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: errorOf(thrown) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback(error, () => this.setState({ error: null })) : this.props.children;
  }
}

import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly message: string;
  readonly retryLabel: string;
  readonly children: ReactNode;
}

/** Keeps an exception in one part of the page from blanking the others. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="app-message" role="alert">
        <p>{this.props.message}</p>
        <button
          type="button"
          className="app-retry"
          onClick={() => this.setState({ failed: false })}
        >
          {this.props.retryLabel}
        </button>
      </div>
    );
  }
}

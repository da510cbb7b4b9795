import { Component, type ReactNode } from "react";
import { Problem } from "./Problem.tsx";

interface BoundaryProps {
  readonly children: ReactNode;
  /** "This screen", "The picture". */
  readonly what: string;
  /** When this changes, the fault is forgotten: it belonged to what was left. */
  readonly resetOn?: string;
}

interface State {
  readonly fault: Error | null;
}

/** Catches what nobody foresaw in a part of the page, says so there, and leaves the rest as it is. */
export class Boundary extends Component<BoundaryProps, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: Error): State {
    return { fault };
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (this.state.fault !== null && before.resetOn !== this.props.resetOn) this.setState({ fault: null });
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <Problem
        title={`${this.props.what} could not be shown`}
        messages={[
          "What is loaded is still there. Try again, or go on to another screen.",
          `For whoever looks after this dashboard: ${fault.message}`,
        ]}
        onTryAgain={() => this.setState({ fault: null })}
      />
    );
  }
}

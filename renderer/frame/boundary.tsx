import { Component, type ReactNode } from 'react';
import { noteTrouble } from '../state/alive';
import { Failed } from './failed';

interface BoundaryProps {
  children: ReactNode;
}

interface BoundaryState {
  failed: boolean;
  /** What the log calls it, once it is written down. */
  reference: string | null;
}

/** Where drawing a screen fails, the words for it; the rest of the frame goes on. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false, reference: null };

  static getDerivedStateFromError(): Pick<BoundaryState, 'failed'> {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    void noteTrouble(error).then((reference) => this.setState({ reference }));
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed reference={this.state.reference} /> : this.props.children;
  }
}

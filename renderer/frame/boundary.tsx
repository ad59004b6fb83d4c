import { Component, type ReactNode } from 'react';
import { Failed } from './failed';

interface BoundaryProps {
  children: ReactNode;
}

/** Where drawing a screen fails, the words for it; the rest of the frame goes on. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

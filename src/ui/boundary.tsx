import { Component, type ComponentChildren } from 'preact';
import { useSurroundings } from './block-props';
import { Heading } from './shell/heading';

/** A screen that cannot be drawn must not take the others, the help and the saving with it. */
export class Boundary extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError = () => ({ broken: true });

  override render() {
    return this.state.broken ? <Broken onAgain={() => this.setState({ broken: false })} /> : this.props.children;
  }
}

const Broken = ({ onAgain }: { onAgain: () => void }) => {
  const { status } = useSurroundings().t;
  return (
    <main id="main" class="stack-l">
      <Heading lead={<p>{status.broken}</p>}>{status.brokenTitle}</Heading>
      <p>
        <button type="button" class="btn btn-primary" onClick={onAgain}>
          {status.loadAgain}
        </button>
      </p>
    </main>
  );
};

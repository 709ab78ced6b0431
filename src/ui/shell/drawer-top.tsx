import { useSurroundings } from '../block-props';
import { Icon } from '../components/icon';

/** Title and way out of a drawer. */
export const DrawerTop = ({ id, title, onClose }: { id: string; title: string; onClose: () => void }) => (
  <div class="drawer-top">
    <h2 id={id} tabIndex={-1}>
      {title}
    </h2>
    <button type="button" class="tool" onClick={onClose}>
      <Icon name="close" />
      {useSurroundings().t.nav.close}
    </button>
  </div>
);

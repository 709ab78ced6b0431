import type { ComponentChildren } from 'preact';

/** The one h1 of a screen; gets focus when the screen changes. */
export const Heading = ({
  eyebrow,
  children,
  lead,
}: {
  eyebrow?: ComponentChildren;
  children: ComponentChildren;
  lead?: ComponentChildren;
}) => (
  <header class="heading">
    {eyebrow && <p class="eyebrow">{eyebrow}</p>}
    <h1 id="title" tabIndex={-1}>
      {children}
    </h1>
    {lead && <div class="lead">{lead}</div>}
  </header>
);

import type { ComponentChildren } from 'preact';
import './more.css';

export const More = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <details class="more">
    <summary>{label}</summary>
    {children}
  </details>
);

import { useSurroundings } from '../block-props';
import './art.css';

/** A drawing, inlined so that it follows the theme. `decorative`: the words beside it say the same. */
export const Art = ({ name, decorative, look = 'art banner' }: { name: string; decorative?: boolean; look?: string }) => {
  const drawing = useSurroundings().art[name];
  if (!drawing) return null;
  const seen = decorative ? { 'aria-hidden': true as const } : { role: 'img' as const, 'aria-label': drawing.alt };
  return <div class={look} {...seen} dangerouslySetInnerHTML={{ __html: drawing.svg }} />;
};

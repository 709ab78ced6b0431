import type { ComponentChildren } from 'preact';

/** Wide tables scroll inside their own frame, by keyboard too; the page never scrolls sideways. */
export const Table = ({
  id,
  label,
  heads,
  children,
}: {
  id: string;
  label: string;
  heads: readonly string[];
  children: ComponentChildren;
}) => (
  <section class="scroll" aria-label={`${label}, table`} tabIndex={0}>
    <table id={id}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </section>
);

export const Nothing = ({ children }: { children: ComponentChildren }) => <p class="hint nothing">{children}</p>;

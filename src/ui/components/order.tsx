import type { ComponentChildren, Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OrderingQuestion } from '../../domain/question';
import { judge } from '../../domain/response';
import { fill } from '../../domain/strings';
import type { OptionView } from '../../domain/view';
import { useSurroundings } from '../block-props';
import { Icon } from './icon';
import { spoken, Words } from './rich-text';
import './order.css';

/** The order that a learner finds: mixed, the same each time, and far from right. */
export const startOrder = (question: OrderingQuestion): string => {
  let seed = question.n + 1;
  const below = (limit: number) => {
    seed = (seed * 16807) % 2147483647;
    return seed % limit;
  };
  let found = '';
  let inPlace = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 12; tries++) {
    const keys = [...question.keys];
    const order = [...question.keys].map(() => keys.splice(below(keys.length), 1)[0]).join('');
    const { parts } = judge(question, order);
    if (parts < inPlace) [found, inPlace] = [order, parts];
  }
  return found;
};

export interface OrderProps {
  readonly options: readonly OptionView[];
  /** Keys, first to last. */
  readonly order: string;
  /** Absent once judged: the list stays, the buttons go. */
  readonly onOrder?: ((order: string) => void) | undefined;
  readonly first?: Ref<HTMLButtonElement>;
  /** Shown below the card, e.g. the verdict. */
  readonly below?: (option: OptionView, index: number) => ComponentChildren;
}

/** Cards in an order, moved one step at a time by buttons. Focus stays on the button that was pressed. */
export const Order = ({ options, order, onOrder, first, below }: OrderProps) => {
  const { t, channels, announce } = useSurroundings();
  const pressed = useRef<HTMLElement | null>(null);
  // Where moving a card in the document takes focus away, give it back.
  useLayoutEffect(() => {
    if (pressed.current && document.activeElement !== pressed.current) pressed.current.focus();
    pressed.current = null;
  });

  const move = (from: number, to: number, button: HTMLElement, words: string) => {
    const keys = [...order];
    if (to < 0 || to >= keys.length) return;
    keys.splice(to, 0, ...keys.splice(from, 1));
    pressed.current = button;
    onOrder?.(keys.join(''));
    announce(fill(t.order.moved, { item: words, place: to + 1, of: keys.length }));
  };

  return (
    <ol class="order">
      {[...order].map((key, i) => {
        const option = options.find((one) => one.key === key);
        if (!option) return null;
        const words = spoken(option.text, channels);
        const button = (to: number, icon: 'up' | 'down') => (
          <button
            type="button"
            class="move"
            aria-label={`${t.order[icon]}: ${words}`}
            aria-disabled={to < 0 || to >= order.length}
            onClick={({ currentTarget }) => move(i, to, currentTarget, words)}
            ref={(icon === 'down' && i === 0 && first) || null}
          >
            <Icon name={icon} />
            {t.order[icon]}
          </button>
        );
        return (
          <li key={key}>
            <span class="place">{i + 1}</span>
            <div class="order-line">
              <span>
                <Words line={option.text} bare />
              </span>
              {onOrder && (
                <span class="moves">
                  {button(i - 1, 'up')}
                  {button(i + 1, 'down')}
                </span>
              )}
            </div>
            {below?.(option, i)}
          </li>
        );
      })}
    </ol>
  );
};

import { optionOrder } from '../../domain/draw';
import type { Item } from '../../domain/outline';
import type { FinalProgress } from '../../domain/progress';
import type { ItemView, OptionView } from '../../domain/view';
import { useSurroundings } from '../block-props';
import { Assign } from '../components/assign';
import { Options, Question } from '../components/options';
import { Order } from '../components/order';

export interface ItemFieldsProps {
  readonly item: Item;
  readonly view: ItemView;
  readonly final: FinalProgress;
  readonly onChoose: (response: string) => void;
  readonly error: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: an input, a select or a button
  readonly first: any;
}

/** The answerable part of a final item, in the order drawn for this attempt. Nothing is judged here. */
export const ItemFields = ({ item, view, final, onChoose, error, first }: ItemFieldsProps) => {
  const { t } = useSurroundings();
  const order = optionOrder(item, final.seed, final.attempt);
  const options = inOrder(view.options, order);
  const response = final.answers[item.id]?.response ?? '';
  const { id } = item;

  switch (item.type) {
    case 'single':
    case 'multiple':
      return (
        <Options
          id={id}
          type={item.type}
          prompt={view.prompt}
          hint={item.type === 'single' ? t.ask.one : t.ask.all}
          options={options}
          chosen={response}
          onChoose={(keys) => onChoose([...item.keys].filter((key) => keys.includes(key)).join(''))}
          error={error}
          first={first}
        />
      );
    case 'matching':
      return (
        <Question id={id} prompt={view.prompt} hint={t.final.each} error={error}>
          <Assign
            id={id}
            options={options}
            targets={view.targets ?? []}
            response={rekeyed(response, item.keys, order)}
            onAssign={(assigned) => onChoose(rekeyed(assigned, order, item.keys))}
            error={error}
            first={first}
          />
        </Question>
      );
    case 'ordering':
      return (
        <Question id={id} prompt={view.prompt} hint={t.order.hint} error={error}>
          <Order options={options} order={response || order} onOrder={onChoose} first={first} />
        </Question>
      );
    default:
      return null;
  }
};

const inOrder = (options: readonly OptionView[], order: string): OptionView[] =>
  [...order].flatMap((key) => options.filter((option) => option.key === key));

/** A matching response holds one target per option; shown in another order it must be read in that order. */
const rekeyed = (response: string, from: string, to: string): string =>
  [...to].map((key) => response[from.indexOf(key)] ?? '-').join('');

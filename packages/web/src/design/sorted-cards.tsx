import { IconChevronDown } from '@tabler/icons-react';
import type { PointerEvent, ReactNode } from 'react';
import { DragHandle } from './drag-handle.tsx';
import classes from './sorted-cards.module.css';
import type { Drop } from './use-drag-order.ts';

type SortedCardsProps = {
  readonly drop: Drop | null;
  readonly children: ReactNode;
};

/** Cards in an order that is changed by dragging or by the arrow keys. */
export const SortedCards = ({ drop, children }: SortedCardsProps) => (
  <ol className={classes.cards} data-sorting data-drop={drop !== null && drop.after === null}>
    {children}
  </ol>
);

type SortedCardProps = {
  readonly id: string;
  /** Names the button that unfolds the card, so that it can be led to. */
  readonly path: string;
  /** What it is called where it is spoken of. */
  readonly name: string;
  /** What stands on the folded card. */
  readonly title: string;
  readonly heading?: 'h3' | 'h4';
  /** What is to be known of it while it is folded, an `<li>` each. */
  readonly marks: ReactNode;
  readonly opened: boolean;
  readonly drop: Drop | null;
  readonly onToggle: () => void;
  readonly onGrab: (event: PointerEvent<HTMLElement>) => void;
  readonly onStep: (by: -1 | 1) => void;
  /** What the card holds, drawn while it is unfolded. */
  readonly children: ReactNode;
};

/** One of them: folded, what it is; unfolded, everything of it. */
export const SortedCard = (props: SortedCardProps) => {
  const { id, path, name, title, heading: Heading = 'h3', opened, drop } = props;
  const body = `${path}.body`;
  return (
    <li
      className={classes.card}
      data-sorted={id}
      data-opened={opened}
      data-dragged={drop?.id === id}
      data-drop={drop?.after === id}
    >
      <div className={classes.head}>
        <DragHandle name={name} onGrab={props.onGrab} onStep={props.onStep} />
        <Heading className={classes.title}>
          <button
            type="button"
            id={path}
            className={classes.toggle}
            aria-expanded={opened}
            aria-controls={body}
            onClick={props.onToggle}
          >
            <span className={classes.name}>{title}</span>
            <IconChevronDown className={classes.chevron} data-opened={opened} size={20} aria-hidden />
          </button>
        </Heading>
      </div>
      <ul className={classes.marks}>{props.marks}</ul>
      <div id={body} hidden={!opened}>
        {opened ? <div className={classes.body}>{props.children}</div> : null}
      </div>
    </li>
  );
};

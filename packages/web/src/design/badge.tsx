import type { ElementState } from '@portolan/domain/work-plans/element-state';
import type { Icon } from '@tabler/icons-react';
import classes from './state-badge.module.css';

/** How a state looks: like one of an element's states, with an icon of its own. */
export type Look = { readonly Icon: Icon; readonly state: ElementState };

/** A state as icon, word and color: never color alone. */
export const Badge = ({ Icon, state, word }: Look & { readonly word: string }) => (
  <span className={classes.badge} data-state={state}>
    <Icon size={16} stroke={2} aria-hidden />
    {word}
  </span>
);

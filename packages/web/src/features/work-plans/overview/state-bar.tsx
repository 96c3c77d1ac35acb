import { type ElementState, elementStates } from '@portolan/domain/work-plans/element-state';
import { designTexts } from '@portolan/messages/design-texts';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { StateBadge } from '../../../design/state-badge.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './state-bar.module.css';

/** How many elements are in which state: a bar for the eye, counts with icon and word for everybody. */
export const StateBar = ({ states }: { readonly states: readonly ElementState[] }) => {
  const t = useTexts(workPlanTexts).overview;
  const words = useTexts(designTexts).states;
  const { list } = useFormats();
  const counts = elementStates.map((state) => ({
    state,
    count: states.filter((other) => other === state).length,
  }));
  const present = counts.filter(({ count }) => count > 0);
  return (
    <div>
      <div
        className={classes.bar}
        role="img"
        aria-label={t.bar(list(present.map(({ state, count }) => t.stateCount(words[state], count))))}
      >
        {present.map(({ state, count }) => (
          <span key={state} className={classes.part} data-state={state} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className={classes.legend}>
        {counts.map(({ state, count }) => (
          <li key={state}>
            <StateBadge state={state} /> <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
};

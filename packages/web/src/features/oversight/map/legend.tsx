import { elementStates } from '@portolan/domain/work-plans/element-state';
import { designTexts } from '@portolan/messages/design-texts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './legend.module.css';
import { StateMark } from './state-mark.tsx';

/** What the marks of the heat map mean. */
export const Legend = () => {
  const words = useTexts(designTexts).states;
  return (
    <ul className={classes.legend}>
      {elementStates.map((state) => (
        <li key={state}>
          <span className={classes.mark} data-state={state}>
            <StateMark state={state} />
          </span>
          {words[state]}
        </li>
      ))}
    </ul>
  );
};

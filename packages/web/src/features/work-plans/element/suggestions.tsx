import { Button } from '@mantine/core';
import type { Activity, ActivityList } from '@portolan/domain/work-plans/activity';
import type { Suggestion } from '@portolan/domain/work-plans/template';
import { elementTexts } from '@portolan/messages/element-texts';
import { IconBulb, IconCircleCheck, IconPlus } from '@tabler/icons-react';
import { Disclosure } from '../../../design/disclosure.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useEditing } from './element-editing.tsx';
import classes from './suggestions.module.css';

type SuggestionsProps = {
  /** The list they were written for; an adopted one may go to the other too. */
  readonly list: ActivityList;
  readonly suggestions: readonly Suggestion[];
  /** The last row of each list, below which an adopted one goes. */
  readonly last: Readonly<Record<ActivityList, Activity | undefined>>;
  readonly opened: boolean;
};

/** The template's starter activities that were not adopted. They look like what they are: not part of the plan. */
export const Suggestions = ({ list: home, suggestions, last, opened }: SuggestionsProps) => {
  const t = useTexts(elementTexts).suggestions;
  const added = useTexts(elementTexts).addedNow;
  const { language } = useLocale();
  const { actions, say } = useEditing();
  if (suggestions.length === 0) return null;
  const wording = {
    planned: { word: t.plan, label: t.planThis, Icon: IconPlus },
    completed: { word: t.done, label: t.doneThis, Icon: IconCircleCheck },
  };
  const ways: readonly ActivityList[] =
    home === 'planned' ? ['planned', 'completed'] : ['completed', 'planned'];
  const adopt = (suggestion: Suggestion, list: ActivityList) => {
    const id = actions.add({
      list,
      after: last[list]?.id ?? null,
      suggestionId: suggestion.id,
      text: suggestion.text[language],
      subPoints: (suggestion.subPoints ?? []).map((point) => point[language]),
    });
    say(added, () => actions.remove(id));
  };
  return (
    <Disclosure
      look="dashed"
      opened={opened}
      summary={
        <>
          <IconBulb size={18} aria-hidden /> {t.title(suggestions.length)}
        </>
      }
    >
      <p className={classes.help}>{t.help}</p>
      <ul className={classes.list}>
        {suggestions.map((suggestion) => {
          const text = suggestion.text[language];
          return (
            <li key={suggestion.id} className={classes.item}>
              <div className={classes.text}>
                {text}
                {suggestion.subPoints ? (
                  <ul className={classes.points}>
                    {suggestion.subPoints.map((point) => (
                      <li key={point.en}>{point[language]}</li>
                    ))}
                  </ul>
                ) : null}
              </div>
              <div className={classes.buttons}>
                {ways.map((to, index) => {
                  const { word, label, Icon } = wording[to];
                  return (
                    <Button
                      key={to}
                      variant={index === 0 ? 'light' : 'subtle'}
                      size="xs"
                      fz="sm"
                      leftSection={<Icon size={16} aria-hidden />}
                      aria-label={label(text)}
                      onClick={() => adopt(suggestion, to)}
                    >
                      {word}
                    </Button>
                  );
                })}
              </div>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
};

import { Button } from '@mantine/core';
import type { Activity, ActivityList } from '@portolan/domain/work-plans/activity';
import type { Suggestion } from '@portolan/domain/work-plans/template';
import { elementTexts } from '@portolan/messages/element-texts';
import { IconBulb, IconCircleCheck, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useEditing } from './element-editing.tsx';
import classes from './suggestions.module.css';

type SuggestionsProps = {
  readonly suggestions: readonly Suggestion[];
  /** The last row of each list, below which an adopted one goes. */
  readonly last: Readonly<Record<ActivityList, Activity | undefined>>;
  readonly opened: boolean;
};

/** The template's starter activities that were not adopted. They look like what they are: not part of the plan. */
export const Suggestions = ({ suggestions, last, opened }: SuggestionsProps) => {
  const t = useTexts(elementTexts).suggestions;
  const added = useTexts(elementTexts).addedNow;
  const { language } = useLocale();
  const { actions, say } = useEditing();
  const [initially] = useState(opened);
  if (suggestions.length === 0) return null;
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
    <details className={classes.box} open={initially}>
      <summary className={classes.summary}>
        <IconBulb size={18} aria-hidden /> {t.title(suggestions.length)}
      </summary>
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
                <Button
                  variant="light"
                  size="xs"
                  fz="sm"
                  leftSection={<IconPlus size={16} aria-hidden />}
                  aria-label={t.planThis(text)}
                  onClick={() => adopt(suggestion, 'planned')}
                >
                  {t.plan}
                </Button>
                <Button
                  variant="subtle"
                  size="xs"
                  fz="sm"
                  leftSection={<IconCircleCheck size={16} aria-hidden />}
                  aria-label={t.doneThis(text)}
                  onClick={() => adopt(suggestion, 'completed')}
                >
                  {t.done}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
};

import { Paper } from '@mantine/core';
import type { FeedbackMonth } from '@portolan/domain/feedback/feedback-month';
import { type FeedbackFilter, tallyWhere } from '@portolan/domain/feedback/feedback-series';
import { audiences } from '@portolan/domain/feedback/form';
import { channels, standardThemes } from '@portolan/domain/feedback/response';
import { languages } from '@portolan/messages/define-texts';
import { feedbackFigureTexts } from '@portolan/messages/feedback-figure-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { CountBars } from '../../feedback/count-bars.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './feedback-figures.module.css';

type SplitsProps = { readonly months: readonly FeedbackMonth[]; readonly filter: FeedbackFilter };

/** How the responses divide: by who answered, how, in which language, and about what. */
export const Splits = ({ months, filter }: SplitsProps) => {
  const t = useTexts(feedbackFigureTexts);
  const words = useTexts(feedbackTexts);
  const count = (also: FeedbackFilter) => tallyWhere(months, { ...filter, ...also }).responses;
  const fits = (name: keyof FeedbackFilter, value: string) =>
    filter[name] === undefined || filter[name] === value;
  const { themes } = tallyWhere(months, filter);
  const themeName = (theme: string) => {
    const standard = standardThemes.find((known) => known === theme);
    return standard === undefined ? theme : words.themes[standard];
  };
  return (
    <div className={classes.cards}>
      <Paper withBorder p="md">
        <CountBars
          what={t.split.theme}
          under={t.ofThemed}
          counts={Object.entries(themes).map(([key, number]) => ({
            key,
            name: themeName(key),
            count: number,
          }))}
        />
      </Paper>
      <Paper withBorder p="md">
        <CountBars
          what={t.split.audience}
          under={t.ofResponses}
          counts={audiences
            .filter((audience) => fits('audience', audience))
            .map((audience) => ({
              key: audience,
              name: words.audiences[audience],
              count: count({ audience }),
            }))}
        />
      </Paper>
      <Paper withBorder p="md">
        <CountBars
          what={t.split.channel}
          under={t.ofResponses}
          counts={channels
            .filter((channel) => fits('channel', channel))
            .map((channel) => ({ key: channel, name: words.channels[channel], count: count({ channel }) }))}
        />
      </Paper>
      <Paper withBorder p="md">
        <CountBars
          what={t.split.language}
          under={t.ofResponses}
          counts={languages
            .filter((language) => fits('language', language))
            .map((language) => ({
              key: language,
              name: words.languages[language],
              count: count({ language }),
            }))}
        />
      </Paper>
    </div>
  );
};

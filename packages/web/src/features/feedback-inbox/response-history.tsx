import { Title } from '@mantine/core';
import type { Response } from '@portolan/domain/feedback/response';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import type { Words } from '../../feedback/use-words.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import classes from './feedback-inbox.module.css';

type ResponseHistoryProps = { readonly response: Response; readonly words: Words };

/** When it came, was first looked into and was closed last. */
export const ResponseHistory = ({ response, words }: ResponseHistoryProps) => {
  const t = useTexts(feedbackResponseTexts).history;
  const { dateTime } = useFormats();
  const steps = [
    { name: t.answered, at: response.answeredAt, words: words.whenOf(response) },
    { name: t.reviewed, at: response.reviewedAt, words: null },
    { name: t.closed, at: response.closedAt, words: null },
  ];
  return (
    <section className={classes.panel} aria-labelledby="history">
      <Title order={2} size="h3" id="history">
        {t.title}
      </Title>
      <dl className={classes.history}>
        {steps.map(({ name, at, words: known }) =>
          at === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <time dateTime={at}>{known ?? dateTime(at)}</time>
              </dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
};

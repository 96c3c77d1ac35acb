import { Title } from '@mantine/core';
import type { Response } from '@portolan/domain/feedback/response';
import { feedbackInboxTexts } from '@portolan/messages/feedback-inbox-texts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import classes from './feedback-inbox.module.css';

/** When it came, was first looked into and was closed last. */
export const ResponseHistory = ({ response }: { readonly response: Response }) => {
  const t = useTexts(feedbackInboxTexts).history;
  const { dateTime } = useFormats();
  const steps = [
    { name: t.answered, at: response.answeredAt },
    { name: t.reviewed, at: response.reviewedAt },
    { name: t.closed, at: response.closedAt },
  ];
  return (
    <section className={classes.panel} aria-labelledby="history">
      <Title order={2} size="h3" id="history">
        {t.title}
      </Title>
      <dl className={classes.history}>
        {steps.map(({ name, at }) =>
          at === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <time dateTime={at}>{dateTime(at)}</time>
              </dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
};

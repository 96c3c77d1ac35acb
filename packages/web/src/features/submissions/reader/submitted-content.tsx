import type { SubmittedElement } from '@portolan/domain/programs/submission';
import { isAsked } from '@portolan/domain/work-plans/answers';
import type { ElementTemplate } from '@portolan/domain/work-plans/template';
import { elementTexts } from '@portolan/messages/element-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './content.module.css';
import { useWrittenValue } from './use-written-value.ts';

type Row = SubmittedElement['activities'][number];

const statuses = ['startUpStatus', 'midProjectStatus', 'finalStatus'] as const;

const SubmittedRow = ({ row }: { readonly row: Row }) => {
  const t = useTexts(submissionTexts).reader;
  const { columns } = useTexts(elementTexts);
  const { span } = useFormats();
  const written = statuses.filter((name) => row[name].trim() !== '');
  const points = row.subPoints.filter((point) => point.trim() !== '');
  return (
    <li className={classes.row}>
      <p className={classes.text}>{row.text}</p>
      {points.length > 0 ? (
        <ul className={classes.points}>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : null}
      <p className={classes.meta}>
        <span>{row.responsible ?? t.nobody}</span>
        <span>{row.timeframe === null ? t.noMonth : span(row.timeframe)}</span>
      </p>
      {written.length > 0 ? (
        <dl className={classes.statuses}>
          {written.map((name) => (
            <div key={name}>
              <dt>{columns[name]}</dt>
              <dd>{row[name]}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
};

const Rows = ({ rows, list }: { readonly rows: readonly Row[]; readonly list: Row['list'] }) => {
  const heading = useTexts(elementTexts).lists[list];
  const those = rows.filter((row) => row.list === list);
  if (those.length === 0) return null;
  return (
    <section>
      <h3 className={classes.heading}>{heading}</h3>
      <ul className={classes.rows}>
        {those.map((row) => (
          <SubmittedRow key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
};

type SubmittedContentProps = {
  readonly template: ElementTemplate;
  readonly element: SubmittedElement | undefined;
};

/** One element as it was handed in: what was answered, what is in place and what is planned. */
export const SubmittedContent = ({ template, element }: SubmittedContentProps) => {
  const t = useTexts(submissionTexts).reader;
  const { noAnswer } = useTexts(elementTexts);
  const { language } = useLocale();
  const written = useWrittenValue();
  const answers = element?.answers ?? {};
  const rows = element?.activities ?? [];
  const asked = template.prompts.filter((prompt) => isAsked(prompt, answers));
  if (asked.length === 0 && rows.length === 0) return <p className={classes.nothing}>{t.nothing}</p>;
  return (
    <div className={classes.content}>
      {asked.length > 0 ? (
        <dl className={classes.questions}>
          {asked.map((prompt) => {
            const answer = written(answers[prompt.id], prompt, null);
            return (
              <div key={prompt.id}>
                <dt>{prompt.label[language]}</dt>
                <dd data-empty={answer === ''}>{answer === '' ? noAnswer : answer}</dd>
              </div>
            );
          })}
        </dl>
      ) : null}
      <Rows rows={rows} list="completed" />
      <Rows rows={rows} list="planned" />
    </div>
  );
};

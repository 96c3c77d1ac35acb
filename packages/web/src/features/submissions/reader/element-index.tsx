import { Select, VisuallyHidden } from '@mantine/core';
import type { ElementTemplate } from '@portolan/domain/work-plans/template';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { IconCircleCheck, IconCircleDashed, IconPencil } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './reader.module.css';

export type ElementAnswer = 'accepted' | 'changes-asked' | 'unread';

const icons = {
  accepted: IconCircleCheck,
  'changes-asked': IconPencil,
  unread: IconCircleDashed,
} as const satisfies Record<ElementAnswer, unknown>;

/** No element's id begins so. */
export const wholePlan = '_whole';

type ElementIndexProps = {
  readonly elements: readonly ElementTemplate[];
  readonly current: string;
  /** What the reviewer said of each; undefined where nobody reviews. */
  readonly answerOf: ((elementId: string) => ElementAnswer) | undefined;
  readonly changed: ReadonlySet<string>;
  /** Names the page on the whole plan; undefined where there is none. */
  readonly whole: string | undefined;
};

/** The way to each element: a list beside it, or on a phone a choice above it. */
export const ElementIndex = ({ elements, current, answerOf, changed, whole }: ElementIndexProps) => {
  const texts = useTexts(submissionTexts);
  const t = texts.reader;
  const { language } = useLocale();
  const navigate = useNavigate();
  const saidOf = (id: string) => {
    const said = answerOf === undefined ? [] : [texts.answers[answerOf(id)]];
    return [...said, ...(changed.has(id) ? [t.changed] : [])].join(', ');
  };
  const wordsOf = ({ id, number, title }: ElementTemplate) => {
    const said = saidOf(id);
    return `${number} ${title[language]}${said === '' ? '' : ` (${said})`}`;
  };
  return (
    <>
      <nav className={classes.index} aria-label={t.elements}>
        <ol>
          {elements.map(({ id, number, title }) => {
            const answer = answerOf?.(id);
            const Icon = answer === undefined ? null : icons[answer];
            return (
              <li key={id}>
                <Link
                  to="."
                  hash={id}
                  hashScrollIntoView={false}
                  resetScroll={false}
                  className={classes.entry ?? ''}
                  aria-current={id === current ? 'true' : undefined}
                >
                  <span className={classes.number}>{number}</span>
                  <span className={classes.title}>{title[language]}</span>
                  {changed.has(id) ? <span className={classes.changed} aria-hidden /> : null}
                  {Icon === null ? null : <Icon size={18} data-answer={answer} aria-hidden />}
                  <VisuallyHidden>{saidOf(id)}</VisuallyHidden>
                </Link>
              </li>
            );
          })}
          {whole === undefined ? null : (
            <li>
              <Link
                to="."
                hash={wholePlan}
                hashScrollIntoView={false}
                className={`${classes.entry} ${classes.wholeEntry}`}
                aria-current={current === wholePlan ? 'true' : undefined}
              >
                {whole}
              </Link>
            </li>
          )}
        </ol>
      </nav>
      <Select
        className={classes.select ?? ''}
        label={t.element}
        allowDeselect={false}
        value={current}
        data={[
          ...elements.map((element) => ({ value: element.id, label: wordsOf(element) })),
          ...(whole === undefined ? [] : [{ value: wholePlan, label: whole }]),
        ]}
        onChange={(id) => void navigate({ to: '.', hash: id ?? '', resetScroll: false })}
      />
    </>
  );
};

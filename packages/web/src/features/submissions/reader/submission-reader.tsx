import { Button } from '@mantine/core';
import { isUnchanged } from '@portolan/domain/programs/comparing';
import type { Submission, SubmittedElement } from '@portolan/domain/programs/submission';
import type { ElementTemplate, WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { IconBook2 } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { type SubmissionAddress, submittedElementsQuery } from '../../../api/submissions.ts';
import { Disclosure } from '../../../design/disclosure.tsx';
import { StateBadge } from '../../../design/state-badge.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useSubmissionName } from '../status/use-submission-name.ts';
import { ComparedContent } from './compared-content.tsx';
import { ComparisonChoice } from './comparison-choice.tsx';
import { type ElementAnswer, ElementIndex, wholePlan } from './element-index.tsx';
import classes from './reader.module.css';
import { SubmittedContent } from './submitted-content.tsx';

type SubmissionReaderProps = {
  readonly address: SubmissionAddress;
  readonly submission: Submission;
  readonly template: WorkPlanTemplate;
  readonly elements: readonly SubmittedElement[];
  /** What else the clinic handed in for this program. */
  readonly others: readonly Submission[];
  readonly answerOf?: (elementId: string) => ElementAnswer;
  /** What stands below an element's content. */
  readonly below?: (element: ElementTemplate) => ReactNode;
  /** A page of its own on the whole. */
  readonly whole?: { readonly label: string; readonly content: ReactNode };
};

const Turn = ({ to, children }: { readonly to: string | undefined; readonly children: string }) =>
  to === undefined ? (
    <span />
  ) : (
    <Button
      variant="default"
      renderRoot={(props) => <Link to="." hash={to} hashScrollIntoView={false} {...props} />}
    >
      {children}
    </Button>
  );

/** Whoever turns to another element begins to read at its heading. */
const useHeadingOnTurn = (shown: string) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return heading;
};

/** The chosen plans with this one among them, oldest first. */
const useVersions = (
  { address, submission, elements, others }: SubmissionReaderProps,
  chosen: readonly string[],
) => {
  const api = useApi();
  const nameOf = useSubmissionName();
  const beside = others.filter(({ id }) => chosen.includes(id));
  const read = useQueries({
    queries: beside.map(({ id }) => submittedElementsQuery(api, { ...address, submissionId: id })),
  });
  return [
    { submission, elements },
    ...beside.map((other, index) => ({ submission: other, elements: read[index]?.data ?? null })),
  ]
    .toSorted((one, other) => (one.submission.submittedAt < other.submission.submittedAt ? -1 : 1))
    .flatMap((version) =>
      version.elements === null
        ? []
        : [{ id: version.submission.id, label: nameOf(version.submission), elements: version.elements }],
    );
};

/** A plan that was handed in, one element at a time, alone or beside others. */
export const SubmissionReader = (props: SubmissionReaderProps) => {
  const { submission, template, others, answerOf, below, whole } = props;
  const t = useTexts(submissionTexts).reader;
  const { language } = useLocale();
  const hash = useLocation({ select: (location) => location.hash });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const versions = useVersions(props, chosen);
  const parts = template.elements;
  const place = Math.max(
    0,
    parts.findIndex(({ id }) => id === hash),
  );
  const onWhole = whole !== undefined && hash === wholePlan;
  const part = parts[place];
  const heading = useHeadingOnTurn(onWhole ? wholePlan : (part?.id ?? ''));
  const elementIn = (elements: readonly SubmittedElement[], id: string) =>
    elements.find((element) => element.id === id);
  const changed = new Set(
    parts.flatMap(({ id }) =>
      versions.some(
        ({ elements }, index) =>
          index > 0 &&
          !isUnchanged(elementIn(versions[index - 1]?.elements ?? [], id), elementIn(elements, id)),
      )
        ? [id]
        : [],
    ),
  );
  if (part === undefined) return null;
  const state = submission.states[part.id];
  const last = parts.at(-1)?.id;
  return (
    <>
      <ComparisonChoice others={others} chosen={chosen} onChoose={setChosen} />
      <p className={classes.summary} role="status">
        {versions.length > 1 ? t.changedElements(changed.size) : ''}
      </p>
      <div className={classes.reader}>
        <ElementIndex
          elements={parts}
          current={onWhole ? wholePlan : part.id}
          answerOf={answerOf}
          changed={changed}
          whole={whole?.label}
        />
        {onWhole ? (
          <div className={classes.page}>
            {whole.content}
            <div className={classes.turns}>
              <Turn to={last}>{t.previous}</Turn>
            </div>
          </div>
        ) : (
          <div className={classes.page}>
            <p className={classes.position}>{t.position(part.number, parts.length)}</p>
            <h2 ref={heading} tabIndex={-1} className={classes.name}>
              {part.title[language]}
              {state === undefined ? null : <StateBadge state={state} />}
            </h2>
            {part.guidance.length === 0 ? null : (
              <Disclosure
                key={part.id}
                look="accent"
                summary={
                  <>
                    <IconBook2 size={18} aria-hidden /> {t.guidance}
                  </>
                }
              >
                <div className={classes.guidance}>
                  {part.guidance.map((paragraph) => (
                    <p key={paragraph.en}>{paragraph[language]}</p>
                  ))}
                </div>
              </Disclosure>
            )}
            {versions.length > 1 ? (
              <ComparedContent
                template={part}
                versions={versions.map(({ id, label, elements }) => ({
                  id,
                  label,
                  element: elementIn(elements, part.id),
                }))}
              />
            ) : (
              <SubmittedContent template={part} element={elementIn(props.elements, part.id)} />
            )}
            {below?.(part)}
            <div className={classes.turns}>
              <Turn to={parts[place - 1]?.id}>{t.previous}</Turn>
              <Turn to={parts[place + 1]?.id ?? (whole === undefined ? undefined : wholePlan)}>
                {parts[place + 1] === undefined && whole !== undefined ? whole.label : t.next}
              </Turn>
            </div>
          </div>
        )}
      </div>
    </>
  );
};

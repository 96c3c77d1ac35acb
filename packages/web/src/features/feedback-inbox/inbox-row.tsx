import { Checkbox } from '@mantine/core';
import type { Response } from '@portolan/domain/feedback/response';
import { feedbackInboxTexts } from '@portolan/messages/feedback-inbox-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { Link } from '@tanstack/react-router';
import type { Words } from '../../feedback/use-words.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './feedback-inbox.module.css';
import { DueMark, StatusMark, WaitsMark } from './marks.tsx';
import type { Standing } from './use-standing.ts';

type InboxRowProps = {
  readonly response: Response;
  readonly current: boolean;
  readonly selected: boolean;
  /** Null where several cannot be changed at once. */
  readonly onToggle: (() => void) | null;
  readonly standing: Standing;
  readonly words: Words;
};

/** One response in the list: what was said, where it stands, what is due. */
export const InboxRow = ({ response, current, selected, onToggle, standing, words }: InboxRowProps) => {
  const t = useTexts(feedbackInboxTexts).list;
  const names = useTexts(feedbackTexts);
  const { organizationId } = useCurrentOrganization();
  const snippet = words.snippetOf(response);
  const owner = words.ownerName(response);
  const when = words.whenOf(response);
  return (
    <li className={classes.row} data-late={standing.isLate(response)} data-current={current}>
      {onToggle === null ? null : (
        <Checkbox
          className={classes.rowCheck ?? ''}
          aria-label={t.select(snippet.text, when)}
          checked={selected}
          onChange={onToggle}
        />
      )}
      <div className={classes.rowBody}>
        <Link
          to="/o/$organizationId/feedback/responses/$responseId"
          params={{ organizationId, responseId: response.id }}
          className={classes.rowLink}
          data-response={response.id}
          aria-current={current ? 'true' : undefined}
        >
          <span
            className={classes.snippet}
            dir="auto"
            data-own={snippet.own}
            {...(snippet.own ? { lang: response.language } : {})}
          >
            {snippet.text}
          </span>
        </Link>
        <div className={classes.marks}>
          <StatusMark status={response.status} />
          <DueMark response={response} standing={standing} />
          {response.wantsReply && response.newsId === null ? <WaitsMark /> : null}
        </div>
        <p className={classes.facts}>
          {[
            words.formName(response.formId),
            names.audiences[response.audience],
            names.channels[response.channel],
            names.languages[response.language],
            when,
          ].join(' · ')}
        </p>
        <p className={classes.facts}>
          {[
            ...(response.theme === null ? [] : [words.themeName(response.theme)]),
            owner === '' ? t.nobody : t.owner(owner),
            ...(response.became === null ? [] : [t.became]),
          ].join(' · ')}
        </p>
      </div>
    </li>
  );
};

import { Tabs, Title } from '@mantine/core';
import type { Comment } from '@portolan/domain/discussions/comment';
import { discussionTexts } from '@portolan/messages/discussion-texts';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import {
  clinicDiscussion,
  discussionQuery,
  type SharedWith,
  sharedWithQuery,
} from '../../api/discussions.ts';
import { allMembersQuery } from '../../api/member-names.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { type Audience, audiencesOf } from './audiences.ts';
import { Conversation } from './conversation.tsx';
import classes from './discussion.module.css';
import { peopleIn } from './people.ts';

type ElementDiscussionProps = {
  readonly planId: string;
  readonly elementId: string;
};
type ThreadsProps = ElementDiscussionProps & {
  readonly comments: readonly Comment[];
  readonly programs: readonly SharedWith[];
  /** What the address leads to. */
  readonly hash: string;
};

/** The thread that an address leads to: `#discussion`, or `#discussion-` and a program's id. */
const askedFor = (hash: string): string | null => /^discussion(?:-(.+))?$/.exec(hash)?.[1] ?? null;

const Threads = ({ planId, elementId, programs, comments, hash }: ThreadsProps) => {
  const t = useTexts(discussionTexts);
  const { organizationId, role } = useCurrentOrganization();
  const discussion = clinicDiscussion(useApi(), { organizationId, planId, elementId });
  const members = useQuery(allMembersQuery(useApi(), organizationId)).data ?? [];
  const audiences = audiencesOf(programs, comments, planId);
  const [chosen, choose] = useState(() => askedFor(hash) ?? 'inside');
  const current = audiences.some(({ id }) => id === chosen) ? chosen : 'inside';
  const labelOf = ({ program, twin }: Audience) => {
    if (program === null) return t.inside;
    const { foundationName, programName } = program;
    return twin ? t.ofProgram(foundationName, programName) : t.withFoundation(foundationName);
  };
  const closedTo = ({ program, open }: Audience): string | null => {
    if (program === null) return null;
    if (!open) return t.ended(program.foundationName);
    return role === 'owner' || role === 'editor' ? null : t.onlyEditors;
  };
  const panel = (audience: Audience) => {
    const { program, id } = audience;
    const ofThread = comments.filter(({ programId }) => (programId ?? 'inside') === id);
    return (
      <Conversation
        key={id}
        discussion={discussion}
        programId={program?.programId ?? null}
        comments={ofThread}
        people={peopleIn(members, ofThread)}
        help={program === null ? t.insideHelp : t.withHelp(program.foundationName)}
        empty={program === null ? t.emptyInside : t.emptyWith(program.foundationName)}
        label={program === null ? t.write : t.writeTo(program.foundationName)}
        closed={closedTo(audience)}
      />
    );
  };
  const [inside] = audiences;
  if (audiences.length === 1 && inside !== undefined) return panel(inside);
  return (
    <Tabs value={current} onChange={(id) => choose(id ?? 'inside')} keepMounted={false}>
      <Tabs.List aria-label={t.audiences} mb="md">
        {audiences.map((audience) => (
          <Tabs.Tab key={audience.id} value={audience.id} className={classes.tab ?? ''}>
            {labelOf(audience)}{' '}
            {audience.count === 0 ? null : <span className={classes.count}>{audience.count}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {audiences.map((audience) => (
        <Tabs.Panel key={audience.id} value={audience.id}>
          {panel(audience)}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
};

/** What is said of an element of the clinic's plan: among colleagues, and with each foundation. */
export const ElementDiscussion = (props: ElementDiscussionProps) => {
  const t = useTexts(discussionTexts);
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const said = useQuery(discussionQuery(clinicDiscussion(api, { organizationId, ...props })));
  const shared = useQuery(sharedWithQuery(api, organizationId));
  const heading = useRef<HTMLHeadingElement>(null);
  const hash = useLocation({ select: (location) => location.hash });
  const asked = hash.startsWith('discussion') ? hash : null;
  const shown = said.data !== undefined && shared.data !== undefined;
  useEffect(() => {
    if (asked === null || !shown) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [asked, shown]);
  const failed = [said, shared].find((query) => query.isError && query.data === undefined);
  const body = () => {
    if (said.data && shared.data)
      return <Threads key={hash} {...props} comments={said.data} programs={shared.data} hash={hash} />;
    return failed ? (
      <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
    ) : (
      <LoadingState rows={2} />
    );
  };
  return (
    <section className={classes.section} aria-labelledby="discussion">
      <Title order={2} id="discussion" ref={heading} tabIndex={-1} className={classes.title ?? ''}>
        {t.title}
      </Title>
      {body()}
    </section>
  );
};

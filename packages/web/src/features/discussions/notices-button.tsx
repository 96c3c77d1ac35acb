import { Button, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import type { Notice } from '@portolan/domain/discussions/notice';
import { discussionTexts } from '@portolan/messages/discussion-texts';
import { IconBell } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './notices-button.module.css';
import { useAgo } from './use-ago.ts';
import { useNotices } from './use-notices.ts';

/** Notices listed at once. */
const listed = 8;
/** The highest count that the bell shows. */
const most = 9;

const Entry = ({ notice, onOpen }: { readonly notice: Notice; readonly onOpen: () => void }) => {
  const t = useTexts(discussionTexts).notices;
  const ago = useAgo();
  const navigate = useNavigate();
  const { organizationId, kind } = useCurrentOrganization();
  const { programId, clinicId, planId, elementId, why, byName } = notice;
  const open = () => {
    onOpen();
    if (kind === 'foundation' && programId !== null)
      void navigate({
        to: '/o/$organizationId/programs/$programId/clinics/$clinicId',
        params: { organizationId, programId, clinicId },
        hash: `discussion-${elementId}`,
      });
    else
      void navigate({
        to: '/o/$organizationId/plan/$planId/elements/$elementId',
        params: { organizationId, planId, elementId },
        hash: programId === null ? 'discussion' : `discussion-${programId}`,
      });
  };
  return (
    <li>
      <button type="button" className={classes.entry} onClick={open}>
        <span>{why === 'mentioned' ? t.mentioned(byName) : t.thread(byName)}</span>
        <span className={classes.when}>{ago(notice.at)}</span>
      </button>
    </li>
  );
};

/** The bell in the header: how many comments wait to be read, and the way to each. */
export const NoticesButton = ({ className }: { readonly className: string }) => {
  const t = useTexts(discussionTexts).notices;
  const { unread, read, isPending } = useNotices();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={320} trapFocus withinPortal>
      <Popover.Target>
        <UnstyledButton
          className={className}
          aria-label={t.button(unread.length)}
          onClick={() => setOpened(!opened)}
        >
          <span className={classes.bell}>
            <IconBell size={22} stroke={1.75} aria-hidden />
            {unread.length === 0 ? null : (
              <span className={classes.counter} aria-hidden>
                {unread.length > most ? t.atLeast(most) : unread.length}
              </span>
            )}
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.title}>
        {unread.length === 0 ? (
          <Text size="sm" tabIndex={-1} data-autofocus>
            {t.empty}
          </Text>
        ) : (
          <Stack gap="xs">
            <Text fw={600}>{t.title}</Text>
            <ul className={classes.list}>
              {unread.slice(0, listed).map((notice) => (
                <Entry key={notice.commentId} notice={notice} onOpen={close} />
              ))}
            </ul>
            {unread.length > listed ? (
              <Text size="sm" c="dimmed">
                {t.more(unread.length - listed)}
              </Text>
            ) : null}
            <Button
              variant="default"
              size="compact-sm"
              loading={isPending}
              onClick={() => read(unread.map(({ commentId }) => commentId))}
            >
              {t.allRead}
            </Button>
          </Stack>
        )}
      </Popover.Dropdown>
    </Popover>
  );
};

import { Button, Group, Text } from '@mantine/core';
import type { Response, ResponseChanges } from '@portolan/domain/feedback/response';
import { feedbackInboxTexts } from '@portolan/messages/feedback-inbox-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { changeMany, rememberResponses } from '../../api/responses.ts';
import type { Words } from '../../feedback/use-words.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import classes from './feedback-inbox.module.css';
import type { Standing } from './use-standing.ts';

type BulkBarProps = {
  readonly chosen: readonly Response[];
  readonly standing: Standing;
  readonly words: Words;
  /** Gets the ids of those that could not be changed; none to select nothing. */
  readonly onChanged: (refused: readonly string[]) => void;
};

/** What can be done with the selected ones, and what came of the last time. */
export const BulkBar = ({ chosen, standing, words, onChanged }: BulkBarProps) => {
  const t = useTexts(feedbackInboxTexts).bulk;
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const [isOpen, setOpen] = useState(false);
  const [result, setResult] = useState('');
  const changing = useMutation({
    mutationFn: (changes: ResponseChanges) =>
      changeMany(
        api,
        organizationId,
        chosen.map(({ id }) => id),
        changes,
      ),
    onSuccess: ({ changed, refused }) => {
      rememberResponses(client, organizationId, changed);
      void client.invalidateQueries({ queryKey: ['responses', organizationId, 'month'] });
      onChanged(refused.map(({ responseId }) => responseId));
      setOpen(false);
      setResult(
        [
          ...(changed.length === 0 ? [] : [t.changed(changed.length)]),
          ...(refused.length === 0 ? [] : [t.refused(refused.length)]),
        ].join(' '),
      );
    },
  });
  return (
    <>
      <div role="status" className={classes.bulkResult}>
        {result}
      </div>
      {chosen.length === 0 ? null : (
        <section className={classes.bulkBar} aria-label={t.bar}>
          <Text fw={600}>{t.selected(chosen.length)}</Text>
          <Group gap="xs">
            <Button
              onClick={() => {
                changing.reset();
                setResult('');
                setOpen(true);
              }}
            >
              {t.change}
            </Button>
            <Button variant="default" onClick={() => onChanged([])}>
              {t.clear}
            </Button>
          </Group>
        </section>
      )}
      {isOpen ? (
        <BulkDialog
          count={chosen.length}
          standing={standing}
          words={words}
          busy={changing.isPending}
          error={changing.error}
          onApply={changing.mutate}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
};

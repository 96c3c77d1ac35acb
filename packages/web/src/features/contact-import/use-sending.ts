import type { ContactDefaults, ContactRow } from '@portolan/domain/campaigns/contact';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { bringIn, forgetContacts, type ImportedRows } from '../../api/contacts.ts';
import { useOnce } from '../../api/use-once.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { partsOf, sendParts } from './send-contacts.ts';

type Answers = ReadonlyMap<number, ImportedRows>;
export const noAnswers: Answers = new Map();

/** Sends the rows of a file part by part, and remembers what was answered, so that it can go on after a fault. */
export const useSending = (rows: readonly ContactRow[], defaults: ContactDefaults | null) => {
  const api = useApi();
  const client = useQueryClient();
  const once = useOnce();
  const { organizationId } = useCurrentOrganization();
  const [answers, setAnswers] = useState(noAnswers);
  const isStopped = useRef(false);
  useEffect(() => {
    isStopped.current = false;
    return () => {
      isStopped.current = true;
    };
  }, []);
  const sending = useMutation({
    mutationFn: async () => {
      if (defaults === null) return;
      const parts = partsOf(rows);
      const known = new Map(answers);
      await sendParts(parts, {
        answered: new Set(known.keys()),
        send: (some) => {
          const body = { defaults, rows: [...some] };
          return once(body, (key) => bringIn(api, organizationId, key, body));
        },
        onAnswer: (part, told) => {
          known.set(part, told);
          setAnswers(new Map(known));
        },
        isStopped: () => isStopped.current,
      });
    },
    onSettled: () => forgetContacts(client, organizationId),
  });
  return {
    answers,
    done: [...answers.values()].reduce((sum, told) => sum + told.length, 0),
    isSending: sending.isPending,
    error: sending.error,
    send: () => sending.mutate(),
    /** Another file, or the same read otherwise: nothing of it was answered. */
    forget: () => {
      setAnswers(noAnswers);
      sending.reset();
    },
  };
};

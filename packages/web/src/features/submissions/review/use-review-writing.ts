import type { ReviewedOfClinic } from '@portolan/contract/review-routes';
import type { ElementReview, Review } from '@portolan/domain/programs/review';
import { sameValue } from '@portolan/domain/revisions/revised';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { isProblem } from '../../../api/is-problem.ts';
import { reviewQuery, saveReview } from '../../../api/submissions.ts';

type Address = Parameters<typeof reviewQuery>[1];
type Drafts = Readonly<Record<string, ElementReview | null>>;

/** Milliseconds of rest after the last key before a note is saved. */
const rest = 700;

export type ReviewWriting = {
  /** The review with what is written here and not saved yet. */
  readonly review: Review;
  readonly say: (elements: Drafts) => void;
  readonly sayOfWhole: (note: string) => void;
  /** Saves what is not saved; resolves with the saved review, or null when that did not work. */
  readonly flush: () => Promise<Review | null>;
  readonly status: 'saved' | 'saving' | 'refused';
  readonly error: unknown;
  readonly unsaved: boolean;
  /** Elements that somebody else wrote about at the same time. */
  readonly clash: readonly string[];
  readonly settle: (mine: boolean) => void;
};

const withDrafts = (review: Review, drafts: Drafts, note: string | null): Review => {
  const together: Drafts = { ...review.elements, ...drafts };
  const elements: Record<string, ElementReview> = {};
  for (const [id, said] of Object.entries(together)) if (said !== null) elements[id] = said;
  return { ...review, elements, note: note ?? review.note };
};

/**
 * Saves a review as it is written. Where somebody else wrote on other elements, both stay; where they wrote on the same, the
 * reviewer chooses.
 */
export const useReviewWriting = (address: Address, stored: Review): ReviewWriting => {
  const api = useApi();
  const client = useQueryClient();
  const [drafts, setDrafts] = useState<Drafts>({});
  const [note, setNote] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);
  const [clash, setClash] = useState<readonly string[]>([]);
  const latest = useRef({ drafts, note, stored });
  latest.current = { drafts, note, stored };
  /** What each draft began from, to know whether somebody else was there. */
  const began = useRef<Record<string, ElementReview | null>>({});
  const running = useRef<Promise<Review | null> | null>(null);

  const remember = useCallback(
    (review: Review) =>
      client.setQueryData<ReviewedOfClinic>(
        reviewQuery(api, address).queryKey,
        (known) => known && { ...known, review },
      ),
    [api, client, address],
  );

  const send = useCallback(async (): Promise<Review | null> => {
    const { drafts: elements, note: said, stored: before } = latest.current;
    if (Object.keys(elements).length === 0 && said === null) return before;
    const body = { elements: { ...elements }, ...(said === null ? {} : { note: said }) };
    try {
      const review = await saveReview(api, address, before.version, body);
      remember(review);
      latest.current = { ...latest.current, stored: review };
      setDrafts((now) =>
        Object.fromEntries(Object.entries(now).filter(([id, draft]) => !sameValue(draft, elements[id]))),
      );
      setNote((now) => (now === said ? null : now));
      began.current = {};
      setError(null);
      return review;
    } catch (problem) {
      if (!isProblem(problem, 'stale-version')) throw problem;
      const fresh = await client.fetchQuery({ ...reviewQuery(api, address), staleTime: 0 });
      latest.current = { ...latest.current, stored: fresh.review };
      const both = Object.keys(elements).filter(
        (id) => !sameValue(fresh.review.elements[id] ?? null, began.current[id] ?? null),
      );
      if (both.length === 0) return send();
      setClash(both);
      return null;
    }
  }, [api, client, address, remember]);

  const flush = useCallback(async (): Promise<Review | null> => {
    await running.current;
    setSaving(true);
    running.current = send()
      .catch((problem: unknown) => {
        setError(problem);
        return null;
      })
      .finally(() => {
        running.current = null;
        setSaving(false);
      });
    return running.current;
  }, [send]);

  const unsaved = Object.keys(drafts).length > 0 || note !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key stroke begins the rest anew
  useEffect(() => {
    if (!unsaved || clash.length > 0 || error !== null) return;
    const timer = setTimeout(() => void flush(), rest);
    return () => clearTimeout(timer);
  }, [drafts, note, unsaved, clash, error, flush]);

  const say = useCallback((elements: Drafts) => {
    for (const id of Object.keys(elements))
      if (!(id in began.current)) began.current[id] = latest.current.stored.elements[id] ?? null;
    setError(null);
    setDrafts((now) => ({ ...now, ...elements }));
  }, []);
  const settle = (mine: boolean) => {
    for (const id of clash) began.current[id] = latest.current.stored.elements[id] ?? null;
    if (!mine)
      setDrafts((now) => Object.fromEntries(Object.entries(now).filter(([id]) => !clash.includes(id))));
    setClash([]);
  };
  return {
    review: withDrafts(stored, drafts, note),
    say,
    sayOfWhole: (text) => {
      setError(null);
      setNote(text);
    },
    flush,
    status: error !== null ? 'refused' : saving || unsaved ? 'saving' : 'saved',
    error,
    unsaved,
    clash,
    settle,
  };
};

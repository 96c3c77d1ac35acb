import type { Product } from '@portolan/domain/marketing/marketing-plan';
import { sameValue } from '@portolan/domain/revisions/revised';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { isProblem } from '../../api/is-problem.ts';
import { add, change, productsQuery, rememberProducts } from '../../api/marketing.ts';
import { useOnce } from '../../api/use-once.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useKeptForm } from '../../saving/use-kept-form.ts';
import { draftOf, mergeDrafts, type ProductDraft, parseKept, termsOf } from './product-draft.ts';

/** What somebody else did to the product while it was typed at. */
type Meanwhile = 'changed' | 'removed' | null;

/** A product that is being written; null for a new one, which begins as given. Nothing that is typed is lost. */
export const useProductForm = (
  product: Product | null,
  beginsAs: ProductDraft,
  onSaved: (product: Product) => void,
) => {
  const api = useApi();
  const client = useQueryClient();
  const once = useOnce();
  const { organizationId } = useCurrentOrganization();
  const [entry, setEntry] = useState(product);
  const [meanwhile, setMeanwhile] = useState<Meanwhile>(null);
  const place = product?.id ?? `new-${beginsAs.audience}-${beginsAs.phase}`;
  const [kept, keep] = useKeptForm(parseKept, 'marketing-product', organizationId, place);
  const [wasKept, setWasKept] = useState(kept !== null);
  const beginning = entry === null ? beginsAs : draftOf(entry);
  const base = kept?.base ?? beginning;
  const draft = kept?.draft ?? beginning;
  const edit = (part: Partial<ProductDraft>) => {
    const edited = { ...draft, ...part };
    keep(sameValue(edited, base) ? null : { base, draft: edited });
  };
  const meetTheirs = (current: Product) => {
    const theirs = draftOf(current);
    setEntry(current);
    keep({ base: theirs, draft: mergeDrafts(base, draft, theirs) });
    setMeanwhile('changed');
  };
  const save = async (): Promise<Product | null> => {
    const terms = termsOf(draft);
    if (terms === null) return null;
    if (entry === null || meanwhile === 'removed') {
      const [added] = (await once(terms, (key) => add(api, organizationId, key, [terms]))).items;
      return added ?? null;
    }
    // What was kept over a reload may rest on an older version than the one that was read since.
    if (!sameValue(base, draftOf(entry))) {
      meetTheirs(entry);
      return null;
    }
    try {
      return await change(api, organizationId, entry, terms);
    } catch (error) {
      if (!isProblem(error, 'stale-version') && !isProblem(error, 'not-found')) throw error;
      const all = await client.fetchQuery({ ...productsQuery(api, organizationId), staleTime: 0 });
      const current = all.find(({ id }) => id === entry.id);
      if (current === undefined) setMeanwhile('removed');
      else meetTheirs(current);
      return null;
    }
  };
  const saving = useMutation({
    mutationFn: save,
    onSuccess: (saved) => {
      if (saved === null) return;
      keep(null);
      rememberProducts(client, organizationId, [saved]);
      onSaved(saved);
    },
  });
  return {
    draft,
    edit,
    isTouched: kept !== null,
    /** Whether it was typed before, and kept over a reload or leaving. */
    wasKept: wasKept && kept !== null,
    meanwhile,
    save: () => saving.mutate(),
    busy: saving.isPending,
    isSaved: saving.isSuccess && saving.data !== null,
    error: saving.error,
    startOver: () => {
      keep(null);
      setWasKept(false);
    },
  };
};

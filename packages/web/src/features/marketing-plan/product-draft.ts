import {
  channels,
  marketingAudiences,
  type Product,
  type ProductTerms,
  phases,
  productStatuses,
} from '@portolan/domain/marketing/marketing-plan';
import * as z from 'zod/mini';
import { readCents } from '../../i18n/figures.ts';

const draftSchema = z.object({
  name: z.string(),
  audience: z.enum(marketingAudiences),
  phase: z.enum(phases),
  channel: z.enum(channels),
  /** Empty for nobody. */
  ownerId: z.string(),
  dueOn: z.string(),
  /** Dollars. */
  cost: z.string(),
  status: z.enum(productStatuses),
  note: z.string(),
});
/** A product's terms as they are typed. */
export type ProductDraft = z.infer<typeof draftSchema>;

const keptSchema = z.object({ base: draftSchema, draft: draftSchema });
/** What is typed, and what it began from. */
export type KeptProduct = z.infer<typeof keptSchema>;
export const parseKept = (kept: unknown): KeptProduct | null => keptSchema.safeParse(kept).data ?? null;

export const longest = { name: 160, note: 1000 } as const;
/** In cents; source: the domain's schema. */
const highestCost = 100_000_000;

export const emptyDraft: ProductDraft = {
  name: '',
  audience: 'patients',
  phase: 'before-launch',
  channel: 'sign',
  ownerId: '',
  dueOn: '',
  cost: '',
  status: 'planned',
  note: '',
};

const dollarsOf = (cents: number): string =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);

/** A product as it begins to be changed. */
export const draftOf = (product: Product): ProductDraft => ({
  name: product.name,
  audience: product.audience,
  phase: product.phase,
  channel: product.channel,
  ownerId: product.ownerId ?? '',
  dueOn: product.dueOn ?? '',
  cost: product.cost === null ? '' : dollarsOf(product.cost),
  status: product.status,
  note: product.note,
});

/** US cents; null for none, undefined for what is no amount or too much. */
export const costIn = ({ cost }: Pick<ProductDraft, 'cost'>): number | null | undefined => {
  const cents = readCents(cost);
  return typeof cents === 'number' && cents > highestCost ? undefined : cents;
};

export const isDay = (text: string): boolean => text === '' || /^20\d\d-\d\d-\d\d$/.test(text);

/** The terms that a draft stands for; null while something is missing or wrong. */
export const termsOf = (draft: ProductDraft): ProductTerms | null => {
  const name = draft.name.trim();
  const cost = costIn(draft);
  if (name === '' || name.length > longest.name || draft.note.length > longest.note) return null;
  if (cost === undefined || !isDay(draft.dueOn)) return null;
  return {
    ...draft,
    name,
    cost,
    ownerId: draft.ownerId === '' ? null : draft.ownerId,
    dueOn: draft.dueOn === '' ? null : draft.dueOn,
  };
};

/** What two people typed from one beginning: what only the others changed is theirs; what both changed stays as typed here. */
export const mergeDrafts = (base: ProductDraft, mine: ProductDraft, theirs: ProductDraft): ProductDraft => ({
  name: mine.name === base.name ? theirs.name : mine.name,
  audience: mine.audience === base.audience ? theirs.audience : mine.audience,
  phase: mine.phase === base.phase ? theirs.phase : mine.phase,
  channel: mine.channel === base.channel ? theirs.channel : mine.channel,
  ownerId: mine.ownerId === base.ownerId ? theirs.ownerId : mine.ownerId,
  dueOn: mine.dueOn === base.dueOn ? theirs.dueOn : mine.dueOn,
  cost: mine.cost === base.cost ? theirs.cost : mine.cost,
  status: mine.status === base.status ? theirs.status : mine.status,
  note: mine.note === base.note ? theirs.note : mine.note,
});

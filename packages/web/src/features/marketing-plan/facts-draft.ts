import {
  type MarketingPlan,
  type MarketingPlanChanges,
  marketingPlanChangesSchema,
} from '@portolan/domain/marketing/marketing-plan';
import { sameValue } from '@portolan/domain/revisions/revised';
import * as z from 'zod/mini';

const localized = z.object({ en: z.string(), es: z.string() });
const draftSchema = z.object({
  theme: localized,
  portalName: localized,
  portalAddress: z.string(),
  touchPoints: z.array(z.object({ id: z.string(), name: z.string(), note: z.string() })),
});
/** What the plan says everywhere, as it is typed. */
export type FactsDraft = z.infer<typeof draftSchema>;

const keptSchema = z.object({ base: draftSchema, draft: draftSchema });
export const parseKeptFacts = (kept: unknown) => keptSchema.safeParse(kept).data ?? null;

/** Source: the domain's schema. */
export const longest = {
  theme: 200,
  portalName: 80,
  portalAddress: 300,
  pointName: 120,
  pointNote: 500,
} as const;

/** The plan as it begins to be changed. */
export const factsOf = ({ theme, portalName, portalAddress, touchPoints }: MarketingPlan): FactsDraft => ({
  theme,
  portalName,
  portalAddress,
  touchPoints,
});

/** What is otherwise than it was; null while something cannot be accepted. */
export const changesIn = (base: FactsDraft, draft: FactsDraft): MarketingPlanChanges | null => {
  const changed = {
    ...(sameValue(base.theme, draft.theme) ? {} : { theme: draft.theme }),
    ...(sameValue(base.portalName, draft.portalName) ? {} : { portalName: draft.portalName }),
    ...(base.portalAddress === draft.portalAddress ? {} : { portalAddress: draft.portalAddress }),
    ...(sameValue(base.touchPoints, draft.touchPoints) ? {} : { touchPoints: draft.touchPoints }),
  };
  return marketingPlanChangesSchema.safeParse(changed).data ?? null;
};

/** What two people typed from one beginning: what only the others changed is theirs; what both changed stays as typed here. */
export const mergeFacts = (base: FactsDraft, mine: FactsDraft, theirs: FactsDraft): FactsDraft => ({
  theme: sameValue(mine.theme, base.theme) ? theirs.theme : mine.theme,
  portalName: sameValue(mine.portalName, base.portalName) ? theirs.portalName : mine.portalName,
  portalAddress: mine.portalAddress === base.portalAddress ? theirs.portalAddress : mine.portalAddress,
  touchPoints: sameValue(mine.touchPoints, base.touchPoints) ? theirs.touchPoints : mine.touchPoints,
});

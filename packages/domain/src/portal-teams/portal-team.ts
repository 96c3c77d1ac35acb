import * as z from 'zod/mini';
import { idSchema, personIdSchema } from '../ids.ts';
import { revisedFields, unrevised } from '../revisions/revised.ts';
import { type SeatId, seatIds } from './seats.ts';

/** People in one seat, and touch points of the clinic's own, at most: the whole team fits into one item. */
export const mostHolders = 20;
export const mostOwnTouchPoints = 10;
/** Characters of a name that is typed. */
export const longestName = 120;

const name = z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(longestName)));

/** A member of the organization by id, or anybody by name. */
const holderPersonSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('member'), personId: personIdSchema }),
    z.strictObject({ kind: z.literal('named'), name }),
  ]),
);
export type HolderPerson = z.infer<typeof holderPersonSchema>;

export const staffingSchema = z.enum(['permanent', 'contract']);
export type Staffing = z.infer<typeof staffingSchema>;

const holderSchema = z.lazy(() =>
  z.strictObject({
    person: holderPersonSchema,
    /** Whether they are on the staff or under contract; null where nobody said. */
    staffing: z.nullable(staffingSchema),
  }),
);
export type Holder = z.infer<typeof holderSchema>;

/** Whether two mean one person; names are compared without case. */
export const isSamePerson = (one: HolderPerson, other: HolderPerson): boolean =>
  one.kind === 'member'
    ? other.kind === 'member' && one.personId === other.personId
    : other.kind === 'named' && one.name.toLowerCase() === other.name.toLowerCase();

const areDifferent = (holders: readonly Holder[]): boolean =>
  holders.every(
    ({ person }, index) => holders.findIndex((other) => isSamePerson(other.person, person)) === index,
  );

const holdersSchema = z.lazy(() =>
  z.array(holderSchema).check(z.maxLength(mostHolders), z.refine(areDifferent, { error: 'person-repeated' })),
);

export const seatSchema = z.lazy(() =>
  z.strictObject({
    /** False where the clinic does without: such a seat is not vacant. */
    needed: z.boolean(),
    holders: holdersSchema,
  }),
);
export type Seat = z.infer<typeof seatSchema>;
const emptySeat: Seat = { needed: true, holders: [] };

/** A touch point of the clinic's own, beside those every clinic has. */
const ownTouchPointSchema = z.lazy(() =>
  z.strictObject({ id: idSchema('touchPoint'), name, holders: holdersSchema }),
);
export type OwnTouchPoint = z.infer<typeof ownTouchPointSchema>;

const ownTouchPointsSchema = z.lazy(() =>
  z.array(ownTouchPointSchema).check(
    z.maxLength(mostOwnTouchPoints),
    z.refine((points) => new Set(points.map(({ id }) => id)).size === points.length, {
      error: 'touch-point-repeated',
    }),
  ),
);

const seatIdSchema = z.enum(seatIds);

/** Who runs the clinic's portal. A seat nobody has written to is not stored: it is needed, and vacant. */
export const portalTeamSchema = z.lazy(() =>
  z.strictObject({
    ...revisedFields,
    seats: z.partialRecord(seatIdSchema, seatSchema),
    ownTouchPoints: ownTouchPointsSchema,
  }),
);
export type PortalTeam = z.infer<typeof portalTeamSchema>;

/** Some of the team's fields, each seat being one: what a person has just filled in. */
export const portalTeamChangesSchema = z.lazy(() =>
  z.strictObject({
    seats: z.exactOptional(z.partialRecord(seatIdSchema, seatSchema)),
    ownTouchPoints: z.exactOptional(ownTouchPointsSchema),
  }),
);
export type PortalTeamChanges = z.infer<typeof portalTeamChangesSchema>;

export const untouchedPortalTeam: PortalTeam = { ...unrevised, seats: {}, ownTouchPoints: [] };

export const seatOf = (team: Pick<PortalTeam, 'seats'>, seatId: SeatId): Seat =>
  team.seats[seatId] ?? emptySeat;

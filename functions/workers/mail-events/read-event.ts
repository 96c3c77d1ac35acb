import type { Fact } from '@portolan/domain/campaigns/chunk';
import { type Day, daySchema } from '@portolan/domain/days';
import { idSchema, organizationIdSchema } from '@portolan/domain/ids';
import { type MailDayMessage, mailDayMessageSchema } from '@portolan/domain/messaging/change-message';
import { instantSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';

/** What SES tells of one recipient of a campaign (its event JSON, as SNS hands it over raw). */
export type MailEvent = {
  readonly organizationId: string;
  readonly campaignId: string;
  readonly chunk: number;
  /** From 0, in the chunk. */
  readonly place: number;
  readonly facts: readonly Fact[];
  /** When it happened. */
  readonly at: Date;
  /** Why nobody writes there any more; null where that does not follow. */
  readonly stops: 'bounced' | 'complained' | null;
};

/** What SES tells of a letter that asks to confirm an address. `day`: of the clinic, on which it counts. */
export type LetterEvent = Pick<MailEvent, 'organizationId' | 'facts' | 'at' | 'stops'> & {
  readonly contactId: string;
  readonly day: Day;
};

/**
 * Why an event changes nothing. `letter`: it is of a mail that neither is a campaign's nor asks to confirm an address. `unread`: of a kind that nothing follows from.
 * `malformed`: not what SES writes, or with tags that are not ours.
 */
export type Ignored = 'letter' | 'unread' | 'malformed';

export type Read =
  | { readonly kind: 'event'; readonly event: MailEvent }
  | { readonly kind: 'letter'; readonly event: LetterEvent }
  | { readonly kind: 'turn'; readonly message: MailDayMessage }
  | { readonly kind: 'ignored'; readonly why: Ignored };

const timed = z.lazy(() => z.optional(z.object({ timestamp: z.optional(instantSchema) })));
const eventSchema = z.lazy(() =>
  z.object({
    eventType: z.string(),
    mail: z.object({ timestamp: instantSchema, tags: z.optional(z.record(z.string(), z.array(z.string()))) }),
    delivery: timed,
    bounce: z.optional(z.object({ bounceType: z.string(), timestamp: z.optional(instantSchema) })),
    complaint: z.optional(
      z.object({
        timestamp: z.optional(instantSchema),
        complaintFeedbackType: z.optional(z.nullable(z.string())),
      }),
    ),
  }),
);
type SesEvent = z.infer<typeof eventSchema>;

const number = (longest: number) => z.string().check(z.regex(new RegExp(`^\\d{1,${longest}}$`)));
const placeSchema = z.lazy(() =>
  z.object({
    organization: z.tuple([organizationIdSchema]),
    campaign: z.tuple([idSchema('campaign')]),
    chunk: z.tuple([number(6)]),
    place: z.tuple([number(2)]),
  }),
);

const letterSchema = z.lazy(() =>
  z.object({
    organization: z.tuple([organizationIdSchema]),
    'sign-up': z.tuple([idSchema('contact')]),
    day: z.tuple([daySchema]),
  }),
);

type Told = Pick<MailEvent, 'facts' | 'stops'> & { readonly at?: string | undefined };

const toldBy = ({ eventType, delivery, bounce, complaint }: SesEvent): Told | null => {
  switch (eventType) {
    case 'Send':
      return { facts: ['accepted'], stops: null };
    case 'Delivery':
      return { facts: ['accepted', 'delivered'], stops: null, at: delivery?.timestamp };
    case 'Bounce':
      // A full mailbox or somebody on vacation is no reason never to write again; SES's own rate does not count them either.
      return bounce?.bounceType === 'Permanent'
        ? { facts: ['accepted', 'bounced'], stops: 'bounced', at: bounce.timestamp }
        : { facts: ['accepted'], stops: null };
    case 'Complaint':
      // Some providers report the opposite in the same form: that somebody took it out of the spam.
      return complaint?.complaintFeedbackType === 'not-spam'
        ? null
        : { facts: ['accepted', 'complained'], stops: 'complained', at: complaint?.timestamp };
    case 'Reject':
    case 'Rendering Failure':
      return { facts: ['failed'], stops: null };
    default:
      return null;
  }
};

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};

const ignored = (why: Ignored): Read => ({ kind: 'ignored', why });

/** Reads a message of the queue; whatever it is, it is answered. */
export const readEvent = (body: string): Read => {
  const json = parsed(body);
  const turn = mailDayMessageSchema.safeParse(json);
  if (turn.success) return { kind: 'turn', message: turn.data };
  const { data } = eventSchema.safeParse(json);
  if (data === undefined) return ignored('malformed');
  const { tags = {}, timestamp } = data.mail;
  if (tags.campaign === undefined && tags['sign-up'] === undefined) return ignored('letter');
  const { data: of } = placeSchema.safeParse(tags);
  const { data: letter } = letterSchema.safeParse(tags);
  if (of === undefined && letter === undefined) return ignored('malformed');
  const told = toldBy(data);
  if (told === null) return ignored('unread');
  const happened = { facts: told.facts, at: new Date(told.at ?? timestamp), stops: told.stops };
  if (of !== undefined)
    return {
      kind: 'event',
      event: {
        organizationId: of.organization[0],
        campaignId: of.campaign[0],
        chunk: Number(of.chunk[0]),
        place: Number(of.place[0]),
        ...happened,
      },
    };
  if (letter === undefined) return ignored('malformed');
  return {
    kind: 'letter',
    event: {
      organizationId: letter.organization[0],
      contactId: letter['sign-up'][0],
      day: letter.day[0],
      ...happened,
    },
  };
};

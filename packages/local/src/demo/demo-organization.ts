import type { Answers } from '@portolan/domain/feedback/answers';
import type { Audience } from '@portolan/domain/feedback/form';
import type { ReadyMadePanel } from '@portolan/domain/feedback/ready-made/ready-made-panels';
import type { Profile } from '@portolan/domain/organizations/profile';
import type { OrganizationKind, Role } from '@portolan/domain/organizations/roles';
import type { Localized } from '@portolan/domain/people/localized';
import type { Language } from '@portolan/domain/people/person';
import type { Staffing } from '@portolan/domain/portal-teams/portal-team';
import type { SeatId } from '@portolan/domain/portal-teams/seats';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import type { ActivityList } from '@portolan/domain/work-plans/activity';
import type { Answer } from '@portolan/domain/work-plans/element';
import type { DemoContactList } from './demo-contacts.ts';
import type { DemoMarketing } from './demo-marketing.ts';

/** Somebody with an account. One person may belong to several organizations: name the same one in each. */
export type DemoPerson = {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly timeZone: string;
};

export type DemoActivity = {
  readonly list: ActivityList;
  readonly text: string;
  readonly subPoints?: readonly string[];
  /** The template's suggestion it was adopted from. */
  readonly suggestion?: string;
  /** A member, or anybody by name. */
  readonly responsible?: DemoPerson | string;
  /** The first and the last month, counted from the month of the seeding: 0 is now, -1 the month before. */
  readonly months?: readonly [number, number];
  readonly startUpStatus?: string;
  readonly midProjectStatus?: string;
  readonly finalStatus?: string;
  /** Who wrote the row, where it is not the element's author. */
  readonly by?: DemoPerson;
  /** Who wrote the statuses afterwards, where it is not the row's author. */
  readonly reportedBy?: DemoPerson;
  /** The row was taken out again. */
  readonly removed?: true;
};

export type DemoElement = {
  readonly id: string;
  readonly by: DemoPerson;
  /** Who answered the prompts, where it is not the element's author. */
  readonly answeredBy?: DemoPerson;
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly activities: readonly DemoActivity[];
};

export type DemoPlan = {
  readonly name: string;
  /** Counted from the month of the seeding, as an activity's months. */
  readonly firstMonth: number;
  readonly by: DemoPerson;
  readonly elements: readonly DemoElement[];
};

/** What became of a milestone: handed in and waiting, accepted, or sent back for one element. */
export type HandedIn = 'waiting' | 'accepted' | 'changes-asked';

/** A clinic that takes part in a program, by its name among the organizations. */
export type DemoParticipant = {
  readonly clinic: string;
  /** The label of its award among the program's. */
  readonly award?: string;
  readonly coaches?: readonly DemoPerson[];
  /** In this order; a milestone is handed in once the one before was accepted. */
  readonly milestones: readonly (readonly [MilestoneName, HandedIn])[];
};

/** A program that begins with a month and lasts whole months. */
export type DemoProgram = {
  readonly name: string;
  readonly grantNumber: string;
  readonly by: DemoPerson;
  /** The first month, counted as an activity's months are; or January of the year after. */
  readonly firstMonth: number | 'next-january';
  readonly months: number;
  /** Days from the first one; null for what is not decided. */
  readonly milestones: Readonly<Record<MilestoneName, number | null>>;
  readonly awards: readonly { readonly label: string; readonly dollars: number }[];
  readonly participants?: readonly DemoParticipant[];
  /** Clinics that were invited and have not answered. */
  readonly unanswered?: readonly { readonly clinicName: string; readonly email: string }[];
  readonly announcements?: readonly {
    readonly by: DemoPerson;
    readonly title: string;
    readonly text: string;
  }[];
};

export type DemoBarrier = {
  readonly title: string;
  readonly description?: string;
  readonly elementId: string | null;
  readonly severity: 'high' | 'medium' | 'low';
  readonly owner?: string;
  readonly action?: string;
  readonly status?: 'open' | 'in-progress' | 'resolved';
  readonly shared: boolean;
};

/** The seats of a portal team, with who holds them: a member or anybody by name, on the staff or under contract. */
export type DemoSeats = Readonly<
  Partial<Record<SeatId, readonly (readonly [DemoPerson | string, Staffing])[]>>
>;

/** A comment on an element; with a program by its name, said to that program's foundation. Written in this order. */
export type DemoComment = {
  readonly by: DemoPerson;
  readonly elementId: string;
  readonly text: string;
  readonly mentions: readonly DemoPerson[];
  readonly with?: string;
};

/** A link of a foundation's resource bank. */
export type DemoResource = {
  readonly by: DemoPerson;
  readonly elementId: string | null;
  readonly title: string;
  readonly url: string;
  readonly language: Language;
  readonly source: string;
  readonly description: string;
};

export type DemoProfileEdit = {
  readonly by: DemoPerson;
  readonly fields: Readonly<Partial<Omit<Profile, 'sites'>>>;
  readonly sites?: readonly { readonly name: string; readonly city: string }[];
};

/** What a clinic recorded, made up from a few numbers: `madeUpFigures`. */
export type DemoFigures = {
  /** Counted from the month of the seeding. */
  readonly firstMonth: number;
  /** How many months are approved, and how many after them are only entered. */
  readonly approved: number;
  readonly open: number;
  /** Unduplicated persons. */
  readonly patientsPerYear: number;
  /** The share of them that is enrolled in the first month, and the one it grows toward within a year. */
  readonly enrolled: readonly [number, number];
};

/** What somebody answered on paper, days before the seeding; or at the form's page, where they can leave an address. */
export type DemoResponse = {
  readonly audience: Audience;
  readonly language: Language;
  readonly answers: Answers;
  readonly cameBefore: number | { readonly email: string | null };
  /** What became of it. */
  readonly theme?: string;
  readonly owner?: DemoPerson;
  readonly status?: 'in-review' | 'action';
  /** What was done; it is closed with that. */
  readonly done?: string;
  /** The text of the activity that it became. */
  readonly activity?: string;
};

/** What was answered and closed in its time, days before the seeding. */
export type EarlierResponse = Pick<DemoResponse, 'audience' | 'language' | 'answers'> & {
  readonly cameBefore: number;
  readonly channel: 'link' | 'poster' | 'kiosk' | 'paper';
  readonly theme: string;
  readonly done: string;
  readonly hoursToReview: number;
  readonly daysToClose: number;
};

/** A ready-made form, published as it is, with what was answered. */
export type DemoForm = {
  readonly readyMade: string;
  readonly responses: readonly DemoResponse[];
  readonly earlier: readonly EarlierResponse[];
};

export type DemoFeedback = {
  readonly by: DemoPerson;
  readonly themes: readonly string[];
  readonly forms: readonly DemoForm[];
  /** "You said, we did": about all that has this theme and is closed. */
  readonly news: readonly {
    readonly youSaid: Localized;
    readonly weDid: Localized;
    readonly theme: string;
    readonly published: boolean;
  }[];
};

/** A ready-made panel that a ready-made form asks, with who was invited; most agreed. */
export type DemoPanel = {
  readonly by: DemoPerson;
  readonly readyMade: ReadyMadePanel;
  readonly form: string;
  readonly language: Language;
  readonly joined: readonly string[];
  /** Addresses whose letter waits for a yes. */
  readonly asked: readonly string[];
};

/** An organization as data. To add a clinic, write one of these and name it in `organizations.ts`. */
export type DemoOrganization = {
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly timeZone: string;
  readonly owner: DemoPerson;
  /** They join by invitation, in this order. */
  readonly members: readonly { readonly person: DemoPerson; readonly role: Role }[];
  readonly profile: readonly DemoProfileEdit[];
  readonly plan?: DemoPlan;
  /** A foundation's, in the order in which they are set up. */
  readonly programs?: readonly DemoProgram[];
  readonly portalTeam?: DemoSeats;
  readonly figures?: DemoFigures;
  readonly comments?: readonly DemoComment[];
  readonly feedback?: DemoFeedback;
  readonly panels?: readonly DemoPanel[];
  readonly marketing?: DemoMarketing;
  readonly contacts?: DemoContactList;
  /** What it chose for its campaigns; the rest is as it begins. */
  readonly mail?: { readonly by: DemoPerson; readonly replyTo: string; readonly fromName: string };
  /** The sequence by which it welcomes those who enroll. */
  readonly welcomes?: { readonly by: DemoPerson; readonly name: string };
  readonly barriers?: readonly DemoBarrier[];
  readonly resources?: readonly DemoResource[];
  /** Invitations that still wait for an answer. */
  readonly invited?: readonly { readonly email: string; readonly role: Role; readonly language: Language }[];
  /** People who ask to join and wait for an answer. */
  readonly applicants?: readonly DemoPerson[];
};

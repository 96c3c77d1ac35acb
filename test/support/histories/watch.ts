import type { Consent } from '@portolan/domain/programs/consent';
import type { Review } from '@portolan/domain/programs/review';
import type { Change, StoredItem } from './memory-table.ts';
import type { Place } from './place.ts';
import { commonMishaps, Tally } from './tally.ts';

/** How often each thing happened that a history is about. */
const kindsOfMishap = [
  ...commonMishaps,
  'consent given',
  'consent ended',
  'consent given again',
  'two foundations at once',
  'program closed',
  'accepted after consent ended',
  'review heard of after consent ended',
] as const;

/** How often each of them happened, over any number of histories. */
export class Counts extends Tally<(typeof kindsOfMishap)[number]> {
  constructor() {
    super(kindsOfMishap);
  }
}

/** Looks at every change of the table: what is copied must be allowed and newer at that very moment, not only in the end. */
export class Watch {
  readonly problems: string[] = [];
  private readonly place: Place;
  private readonly counts: Counts;

  constructor(place: Place, counts: Counts) {
    this.place = place;
    this.counts = counts;
  }

  see({ before, after }: Change): void {
    if (after === undefined) return;
    if (after.pk.endsWith('#CONSENTS')) this.countConsent(after);
    if (after.pk.endsWith('#PROGRAMS') && (after.record as { closed: unknown }).closed !== null)
      this.counts.add('program closed');
    if (after.pk.includes('#REVIEWS#') && after.copyMark === undefined)
      this.countReview(after.record as Review);
    if (typeof after.copyMark === 'string') this.watchCopy(before, after, after.copyMark);
    if (after.pk.includes('#PARTICIPATIONS#') && before !== undefined) {
      const [was, is] = [before.record, after.record] as { consentVersion: number }[];
      if (was && is && is.consentVersion < was.consentVersion)
        this.problems.push(`${after.pk}: an older consent took the place of a newer`);
    }
  }

  private countConsent({ pk, record }: StoredItem): void {
    const { status, version, programId, givenAt, ended } = record as Consent;
    if (status === 'ended') this.counts.add('consent ended');
    else this.counts.add(version === 1 ? 'consent given' : 'consent given again');
    const [, clinicId = ''] = pk.split('#');
    const key = `${clinicId} ${programId}`;
    const held = this.place.held.get(key) ?? new Map<string, string | null>();
    this.place.held.set(key, held.set(givenAt, ended?.at ?? null));
    const holding = this.place.own<{ status: string; foundationId: string }>(clinicId, 'CONSENTS');
    if (new Set(holding.filter((one) => one.status === 'active').map((one) => one.foundationId)).size > 1)
      this.counts.add('two foundations at once');
  }

  private countReview({ clinicId, programId, decision }: Review): void {
    if (decision === 'accepted' && this.place.consent(clinicId, programId)?.status === 'ended')
      this.counts.add('accepted after consent ended');
  }

  private watchCopy(before: StoredItem | undefined, after: StoredItem, mark: string): void {
    const parts = (text: string) => /^(\w+)@(\d+):([\d.]+)$/.exec(text)?.slice(1) ?? [];
    const [programId = '', consentVersion = '', source = ''] = parts(mark);
    const [, owner = ''] = after.pk.split('#');
    const { clinicId } = (after.record ?? {}) as { clinicId?: string };
    const [ofClinic = ''] = after.sk.split('#');
    const clinic = [clinicId, ofClinic, owner].find(
      (id) => id !== undefined && this.place.consent(id, programId) !== undefined,
    );
    // Elements of submissions name no clinic: their submission's consent was checked with them.
    if (clinic !== undefined && !after.pk.includes('#SUBMITTED-ELEMENTS#')) {
      const consent = this.place.consent(clinic, programId);
      // What was accepted in time is heard of whenever it is heard of.
      const { decision, decided } = after.record as Partial<Review>;
      const isLate =
        after.pk.includes('#REVIEWS#') && decision === 'accepted' && decided && consent?.ended
          ? decided.at <= consent.ended.at
          : false;
      if (isLate && consent?.status === 'ended') this.counts.add('review heard of after consent ended');
      if ((consent?.status !== 'active' && !isLate) || String(consent?.version) !== consentVersion)
        this.problems.push(`${after.pk} ${after.sk}: copied under a consent that does not hold`);
    }
    if (typeof before?.copyMark !== 'string') return;
    const [otherProgram, otherConsent = '', otherSource = ''] = parts(before.copyMark);
    const versions = (text: string) => text.split('.').map(Number);
    const isOlder = versions(source).some((version, index) => version < (versions(otherSource)[index] ?? 0));
    const isOlderConsent = otherProgram === programId && Number(consentVersion) < Number(otherConsent);
    if (isOlder || isOlderConsent)
      this.problems.push(`${after.pk} ${after.sk}: an older version took the place of a newer`);
  }
}

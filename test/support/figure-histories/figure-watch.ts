import type { ApprovedMonth, MonthFigures } from '@portolan/domain/figures/month-figures';
import type { Organization } from '@portolan/domain/organizations/organization';
import type { Consent } from '@portolan/domain/programs/consent';
import type { Program } from '@portolan/domain/programs/program';
import type { RosterEntry } from '@portolan/domain/rollups/cohort-month';
import type { Change } from '../histories/memory-table.ts';
import type { FigureCounts } from './figure-counts.ts';
import type { FigurePlace } from './figure-place.ts';
import { programs } from './places.ts';

/** Counts what happens in a history, change by change. */
export class FigureWatch {
  private readonly place: FigurePlace;
  private readonly counts: FigureCounts;

  constructor(place: FigurePlace, counts: FigureCounts) {
    this.place = place;
    this.counts = counts;
  }

  see({ before, after }: Change): void {
    if (after === undefined) return;
    const [, owner = '', head = '', , bucket] = after.pk.split('#');
    const [was, is] = [before?.record, after.record];
    switch (head) {
      case 'FIGURES':
        if ((is as MonthFigures).status === 'reopened') this.counts.add('month reopened');
        return;
      case 'APPROVED-MONTHS':
        this.seeApproved(owner, is as ApprovedMonth);
        return;
      case 'CONSENTS':
        this.seeConsent(is as Consent);
        return;
      case 'PROGRAMS': {
        if ((is as Program).closed !== null) this.counts.add('program closed');
        const { grantPeriod } = (was ?? is) as Program;
        if (grantPeriod.firstDay !== (is as Program).grantPeriod.firstDay)
          this.counts.add('grant period changed');
        return;
      }
      case 'PROGRAM-MEASURES':
        this.counts.add('measures of a program changed');
        return;
      case 'ORGANIZATION': {
        const vendorOf = (one: unknown) => (one as Organization | undefined)?.profile.ehrVendor;
        if (was !== undefined && vendorOf(was) !== vendorOf(is)) this.counts.add('breakdown value changed');
        return;
      }
      case 'ROSTER':
        if (bucket === '1') this.counts.add('two buckets in a program');
        if ((is as RosterEntry).alsoIn.length > 0) this.counts.add('clinic in two programs of a foundation');
        return;
      case 'PROGRAM-SUMS':
        if ((is as { c?: unknown }).c !== undefined)
          this.counts.add('clinic-month counted in another program');
        return;
    }
  }

  private seeApproved(clinicId: string, month: ApprovedMonth): void {
    this.counts.add(month.version === 1 ? 'month approved' : 'month corrected');
    if (Object.keys(month.totals).length === 0) this.counts.add('month taken back');
    for (const { id } of programs) {
      const consent = this.place.consent(clinicId, id);
      if (consent?.status === 'ended') this.counts.add('month approved after consent ended');
    }
  }

  private seeConsent({ status, version, programId, givenAt }: Consent): void {
    if (status === 'ended') {
      this.counts.add('consent ended');
      return;
    }
    this.counts.add(version === 1 ? 'consent given' : 'consent given again');
    const [clinicId] = [...this.place.memory.partitions.keys()].flatMap((name) => {
      const [, id = ''] = /ORG#(org_\w+)#CONSENTS$/.exec(name) ?? [];
      return id !== '' && this.place.consent(id, programId)?.givenAt === givenAt ? [id] : [];
    });
    if (clinicId !== undefined && this.place.approvals(clinicId).length > 0)
      this.counts.add('month approved before the clinic joined');
  }
}

import { addDays, dayIn } from '@portolan/domain/days';
import type { Program } from '@portolan/domain/programs/program';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george } from '@portolan/local/demo/cedar-creek/people';
import { lanternRidge } from '@portolan/local/demo/lantern-ridge/organization';
import { devon, ines, margaret } from '@portolan/local/demo/lantern-ridge/people';
import { clinicOversightTexts } from '@portolan/messages/clinic-oversight-texts';
import { program as programNumber } from '../../../packages/data/src/records.test-support.ts';
import { assignCoaches, fillCohort, participationNumber, storeBehind } from '../../support/cohorts.ts';
import { cohortPages } from '../pages/cohort.ts';
import type { Scene, Screen } from './screen.ts';

const made = new WeakMap<Scene['stack'], Map<number, Promise<Program>>>();

/** A program half a year old with so many clinics and three that left, put behind the product's back: once a stack. */
const programOf = (scene: Scene, clinics: number): Promise<Program> => {
  const ofStack = made.get(scene.stack) ?? new Map<number, Promise<Program>>();
  made.set(scene.stack, ofStack);
  const known = ofStack.get(clinics) ?? makeProgram(scene, clinics);
  ofStack.set(clinics, known);
  return known;
};

const makeProgram = async ({ stack, organization }: Scene, clinics: number): Promise<Program> => {
  const now = new Date();
  const store = storeBehind(stack, organization(lanternRidge.name));
  const today = dayIn('America/Denver', now);
  const program: Program = {
    ...programNumber(clinics),
    name: clinics > 100 ? 'Portals across three states' : 'Portals for the plains',
    grantPeriod: { firstDay: addDays(today, -200), lastDay: addDays(today, 165) },
    milestones: {
      startUp: addDays(today, -150),
      midProject: addDays(today, -10),
      final: addDays(today, 160),
    },
  };
  const written = await store.writeAll([store.programs.put(program, 'anything', 'write-contention')]);
  if (!written.ok) throw new Error('The program was not written');
  const all = Array.from({ length: clinics + 3 }, (_, index) =>
    participationNumber(program.id, index, { now }),
  );
  await fillCohort(
    store,
    all.map((one, index) =>
      index < clinics
        ? one
        : {
            ...one,
            status: 'left',
            live: null,
            leftAt: new Date(now.getTime() - 9 * 86_400_000).toISOString(),
          },
    ),
  );
  const [membership] = (await store.members.all()).filter(({ role }) => role === 'coach');
  for (const one of all.slice(2, 5)) await assignCoaches(store, one, [membership?.personId ?? '']);
  return program;
};

const foundationOf = ({ organization }: Scene) => organization(lanternRidge.name);

const cohort = (name: string, as: string, clinics: number): Screen => ({
  name,
  as,
  show: async (page, scene) => {
    const { id } = await programOf(scene, clinics);
    const pages = cohortPages(page, scene.language);
    await pages.open(foundationOf(scene), id);
    const shown = as === ines.email ? 3 : clinics;
    await pages.shown(shown, shown).waitFor();
  },
});

export const oversightScreens: readonly Screen[] = [
  cohort('cohort-14', devon.email, 14),
  cohort('cohort-400', devon.email, 400),
  cohort('cohort-coach', ines.email, 14),
  {
    name: 'cohort-clinic',
    as: devon.email,
    show: async (page, scene) => {
      const { id } = await programOf(scene, 14);
      const { clinicId } = participationNumber(id, 3, { now: new Date() });
      await cohortPages(page, scene.language).openClinic(foundationOf(scene), id, clinicId);
    },
  },
  {
    name: 'program-close',
    as: margaret.email,
    windowOnly: true,
    show: async (page, scene) => {
      const { id, name } = await programOf(scene, 14);
      await page.goto(`/o/${foundationOf(scene)}/programs/${id}`);
      const pages = cohortPages(page, scene.language);
      await pages.heading(name).waitFor();
      await pages.close().click();
      await pages.typeName().waitFor();
    },
  },
  {
    name: 'oversight',
    as: george.email,
    show: async (page, scene) => {
      await page.goto(`/o/${scene.organization(cedarCreek.name)}/oversight`);
      const t = clinicOversightTexts[scene.language];
      await page.getByRole('heading', { level: 2, name: t.course }).waitFor();
      await page.getByRole('link', { name: t.toBarriers }).waitFor();
    },
  },
];

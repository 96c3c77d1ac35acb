import { getFeedbackSettings, writeNews } from '@portolan/contract/feedback-routes';
import { feedbackSettingsSchema } from '@portolan/domain/feedback/feedback-settings';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitorAt } from '../support/form-visitor.ts';
import { createWorld, type World } from '../support/world.ts';
import { demand } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const write = (words: string, published: boolean) =>
  demand(world, writeNews, world.cedar.owner.token, {
    params: { organizationId: world.cedar.id },
    body: {
      youSaid: { en: `Hard: ${words}`, es: `Difícil: ${words}` },
      weDid: { en: `Done: ${words}`, es: `Hecho: ${words}` },
      responseIds: [],
      published,
    },
  });

test('anybody reads what a clinic published, in their language, and nothing that is a draft', async () => {
  await write('draft', false);
  await write('<script>alert(1)</script> & 😀', true);
  await write('newer', true);
  const { owner, id: organizationId } = world.cedar;
  const { json } = await demand(world, getFeedbackSettings, owner.token, { params: { organizationId } });
  const { pageSlug } = feedbackSettingsSchema.parse(json);
  const visitor = visitorAt(world.stack.origin, '127.0.0.9');
  const english = await visitor.get(`/f/news/${pageSlug}`);
  expect(english.status).toBe(200);
  expect(english.html).toContain('You said, we did');
  expect(english.html).toContain('911');
  expect(english.html).toContain('Done: &lt;script&gt;alert(1)&lt;/script&gt; &amp; 😀');
  expect(english.html).not.toContain('<script');
  expect(english.html).not.toContain('draft');
  expect(english.html.indexOf('Done: newer')).toBeLessThan(english.html.indexOf('Done: &lt;script'));
  const spanish = await visitor.get(`/f/news/${pageSlug}?lang=es`);
  expect(spanish.html).toContain('Usted dijo, nosotros hicimos');
  expect(spanish.html).toContain('Hecho: newer');
  expect((await visitor.get('/f/news/k7m2x9q4tz')).status).toBe(404);
  expect((await visitor.get(`/f/${pageSlug}`)).status).toBe(404);
});

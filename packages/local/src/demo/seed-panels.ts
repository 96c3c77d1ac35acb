import { listForms } from '@portolan/contract/form-routes';
import { invitePanelMembers, makePanel } from '@portolan/contract/panel-routes';
import { readyMadeForm } from '@portolan/domain/feedback/ready-made/ready-made-forms';
import { readyMadePanels } from '@portolan/domain/feedback/ready-made/ready-made-panels';
import type { Stack } from '../stack.ts';
import type { Cast } from './demo-client.ts';
import type { Founded } from './seed-organization.ts';

/** Agrees as somebody without an account does: by the page that their letter leads to. */
const agree = async ({ mails }: Stack, email: string): Promise<void> => {
  const link = /https?:\/\/\S+\/f\/joining\/\S+/;
  const letter = await mails.waitFor(({ to, text }) => to.includes(email) && link.test(text));
  const { status } = await fetch(link.exec(letter.text)?.[0] ?? '', {
    method: 'POST',
    body: new URLSearchParams(),
  });
  if (status !== 200) throw new Error(`The page of a letter answered ${status}`);
};

/** Sets up a clinic's panels, and has people agree. */
export const setUpPanels = async (
  stack: Stack,
  { demo, organizationId }: Founded,
  cast: Cast,
): Promise<void> => {
  for (const { by, readyMade, form, language, joined, asked } of demo.panels ?? []) {
    const { api } = cast(by);
    const params = { organizationId };
    const title = readyMadeForm(form)?.content.title.en;
    const forms = await api(listForms, { params, query: {} });
    const askedBy = forms.items.find(({ content }) => content.title.en === title);
    const panel = await api(makePanel, {
      params,
      body: { ...readyMadePanels[readyMade], formId: askedBy?.id ?? null },
      idempotencyKey: `demo:panel:${organizationId}:${readyMade}`,
    });
    await api(invitePanelMembers, {
      params: { ...params, panelId: panel.id },
      body: { language, emails: [...joined, ...asked] },
      idempotencyKey: `demo:panel-members:${organizationId}:${readyMade}`,
    });
    await Promise.all(joined.map((email) => agree(stack, email)));
  }
};

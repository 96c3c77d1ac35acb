import { renderFormPage } from '@portolan/public-pages/form-page';
import { renderClosed } from '@portolan/public-pages/notice-pages';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import { findFormAt } from './asked-form.ts';
import type { PagesDependencies } from './dependencies.ts';
import { makeTicket } from './ticket.ts';
import { workBits } from './work.ts';

/** Shows a form to whoever has its address. Nothing is written but, once a day, the day's key. */
export const showForm = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply | null> => {
  const { params, language, query } = call;
  const { assets, now, dayKeys, random } = dependencies;
  const found = await findFormAt(params.formSlug ?? '', dependencies);
  if (found === null) return null;
  const { form, asked, clinic } = found;
  if (form.state !== 'open')
    return { status: 410, html: renderClosed({ language, clinic, query }, {}, assets) };
  const ticket = await makeTicket({ formId: form.id, version: asked.version }, dayKeys, now(), random);
  const html = renderFormPage(
    {
      content: asked.content,
      audiences: asked.audiences,
      language,
      clinic,
      ticket,
      workBits,
      given: {},
      faults: [],
      notice: null,
      asksForAddress: true,
    },
    assets,
  );
  return { status: 200, html };
};

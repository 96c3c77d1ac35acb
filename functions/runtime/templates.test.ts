import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import { describe, expect, it } from 'vitest';
import { findTemplate, templateIn } from './templates.ts';

/** An organization that holds these versions and counts how often it is asked. */
const holding = (organizationId: string, ...versions: readonly WorkPlanTemplate[]) => {
  const asked: string[] = [];
  const find = (id: string, version: number) => {
    asked.push(`${id} ${version}`);
    return Promise.resolve(versions.find((one) => one.id === id && one.version === version) ?? null);
  };
  const put = () => {
    throw new Error('Nothing is written here');
  };
  return { asked, store: { organizationId, templateVersions: { find, put } } };
};
const version = (id: string, number: number): WorkPlanTemplate => ({
  ...standardTemplate,
  id,
  version: number,
});

describe('a template version', () => {
  it('is read once for an organization, as it never changes', async () => {
    const { store, asked } = holding('org_one', version('once', 1));
    await findTemplate(store, { id: 'once', version: 1 });
    expect(await findTemplate(store, { id: 'once', version: 1 })).toEqual(version('once', 1));
    expect(asked).toEqual(['once 1']);
  });

  it('of one organization is nothing to another in the same process', async () => {
    await findTemplate(holding('org_mine', version('mine', 1)).store, { id: 'mine', version: 1 });
    const other = holding('org_theirs');
    expect(await findTemplate(other.store, { id: 'mine', version: 1 })).toBeNull();
    expect(other.asked).toEqual(['mine 1']);
  });

  it('that is not there yet is asked for again', async () => {
    const reference = { id: 'late', version: 1 };
    await findTemplate(holding('org_late').store, reference);
    expect(await findTemplate(holding('org_late', version('late', 1)).store, reference)).not.toBeNull();
  });

  it('makes room for others', async () => {
    const many = Array.from({ length: 40 }, (_, index) => version('many', index + 1));
    const { store, asked } = holding('org_many', ...many);
    for (const { id, version: number } of many) await findTemplate(store, { id, version: number });
    await findTemplate(store, { id: 'many', version: 1 });
    expect(asked).toHaveLength(41);
  });

  it('that a record names and nobody holds is a fault', async () => {
    await expect(templateIn(holding('org_none').store, { id: 'none', version: 1 })).rejects.toThrow(
      'No template none of version 1',
    );
  });
});

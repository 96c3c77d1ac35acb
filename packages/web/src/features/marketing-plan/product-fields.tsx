import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import {
  channels,
  marketingAudiences,
  phases,
  productStatuses,
} from '@portolan/domain/marketing/marketing-plan';
import { suggestedProducts } from '@portolan/domain/marketing/suggested-products';
import { marketingFormTexts } from '@portolan/messages/marketing-form-texts';
import { marketingTexts } from '@portolan/messages/marketing-texts';
import { suggestedProductTexts } from '@portolan/messages/suggested-product-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './marketing-plan.module.css';
import { costIn, isDay, longest, type ProductDraft } from './product-draft.ts';
import { useOwnerNames } from './use-owner-names.ts';

type ProductFieldsProps = {
  readonly draft: ProductDraft;
  /** Whether saving was tried: then what is missing is said. */
  readonly tried: boolean;
  /** Whether it is a campaign, which says how far it is and is an email. */
  readonly isCampaign: boolean;
  readonly isNew: boolean;
  readonly edit: (part: Partial<ProductDraft>) => void;
};

/** All that is said of a product. */
export const ProductFields = ({ draft, tried, isCampaign, isNew, edit }: ProductFieldsProps) => {
  const texts = useTexts(marketingTexts);
  const t = useTexts(marketingFormTexts).product;
  const names = useTexts(suggestedProductTexts);
  const { members, nameOf } = useOwnerNames();
  const ideas = suggestedProducts.filter(
    ({ audience, phase }) => audience === draft.audience && phase === draft.phase,
  );
  const tooLong = (field: keyof typeof longest) =>
    draft[field].trim().length > longest[field] ? t.tooLong(longest[field]) : null;
  const isKnown = draft.ownerId === '' || members.some(({ id }) => id === draft.ownerId);
  return (
    <>
      <TextInput
        label={t.name}
        placeholder={t.namePlaceholder}
        required
        withAsterisk={false}
        data-autofocus
        autoComplete="off"
        value={draft.name}
        error={tried && draft.name.trim() === '' ? t.nameMissing : tooLong('name')}
        onChange={(event) => edit({ name: event.currentTarget.value })}
      />
      {isNew && draft.name === '' && ideas.length > 0 ? (
        <Stack gap={4}>
          <Text size="sm" c="dimmed">
            {t.ideas}
          </Text>
          <Group gap="xs">
            {ideas.map(({ key, channel }) => (
              <Button
                key={key}
                variant="default"
                size="compact-sm"
                onClick={() => edit({ name: names[key], channel })}
              >
                {names[key]}
              </Button>
            ))}
          </Group>
        </Stack>
      ) : null}
      <div className={classes.two}>
        <NativeSelect
          label={t.audience}
          value={draft.audience}
          data={marketingAudiences.map((value) => ({ value, label: texts.audiences[value] }))}
          onChange={({ currentTarget: { value } }) =>
            edit({ audience: marketingAudiences.find((one) => one === value) ?? draft.audience })
          }
        />
        <NativeSelect
          label={t.phase}
          value={draft.phase}
          data={phases.map((value) => ({ value, label: texts.phases[value] }))}
          onChange={({ currentTarget: { value } }) =>
            edit({ phase: phases.find((one) => one === value) ?? draft.phase })
          }
        />
        <NativeSelect
          label={t.channel}
          disabled={isCampaign}
          description={isCampaign ? t.channelFixed : null}
          value={draft.channel}
          data={channels.map((value) => ({ value, label: texts.channels[value] }))}
          onChange={({ currentTarget: { value } }) =>
            edit({ channel: channels.find((one) => one === value) ?? draft.channel })
          }
        />
        <NativeSelect
          label={t.status}
          disabled={isCampaign}
          description={isCampaign ? t.statusFollows : null}
          value={draft.status}
          data={productStatuses.map((value) => ({ value, label: texts.statuses[value] }))}
          onChange={({ currentTarget: { value } }) =>
            edit({ status: productStatuses.find((one) => one === value) ?? draft.status })
          }
        />
        <NativeSelect
          label={t.owner}
          value={draft.ownerId}
          data={[
            { value: '', label: t.noOwner },
            ...members.map(({ id, name }) => ({ value: id, label: name })),
            ...(isKnown ? [] : [{ value: draft.ownerId, label: nameOf(draft.ownerId) ?? '…' }]),
          ]}
          onChange={(event) => edit({ ownerId: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t.dueOn}
          value={draft.dueOn}
          error={isDay(draft.dueOn) ? null : t.dueWrong}
          onChange={(event) => edit({ dueOn: event.currentTarget.value })}
        />
        <TextInput
          label={t.cost}
          inputMode="decimal"
          autoComplete="off"
          value={draft.cost}
          error={costIn(draft) === undefined ? t.costWrong : null}
          onChange={(event) => edit({ cost: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label={t.note}
        autosize
        minRows={2}
        maxRows={8}
        value={draft.note}
        error={tooLong('note')}
        onChange={(event) => edit({ note: event.currentTarget.value })}
      />
    </>
  );
};

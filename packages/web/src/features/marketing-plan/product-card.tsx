import type { Day } from '@portolan/domain/days';
import { isLate } from '@portolan/domain/marketing/plan-sums';
import { marketingFormTexts } from '@portolan/messages/marketing-form-texts';
import { marketingTexts } from '@portolan/messages/marketing-texts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { ChannelIcon } from './channel-icon.tsx';
import classes from './marketing-plan.module.css';
import { MakeCampaign, ProductCampaign } from './product-campaign.tsx';
import { StatusBadge } from './status-badge.tsx';
import type { PlannedProduct } from './use-planned-products.ts';

type ProductCardProps = {
  readonly product: PlannedProduct;
  readonly ownerName: string | null;
  readonly today: Day;
  /** Null for those who only read: they see the note at once. */
  readonly onOpen: (() => void) | null;
};

/** A product in its cell; its name opens it. */
export const ProductCard = ({ product, ownerName, today, onOpen }: ProductCardProps) => {
  const t = useTexts(marketingTexts);
  const { due } = useTexts(marketingFormTexts).product;
  const formats = useFormats();
  const { name, channel, dueOn, cost, status, note } = product;
  const late = isLate(product, today);
  const canBecome =
    onOpen !== null &&
    channel === 'email' &&
    product.campaignId === null &&
    (status === 'planned' || status === 'in-work');
  return (
    <li className={classes.product} data-late={late} data-status={status}>
      {onOpen === null ? (
        <p className={classes.name}>{name}</p>
      ) : (
        <button type="button" className={classes.open} onClick={onOpen}>
          {name}
        </button>
      )}
      <p className={classes.channel}>
        <ChannelIcon channel={channel} /> {t.channels[channel]}
      </p>
      <p className={classes.badges}>
        <StatusBadge status={status} late={late} />
      </p>
      {ownerName === null && dueOn === null && cost === null ? null : (
        <ul className={classes.about}>
          {ownerName === null ? null : <li>{ownerName}</li>}
          {dueOn === null ? null : <li>{due(formats.shortDay(dueOn))}</li>}
          {cost === null ? null : <li>{formats.cents(cost)}</li>}
        </ul>
      )}
      {product.campaign === null ? null : <ProductCampaign campaign={product.campaign} />}
      {canBecome ? <MakeCampaign productId={product.id} name={name} /> : null}
      {onOpen === null && note !== '' ? <p className={classes.noteText}>{note}</p> : null}
    </li>
  );
};

import type { Channel } from '@portolan/domain/marketing/marketing-plan';
import {
  IconDeviceMobileMessage,
  IconDots,
  IconFileInvoice,
  IconFileText,
  IconMail,
  IconMessages,
  IconPhone,
  IconPresentation,
  IconShare,
  IconSignRight,
  IconWorld,
  IconWriting,
} from '@tabler/icons-react';

const icons = {
  email: IconMail,
  'text-message': IconDeviceMobileMessage,
  sign: IconSignRight,
  voicemail: IconPhone,
  'billing-insert': IconFileInvoice,
  letter: IconFileText,
  website: IconWorld,
  blog: IconWriting,
  social: IconShare,
  demo: IconPresentation,
  'talking-points': IconMessages,
  other: IconDots,
} as const satisfies Record<Channel, unknown>;

/** Stands beside the channel's name. */
export const ChannelIcon = ({ channel }: { readonly channel: Channel }) => {
  const Icon = icons[channel];
  return <Icon size={16} stroke={1.75} aria-hidden />;
};

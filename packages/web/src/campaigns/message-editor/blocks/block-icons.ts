import type { BlockKind } from '@portolan/domain/campaigns/edit-message';
import {
  IconAlignLeft,
  IconColumns2,
  IconHeading,
  IconMinus,
  IconPhoto,
  IconPointer,
} from '@tabler/icons-react';

export const blockIcons = {
  heading: IconHeading,
  text: IconAlignLeft,
  image: IconPhoto,
  button: IconPointer,
  divider: IconMinus,
  columns: IconColumns2,
} as const satisfies Record<BlockKind, unknown>;

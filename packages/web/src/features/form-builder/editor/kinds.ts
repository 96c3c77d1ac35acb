import type { QuestionKind } from '@portolan/domain/feedback/question';
import {
  IconAlignLeft,
  IconCircleDot,
  IconCoins,
  IconLetterCase,
  IconListCheck,
  IconStar,
  IconThumbUp,
  IconToggleLeft,
} from '@tabler/icons-react';

export const kindIcons = {
  rating: IconStar,
  recommendation: IconThumbUp,
  'yes-no': IconToggleLeft,
  single: IconCircleDot,
  multiple: IconListCheck,
  'short-text': IconLetterCase,
  'long-text': IconAlignLeft,
  points: IconCoins,
} as const satisfies Record<QuestionKind, unknown>;

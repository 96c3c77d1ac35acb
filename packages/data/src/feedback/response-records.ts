import { feedbackSettingsSchema } from '@portolan/domain/feedback/feedback-settings';
import { listenerSchema, newsSchema } from '@portolan/domain/feedback/news';
import { responseSchema } from '@portolan/domain/feedback/response';
import { itemKind } from '../items.ts';

export const responseKind = itemKind('Response', responseSchema);
export const newsKind = itemKind('News', newsSchema);
export const listenerKind = itemKind('Listener', listenerSchema);
export const feedbackSettingsKind = itemKind('Feedback settings', feedbackSettingsSchema);

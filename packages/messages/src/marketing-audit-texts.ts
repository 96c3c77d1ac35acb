import { defineTexts } from './define-texts.ts';

/** What the audit log says of the marketing plan; a part of `auditTexts`. */
export const marketingAuditTexts = defineTexts({
  en: {
    'marketing-plan-changed': (who: string) =>
      `${who} changed the theme, name or touch points of the marketing plan.`,
    'products-added': (who: string) => `${who} added to the marketing plan.`,
    'product-changed': (who: string) => `${who} changed a product of the marketing plan.`,
    'product-removed': (who: string) => `${who} removed a product of the marketing plan.`,
  },
  es: {
    'marketing-plan-changed': (who: string) =>
      `${who} cambió el tema, el nombre o los puntos de contacto del plan de promoción.`,
    'products-added': (who: string) => `${who} agregó algo al plan de promoción.`,
    'product-changed': (who: string) => `${who} cambió un producto del plan de promoción.`,
    'product-removed': (who: string) => `${who} eliminó un producto del plan de promoción.`,
  },
});

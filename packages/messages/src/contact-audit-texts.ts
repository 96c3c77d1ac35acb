import { defineTexts } from './define-texts.ts';

/** What the audit log says of contacts and segments; a part of `auditTexts`. */
export const contactAuditTexts = defineTexts({
  en: {
    'contact-added': (who: string) => `${who} added a contact.`,
    'contact-changed': (who: string) => `${who} changed a contact.`,
    'contact-erased': (who: string) => `${who} erased a contact.`,
    'contacts-imported': (who: string) => `${who} imported contacts from a file.`,
    'contacts-exported': (who: string) => `${who} saved all contacts to a file.`,
    'segment-kept': (who: string) => `${who} made a segment.`,
    'segment-changed': (who: string) => `${who} changed a segment.`,
    'segment-removed': (who: string) => `${who} removed a segment.`,
  },
  es: {
    'contact-added': (who: string) => `${who} agregó un contacto.`,
    'contact-changed': (who: string) => `${who} cambió un contacto.`,
    'contact-erased': (who: string) => `${who} borró un contacto.`,
    'contacts-imported': (who: string) => `${who} importó contactos de un archivo.`,
    'contacts-exported': (who: string) => `${who} guardó todos los contactos en un archivo.`,
    'segment-kept': (who: string) => `${who} creó un segmento.`,
    'segment-changed': (who: string) => `${who} cambió un segmento.`,
    'segment-removed': (who: string) => `${who} eliminó un segmento.`,
  },
});

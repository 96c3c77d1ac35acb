import { defineTexts } from './define-texts.ts';

/** What the audit log says of campaigns; a part of `auditTexts`. */
export const campaignAuditTexts = defineTexts({
  en: {
    'campaign-made': (who: string) => `${who} began a campaign.`,
    'campaign-changed': (who: string) => `${who} changed a campaign.`,
    'campaign-removed': (who: string) => `${who} removed the draft of a campaign.`,
    'campaign-scheduled': (who: string) => `${who} scheduled a campaign.`,
    'campaign-released': (who: string) => `${who} sent a campaign.`,
    'campaign-taken-back': (who: string) => `${who} took a scheduled campaign back.`,
    'campaign-paused': (who: string) => `${who} paused a campaign.`,
    'campaign-went-on': (who: string) => `${who} let a paused campaign go on.`,
    'campaign-canceled': (who: string) => `${who} canceled a campaign.`,
    'campaign-resent': (who: string) =>
      `${who} had a campaign sent again to those of whom it was uncertain whether it arrived.`,
    'sequence-made': (who: string) => `${who} began a sequence.`,
    'sequence-changed': (who: string) => `${who} changed a sequence.`,
    'sequence-turned-on': (who: string) => `${who} turned a sequence on.`,
    'sequence-turned-off': (who: string) => `${who} turned a sequence off.`,
    'sequence-removed': (who: string) => `${who} removed a sequence.`,
    'mail-settings-changed': (who: string) => `${who} changed the mail settings.`,
    'image-added': (who: string) => `${who} added a picture for messages.`,
    'test-sent': (who: string) => `${who} had a test of a message sent.`,
    'mail-stop-lifted': (who: string) => `${who} let the clinic’s sending go on after it had been stopped.`,
  },
  es: {
    'campaign-made': (who: string) => `${who} empezó una campaña.`,
    'campaign-changed': (who: string) => `${who} cambió una campaña.`,
    'campaign-removed': (who: string) => `${who} eliminó el borrador de una campaña.`,
    'campaign-scheduled': (who: string) => `${who} programó una campaña.`,
    'campaign-released': (who: string) => `${who} envió una campaña.`,
    'campaign-taken-back': (who: string) => `${who} retiró una campaña programada.`,
    'campaign-paused': (who: string) => `${who} puso en pausa una campaña.`,
    'campaign-went-on': (who: string) => `${who} reanudó una campaña en pausa.`,
    'campaign-canceled': (who: string) => `${who} canceló una campaña.`,
    'campaign-resent': (who: string) =>
      `${who} hizo enviar de nuevo una campaña a quienes no se sabe si les llegó.`,
    'sequence-made': (who: string) => `${who} empezó una secuencia.`,
    'sequence-changed': (who: string) => `${who} cambió una secuencia.`,
    'sequence-turned-on': (who: string) => `${who} activó una secuencia.`,
    'sequence-turned-off': (who: string) => `${who} desactivó una secuencia.`,
    'sequence-removed': (who: string) => `${who} eliminó una secuencia.`,
    'mail-settings-changed': (who: string) => `${who} cambió la configuración del correo.`,
    'image-added': (who: string) => `${who} agregó una imagen para los mensajes.`,
    'test-sent': (who: string) => `${who} hizo enviar una prueba de un mensaje.`,
    'mail-stop-lifted': (who: string) => `${who} reanudó el envío de la clínica, que estaba detenido.`,
  },
});

import { defineTexts } from './define-texts.ts';

/** What stands in the archive of an export beside the data. */
export const exportReadmeTexts = defineTexts({
  en: {
    title: (organization: string, at: string) =>
      `Everything that Portolan holds of ${organization}, as of ${at} (UTC)`,
    lines: `Each collection is here twice: as JSON, complete and for machines, and as CSV, for spreadsheets. In a CSV file a nested field has a dotted name, a list is JSON in one cell, and a text that a spreadsheet would take for a formula (it begins with = + - @ or a tab) has an apostrophe before it.
Times are UTC (ISO 8601), months are YYYY-MM, sums are whole US dollars, and people are named by an id; people.json says who each of them is.
members, join-requests and entry come from the directory: who belongs here in which role, who asks to, and what others see of the organization.
Not in here: private notes of coaches, which belong to whoever wrote them; addresses that people left with an answer, which would say who gave it; and the short memory of repeated requests, which holds the answers to what is here already.
This archive holds personal data. Keep it where only those who need it can open it.`,
    file: (name: string, count: number) => `${name}: ${count}`,
    contents: 'What is in it, with the number of records:',
  },
  es: {
    title: (organization: string, at: string) =>
      `Todo lo que Portolan conserva de ${organization}, a la fecha ${at} (UTC)`,
    lines: `Cada colección está dos veces: en JSON, completa y para máquinas, y en CSV, para hojas de cálculo. En un archivo CSV, un campo dentro de otro tiene un nombre con puntos, una lista es JSON en una celda, y un texto que una hoja de cálculo tomaría por fórmula (empieza con = + - @ o un tabulador) lleva delante un apóstrofo.
Las horas están en UTC (ISO 8601), los meses son AAAA-MM, las sumas son dólares enteros y las personas aparecen con un identificador; people.json dice quién es cada una.
members, join-requests y entry vienen del directorio: quién pertenece a la organización y con qué función, quién pide ingresar y qué ven los demás de la organización.
No está aquí: las notas privadas de los asesores, que son de quien las escribió; las direcciones que alguien dejó con una respuesta, que dirían de quién es; ni la memoria breve de solicitudes repetidas, que guarda las respuestas a lo que ya está aquí.
Este archivo contiene datos personales. Guárdelo donde solo puedan abrirlo quienes lo necesitan.`,
    file: (name: string, count: number) => `${name}: ${count}`,
    contents: 'Qué contiene, con el número de registros:',
  },
});

import { defineTexts } from './define-texts.ts';

/** Why a figure cannot stand as it is, why it is unusual, and why a cell takes none. */
export const figureFaultTexts = defineTexts({
  en: {
    faults: {
      'not-a-number': 'This is not a number. Write digits, such as 1,234.',
      negative: 'A figure cannot be below zero.',
      'too-large': 'This figure is too large.',
      'numerator-missing': 'The number above is missing: how many of these?',
      'numerator-above-denominator': 'More than there are in all: the part must not exceed the whole.',
      'denominator-missing': 'The number it is a part of is missing.',
      'denominator-not-asked': 'This measure has one number only.',
      'month-in-the-future': 'This month has not begun yet.',
      'month-outside-the-period': 'This month lies too far back to be recorded.',
      'month-not-open': 'This month is handed in or approved. Reopen it to change it.',
      'unknown-measure': 'Your clinic does not record this measure any longer.',
      'unknown-site': 'This site is no longer in the clinic profile.',
      'whole-clinic-only': 'There is a figure for the whole clinic. Empty that one first to enter sites.',
      'entered-by-site': 'The sites have figures, and their sum is shown here.',
      'changed-meanwhile': 'Somebody else changed this figure while you did.',
      'named-twice': 'This cell was sent twice with different figures. Enter it again.',
      'too-much-in-one-month': 'This month has no room for more figures.',
    },
    fraction: (decimals: number) => {
      if (decimals === 0) return 'Only whole numbers, and thousands as in 1,234.';
      return decimals === 1 ? 'At most one decimal place.' : `At most ${decimals} decimal places.`;
    },
    warnings: {
      'sudden-jump': 'Far from what is usual here.',
      'stock-falling': 'Less than the month before, though it usually only grows.',
    },
    locks: {
      reader: 'You may read figures, and not change them.',
      future: 'This month has not begun yet.',
      closed: 'This month is handed in or approved. Reopen it to change it.',
      summed: 'The sum of the sites. Change it there.',
      'at-clinic': 'Entered for the whole clinic. Empty that figure first to enter sites.',
    },
  },
  es: {
    faults: {
      'not-a-number': 'Esto no es un número. Escriba cifras, por ejemplo 1,234.',
      negative: 'Una cifra no puede ser menor que cero.',
      'too-large': 'Esta cifra es demasiado grande.',
      'numerator-missing': 'Falta el número de arriba: ¿cuántos de estos?',
      'numerator-above-denominator': 'Más de los que hay en total: la parte no puede superar el todo.',
      'denominator-missing': 'Falta el número del que forma parte.',
      'denominator-not-asked': 'Esta medida tiene un solo número.',
      'month-in-the-future': 'Este mes todavía no empieza.',
      'month-outside-the-period': 'Este mes es demasiado antiguo para registrarlo.',
      'month-not-open': 'Este mes se entregó o se aprobó. Reábralo para cambiarlo.',
      'unknown-measure': 'Su clínica ya no registra esta medida.',
      'unknown-site': 'Esta sede ya no está en el perfil de la clínica.',
      'whole-clinic-only': 'Hay una cifra para toda la clínica. Vacíela primero para registrar por sede.',
      'entered-by-site': 'Las sedes tienen cifras y aquí se muestra su suma.',
      'changed-meanwhile': 'Otra persona cambió esta cifra al mismo tiempo que usted.',
      'named-twice': 'Esta celda se envió dos veces con cifras distintas. Regístrela de nuevo.',
      'too-much-in-one-month': 'Este mes no tiene lugar para más cifras.',
    },
    fraction: (decimals) => {
      if (decimals === 0) return 'Solo números enteros, y los miles como en 1,234.';
      return decimals === 1 ? 'Un decimal como máximo.' : `${decimals} decimales como máximo.`;
    },
    warnings: {
      'sudden-jump': 'Muy lejos de lo habitual aquí.',
      'stock-falling': 'Menos que el mes anterior, aunque normalmente solo crece.',
    },
    locks: {
      reader: 'Usted puede leer las cifras, pero no cambiarlas.',
      future: 'Este mes todavía no empieza.',
      closed: 'Este mes se entregó o se aprobó. Reábralo para cambiarlo.',
      summed: 'La suma de las sedes. Cámbiela allí.',
      'at-clinic': 'Registrada para toda la clínica. Vacíe esa cifra primero para registrar por sede.',
    },
  },
});

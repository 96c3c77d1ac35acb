import { defineTexts } from './define-texts.ts';

/** What charts say: their findings as sentences, what stands beside them, and what can be done with them. */
export const chartTexts = defineTexts({
  en: {
    finding: {
      nothing: (name: string) => `${name}: no figures yet`,
      once: (name: string, value: string, month: string) => `${name}: ${value} in ${month}`,
      rose: (name: string, from: string, fromMonth: string, to: string, toMonth: string) =>
        `${name} rose from ${from} in ${fromMonth} to ${to} in ${toMonth}`,
      fell: (name: string, from: string, fromMonth: string, to: string, toMonth: string) =>
        `${name} fell from ${from} in ${fromMonth} to ${to} in ${toMonth}`,
      steady: (name: string, from: string, fromMonth: string, to: string, toMonth: string) =>
        `${name} stayed about the same: ${from} in ${fromMonth}, ${to} in ${toMonth}`,
      reached: (target: string) => `; the target of ${target} is reached`,
      below: (by: string, target: string) => `; ${by} below the target of ${target}`,
      above: (by: string, target: string) => `; ${by} above the target of ${target}`,
      points: (value: string) => `${value} points`,
    },
    gaps: (missing: number, months: number) =>
      missing === 0
        ? `All ${months} months have a figure.`
        : `${missing} of ${months} months have no figure: gaps in the line, not zeros.`,
    medians: 'Medians cannot be added: shown is the middle of the clinics’ own, estimated from classes.',
    hollow: (months: number) =>
      months === 0
        ? ''
        : 'Hollow points: fewer than three quarters of the clinics reported, so the title leaves them out.',
    reported: (reported: number, of: number) => `${reported} of ${of} clinics reported`,
    reportedIn: (reported: number, of: number, month: string) =>
      `${reported} of ${of} clinics reported ${month}`,
    noFigure: 'no figure',
    target: 'Target',
    baseline: 'Baseline',
    lineLabel: (name: string, value: string) => `${name} ${value}`,
    startUp: 'Start-up target',
    midProject: 'Mid-project target',
    point: (month: string, value: string) => `${month}: ${value}`,
    pointOf: (month: string, value: string, reported: string) => `${month}: ${value}. ${reported}.`,
    keys: 'Arrow keys move from point to point.',
    notCausal: 'Not causal: the marks say what happened in a month, not that it moved the figure.',
    marks: 'What happened',
    flags: (month: string, what: string) => `${month}: ${what}`,
    table: {
      show: 'Show the table',
      hide: 'Hide the table',
      month: 'Month',
      value: 'Figure',
      numerator: 'Numerator',
      denominator: 'Denominator',
      reported: 'Clinics that reported',
      expected: 'Clinics expected',
      happened: 'What happened',
      clinic: 'Clinic',
      group: 'Group',
      clinics: 'Clinics',
      inTime: 'In time',
      late: 'Late',
      missing: 'Missing',
    },
    copy: {
      png: 'Copy as picture (PNG)',
      csv: 'Copy as table (CSV)',
      copied: 'Copied. Paste it where you need it.',
      saved: 'Copying is not allowed here, so it was saved as a file.',
      failed: 'This could not be copied. Use the table instead.',
    },
    spread: {
      title: (name: string, median: string, lower: string, upper: string, month: string) =>
        `${name} in ${month}: half of the clinics lie between ${lower} and ${upper}, the median is ${median}`,
      few: (name: string, month: string, reported: number) =>
        `${name} in ${month}: ${reported === 1 ? '1 clinic' : `${reported} clinics`} reported`,
      none: (name: string, month: string) => `${name} in ${month}: no clinic has reported yet`,
      median: (value: string) => `Median ${value}`,
      find: 'Find a clinic',
      nobody: 'No clinic chosen',
      silent: (name: string) => `${name} has reported no figure for this month.`,
      dot: (name: string, value: string, place: number, of: number) =>
        `${name}: ${value}, number ${place} of ${of} from the lowest`,
      keys: 'Each dot is a clinic. Arrow keys move from the lowest to the highest.',
      unnamed: (place: number) => `Clinic ${place}`,
    },
    groups: {
      largest: (name: string, group: string, value: string) => `${name}: ${group} has most, ${value}`,
      highest: (name: string, group: string, value: string) => `${name}: ${group} stands highest, ${value}`,
      one: (name: string, group: string, value: string) => `${name}: ${group}, ${value}`,
      none: (name: string) => `${name}: no clinic has reported yet`,
      allHidden: (name: string) => `${name}: every group is too small to be shown`,
      row: (group: string, value: string, reported: string) => `${group}: ${value}. ${reported}.`,
    },
    reporting: {
      title: (reported: number, of: number, month: string, inTime: number) =>
        `${reported} of ${of} clinics have reported ${month}, ${inTime} of them in time`,
      none: (month: string) => `No clinic was expected to report ${month}`,
      column: (month: string, inTime: number, late: number, missing: number) =>
        `${month}: ${inTime} in time, ${late} late, ${missing} missing`,
    },
    hours: (value: string) => `${value} h`,
    chooseSpan: 'Time',
    spans: { last12: 'The last 12 months', last24: 'The last 24 months', last36: 'The last 36 months' },
    print: 'Print',
  },
  es: {
    finding: {
      nothing: (name: string) => `${name}: todavía no hay cifras`,
      once: (name: string, value: string, month: string) => `${name}: ${value} en ${month}`,
      rose: (name: string, from: string, fromMonth: string, to: string, toMonth: string) =>
        `${name}: alza de ${from} en ${fromMonth} a ${to} en ${toMonth}`,
      fell: (name: string, from: string, fromMonth: string, to: string, toMonth: string) =>
        `${name}: baja de ${from} en ${fromMonth} a ${to} en ${toMonth}`,
      steady: (name: string, from: string, fromMonth: string, to: string, toMonth: string) =>
        `${name}: casi sin cambio, ${from} en ${fromMonth} y ${to} en ${toMonth}`,
      reached: (target: string) => `; meta de ${target} alcanzada`,
      below: (by: string, target: string) => `; ${by} por debajo de la meta de ${target}`,
      above: (by: string, target: string) => `; ${by} por encima de la meta de ${target}`,
      points: (value: string) => `${value} puntos`,
    },
    gaps: (missing: number, months: number) =>
      missing === 0
        ? `Los ${months} meses tienen cifra.`
        : `${missing} de ${months} meses no tienen cifra: son huecos en la línea, no ceros.`,
    medians:
      'Las medianas no se pueden sumar: se muestra el valor central de las clínicas, estimado por clases.',
    hollow: (months: number) =>
      months === 0
        ? ''
        : 'Puntos huecos: informaron menos de tres cuartas partes de las clínicas, por eso el título no los toma en cuenta.',
    reported: (reported: number, of: number) => `Informaron ${reported} de ${of} clínicas`,
    reportedIn: (reported: number, of: number, month: string) =>
      `Informaron ${reported} de ${of} clínicas en ${month}`,
    noFigure: 'sin cifra',
    target: 'Meta',
    baseline: 'Valor inicial',
    lineLabel: (name: string, value: string) => `${name}: ${value}`,
    startUp: 'Meta inicial',
    midProject: 'Meta a mitad del proyecto',
    point: (month: string, value: string) => `${month}: ${value}.`,
    pointOf: (month: string, value: string, reported: string) => `${month}: ${value} (${reported}).`,
    keys: 'Las flechas del teclado van de un punto a otro.',
    notCausal: 'Sin relación causal: las marcas dicen qué ocurrió en un mes, no que eso moviera la cifra.',
    marks: 'Qué ocurrió',
    flags: (month: string, what: string) => `${month} · ${what}`,
    table: {
      show: 'Mostrar la tabla',
      hide: 'Ocultar la tabla',
      month: 'Mes',
      value: 'Cifra',
      numerator: 'Numerador',
      denominator: 'Denominador',
      reported: 'Clínicas que informaron',
      expected: 'Clínicas esperadas',
      happened: 'Qué ocurrió',
      clinic: 'Clínica',
      group: 'Grupo',
      clinics: 'Clínicas',
      inTime: 'A tiempo',
      late: 'Con atraso',
      missing: 'Faltan',
    },
    copy: {
      png: 'Copiar como imagen (PNG)',
      csv: 'Copiar como tabla (CSV)',
      copied: 'Copiado. Péguelo donde lo necesite.',
      saved: 'Aquí no se permite copiar, así que se guardó como archivo.',
      failed: 'No se pudo copiar. Use la tabla.',
    },
    spread: {
      title: (name: string, median: string, lower: string, upper: string, month: string) =>
        `${name} en ${month}: la mitad de las clínicas está entre ${lower} y ${upper}; la mediana es ${median}`,
      few: (name: string, month: string, reported: number) =>
        `${name} en ${month}: ${reported === 1 ? 'informó 1 clínica' : `informaron ${reported} clínicas`}`,
      none: (name: string, month: string) => `${name} en ${month}: todavía no ha informado ninguna clínica`,
      median: (value: string) => `Mediana ${value}`,
      find: 'Buscar una clínica',
      nobody: 'Ninguna clínica elegida',
      silent: (name: string) => `${name} no ha informado ninguna cifra de este mes.`,
      dot: (name: string, value: string, place: number, of: number) =>
        `${name}: ${value}, número ${place} de ${of} desde la más baja`,
      keys: 'Cada punto es una clínica. Las flechas del teclado van de la más baja a la más alta.',
      unnamed: (place: number) => `Clínica ${place}`,
    },
    groups: {
      largest: (name: string, group: string, value: string) =>
        `${name}: lo más alto es ${group}, con ${value}`,
      highest: (name: string, group: string, value: string) =>
        `${name}: el nivel más alto es de ${group}, con ${value}`,
      one: (name: string, group: string, value: string) => `${name}: ${group} (${value})`,
      none: (name: string) => `${name}: todavía no ha informado ninguna clínica`,
      allHidden: (name: string) => `${name}: ningún grupo es lo bastante grande para mostrarse`,
      row: (group: string, value: string, reported: string) => `${group}: ${value} (${reported}).`,
    },
    reporting: {
      title: (reported: number, of: number, month: string, inTime: number) =>
        `${reported} de ${of} clínicas han informado de ${month}, ${inTime} de ellas a tiempo`,
      none: (month: string) => `No se esperaba que ninguna clínica informara de ${month}`,
      column: (month: string, inTime: number, late: number, missing: number) =>
        `${month}: ${inTime} a tiempo, ${late} con atraso, faltan ${missing}`,
    },
    hours: (value: string) => `${value} horas`,
    chooseSpan: 'Período',
    spans: { last12: 'Los últimos 12 meses', last24: 'Los últimos 24 meses', last36: 'Los últimos 36 meses' },
    print: 'Imprimir',
  },
});

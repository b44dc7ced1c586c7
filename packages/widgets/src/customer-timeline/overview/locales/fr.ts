import type { OverviewStrings } from '../strings.js';

const french: OverviewStrings = {
  overviewOnDay: 'le {period}',
  overviewInWeek: 'la semaine du {from}',
  overviewInMonth: 'en {period}',
  overviewInQuarter: 'au trimestre {period}',
  overviewInYear: 'en {period}',
  overviewInYears: 'dans les années {period}',
  overviewBefore: 'avant {date}',
  overviewBeforeDay: 'avant le {date}',
  overviewPerDay: 'par jour',
  overviewPerWeek: 'par semaine',
  overviewPerMonth: 'par mois',
  overviewPerQuarter: 'par trimestre',
  overviewPerYear: 'par an',
  overviewPerYears: 'par tranche de {years} ans',

  overviewMost: {
    one: 'Le plus de contacts {when} : {count} point de contact.',
    other: 'Le plus de contacts {when} : {count} points de contact.',
  },
  overviewMostMostly: {
    one: 'Le plus de contacts {when} : {count} point de contact, surtout {channel}.',
    other: 'Le plus de contacts {when} : {count} points de contact, surtout {channel}.',
  },
  overviewMostAll: {
    one: 'Le plus de contacts {when} : {count} point de contact, {channel}.',
    other: 'Le plus de contacts {when} : {count} points de contact, tous {channel}.',
  },
  overviewOften: {
    one: 'Au plus {count} point de contact {per}, le dernier {when}.',
    other: 'Au plus {count} points de contact {per}, la dernière fois {when}.',
  },
  overviewAll: {
    one: 'Un seul point de contact, {when}.',
    other: 'Les {count} points de contact, {when}.',
  },
  overviewNone: 'Aucun point de contact n’a de date connue.',
  overviewUndated: {
    one: '{count} point de contact de date inconnue ne figure pas ici.',
    other: '{count} points de contact de date inconnue ne figurent pas ici.',
  },

  overviewTitle: 'Points de contact {per}',
  overviewWindow: 'Période affichée',
  overviewFrom: 'Affiché à partir du',
  overviewUntil: 'Affiché jusqu’au',
  overviewKeys:
    'Les flèches déplacent une date, Page préc. et Page suiv. plus loin, Maj et une flèche les deux. Échap affiche toutes les dates.',
  overviewShown: 'Affiché : {dates}',
  overviewShownFrom: 'Affiché : à partir du {date}',
  overviewShownUntil: 'Affiché : jusqu’au {date}',
  overviewAllDates: 'Afficher toutes les dates',
  overviewRest: { one: '{count} autre canal', other: '{count} autres canaux' },

  overviewTable: 'Chiffres en tableau',
  overviewTableHint:
    'Le bouton d’une ligne n’affiche que ses dates. Les lignes sans point de contact sont omises.',
  overviewPeriod: 'Dates',
  overviewTotal: 'Tous les canaux',
};

export default french;

import type { ReportedHealth } from '@oxbow/model/objective';

/** German and French words for an English text of the source. */
export type Words = Record<'de' | 'fr', string>;

/** A text of ours. */
type WordsInThree = Record<'en' | 'de' | 'fr', string>;

/** What was constructed for one objective of the source: our translations, and what the source does not say. */
export interface Dressing {
  title: Words;
  why: WordsInThree;
  contributions: { audience?: WordsInThree; text: WordsInThree }[];
  health: ReportedHealth;
  /** 0 to 10. */
  confidence: number;
  /** By the end of the key result's id. */
  keyResults: Readonly<Record<string, Words>>;
}

/** By the end of the objective's id; in the order in which they are shown. */
export const dressings: Readonly<Record<string, Dressing>> = {
  '11.2': {
    title: {
      de: 'Eine Einarbeitung aufbauen, mit der Kolleginnen und Kollegen auch an weit verstreuten Orten gut ankommen',
      fr: 'Bâtir une intégration qui mette chacun en mesure de réussir, dans un environnement mondial et à distance',
    },
    why: {
      en: 'Whoever starts from home meets a screen before a person. Four of ten newcomers say they found out by chance whom to ask.',
      de: 'Wer von zu Hause aus anfängt, trifft zuerst einen Bildschirm und dann erst Menschen. Vier von zehn Neuen haben nur durch Zufall erfahren, wen sie fragen können.',
      fr: 'Qui commence de chez soi rencontre un écran avant une personne. Quatre nouveaux sur dix ont appris par hasard à qui s’adresser.',
    },
    contributions: [
      {
        audience: { en: 'Every team', de: 'Jedes Team', fr: 'Chaque équipe' },
        text: {
          en: 'Write down the five questions that your last newcomer asked',
          de: 'Die fünf Fragen aufschreiben, die Ihre letzte neue Kollegin oder Ihr letzter neuer Kollege gestellt hat',
          fr: 'Noter les cinq questions posées par votre dernière recrue',
        },
      },
      {
        audience: {
          en: 'Who started this year',
          de: 'Wer dieses Jahr angefangen hat',
          fr: 'Arrivés cette année',
        },
        text: {
          en: 'Take half an hour to tell what was missing in the first week',
          de: 'Eine halbe Stunde lang erzählen, was in der ersten Woche gefehlt hat',
          fr: 'Raconter en une demi-heure ce qui a manqué la première semaine',
        },
      },
    ],
    health: 'at-risk',
    confidence: 6,
    keyResults: {
      '1': {
        de: 'Jedes Team hat eine eigene Einarbeitung, zugeschnitten auf seine Aufgaben.',
        fr: 'Chaque équipe a son propre parcours d’intégration, adapté à ses fonctions.',
      },
      '2': {
        de: 'Unser Handbuch beschreibt die Regeln für die Arbeit an jedem Ort und hilft denen, die neu im Homeoffice oder in einem anderen Land sind.',
        fr: 'Notre manuel décrit les règles du travail à distance et aide ceux qui le découvrent ou travaillent depuis un autre pays.',
      },
    },
  },
  '5.3': {
    title: {
      de: 'Installation und Einstieg für Administratorinnen und Administratoren verbessern',
      fr: 'Améliorer l’installation et la prise en main par les administrateurs',
    },
    why: {
      en: 'The first hour decides whether somebody stays. We hear of it only when they give up.',
      de: 'Die erste Stunde entscheidet, ob jemand bleibt. Wir erfahren davon erst, wenn jemand aufgibt.',
      fr: 'La première heure décide si quelqu’un reste. Nous ne l’apprenons que lorsqu’il abandonne.',
    },
    contributions: [
      {
        audience: { en: 'Support', de: 'Support', fr: 'Support' },
        text: {
          en: 'Name the step at which the last three customers called',
          de: 'Den Schritt nennen, bei dem die letzten drei Kunden angerufen haben',
          fr: 'Nommer l’étape à laquelle les trois derniers clients ont appelé',
        },
      },
    ],
    health: 'on-track',
    confidence: 7,
    keyResults: {
      '1': {
        de: 'Wir messen die Zeit bis zu wichtigen Schritten der Einrichtung (Instanz gestartet, Konto angelegt, mehr als ein Repository hinzugefügt).',
        fr: 'Nous mesurons le temps jusqu’aux étapes importantes de l’installation (instance lancée, compte créé, plus d’un dépôt ajouté).',
      },
      '2': {
        de: 'Mindestens eine Verbesserung verkürzt die Zeit von der Installation bis zur fertigen Einrichtung.',
        fr: 'Au moins une amélioration réduit le temps entre l’installation et la fin de la configuration.',
      },
    },
  },
  '5.2': {
    title: { de: 'Produktiver entwickeln', fr: 'Développer plus efficacement' },
    why: {
      en: 'Two people spend a week in four on releases. That week is missing for customers.',
      de: 'Zwei Menschen verbringen jede vierte Woche mit Veröffentlichungen. Diese Woche fehlt den Kunden.',
      fr: 'Deux personnes passent une semaine sur quatre aux publications. Cette semaine manque aux clients.',
    },
    contributions: [
      {
        text: {
          en: 'Report each manual step that you meet in a release',
          de: 'Jeden Handgriff melden, der Ihnen bei einer Veröffentlichung begegnet',
          fr: 'Signaler chaque étape manuelle rencontrée lors d’une publication',
        },
      },
    ],
    health: 'off-track',
    confidence: 3,
    keyResults: {
      '1': {
        de: 'Die Aufgabe des Release Captain ist automatisiert, Veröffentlichungen laufen ohne Menschen durch.',
        fr: 'Le rôle de responsable de publication est automatisé, les publications se font sans intervention.',
      },
    },
  },
  '9.1': {
    title: {
      de: 'Kampagnen sind ausgereift und werden von Kunden genutzt',
      fr: 'Les campagnes sont abouties et adoptées par les clients',
    },
    why: {
      en: 'Large changes get stuck between teams. Who starts a campaign sees it arrive everywhere.',
      de: 'Große Änderungen bleiben zwischen Teams stecken. Wer eine Kampagne startet, sieht sie überall ankommen.',
      fr: 'Les grands changements se perdent entre les équipes. Qui lance une campagne la voit arriver partout.',
    },
    contributions: [
      {
        audience: { en: 'Customer care', de: 'Kundenbetreuung', fr: 'Suivi des clients' },
        text: {
          en: 'Name a customer who could try a first campaign',
          de: 'Einen Kunden nennen, der eine erste Kampagne ausprobieren könnte',
          fr: 'Nommer un client qui pourrait essayer une première campagne',
        },
      },
    ],
    health: 'on-track',
    confidence: 8,
    keyResults: {
      '1': {
        de: 'Kampagnen dokumentieren und einen Blogbeitrag darüber schreiben.',
        fr: 'Documenter les campagnes et écrire un article de blog à leur sujet.',
      },
      '2': {
        de: 'Kampagnen sind standardmäßig eingeschaltet und nicht hinter einem Schalter.',
        fr: 'Les campagnes sont activées par défaut et non derrière un commutateur.',
      },
      '3': {
        de: 'Drei Nutzungstests mit Kolleginnen und Kollegen, Probleme sammeln und beheben.',
        fr: 'Mener trois tests avec des collègues, relever les problèmes et les corriger.',
      },
      '4': {
        de: 'Drei verschiedene Kunden haben zusammen mindestens zehn Kampagnen durchgeführt.',
        fr: 'Trois clients différents ont mené ensemble au moins dix campagnes.',
      },
    },
  },
};

import type { Dimension } from './instrument.js';

/**
 * What an organisation asks itself about each dimension of `ox6` and `ox7`, and what it does about it, for each side, in our
 * own words. A module of its own, so that a figure is drawn before it is loaded. The ideas are those of the study that
 * docs/data-formats.md quotes.
 */
export const ox6Practice: Readonly<Record<string, Pick<Dimension, 'questions' | 'practice'>>> = {
  scope: {
    questions: {
      employee: {
        en: 'How much room do our employees need to decide for themselves in the customers’ interest?',
        de: 'Wie viel Freiraum brauchen unsere Mitarbeitenden, um im Sinne der Kundschaft selbst zu entscheiden?',
        fr: 'De quelle liberté notre personnel a-t-il besoin pour décider lui-même dans l’intérêt de la clientèle\u202f?',
      },
      customer: {
        en: 'How can customers use what we offer in the way that suits them?',
        de: 'Wie kann die Kundschaft unsere Angebote so nutzen, wie es zu ihr passt?',
        fr: 'Comment la clientèle peut-elle utiliser nos offres de la façon qui lui convient\u202f?',
      },
    },
    practice: {
      employee: {
        en: 'Enough time, budget and freedom for decisions of one’s own',
        de: 'Genug Zeit, Budget und Freiheit für eigene Entscheidungen',
        fr: 'Assez de temps, de budget et de liberté pour décider soi-même',
      },
      customer: {
        en: 'Room to find out and choose what fits best',
        de: 'Raum, selbst herauszufinden und zu wählen, was am besten passt',
        fr: 'La possibilité de découvrir et de choisir soi-même ce qui convient le mieux',
      },
    },
  },
  competence: {
    questions: {
      employee: {
        en: 'What do our employees need to know and be able to do to serve customers well?',
        de: 'Was müssen unsere Mitarbeitenden wissen und können, um die Kundschaft gut zu begleiten?',
        fr: 'Que doit savoir et savoir faire notre personnel pour bien accompagner la clientèle\u202f?',
      },
      customer: {
        en: 'What helps customers to use our offers with confidence and to find answers fast?',
        de: 'Was hilft der Kundschaft, unsere Angebote sicher zu nutzen und schnell Antworten zu finden?',
        fr: 'Qu’est-ce qui aide la clientèle à utiliser nos offres avec assurance et à trouver vite des réponses\u202f?',
      },
    },
    practice: {
      employee: {
        en: 'Training, and practice on real cases',
        de: 'Schulungen, und Übung an echten Fällen',
        fr: 'Des formations, et des exercices sur des cas réels',
      },
      customer: {
        en: 'Help to help oneself: answers, videos, checklists, guides',
        de: 'Hilfe zur Selbsthilfe: Antworten, Videos, Checklisten, Anleitungen',
        fr: 'De quoi s’aider soi-même\u00a0: réponses, vidéos, listes de contrôle, guides',
      },
    },
  },
  technology: {
    questions: {
      employee: {
        en: 'Which tools and workplaces let our employees do good work and feel valued?',
        de: 'Mit welchen Arbeitsmitteln und Arbeitsplätzen können unsere Mitarbeitenden gut arbeiten und sich wertgeschätzt fühlen?',
        fr: 'Quels outils et quels postes de travail permettent à notre personnel de bien travailler et de se sentir reconnu\u202f?',
      },
      customer: {
        en: 'What must our digital services be able to do so that customers like to use them?',
        de: 'Was müssen unsere digitalen Angebote leisten, damit die Kundschaft sie gern nutzt?',
        fr: 'Que doivent offrir nos services numériques pour que la clientèle aime s’en servir\u202f?',
      },
    },
    practice: {
      employee: {
        en: 'Tools that fit the work and are easy to use',
        de: 'Arbeitsmittel, die zur Arbeit passen und leicht zu bedienen sind',
        fr: 'Des outils adaptés au travail et faciles à utiliser',
      },
      customer: {
        en: 'Journeys, pages and tools that fit the need, accessible to everybody',
        de: 'Wege, Seiten und Werkzeuge, die zum Bedarf passen, alle barrierefrei',
        fr: 'Des parcours, des pages et des outils adaptés aux besoins et accessibles à tout le monde',
      },
    },
  },
  values: {
    questions: both({
      en: 'Which values should both sides feel in the moments that matter, and how do we live them together?',
      de: 'Welche Werte sollen beide Seiten in den entscheidenden Momenten spüren, und wie leben wir sie gemeinsam?',
      fr: 'Quelles valeurs les deux côtés doivent-ils ressentir dans les moments décisifs, et comment les vivons-nous ensemble\u202f?',
    }),
    practice: {
      employee: {
        en: 'A promise of values, and leaders who keep it',
        de: 'Ein Werteversprechen, das die Führung einlöst',
        fr: 'Une promesse de valeurs, tenue par celles et ceux qui dirigent',
      },
      customer: {
        en: 'Expected values that prove true',
        de: 'Erwartete Werte, die sich bestätigen',
        fr: 'Des valeurs attendues qui se confirment',
      },
    },
  },
  brand: {
    questions: both({
      en: 'Where do employees and customers meet our brand, and does what we do there make them stay and recommend us?',
      de: 'Wo begegnen Mitarbeitende und Kundschaft unserer Marke, und bleiben sie und empfehlen uns weiter, weil wir dort das Richtige tun?',
      fr: 'Où le personnel et la clientèle rencontrent-ils notre marque, et ce que nous y faisons leur donne-t-il envie de rester et de nous recommander\u202f?',
    }),
    practice: {
      employee: {
        en: 'Values and brand promise in tune',
        de: 'Werte und Markenversprechen im Einklang',
        fr: 'Des valeurs en accord avec la promesse de la marque',
      },
      customer: {
        en: 'A brand promise that conduct confirms or exceeds',
        de: 'Ein Markenversprechen, das unser Verhalten bestätigt oder übertrifft',
        fr: 'Une promesse de marque que nos actes confirment ou dépassent',
      },
    },
  },
  feedback: {
    questions: {
      employee: {
        en: 'Which tools help our employees to notice what customers and colleagues need, and which methods serve both sides alike?',
        de: 'Welche Werkzeuge helfen unseren Mitarbeitenden zu merken, was Kundschaft und Kolleg:innen brauchen, und welche Methoden nützen beiden Seiten?',
        fr: 'Quels outils aident notre personnel à percevoir les besoins de la clientèle et des collègues, et quelles méthodes servent les deux côtés\u202f?',
      },
      customer: {
        en: 'Which tools and methods improve the experience of both sides alike?',
        de: 'Welche Werkzeuge und Methoden verbessern das Erleben beider Seiten gleichermaßen?',
        fr: 'Quels outils et quelles méthodes améliorent autant l’expérience des deux côtés\u202f?',
      },
    },
    practice: {
      employee: {
        en: 'Customers’ feedback that improves conduct and processes; improving together with them',
        de: 'Rückmeldungen der Kundschaft, die Verhalten und Abläufe verbessern; mit ihr gemeinsam besser werden',
        fr: 'Des retours de la clientèle qui améliorent nos actes et nos processus\u202f; progresser avec elle',
      },
      customer: {
        en: 'Giving feedback at any time and being heard; improving together with the firm',
        de: 'Jederzeit Rückmeldung geben und gehört werden; mit dem Unternehmen gemeinsam besser werden',
        fr: 'Donner son avis à tout moment et être écouté\u202f; progresser avec l’entreprise',
      },
    },
  },
  leadership: {
    questions: {
      employee: {
        en: 'How do those who lead give direction and backing, so that both sides benefit?',
        de: 'Wie geben Führungskräfte Rahmen und Halt, sodass beide Seiten davon haben?',
        fr: 'Comment celles et ceux qui dirigent donnent-ils un cadre et un appui qui profitent aux deux côtés\u202f?',
      },
      customer: {
        en: 'Who sees to it that customers’ concerns count when priorities are set?',
        de: 'Wer sorgt dafür, dass die Anliegen der Kundschaft zählen, wenn Prioritäten gesetzt werden?',
        fr: 'Qui veille à ce que les préoccupations de la clientèle comptent quand on fixe les priorités\u202f?',
      },
    },
    practice: {
      employee: {
        en: 'Time to talk about goals, and trust in decisions of one’s own',
        de: 'Zeit für Gespräche über Ziele, und Vertrauen in eigene Entscheidungen',
        fr: 'Du temps pour parler des objectifs, et de la confiance dans les décisions de chacun',
      },
      customer: {
        en: 'Somebody who takes responsibility when it matters',
        de: 'Jemand, der Verantwortung übernimmt, wenn es darauf ankommt',
        fr: 'Quelqu’un qui prend ses responsabilités quand il le faut',
      },
    },
  },
};

/** A question that both sides share. */
function both(question: NonNullable<Dimension['questions']>[string]) {
  return { employee: question, customer: question };
}

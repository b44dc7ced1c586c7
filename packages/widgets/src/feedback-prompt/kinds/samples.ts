import type { Prompt } from '@oxbow/model/prompt';

/** All kinds of question that a customer can be asked, as a shop might ask them; nobody would ask all of them at once. */
export const sampleKinds: Prompt = {
  id: 'all-kinds',
  version: 1,
  questions: [
    { type: 'nps', id: 'recommend', subject: 'Hollin & Wren' },
    {
      type: 'csat',
      id: 'satisfied',
      subject: { en: 'your delivery', de: 'Ihrer Lieferung', fr: 'votre livraison' },
    },
    { type: 'ces', id: 'effort', subject: 'Hollin & Wren' },
    {
      type: 'agreement',
      id: 'packed',
      title: {
        en: 'My order was packed with care.',
        de: 'Meine Bestellung war sorgfältig verpackt.',
        fr: 'Ma commande était emballée avec soin.',
      },
    },
    {
      type: 'number',
      id: 'gift',
      title: {
        en: 'How well does it suit as a gift?',
        de: 'Wie gut eignet es sich als Geschenk?',
        fr: 'Dans quelle mesure cela convient-il comme cadeau\u202f?',
      },
      low: { en: 'Not at all', de: 'Gar nicht', fr: 'Pas du tout' },
      high: { en: 'Perfectly', de: 'Hervorragend', fr: 'Parfaitement' },
      maximum: 9,
    },
    {
      type: 'stars',
      id: 'teapot',
      title: {
        en: 'How do you like the teapot?',
        de: 'Wie gefällt Ihnen die Teekanne?',
        fr: 'Que pensez-vous de la théière\u202f?',
      },
      low: { en: 'Poor', de: 'Schlecht', fr: 'Mauvais' },
      high: { en: 'Excellent', de: 'Ausgezeichnet', fr: 'Excellent' },
    },
    {
      type: 'emoji',
      id: 'advice',
      title: {
        en: 'How satisfied were you with our advice?',
        de: 'Wie zufrieden waren Sie mit unserer Beratung?',
        fr: 'Êtes-vous satisfait(e) de nos conseils\u202f?',
      },
    },
    {
      type: 'thumbs',
      id: 'found',
      title: {
        en: 'Was it easy to find?',
        de: 'War es leicht zu finden?',
        fr: 'L’avez-vous trouvé facilement\u202f?',
      },
    },
    {
      type: 'choice',
      id: 'heard',
      title: {
        en: 'How did you hear of us?',
        de: 'Wie haben Sie von uns erfahren?',
        fr: 'Comment nous avez-vous connus\u202f?',
      },
      options: [
        {
          id: 'friends',
          label: { en: 'From friends', de: 'Von Freund:innen', fr: 'Par des amis' },
        },
        {
          id: 'search',
          label: { en: 'By a search', de: 'Über eine Suche', fr: 'Par une recherche' },
        },
        {
          id: 'paper',
          label: { en: 'In a newspaper', de: 'In einer Zeitung', fr: 'Dans un journal' },
        },
      ],
      other: true,
    },
    {
      type: 'choice',
      id: 'wishes',
      title: {
        en: 'What should we offer next?',
        de: 'Was sollen wir als Nächstes anbieten?',
        fr: 'Que devrions-nous proposer ensuite\u202f?',
      },
      options: [
        { id: 'cups', label: { en: 'Cups', de: 'Tassen', fr: 'Des tasses' } },
        { id: 'plates', label: { en: 'Plates', de: 'Teller', fr: 'Des assiettes' } },
        { id: 'vases', label: { en: 'Vases', de: 'Vasen', fr: 'Des vases' } },
      ],
      multiple: true,
      other: true,
    },
    {
      type: 'impulse',
      id: 'care',
      title: { en: 'Warm it first', de: 'Erst vorwärmen', fr: 'Réchauffez d’abord' },
      text: {
        en: 'A pot that was rinsed with hot water keeps the tea warm for longer.\nIt thanks you with a longer life, too.',
        de: 'Eine mit heißem Wasser ausgespülte Kanne hält den Tee länger warm.\nSie dankt es auch mit einem längeren Leben.',
        fr: 'Une théière rincée à l’eau chaude garde le thé chaud plus longtemps.\nElle durera aussi plus longtemps.',
      },
    },
    { type: 'text', id: 'more' },
    {
      type: 'consent',
      id: 'quote',
      title: {
        en: 'You may print my words, without my name, in your catalogue.',
        de: 'Sie dürfen meine Worte ohne meinen Namen in Ihrem Katalog abdrucken.',
        fr: 'Vous pouvez imprimer mes mots, sans mon nom, dans votre catalogue.',
      },
    },
    { type: 'contact', id: 'reach', fields: ['name', 'email', 'phone'] },
  ],
};

/** The question of a kind out of `sampleKinds`, alone. */
export function sampleOf(id: string): Prompt {
  const questions = sampleKinds.questions.filter((question) => question.id === id);
  return { ...sampleKinds, id: `only-${id}`, questions };
}

/** Whoever is not content is asked why, whoever is content ends at once, and all others are asked what could be better. */
export const sampleBranches: Prompt = {
  id: 'branches',
  version: 1,
  questions: [
    {
      type: 'nps',
      id: 'recommend',
      subject: 'Hollin & Wren',
      required: true,
      branches: [
        { upTo: 6, to: 'cause' },
        { from: 9, to: 'end' },
      ],
    },
    {
      type: 'text',
      id: 'better',
      title: {
        en: 'What would make it a 10?',
        de: 'Was fehlt zur 10?',
        fr: 'Que manque-t-il pour un 10\u202f?',
      },
      branches: [{ to: 'end' }],
    },
    {
      type: 'choice',
      id: 'cause',
      title: {
        en: 'What went wrong?',
        de: 'Was lief schief?',
        fr: 'Qu’est-ce qui n’allait pas\u202f?',
      },
      options: [
        { id: 'late', label: { en: 'It came late', de: 'Es kam zu spät', fr: 'Retard' } },
        {
          id: 'broken',
          label: { en: 'Something was broken', de: 'Etwas war kaputt', fr: 'Casse' },
        },
      ],
      branches: [{ is: 'broken', to: 'what' }, { to: 'end' }],
    },
    {
      type: 'text',
      id: 'what',
      title: {
        en: 'What was broken?',
        de: 'Was war kaputt?',
        fr: 'Qu’est-ce qui était cassé\u202f?',
      },
    },
  ],
};

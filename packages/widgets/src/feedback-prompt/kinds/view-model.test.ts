import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Prompt } from '@oxbow/model/prompt';
import { toPlain } from '../../element/wording.js';
import { lateKinds } from '../late-kinds.js';
import { toAnswers, type Draft } from '../response.js';
import { loadKindWording } from '../testing/wording.js';
import { findObstacle, toFeedbackPromptView } from '../view-model.js';
import { sampleBranches, sampleKinds, sampleOf } from './samples.js';

await lateKinds.load();

const languages = ['en', 'de', 'fr'] as const;
type Spoken = Record<(typeof languages)[number], unknown>;

/** Blanks that keep marks with their words read as blanks. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

async function show(prompt: Prompt, draft: Draft | undefined, locale: string, step = 0) {
  const wording = await loadKindWording(locale);
  const id = prompt.questions[step]?.id ?? '';
  const drafts = new Map(draft === undefined ? [] : [[id, draft]]);
  return toFeedbackPromptView(prompt, { step, drafts }, wording);
}

/** All that a person is told of a question: the sentence, the names of what can be chosen, and the words around. */
function tell({ question }: Awaited<ReturnType<typeof show>>): unknown[] {
  const title = plain(toPlain(question.title));
  if ('points' in question)
    return [title, ...question.points.map(({ label, name }) => name ?? label)];
  switch (question.type) {
    case 'stars':
    case 'emoji':
    case 'thumbs':
      return [title, ...question.marks.map(({ name, word }) => name ?? word)];
    case 'choice':
      return [
        title,
        question.hint,
        ...question.options.map(({ words }) => toPlain(words)),
        question.other?.option,
      ].filter((one) => one !== undefined);
    case 'contact':
      return [title, ...question.fields.map(({ label }) => label)];
    case 'consent':
      return [title, question.legend];
    case 'impulse':
      return [title, toPlain(question.text).split('\n')[0]];
    case 'text':
      return [title, question.hint];
  }
}

const spoken: [string, Spoken][] = [
  [
    'satisfied',
    {
      en: [
        'How satisfied were you with your delivery?',
        '1 = Very dissatisfied',
        '2',
        '3',
        '4',
        '5 = Very satisfied',
      ],
      de: [
        'Wie zufrieden waren Sie mit Ihrer Lieferung?',
        '1 = Sehr unzufrieden',
        '2',
        '3',
        '4',
        '5 = Sehr zufrieden',
      ],
      fr: [
        'Quel est votre niveau de satisfaction concernant votre livraison ?',
        '1 = Très insatisfait(e)',
        '2',
        '3',
        '4',
        '5 = Très satisfait(e)',
      ],
    },
  ],
  [
    'effort',
    {
      en: [
        'To what extent do you agree: Hollin & Wren made it easy for me to handle my issue.',
        '1 = Strongly disagree',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7 = Strongly agree',
      ],
      de: [
        'Inwieweit stimmen Sie zu: Hollin & Wren hat es mir leicht gemacht, mein Anliegen zu erledigen.',
        '1 = Stimme überhaupt nicht zu',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7 = Stimme voll und ganz zu',
      ],
      fr: [
        'Dans quelle mesure êtes-vous d’accord : Hollin & Wren m’a permis de régler facilement ma demande.',
        '1 = Pas du tout d’accord',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7 = Tout à fait d’accord',
      ],
    },
  ],
  [
    'packed',
    {
      en: [
        'To what extent do you agree: My order was packed with care.',
        '1 = Strongly disagree',
        '2',
        '3',
        '4',
        '5 = Strongly agree',
      ],
      de: [
        'Inwieweit stimmen Sie zu: Meine Bestellung war sorgfältig verpackt.',
        '1 = Stimme überhaupt nicht zu',
        '2',
        '3',
        '4',
        '5 = Stimme voll und ganz zu',
      ],
      fr: [
        'Dans quelle mesure êtes-vous d’accord : Ma commande était emballée avec soin.',
        '1 = Pas du tout d’accord',
        '2',
        '3',
        '4',
        '5 = Tout à fait d’accord',
      ],
    },
  ],
  [
    'gift',
    {
      en: [
        'How well does it suit as a gift?',
        '1 = Not at all',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
        '8',
        '9 = Perfectly',
      ],
      de: [
        'Wie gut eignet es sich als Geschenk?',
        '1 = Gar nicht',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
        '8',
        '9 = Hervorragend',
      ],
      fr: [
        'Dans quelle mesure cela convient-il comme cadeau ?',
        '1 = Pas du tout',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
        '8',
        '9 = Parfaitement',
      ],
    },
  ],
  [
    'teapot',
    {
      en: [
        'How do you like the teapot?',
        '1 star, Poor',
        '2 stars',
        '3 stars',
        '4 stars',
        '5 stars, Excellent',
      ],
      de: [
        'Wie gefällt Ihnen die Teekanne?',
        '1 Stern, Schlecht',
        '2 Sterne',
        '3 Sterne',
        '4 Sterne',
        '5 Sterne, Ausgezeichnet',
      ],
      fr: [
        'Que pensez-vous de la théière ?',
        '1 étoile, Mauvais',
        '2 étoiles',
        '3 étoiles',
        '4 étoiles',
        '5 étoiles, Excellent',
      ],
    },
  ],
  [
    'advice',
    {
      en: [
        'How satisfied were you with our advice?',
        'Very dissatisfied',
        'Dissatisfied',
        'Neutral',
        'Satisfied',
        'Very satisfied',
      ],
      de: [
        'Wie zufrieden waren Sie mit unserer Beratung?',
        'Sehr unzufrieden',
        'Unzufrieden',
        'Teils, teils',
        'Zufrieden',
        'Sehr zufrieden',
      ],
      fr: [
        'Êtes-vous satisfait(e) de nos conseils ?',
        'Très insatisfait(e)',
        'Insatisfait(e)',
        'Neutre',
        'Satisfait(e)',
        'Très satisfait(e)',
      ],
    },
  ],
  [
    'found',
    {
      en: ['Was it easy to find?', 'Thumbs up', 'Thumbs down'],
      de: ['War es leicht zu finden?', 'Daumen hoch', 'Daumen runter'],
      fr: ['L’avez-vous trouvé facilement ?', 'Pouce levé', 'Pouce baissé'],
    },
  ],
  [
    'heard',
    {
      en: [
        'How did you hear of us?',
        'From friends',
        'By a search',
        'In a newspaper',
        'Something else',
      ],
      de: [
        'Wie haben Sie von uns erfahren?',
        'Von Freund:innen',
        'Über eine Suche',
        'In einer Zeitung',
        'Etwas anderes',
      ],
      fr: [
        'Comment nous avez-vous connus ?',
        'Par des amis',
        'Par une recherche',
        'Dans un journal',
        'Autre chose',
      ],
    },
  ],
  [
    'wishes',
    {
      en: [
        'What should we offer next?',
        'You can choose several.',
        'Cups',
        'Plates',
        'Vases',
        'Something else',
      ],
      de: [
        'Was sollen wir als Nächstes anbieten?',
        'Sie können mehrere wählen.',
        'Tassen',
        'Teller',
        'Vasen',
        'Etwas anderes',
      ],
      fr: [
        'Que devrions-nous proposer ensuite ?',
        'Plusieurs réponses sont possibles.',
        'Des tasses',
        'Des assiettes',
        'Des vases',
        'Autre chose',
      ],
    },
  ],
  [
    'care',
    {
      en: ['Warm it first', 'A pot that was rinsed with hot water keeps the tea warm for longer.'],
      de: ['Erst vorwärmen', 'Eine mit heißem Wasser ausgespülte Kanne hält den Tee länger warm.'],
      fr: [
        'Réchauffez d’abord',
        'Une théière rincée à l’eau chaude garde le thé chaud plus longtemps.',
      ],
    },
  ],
  [
    'quote',
    {
      en: ['You may print my words, without my name, in your catalogue.', 'Your consent'],
      de: [
        'Sie dürfen meine Worte ohne meinen Namen in Ihrem Katalog abdrucken.',
        'Ihre Einwilligung',
      ],
      fr: [
        'Vous pouvez imprimer mes mots, sans mon nom, dans votre catalogue.',
        'Votre consentement',
      ],
    },
  ],
  [
    'reach',
    {
      en: ['How can we reach you?', 'Name', 'E-mail address', 'Phone number'],
      de: ['Wie können wir Sie erreichen?', 'Name', 'E-Mail-Adresse', 'Telefonnummer'],
      fr: [
        'Comment pouvons-nous vous joindre ?',
        'Nom',
        'Adresse électronique',
        'Numéro de téléphone',
      ],
    },
  ],
];
for (const [id, words] of spoken)
  for (const locale of languages)
    test(`${id} in ${locale}`, async () =>
      assert.deepEqual(tell(await show(sampleOf(id), undefined, locale)), words[locale]));

test('every kind of the sample is in the table above, but the two that the prompt’s own table has', () =>
  assert.deepEqual(
    sampleKinds.questions.map(({ id }) => id).filter((id) => !spoken.some(([one]) => one === id)),
    ['recommend', 'more'],
  ));

const other = { chosen: [], isOther: true, other: ' On the bus ' };
const answered: [string, Draft, unknown, Spoken | undefined][] = [
  [
    'satisfied',
    2,
    { value: 2 },
    {
      en: '2 (1 = Very dissatisfied, 5 = Very satisfied)',
      de: '2 (1 = Sehr unzufrieden, 5 = Sehr zufrieden)',
      fr: '2 (1 = Très insatisfait(e), 5 = Très satisfait(e))',
    },
  ],
  ['teapot', 1, { value: 1 }, { en: '1 star', de: '1 Stern', fr: '1 étoile' }],
  [
    'advice',
    5,
    { value: 5 },
    { en: 'Very satisfied', de: 'Sehr zufrieden', fr: 'Très satisfait(e)' },
  ],
  [
    'found',
    'down',
    { value: 'down' },
    { en: 'Thumbs down', de: 'Daumen runter', fr: 'Pouce baissé' },
  ],
  [
    'heard',
    { chosen: ['paper'], isOther: false, other: 'kept' },
    { value: ['paper'] },
    { en: 'In a newspaper', de: 'In einer Zeitung', fr: 'Dans un journal' },
  ],
  [
    'heard',
    other,
    { value: [], other: 'On the bus' },
    { en: 'On the bus', de: 'On the bus', fr: 'On the bus' },
  ],
  [
    'wishes',
    { chosen: ['vases', 'cups'], isOther: true, other: 'Jugs' },
    { value: ['cups', 'vases'], other: 'Jugs' },
    {
      en: 'Cups, Vases, and Jugs',
      de: 'Tassen, Vasen und Jugs',
      fr: 'Des tasses, Des vases et Jugs',
    },
  ],
  ['quote', true, { value: true }, { en: 'Agreed', de: 'Eingewilligt', fr: 'Accepté' }],
  [
    'reach',
    { email: ' a@b.example ', name: '' },
    { value: { email: 'a@b.example' } },
    { en: 'a@b.example', de: 'a@b.example', fr: 'a@b.example' },
  ],
  ['heard', { chosen: ['nowhere'], isOther: false, other: '' }, undefined, undefined],
  ['teapot', 6, undefined, undefined],
  ['teapot', '5', undefined, undefined],
  ['found', 'sideways', undefined, undefined],
  ['reach', { email: '  ' }, undefined, undefined],
  ['care', 'anything', undefined, undefined],
];
for (const [id, draft, expected, words] of answered) {
  const name = `${id} answered with ${JSON.stringify(draft)}`;
  const prompt = sampleOf(id);
  const drafts = new Map([[id, draft]]);
  test(name, () => {
    const [answer] = toAnswers(prompt, drafts);
    const { type } = prompt.questions[0]!;
    assert.deepEqual(answer, expected && { type, question: id, ...(expected as object) });
  });
  for (const locale of words ? languages : [])
    test(`${name} is read in ${locale}`, async () => {
      const wording = await loadKindWording(locale);
      const outcome = { status: 'unsaved' } as const;
      const view = toFeedbackPromptView(prompt, { step: 0, drafts, outcome }, wording);
      assert.equal(view.outcome?.given[0]?.answer, words?.[locale]);
    });
}

test('who goes past a consent without a tick has not agreed, and who has not come to it has said nothing', () => {
  const consent = { type: 'consent', question: 'quote', value: false };
  const last = sampleKinds.questions.findIndex(({ id }) => id === 'quote');
  assert.deepEqual(toAnswers(sampleKinds, new Map(), last), [consent]);
  assert.deepEqual(toAnswers(sampleKinds, new Map(), last - 1), []);
});

const required = (id: string): Prompt => {
  const prompt = sampleOf(id);
  return { ...prompt, questions: prompt.questions.map((one) => ({ ...one, required: true })) };
};
const long = 'a'.repeat(201);
const obstacles: [string, Prompt, Draft | undefined, string | undefined][] = [
  ['nothing chosen', sampleOf('teapot'), undefined, 'noAnswer'],
  ['nothing chosen where it must be', required('teapot'), undefined, 'required'],
  ['a star', required('teapot'), 3, undefined],
  ['something else without words', sampleOf('heard'), { ...other, other: ' ' }, 'otherMissing'],
  [
    'something else in too many words',
    sampleOf('heard'),
    { ...other, other: long },
    'otherTooLong',
  ],
  [
    'something else, then an option',
    sampleOf('heard'),
    { chosen: ['paper'], isOther: false, other: long },
    undefined,
  ],
  ['no tick', sampleOf('quote'), undefined, 'noAnswer'],
  ['no tick where it must be', required('quote'), false, 'consentMissing'],
  ['a tick', required('quote'), true, undefined],
  ['no address', sampleOf('reach'), { email: 'me at home' }, 'emailWrong'],
  ['an odd address', sampleOf('reach'), { email: '"ö"@localhost' }, undefined],
  ['too long a number', sampleOf('reach'), { phone: long }, 'contactTooLong'],
  ['no contact where it must be', required('reach'), { name: ' ' }, 'required'],
  ['a thought', sampleOf('care'), undefined, 'noAnswer'],
];
for (const [name, prompt, draft, expected] of obstacles) {
  const drafts = new Map(draft === undefined ? [] : [[prompt.questions[0]!.id, draft]]);
  test(`going on with ${name}: ${expected ?? 'yes'}`, () =>
    assert.equal(findObstacle(prompt, { step: 0, drafts }), expected));
  for (const locale of expected ? languages : [])
    test(`going on with ${name} is answered in ${locale}`, async () => {
      const wording = await loadKindWording(locale);
      const progress = { step: 0, drafts, obstacle: findObstacle(prompt, { step: 0, drafts }) };
      const { obstacle } = toFeedbackPromptView(prompt, progress, wording);
      assert.match(obstacle ?? '', /^\p{Lu}.*[.!]$/u);
      assert.doesNotMatch(obstacle ?? '', /[{}]/);
    });
}

const steps: [number, Draft | undefined, Spoken][] = [
  [
    0,
    undefined,
    {
      en: 'Question 1 of at most 3',
      de: 'Frage 1 von höchstens 3',
      fr: 'Question 1 sur 3 au plus',
    },
  ],
  [0, 8, { en: 'Question 1 of 2', de: 'Frage 1 von 2', fr: 'Question 1 sur 2' }],
  [0, 9, { en: 'Question 1 of 1', de: 'Frage 1 von 1', fr: 'Question 1 sur 1' }],
];
for (const [step, draft, words] of steps)
  for (const locale of languages)
    test(`how far it is after ${draft}, in ${locale}`, async () =>
      assert.equal((await show(sampleBranches, draft, locale, step)).step, words[locale]));

test('a thought says that nothing is asked, and alone it can only be closed', async () => {
  const view = await show(sampleOf('care'), undefined, 'en');
  assert.deepEqual(
    [view.step, view.next, view.isOver],
    ['To take along; nothing to answer.', 'Close', true],
  );
  const place = sampleKinds.questions.findIndex(({ id }) => id === 'care');
  const amid = await show(sampleKinds, undefined, 'en', place);
  assert.deepEqual([amid.next, amid.isOver], ['Next', false]);
});

test('a prompt that is sent question by question says so before the first, after what the host says', async () => {
  const prompt: Prompt = { ...sampleBranches, partial: true };
  const said = async (one: Prompt, step = 0) =>
    toPlain((await show(one, undefined, 'en', step)).notice ?? []);
  assert.match(await said(prompt), /^Your answers are sent question by question/);
  assert.match(await said({ ...prompt, notice: 'For us.' }), /^For us\.\nYour answers are sent/);
});

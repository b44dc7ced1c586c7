import type { ChannelContribution } from '@oxbow/model/key-result';
import type { Objective } from '@oxbow/model/objective';
import { sampleObjective } from './samples.js';

/** What an objective means, beside the sample; all of it constructed. */
export const sampleMeaning = {
  purpose: {
    customer: {
      en: 'A change reaches all of their code on the day they want it.',
      de: 'Eine Änderung kommt an dem Tag überall im Code an, an dem sie es wollen.',
    },
    employee: {
      en: 'Nobody chases other teams for weeks.',
      de: 'Niemand läuft wochenlang anderen Teams hinterher.',
    },
  },
  autonomy: {
    decide: [
      { en: 'Which customers we ask first', de: 'Welche Kund:innen wir zuerst fragen' },
      {
        en: 'What we leave out of the first version',
        de: 'Was wir in der ersten Version weglassen',
      },
    ],
    time: { en: 'One day a week beside support', de: 'Ein Tag in der Woche neben dem Support' },
    budget: { en: '4,000 dollars for user tests', de: '4.000 Dollar für Nutzungstests' },
  },
  mastery: [
    {
      title: { en: 'Scenario: a test that hurts', de: 'Szenario: ein Test, der weh tut' },
      link: 'https://portal.example/scenarios/7',
    },
    {
      title: { en: 'How we write about a feature', de: 'Wie wir über eine Funktion schreiben' },
    },
  ],
} satisfies Partial<Objective>;

/** What the sample is connected with; all of it constructed. */
export const sampleRelations = {
  parent: {
    id: 'large-changes',
    title: { en: 'Large code changes are routine', de: 'Große Codeänderungen sind Routine' },
    owner: { en: 'Product', de: 'Produkt' },
    keyResult: 'landed',
  },
  children: [
    {
      id: 'first-run',
      title: {
        en: 'A first campaign takes ten minutes',
        de: 'Eine erste Kampagne dauert zehn Minuten',
      },
      owner: 'Team Onboarding',
      link: 'https://portal.example/objectives/first-run',
    },
    {
      id: 'templates',
      title: { en: 'Templates for usual changes', de: 'Vorlagen für übliche Änderungen' },
      owner: 'Team Templates',
    },
    { id: 'hidden' },
  ],
  dependencies: [
    {
      id: 'permissions',
      title: { en: 'Permissions hold in every view', de: 'Rechte gelten in jeder Ansicht' },
      owner: { en: 'Platform', de: 'Plattform' },
      way: 'needs',
      note: {
        en: 'Before we switch it on for everybody.',
        de: 'Bevor wir es für alle einschalten.',
      },
    },
    {
      id: 'renewals',
      title: { en: 'Renewals are talked about early', de: 'Verlängerungen werden früh besprochen' },
      owner: { en: 'Customer engineers', de: 'Kundenbetreuung' },
      way: 'enables',
    },
  ],
  initiatives: [
    {
      title: { en: 'Remove the feature flag', de: 'Den Schalter entfernen' },
      link: 'https://tracker.example/412',
      keyResult: 'default',
    },
    {
      title: { en: 'Weekly demo', de: 'Wöchentliche Vorführung' },
      link: 'https://portal.example/demo',
    },
  ],
} satisfies Partial<Objective>;

/** Dimensions that the sample is meant to move: measured twice, once, and protected; all of it constructed. */
export const sampleDimensions = [
  {
    instrument: 'ox6',
    dimension: 'technology',
    side: 'employee',
    before: { wave: { en: 'Autumn 2019', de: 'Herbst 2019' }, value: 47.4 },
    after: { wave: { en: 'Spring 2020', de: 'Frühling 2020' }, value: 55.2 },
  },
  {
    instrument: 'ox6',
    dimension: 'feedback',
    side: 'customer',
    before: { wave: { en: 'Autumn 2019', de: 'Herbst 2019' }, value: 62 },
  },
  {
    instrument: 'ox6',
    dimension: 'scope',
    side: 'employee',
    before: { wave: { en: 'Autumn 2019', de: 'Herbst 2019' }, value: 58.1 },
    after: { wave: { en: 'Spring 2020', de: 'Frühling 2020' }, withheld: 'protected' },
  },
] satisfies Objective['dimensions'];

/** How the goal of the sample was changed, and how it ended; all of it constructed. */
export const sampleClosing = {
  changes: [
    {
      at: '2020-02-20T09:00:00Z',
      by: 'Team Campaigns',
      reason: 'The first customers run many small campaigns, so ten of them say more than three.',
      parts: ['title', 'keyResults.customers.target', 'keyResults.documentation'],
    },
    {
      at: '2020-03-02T09:00:00Z',
      reason: 'The release moved by a month.',
      parts: ['period.end'],
    },
  ],
  closed: {
    at: '2020-04-30T16:00:00Z',
    score: 0.73,
    learned: {
      en: 'Sitting in on a test once changed more than three meetings about it.',
      de: 'Einmal bei einem Test dabeizusitzen hat mehr geändert als drei Besprechungen darüber.',
    },
  },
} satisfies Partial<Objective>;

/** What channels have contributed to the first key result of the sample; all of it constructed, as a channel each. */
export const sampleChannels: ChannelContribution[] = [
  { channel: 'app', value: 20 },
  {
    channel: 'website',
    value: 64,
    note: { en: 'From the new start page.', de: 'Von der neuen Startseite.' },
  },
  { channel: 'email', value: 15 },
];

/** The sample with everything that an objective can say of itself while it runs. */
export const sampleFull: Objective = {
  ...sampleObjective,
  ...sampleMeaning,
  ...sampleRelations,
  dimensions: sampleDimensions,
  changes: sampleClosing.changes,
  keyResults: sampleObjective.keyResults.map((one) =>
    one.id === 'customers' && 'current' in one ? { ...one, channels: sampleChannels } : one,
  ),
};

/** 489 characters in one text, the longest one of the public objectives that we know. */
export const longText = `${'Within this period every team that touches the way of a parcel from the warehouse to the door has said once what stops it; '.repeat(3)}Whoever loads, drives, sorts, plans the routes or answers the telephone has been asked, and has heard what became of it.`;

/** The same with texts as long as public objectives have them, in every place. */
export const sampleLong: Objective = {
  ...sampleFull,
  purpose: { customer: longText, employee: longText },
  autonomy: { decide: [longText, longText], time: longText, budget: longText },
  mastery: [{ title: longText, link: `https://portal.example/${'scenario'.repeat(30)}` }],
  parent: { id: 'long', title: longText, owner: longText },
  children: Array.from({ length: 12 }, (_, index) => ({
    id: `child-${index}`,
    title: index === 0 ? longText : `Objective of team ${index + 1}`,
    owner: `Team ${index + 1}`,
  })),
  dependencies: [{ id: 'aside', title: longText, way: 'needs', note: longText }],
  initiatives: [{ title: longText, link: 'https://tracker.example/1', keyResult: 'customers' }],
  dimensions: [
    {
      instrument: 'our-own-instrument-with-a-long-name-of-its-own',
      dimension: 'long',
      label: longText,
      before: { wave: longText, value: 4 },
      after: { wave: longText, value: 97 },
    },
  ],
  changes: [
    {
      at: '2020-03-02T09:00:00Z',
      reason: longText,
      by: longText,
      parts: ['keyResults.customers.title'],
    },
  ],
  closed: { score: 0.42, reason: longText, learned: longText },
};

/** The same with addresses that may not be followed. */
export const sampleUnsafe: Objective = {
  ...sampleObjective,
  mastery: [
    { title: 'A script', link: 'javascript:alert(1)' },
    { title: 'A file', link: 'file:///etc/passwd' },
    { title: 'An address that looks like another', link: 'https://xn--pple-43d.example/' },
    { title: 'A mailbox', link: 'mailto:campaigns@portal.example' },
    { title: 'A page', link: 'https://portal.example/page' },
  ],
  parent: { id: 'up', title: 'One with a script as link', link: 'javascript:alert(2)' },
  initiatives: [{ title: 'Work with a script as link', link: 'data:text/html,<b>no</b>' }],
};

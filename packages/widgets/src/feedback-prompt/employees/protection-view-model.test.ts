import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Prompt } from '@oxbow/model/prompt';
import { commonStrings } from '../../element/strings.js';
import { loadWording } from '../../element/testing/wording.js';
import { toPlain } from '../../element/wording.js';
import { samplePulse } from '../samples.js';
import { strings as promptStrings } from '../strings.js';
import { toProtection } from './protection-view-model.js';
import { strings, type EmployeeWording } from './strings.js';

const languages = ['en', 'de', 'fr'] as const;

async function wordingIn(
  locale: string,
  own: Record<string, string> = {},
): Promise<EmployeeWording> {
  const wording = await loadWording(strings, locale);
  const text: EmployeeWording['text'] = (key, values) =>
    Object.hasOwn(own, key) ? (own[key] ?? '') : wording.text(key as 'kept', values);
  return { ...wording, text };
}

const read = async (prompt: Prompt, locale = 'en', own?: Record<string, string>) =>
  toPlain(toProtection(prompt, await wordingIn(locale, own)) ?? [])
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .split('\n');

const [score] = samplePulse.questions;
const withoutWords = { ...samplePulse, questions: score ? [score] : [] };
const ofSeven = {
  ...withoutWords,
  protection: { ...samplePulse.protection!, asked: 7 },
};

const said: [string, Prompt, string, string[]][] = [
  [
    'of a pulse',
    samplePulse,
    'en',
    [
      'Taking part is voluntary. You are not asked who you are.',
      'Who sees the results: the works council and the management board.',
      'Results are shown from 5 answers on, comments from 10.',
      'How long the answers are kept: until the end of the month, then only results are left.',
      'Nothing of it is stored on this device.',
    ],
  ],
  [
    'of a pulse',
    samplePulse,
    'de',
    [
      'Die Teilnahme ist freiwillig. Sie werden nicht gefragt, wer Sie sind.',
      'Wer die Ergebnisse sieht: der Betriebsrat und die Geschäftsführung.',
      'Ergebnisse werden ab 5 Antworten gezeigt, Freitexte ab 10.',
      'Wie lange die Antworten aufbewahrt werden: bis zum Ende des Monats, danach bleiben nur Ergebnisse.',
      'Auf diesem Gerät wird davon nichts gespeichert.',
    ],
  ],
  [
    'of a pulse',
    samplePulse,
    'fr',
    [
      'La participation est facultative. On ne vous demande pas qui vous êtes.',
      'Qui voit les résultats : le comité d’entreprise et la direction.',
      'Les résultats s’affichent à partir de 5 réponses, les commentaires à partir de 10.',
      'Durée de conservation des réponses : jusqu’à la fin du mois, ensuite il ne reste que les résultats.',
      'Rien n’en est enregistré sur cet appareil.',
    ],
  ],
  [
    'where seven people are asked, and words are not',
    ofSeven,
    'en',
    [
      'Taking part is voluntary. You are not asked who you are.',
      'Who sees the results: the works council and the management board.',
      'Results are shown from 5 answers on.',
      'How long the answers are kept: until the end of the month, then only results are left.',
      'You are not asked for comments: 7 people are asked, and comments are shown only from 10 answers on.',
      'Nothing of it is stored on this device.',
    ],
  ],
];
for (const [name, prompt, locale, lines] of said) {
  test(`before the first question ${name}, in ${locale}`, async () =>
    assert.deepEqual(await read(prompt, locale), lines));
}

test('what else the host wants to be known comes last', async () =>
  assert.equal(
    (await read({ ...samplePulse, notice: 'We talk about it on 3 December.' })).at(-1),
    'We talk about it on 3 December.',
  ));

test('what the host names in another language only is told for what it is', async () => {
  const protection = { ...samplePulse.protection!, seenBy: { de: 'der Betriebsrat' } };
  const pieces = toProtection({ ...samplePulse, protection }, await wordingIn('en'));
  assert.deepEqual(
    pieces?.filter(({ language }) => language === 'de').map(({ text }) => text),
    ['der Betriebsrat'],
  );
});

test('a prompt that says nothing of it is not shown', async () => {
  const { protection: _, ...silent } = samplePulse;
  assert.equal(toProtection(silent, await wordingIn('en')), undefined);
});

const keys = ['voluntary', 'seenBy', 'commentsFrom', 'kept', 'notOnDevice'];
for (const [name, text] of [
  ['nothing', ''],
  ['blanks', ' \u00a0\n'],
  ['letters that nobody sees', '\u3164\u200b\u2800'],
  ['a dot', '.'],
]) {
  test(`a host that replaces these texts by ${name} takes nothing away`, async () => {
    const own = Object.fromEntries(keys.map((key) => [key, text ?? '']));
    assert.deepEqual(await read(samplePulse, 'en', own), await read(samplePulse));
  });
}

const reworded: [string, Record<string, string>, number, string][] = [
  [
    'in other words',
    { seenBy: 'Read by {seenBy}.' },
    1,
    'Read by the works council and the management board.',
  ],
  [
    'without who sees it',
    { seenBy: 'Trust us.' },
    1,
    'Who sees the results: the works council and the management board.',
  ],
  [
    'without from how many',
    { commentsFrom: 'From {from} on.' },
    2,
    'Results are shown from 5 answers on, comments from 10.',
  ],
  [
    'without how long',
    { kept: 'Not for long.' },
    3,
    'How long the answers are kept: until the end of the month, then only results are left.',
  ],
];
for (const [name, own, line, expected] of reworded) {
  test(`a text of the host ${name}: “${expected}”`, async () =>
    assert.equal((await read(samplePulse, 'en', own))[line], expected));
}

for (const locale of languages) {
  test(`no text of ours in ${locale} says that answers are anonymous, and none has the key of another`, async () => {
    const own = await strings.load(locale);
    assert.doesNotMatch(JSON.stringify(own), /anonym/i);
    const others = { ...(await commonStrings.load(locale)), ...(await promptStrings.load(locale)) };
    assert.deepEqual(
      Object.keys(own).filter((key) => Object.hasOwn(others, key)),
      [],
    );
  });
}

import { fileURLToPath } from 'node:url';
import { everyElement } from '../../proofs/src/every-element.js';
import { toDataScript } from '../../widgets/src/server/data-script.js';
import { installed } from './host-bundle.js';

/** What is put on a host's page: a button, a card with a progress, a question of eleven answers with a button. */
export type Kind = 'button' | 'card' | 'question';

/** Something that a host puts on its page. */
export interface HostCandidate {
  /** In words. */
  what: string;
  kind: Kind;
  /** What the host's bundle imports; absent where it loads our script tag instead. */
  code?: string;
  /** Its HTML, of which each element named in `tags` is drawn by itself. */
  html: string;
  /** What has to stand around all of them, once on a page. */
  around?: readonly [before: string, after: string];
  /** The elements that are drawn. */
  tags: readonly string[];
  /** What it shows, as it stands in the HTML too; absent with peers. */
  data?: unknown;
  /** Whether the page loads the theme of Web Awesome, without which it has no look. */
  themed?: true;
}

const title = 'Parcels arrive on the promised day';
const why = 'Who waits in vain stays at home for nothing.';
const question = 'How likely is it that you would recommend Hollin to a friend or colleague?';
const answers = Array.from({ length: 11 }, (_, answer) => String(answer));

/** One after the other, for each answer. */
const each = (make: (answer: string) => string) => answers.map(make).join('');

/** What a library needs beyond its elements. */
type Needs = Pick<HostCandidate, 'around' | 'themed'>;

function peer(
  library: string,
  name: string,
  parts: Record<Kind, readonly [html: string, ...tags: string[]]>,
  needs: Needs = {},
): [string, HostCandidate][] {
  return (Object.keys(parts) as Kind[]).map((kind) => {
    const [html, ...tags] = parts[kind];
    const file = fileURLToPath(new URL(`peers/host-${name}-${kind}.ts`, import.meta.url));
    const code = `import '${file}';`;
    return [`${name}-${kind}`, { what: `${library}, ${kind}`, kind, code, html, tags, ...needs }];
  });
}

const peers = [
  ...peer(
    'Web Awesome',
    'webawesome',
    {
      button: ['<wa-button>Save</wa-button>', 'wa-button'],
      card: [
        `<wa-card><h3 slot="header">${title}</h3><p>${why}</p><wa-progress-bar value="57"></wa-progress-bar></wa-card>`,
        'wa-card',
        'wa-progress-bar',
      ],
      question: [
        `<wa-radio-group label="${question}">${each((one) => `<wa-radio value="${one}">${one}</wa-radio>`)}</wa-radio-group><wa-button>Send</wa-button>`,
        'wa-radio-group',
        'wa-radio',
        'wa-button',
      ],
    },
    { themed: true },
  ),
  ...peer('UI5', 'ui5', {
    button: ['<ui5-button>Save</ui5-button>', 'ui5-button'],
    card: [
      `<ui5-card><ui5-card-header slot="header" title-text="${title}" subtitle-text="${why}"></ui5-card-header><ui5-progress-indicator value="57"></ui5-progress-indicator></ui5-card>`,
      'ui5-card',
      'ui5-card-header',
      'ui5-progress-indicator',
    ],
    question: [
      `<p>${question}</p>${each((one) => `<ui5-radio-button text="${one}" name="score"></ui5-radio-button>`)}<ui5-button>Send</ui5-button>`,
      'ui5-radio-button',
      'ui5-button',
    ],
  }),
  ...peer('Vaadin', 'vaadin', {
    button: ['<vaadin-button>Save</vaadin-button>', 'vaadin-button'],
    card: [
      `<vaadin-card><h3 slot="title">${title}</h3><p>${why}</p><vaadin-progress-bar value="0.57"></vaadin-progress-bar></vaadin-card>`,
      'vaadin-card',
      'vaadin-progress-bar',
    ],
    question: [
      `<vaadin-radio-group label="${question}">${each((one) => `<vaadin-radio-button value="${one}" label="${one}"></vaadin-radio-button>`)}</vaadin-radio-group><vaadin-button>Send</vaadin-button>`,
      'vaadin-radio-group',
      'vaadin-radio-button',
      'vaadin-button',
    ],
  }),
  ...peer(
    'Spectrum',
    'spectrum',
    {
      button: ['<sp-button>Save</sp-button>', 'sp-button'],
      card: [
        `<sp-card heading="${title}" subheading="${why}"><sp-meter slot="footer" progress="57">On the day</sp-meter></sp-card>`,
        'sp-card',
        'sp-meter',
      ],
      question: [
        `<p>${question}</p><sp-radio-group label="Score" name="score">${each((one) => `<sp-radio value="${one}">${one}</sp-radio>`)}</sp-radio-group><sp-button>Send</sp-button>`,
        'sp-radio-group',
        'sp-radio',
        'sp-button',
      ],
    },
    { around: ['<sp-theme system="spectrum" color="light" scale="medium">', '</sp-theme>'] },
  ),
];

/** Ours of each kind, in a host's bundle; there is no button among them, so it is the one that draws least. */
const ours = {
  button: ['ox-score-card', 'score card'],
  card: ['ox-okr-card', 'OKR card'],
  question: ['ox-feedback-prompt', 'NPS prompt'],
} as const;

/** What the peers ask too: one question, and no text. */
const onlyScore = {
  id: 'after-order',
  version: 1,
  questions: [{ type: 'nps', id: 'recommend', subject: 'Hollin' }],
};

const dataOf = (tag: string) => (tag === 'ox-feedback-prompt' ? onlyScore : everyElement[tag]);

function our(
  tag: string,
  what: string,
  kind: Kind,
  isTag = false,
  data = everyElement[tag],
): HostCandidate {
  return {
    what: `ours, ${what}${isTag ? ', by the script tag' : ''}`,
    kind,
    html: `<${tag}>${toDataScript(data)}</${tag}>`,
    tags: [tag],
    data,
    ...(!isTag && { code: `import '${installed(`${tag.slice(3)}/define.js`)}';` }),
  };
}

/** Ours of each kind in a bundle and by the script tag, then the peers. */
export const hostCandidates: ReadonlyMap<string, HostCandidate> = new Map([
  ...Object.entries(ours).flatMap(([kind, [tag, what]]): [string, HostCandidate][] => [
    [`ours-${kind}`, our(tag, what, kind as Kind, false, dataOf(tag))],
    [`ours-${kind}-tag`, our(tag, what, kind as Kind, true, dataOf(tag))],
  ]),
  ...peers,
]);

/**
 * A table with nothing but a head, of no library: Chromium keeps something of each head and foot of a table that it draws, for as
 * long as the page is open, whoever put it there.
 */
export const plainTable: HostCandidate = {
  what: 'a plain table with an empty head',
  kind: 'card',
  html: '<table><thead></thead></table>',
  tags: ['table'],
};

/** Every element of ours by its tag, by the script tag. */
export const everyOfOurs: ReadonlyMap<string, HostCandidate> = new Map(
  Object.keys(everyElement).map((tag) => [tag, our(tag, `<${tag}>`, 'card', true)]),
);

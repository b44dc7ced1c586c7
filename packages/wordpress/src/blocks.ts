import { timeZone, type Block, type Field, type Option } from './block.js';

const readOnly = (label: string): Field => ({ attribute: 'readonly', label, control: 'toggle' });
const shownAs = (options: readonly Option[]): Field => ({
  attribute: 'presentation',
  label: 'Shown as',
  control: 'select',
  options,
});
const explored: Field = {
  attribute: 'interactive',
  label: 'Explored with the pointer from the start',
  control: 'toggle',
};

/** The blocks of the plugin, each of which writes one element into a page. */
export const blocks: readonly Block[] = [
  {
    name: 'feedback-prompt',
    title: 'Feedback prompt',
    description: 'Asks visitors a few questions and says honestly what became of the answers.',
    icon: 'format-chat',
    fields: [
      { attribute: 'prompt', label: 'Id of the prompt', control: 'text' },
      {
        attribute: 'presentation',
        label: 'Where it stands',
        control: 'select',
        options: [
          ['inline', 'In the text'],
          ['launcher', 'Button that opens a panel'],
          ['tab', 'Button at the edge of the window'],
          ['dialog', 'Dialog'],
          ['page', 'Alone on the page'],
        ],
      },
      {
        attribute: 'trigger',
        label: 'When it shows itself',
        help: 'Such as “delay 10s”, “scroll 50%”, “exit”; several with commas.',
        control: 'text',
      },
      {
        attribute: 'pages',
        label: 'Pages on which it shows itself',
        help: 'Paths with * for anything and ! for what is left out, such as “/shop/* !/shop/checkout*”.',
        control: 'text',
      },
      {
        attribute: 'sample',
        label: 'Share of visits in which it shows itself',
        help: 'More than 0, up to 1.',
        control: 'number',
      },
      {
        attribute: 'devices',
        label: 'Devices',
        control: 'select',
        options: [
          ['touch', 'With fingers'],
          ['mouse', 'With a mouse'],
        ],
      },
      {
        attribute: 'channel',
        label: 'Channel',
        help: 'Where this is asked: “website” unless told otherwise.',
        control: 'text',
      },
      { attribute: 'kiosk', label: 'On a device that many use', control: 'toggle' },
      {
        attribute: 'idle',
        label: 'Seconds until such a device is cleared',
        control: 'number',
      },
    ],
    without: {
      name: 'a block stands in no form',
      resume: 'it belongs to one person, and what is published is read by all',
    },
  },
  {
    name: 'customer-timeline',
    title: 'Customer timeline',
    description: 'Everything a customer and the firm lived through together, over all channels.',
    icon: 'backup',
    fields: [
      { attribute: 'customer', label: 'Number of the customer', control: 'text' },
      {
        attribute: 'grouping',
        label: 'Touchpoints stand together by',
        control: 'select',
        options: [
          ['day', 'Day'],
          ['week', 'Week'],
          ['month', 'Month'],
          ['case', 'Case'],
          ['none', 'Nothing'],
        ],
      },
      {
        attribute: 'order',
        label: 'What comes first',
        control: 'select',
        options: [
          ['newest', 'The newest'],
          ['oldest', 'The oldest'],
        ],
      },
      {
        attribute: 'virtual',
        label: 'Only rows in sight are in the page',
        control: 'select',
        options: [
          ['auto', 'From 300 touchpoints on'],
          ['on', 'Always'],
          ['off', 'Never'],
        ],
      },
      {
        attribute: 'agents',
        label: 'People of the firm appear',
        control: 'select',
        options: [
          ['team', 'As their team'],
          ['named', 'With their name'],
        ],
      },
      { attribute: 'lanes', label: 'Both sides beside each other', control: 'toggle' },
      {
        attribute: 'story',
        label: 'Told to those who do not serve the customer',
        control: 'toggle',
      },
      { attribute: 'overview', label: 'With an overview over time', control: 'toggle' },
      timeZone,
    ],
  },
  {
    name: 'okr-card',
    title: 'OKR card',
    description: 'One objective with its key results: why it matters and where it stands.',
    icon: 'flag',
    fields: [
      { attribute: 'objective', label: 'Id of the objective', control: 'text' },
      {
        attribute: 'layout',
        label: 'How much of it is shown',
        control: 'select',
        options: [
          ['card', 'Card'],
          ['row', 'One line that unfolds'],
          ['full', 'Card with nothing folded'],
          ['inside', 'Below a heading that names it'],
        ],
      },
      readOnly('Takes no check-in'),
      timeZone,
    ],
  },
  {
    name: 'okr-list',
    title: 'OKR list',
    description: 'Many objectives, as a list or as a tree, each of which opens as a card.',
    icon: 'list-view',
    isWhole: true,
    fields: [
      { attribute: 'list', label: 'Which list, where there are several', control: 'text' },
      {
        attribute: 'layout',
        label: 'Arranged as',
        control: 'select',
        options: [
          ['list', 'List'],
          ['tree', 'Tree'],
        ],
      },
      readOnly('Takes no check-in'),
      timeZone,
    ],
  },
  {
    name: 'radar',
    title: 'Experience radar',
    description: 'Where customers and employees see an organisation alike, and where they differ.',
    icon: 'chart-area',
    fields: [
      { attribute: 'instrument', label: 'Id of the instrument', control: 'text' },
      {
        attribute: 'unit',
        label: 'Unit',
        help: 'Left empty: the whole organisation.',
        control: 'text',
      },
      { attribute: 'wave', label: 'Wave', help: 'Left empty: the latest one.', control: 'text' },
      shownAs([
        ['figure', 'Figure'],
        ['dumbbell', 'Dumbbell'],
        ['slope', 'Slope over waves'],
        ['groups', 'Groups'],
        ['table', 'Table'],
      ]),
      {
        attribute: 'least',
        label: 'Points from which a gap is a difference',
        control: 'number',
      },
      explored,
    ],
  },
  {
    name: 'score-card',
    title: 'Score card',
    description: 'One score with its uncertainty: of how many answers, and whether it has changed.',
    icon: 'performance',
    fields: [{ attribute: 'series', label: 'Id of the series', control: 'text' }],
  },
  {
    name: 'journey',
    title: 'Journey',
    description: 'The way of customers and of employees through the same stages.',
    icon: 'location-alt',
    fields: [
      { attribute: 'journey', label: 'Id of the journey', control: 'text' },
      shownAs([
        ['map', 'Map'],
        ['list', 'List'],
      ]),
      { attribute: 'editable', label: 'Can be changed', control: 'toggle' },
    ],
  },
  {
    name: 'channel-mix',
    title: 'Channel mix',
    description: 'Which share of contacts falls to which channel, over time and for each side.',
    icon: 'chart-bar',
    fields: [
      { attribute: 'days', label: 'How many days', help: '1 to 366.', control: 'number' },
      {
        attribute: 'until',
        label: 'The day after the last one',
        help: 'Such as 2026-10-01. Left empty: today is the last one.',
        control: 'text',
      },
      {
        attribute: 'every',
        label: 'Cut by',
        control: 'select',
        options: [
          ['day', 'Day'],
          ['week', 'Week'],
          ['month', 'Month'],
        ],
      },
      {
        attribute: 'side',
        label: 'Whose contacts',
        control: 'select',
        options: [
          ['customer', 'Customers'],
          ['employee', 'Employees'],
          ['both', 'Both'],
        ],
      },
      {
        attribute: 'direction',
        label: 'Direction',
        control: 'select',
        options: [
          ['in', 'To the firm'],
          ['out', 'From the firm'],
          ['internal', 'Inside the firm'],
          ['both', 'To and from the firm'],
        ],
      },
      shownAs([
        ['bars', 'Bars'],
        ['table', 'Table'],
      ]),
      timeZone,
      explored,
    ],
  },
  {
    name: 'assessment',
    title: 'Assessment',
    description: 'Asks customers or employees what they experience, dimension by dimension.',
    icon: 'clipboard',
    fields: [
      { attribute: 'instrument', label: 'Id of the instrument', control: 'text' },
      {
        attribute: 'side',
        label: 'Whose view is asked for',
        help: '“customer” unless told otherwise, “employee”, or another side of the instrument.',
        control: 'text',
      },
      { attribute: 'short', label: 'Short form', control: 'toggle' },
      {
        attribute: 'exclude',
        label: 'What is not asked',
        help: 'Ids of statements and dimensions, and topics, with blanks between them.',
        control: 'text',
      },
      {
        attribute: 'wave',
        label: 'Wave',
        help: 'Left empty: the one that is open.',
        control: 'text',
      },
      { attribute: 'shared', label: 'On a device that many use', control: 'toggle' },
      {
        attribute: 'protection',
        label: 'What employees read about who sees it (JSON)',
        control: 'json',
      },
    ],
  },
  {
    name: 'feedback-inbox',
    title: 'Feedback inbox',
    description:
      'What was said, for the team that answers it. Only for pages that staff alone can see.',
    icon: 'email-alt',
    fields: [
      {
        attribute: 'inbox',
        label: 'Whose inbox',
        help: '“all”, or the name of a team.',
        control: 'text',
      },
      {
        attribute: 'link',
        label: 'Address of one item, with {id} in it',
        control: 'text',
      },
      readOnly('Only to be read'),
      timeZone,
    ],
    without: { item: 'it comes from the address of the page, not from what is published' },
  },
];

/** Widgets that have no block, and why. */
export const withoutBlock: Readonly<Record<string, string>> = {
  'ox-feedforward': 'it belongs to the person who is signed in, not to what is published',
  'ox-connection': 'the settings of the plugin make one for the whole page',
};

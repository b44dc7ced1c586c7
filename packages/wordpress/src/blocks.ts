import { readOnly, timeZone, type Block } from './block.js';
import { blocksOfResults } from './blocks-of-results.js';

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
  ...blocksOfResults,
];

/** Widgets that have no block, and why. */
export const withoutBlock: Readonly<Record<string, string>> = {
  'ox-feedforward': 'it belongs to the person who is signed in, not to what is published',
  'ox-connection': 'the settings of the plugin make one for the whole page',
};

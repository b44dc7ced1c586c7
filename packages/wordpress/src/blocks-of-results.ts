import { readOnly, timeZone, type Block, type Field, type Option } from './block.js';

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

/** The blocks of results, journeys and answers. */
export const blocksOfResults: readonly Block[] = [
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

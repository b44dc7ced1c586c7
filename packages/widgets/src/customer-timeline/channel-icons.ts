import type { Channel } from '@oxbow/model/channel';

/** The outline of each channel's icon, on the 16 pixel grid: the `d` of a path. */
export const channelPaths: Readonly<Record<Channel, string>> = {
  store:
    'M2.5 6.5l1-4h9l1 4M2.5 6.5a1.8 1.8 0 0 0 3.6 0 1.9 1.9 0 0 0 3.8 0 1.8 1.8 0 0 0 3.6 0M3.5 8.5v5h9v-5M6.5 13.500v-3h3v3',
  ecommerce: 'M3 5.5h10l-.8 8H3.8zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  website: 'M2 3.5h12v9H2zM2 6h12M4 4.75h.01M6 4.75h.01',
  hotline:
    'M3 3.2 5.2 2.5l1.6 3.2-1.5 1.2c.7 1.6 1.9 2.8 3.6 3.6l1.2-1.5 3.4 1.7-.8 2.2c-5 1.2-10.800-4.600-9.700-9.700z',
  email: 'M2 3.500h12v9H2zM2.200 4l5.800 4.700L13.800 4',
  chat: 'M2.500 3h11v8H8l-3.200 2.500V11H2.500zM5 7h.01M8 7h.01M11 7h.01',
  message: 'M4.500 1.500h7v13h-7zM7 12.500h2',
  chatbot: 'M3 5h10v8H3zM8 5V2.500M6 8.500v.5M10 8.500v.5M6 11h4',
  video: 'M2 4.500h8v7H2zM10 7l4-2v6l-4-2',
  social:
    'M5.500 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM14.500 3.500a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM14.500 12.500a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM5.300 7.100l5.400-2.700M5.300 8.900l5.400 2.700',
  app: 'M2.500 2.500h4v4h-4zM9.500 2.500h4v4h-4zM2.500 9.500h4v4h-4zM9.500 9.500h4v4h-4z',
  letter: 'M3 2.500h7l3 3v8H3zM9.800 2.700v3h3M5.500 8.500h5M5.500 11h3',
  fax: 'M4.500 6V2h7v4M4.500 11H2.500V6h11v5h-2M4.500 9h7v5h-7z',
  other: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM5.500 8h.01M8 8h.01M10.500 8h.01',
};

/** The outline of feedback, whatever channel it came by. */
export const feedbackPath = 'M2.5 3h11v8h-6l-3 2.5V11h-2zM5.5 7l1.75 1.75L10.5 5.5';

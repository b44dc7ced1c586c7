// A host in React 19, as its developer would write it: object data by property, events by `on` + name.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

const prompt = {
  id: 'after-order',
  version: 1,
  questions: [
    { type: 'nps', id: 'recommend', subject: 'Hollin & Wren' },
    { type: 'text', id: 'reason' },
  ],
};

const touchpoint = (index: number) => ({
  id: `t${index}`,
  at: new Date(Date.UTC(2026, 2, 1 + index, 9, 30)).toISOString(),
  channel: index % 2 === 0 ? 'ecommerce' : 'hotline',
  type: 'order',
  direction: 'in',
  title: `Touchpoint number ${index}`,
  detail: 'Two lines of it.',
  side: 'customer',
});

function Host() {
  const [touchpoints, setTouchpoints] = useState([touchpoint(0), touchpoint(1)]);
  const [heard, setHeard] = useState<string[]>([]);
  const hear = (event: Event) => setHeard((before) => [...before, event.type]);
  return createElement(
    'main',
    null,
    createElement('ox-feedback-prompt', {
      data: prompt,
      onoxanswer: hear,
      onoxsubmit: (event: HTMLElementEventMap['oxsubmit']) => {
        hear(event);
        event.respondWith(Promise.resolve({ status: 'sent', reference: 'REAC-T019' }));
      },
    }),
    createElement('ox-customer-timeline', {
      data: touchpoints,
      timezone: 'UTC',
      onoxfilter: hear,
      onoxtoggle: hear,
    }),
    createElement(
      'button',
      { onClick: () => setTouchpoints((before) => [...before, touchpoint(before.length)]) },
      'Add a touchpoint',
    ),
    createElement('output', null, heard.join(' ')),
  );
}

createRoot(document.querySelector('#root')!).render(createElement(Host));

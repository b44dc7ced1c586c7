// A host in React 18 or 19 that uses our components: object data, an event that is answered, a ref, taken away and put back.
// Without types: those of the components are of what is built, and those of the tests of the sources.
import { createElement, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { OxCustomerTimeline, OxFeedbackPrompt } from '@oxbow/widgets/react';

const prompt = {
  id: 'after-order',
  version: 1,
  questions: [{ type: 'nps', id: 'recommend', subject: 'Hollin & Wren' }],
};

const touchpoint = (index) => ({
  at: new Date(Date.UTC(2026, 2, 1 + index, 9, 30)).toISOString(),
  channel: 'hotline',
  title: `Touchpoint number ${index}`,
});

function Host() {
  const [count, setCount] = useState(1);
  const [isThere, setThere] = useState(true);
  const [heard, setHeard] = useState([]);
  const timeline = useRef(null);
  const hear = (event) => setHeard((before) => [...before, event.type]);
  const send = (event) => {
    hear(event);
    event.respondWith(Promise.resolve({ status: 'sent', reference: 'REAC-T018' }));
  };
  const touchpoints = Array.from({ length: count }, (_, index) => touchpoint(index));
  return createElement(
    'main',
    null,
    isThere &&
      createElement(OxCustomerTimeline, {
        ref: timeline,
        data: touchpoints,
        timezone: 'UTC',
        className: 'history',
      }),
    createElement(OxFeedbackPrompt, { data: prompt, onoxanswer: hear, onoxsubmit: send }),
    createElement(
      'button',
      { onClick: () => setCount((before) => before + 1) },
      'Add a touchpoint',
    ),
    createElement('button', { onClick: () => setThere((before) => !before) }, 'Turn the page'),
    createElement(
      'button',
      { onClick: () => setHeard((before) => [...before, timeline.current?.state ?? 'none']) },
      'Ask the element',
    ),
    createElement('output', null, heard.join(' ')),
  );
}

createRoot(document.querySelector('#root')).render(createElement(Host));

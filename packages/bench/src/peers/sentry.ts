import { feedbackIntegration, init } from '@sentry/browser';

// A form to write into, open from the start: no score, since it knows none.
const feedback = feedbackIntegration({ autoInject: false });
init({ dsn: 'https://key@localhost/1', integrations: [feedback] });
const form = await feedback.createForm();
form.appendToDom();
form.open();

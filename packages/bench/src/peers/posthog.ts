import { SurveysExtensions } from 'posthog-js/dist/extension-bundles.js';
import { posthog } from 'posthog-js/dist/module.slim.js';
import 'posthog-js/dist/surveys.js';

// The smallest way that its documentation knows to ask one NPS question: the slim core, and only what surveys need.
posthog.init('phc_bench', {
  api_host: `${location.origin}/posthog`,
  // Nothing but the survey: no recording, no capturing of clicks and pages.
  autocapture: false,
  capture_pageview: false,
  disable_session_recording: true,
  persistence: 'memory',
  __extensionClasses: { ...SurveysExtensions },
});

import type { AnswerModule, ModuleKey } from './answers.js';

const modules: Readonly<Record<ModuleKey, () => Promise<AnswerModule>>> = {
  'oxdata customer': () => import('./follow-timeline.js'),
  'oxdata objective': () => import('./follow-objective.js'),
  'oxdata objectives': () => import('./read-objectives.js'),
  'oxdata journey': () => import('./follow-journey.js'),
  'oxdata channel-mix': () => import('./read-channel-mix.js'),
  'oxdata pledges': () => import('./read-pledges.js'),
  'oxdata check-ins': () => import('./read-check-ins.js'),
  'oxdata instrument': () => import('./read-profile.js'),
  'oxmore customer': () => import('./read-more.js'),
  'oxreply receipt': () => import('./send-reply.js'),
  'oxdata inbox': () => import('./follow-inbox.js'),
  'oxmore inbox': () => import('./read-inbox-page.js'),
  'oxdata response': () => import('./open-response.js'),
  oxreply: () => import('./answer-giver.js'),
  oxassign: () => import('./change-response.js'),
  oxresolve: () => import('./change-response.js'),
  oxcheckin: () => import('./check-in.js'),
  oxpledge: () => import('./give-pledge.js'),
  'oxwithdraw pledge': () => import('./withdraw-pledge.js'),
  'oxsubmit journey': () => import('./put-journey.js'),
  oxjoin: () => import('./sign-up.js'),
  'oxwithdraw exchange': () => import('./withdraw-sign-up.js'),
  'oxdata person': () => import('./read-notes.js'),
  'oxmore person': () => import('./read-notes.js'),
  oxgive: () => import('./give-note.js'),
  oxshare: () => import('./change-note.js'),
  oxdelete: () => import('./change-note.js'),
  'oxdata assessment': () => import('./read-assessment.js'),
  'oxkeep assessment': () => import('./keep-draft.js'),
  'oxrecall assessment': () => import('./recall-draft.js'),
  handkeep: () => import('./keep-draft.js'),
  handrecall: () => import('./recall-draft.js'),
};

/** Fetches what answers a request that not every page makes. */
export function fetchModule(key: ModuleKey): Promise<AnswerModule> {
  return modules[key]();
}

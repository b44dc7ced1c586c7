import { Hono, type Context } from 'hono';
import { getSignedCookie, setSignedCookie } from 'hono/cookie';
import { complaints, demoData, findCustomer } from './demo-data.js';
import { readFeedbackOfTheDay } from './feedback-of-the-day.js';
import { isSameOrigin, problem, type HostSettings } from './guard.js';
import { channelsPage } from './pages/crm-channels.js';
import { casesPage, findCase } from './pages/crm-cases.js';
import { customersPage, recordPage } from './pages/crm-customers.js';
import { feedbackPage } from './pages/crm-feedback.js';
import { inboxPage } from './pages/crm-inbox.js';
import type { CrmVisit } from './pages/crm.js';
import { toPlace } from './pages/place.js';
import { signToken } from './tokens.js';

const cookie = 'oxbow-demo-crm';
const agent = 'agent:demo';

/** The CRM: its pages, which sign in the one agent of the demo, and its token address. */
export function crmRoutes(settings: HostSettings): Hono {
  const { cookieSecret } = settings.secrets;
  const app = new Hono();

  async function receive(context: Context, kept: readonly string[] = []): Promise<CrmVisit> {
    await setSignedCookie(context, cookie, agent, cookieSecret, {
      path: '/crm',
      httpOnly: true,
      sameSite: 'Lax',
    });
    context.header('Cache-Control', 'no-store');
    return { ...settings, place: toPlace(context, 'en', kept) };
  }

  app.get('/crm/', async (context) => {
    const id = context.req.query('customer');
    const customer = findCustomer(id);
    if (id && !customer) return context.notFound();
    const visit = await receive(context, ['customer']);
    return context.html(customer ? recordPage({ ...visit, customer }) : customersPage(visit));
  });

  app.get('/crm/feedback', async (context) => {
    const visit = await receive(context);
    const now = Date.now();
    const feedback = await readFeedbackOfTheDay(settings, agent, now);
    return context.html(feedbackPage({ ...visit, feedback, now }));
  });

  app.get('/crm/inbox', async (context) => {
    const visit = await receive(context, ['item']);
    const { origin } = new URL(context.req.url);
    return context.html(inboxPage({ ...visit, origin, item: context.req.query('item') }));
  });

  app.get('/crm/channels', async (context) => {
    const wanted = context.req.query('days');
    if (wanted !== undefined && wanted !== 'recent') return context.notFound();
    return context.html(
      channelsPage({ ...(await receive(context, ['days'])), shown: wanted ?? 'data' }),
    );
  });

  app.get('/crm/cases', async (context) => {
    const id = context.req.query('case');
    const open = id ? findCase(id) : complaints.cases[0];
    if (!open) return context.notFound();
    return context.html(casesPage({ ...(await receive(context, ['case'])), open }));
  });

  app.on(['GET', 'POST'], '/crm/token', async (context) => {
    if (!isSameOrigin(context)) return problem(context, 403, 'Only the CRM itself may ask.');
    if ((await getSignedCookie(context, cookieSecret, cookie)) !== agent) {
      return problem(context, 401, 'No agent is signed in.');
    }
    const customers = demoData.customers.map(({ id }) => id);
    const scope = 'timeline:read channels:read inbox:read inbox:answer';
    const grant = { subject: agent, scope, customers, teams: '*' as const };
    context.header('Cache-Control', 'no-store');
    return context.json({ token: await signToken(settings.secrets, grant) });
  });

  return app;
}

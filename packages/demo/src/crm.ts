import { Hono } from 'hono';
import { getSignedCookie, setSignedCookie } from 'hono/cookie';
import { demoData, findCustomer } from './demo-data.js';
import { isSameOrigin, problem, type HostSettings } from './guard.js';
import { crmPage } from './pages/crm.js';
import { toLanguage } from './pages/language.js';
import { signToken } from './tokens.js';

const cookie = 'oxbow-demo-crm';
const agent = 'agent:demo';

/** The CRM: its page, which signs in the one agent of the demo, and its token address. */
export function crmRoutes(settings: HostSettings): Hono {
  const { cookieSecret } = settings.secrets;
  const app = new Hono();

  app.get('/crm/', async (context) => {
    const customer = findCustomer(context.req.query('customer')) ?? demoData.customers[0];
    if (!customer) return context.notFound();
    await setSignedCookie(context, cookie, agent, cookieSecret, {
      path: '/crm',
      httpOnly: true,
      sameSite: 'Lax',
    });
    context.header('Cache-Control', 'no-store');
    const language = toLanguage(context.req.query('lang'));
    return context.html(crmPage({ ...settings, language, customer }));
  });

  app.on(['GET', 'POST'], '/crm/token', async (context) => {
    if (!isSameOrigin(context)) return problem(context, 403, 'Only the CRM itself may ask.');
    if ((await getSignedCookie(context, cookieSecret, cookie)) !== agent) {
      return problem(context, 401, 'No agent is signed in.');
    }
    const customers = demoData.customers.map(({ id }) => id);
    const grant = { subject: agent, scope: 'timeline:read', customers };
    context.header('Cache-Control', 'no-store');
    return context.json({ token: await signToken(settings.secrets, grant) });
  });

  return app;
}

import { Hono, type Context } from 'hono';
import { getSignedCookie, setSignedCookie } from 'hono/cookie';
import { demoData, findCustomer } from './demo-data.js';
import { isSameOrigin, problem, type HostSettings } from './guard.js';
import { toLanguage } from './pages/language.js';
import { shopPage } from './pages/shop.js';
import { signToken } from './tokens.js';

const cookie = 'oxbow-demo-shop';
/** Stands in the cookie of somebody who is not signed in. */
const guest = 'guest';

/** The shop: its page, its sign-in (a choice among customers, no password) and its token address. */
export function shopRoutes(settings: HostSettings): Hono {
  const { cookieSecret } = settings.secrets;
  const app = new Hono();

  const signIn = (context: Context, who: string) =>
    setSignedCookie(context, cookie, who, cookieSecret, {
      path: '/shop',
      httpOnly: true,
      sameSite: 'Lax',
    });

  app.get('/shop/', async (context) => {
    let who = await getSignedCookie(context, cookieSecret, cookie);
    if (!who) {
      who = demoData.customers[0]?.id ?? guest;
      await signIn(context, who);
    }
    context.header('Cache-Control', 'no-store');
    const language = toLanguage(context.req.query('lang'));
    return context.html(shopPage({ ...settings, language, customer: findCustomer(who) }));
  });

  app.post('/shop/session', async (context) => {
    if (!isSameOrigin(context)) return problem(context, 403, 'Only the shop itself may sign in.');
    const form = await context.req.parseBody();
    const who = String(form['customer'] ?? '');
    if (who !== guest && !findCustomer(who)) {
      return problem(context, 400, 'There is no such customer.');
    }
    await signIn(context, who);
    return context.redirect(`/shop/?lang=${toLanguage(String(form['lang'] ?? ''))}`, 303);
  });

  app.on(['GET', 'POST'], '/shop/token', async (context) => {
    if (!isSameOrigin(context)) return problem(context, 403, 'Only the shop itself may ask.');
    const who = await getSignedCookie(context, cookieSecret, cookie);
    const customer = findCustomer(who || undefined);
    if (!customer) return problem(context, 401, 'Nobody is signed in.');
    const grant = { subject: customer.id, scope: 'feedback:write', customers: [] };
    context.header('Cache-Control', 'no-store');
    return context.json({ token: await signToken(settings.secrets, grant) });
  });

  return app;
}

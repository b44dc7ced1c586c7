import { Hono, type Context } from 'hono';
import { getSignedCookie, setSignedCookie } from 'hono/cookie';
import { addTo, piecesIn, readBasket, toBasket, type Basket } from './basket.js';
import { sendTouchpoints } from './collector-client.js';
import { demoData, findCustomer } from './demo-data.js';
import type { Customer } from './extract/extract.js';
import { isSameOrigin, problem, type HostSettings } from './guard.js';
import { isOrderId, readOrder, toOrderId, toTouchpoint, type PlacedOrder } from './orders.js';
import { toFormPlace, toPlace, addressOf } from './pages/place.js';
import { assessmentPage } from './pages/shop-assessment.js';
import { basketPage, cataloguePage } from './pages/shop-catalogue.js';
import { orderPage } from './pages/shop-order.js';
import type { ShopVisit } from './pages/shop.js';
import { signToken } from './tokens.js';

const cookies = {
  customer: 'oxbow-demo-shop',
  basket: 'oxbow-demo-basket',
  order: 'oxbow-demo-order',
} as const;

/** Stands in the cookie of somebody who is not signed in. */
const guest = 'guest';
/** Where the sign-in may lead back to. */
const pages = ['/shop/', '/shop/basket', '/shop/order', '/shop/assessment'];

/** The shop: its pages, its sign-in (a choice among customers, no password), basket, order and token address. */
export function shopRoutes(settings: HostSettings): Hono {
  const { cookieSecret } = settings.secrets;
  const app = new Hono();

  const readCookie = (context: Context, name: keyof typeof cookies) =>
    getSignedCookie(context, cookieSecret, cookies[name]);
  const keep = (context: Context, name: keyof typeof cookies, value: string) =>
    setSignedCookie(context, cookies[name], value, cookieSecret, {
      path: '/shop',
      httpOnly: true,
      sameSite: 'Lax',
    });

  /** Who comes, signed in as the first customer on the first visit. */
  async function receive(context: Context): Promise<ShopVisit> {
    context.header('Cache-Control', 'no-store');
    const place = toPlace(context, 'en');
    let who = await readCookie(context, 'customer');
    if (!who) {
      who = demoData.customers[0]?.id ?? guest;
      await keep(context, 'customer', who);
    }
    const basket = readBasket(await readCookie(context, 'basket'));
    return { ...settings, place, customer: findCustomer(who), basket };
  }

  const keepBasket = (context: Context, basket: Basket) =>
    keep(context, 'basket', JSON.stringify(basket));

  app.get('/shop/', async (context) => context.html(cataloguePage(await receive(context))));
  app.get('/shop/basket', async (context) => context.html(basketPage(await receive(context))));
  app.get('/shop/order', async (context) => {
    const placed = readOrder(await readCookie(context, 'order'));
    return context.html(orderPage({ ...(await receive(context)), placed }));
  });

  app.get('/shop/assessment', async (context) =>
    context.html(assessmentPage({ ...(await receive(context)), quarter: settings.quarter })),
  );

  app.post('/shop/session', async (context) => {
    if (!isSameOrigin(context)) return problem(context, 403, 'Only the shop itself may sign in.');
    const form = await context.req.parseBody();
    const who = String(form['customer'] ?? '');
    if (who !== guest && !findCustomer(who)) {
      return problem(context, 400, 'There is no such customer.');
    }
    await keep(context, 'customer', who);
    const page = pages.find((each) => each === form['page']) ?? '/shop/';
    return context.redirect(addressOf(toFormPlace(form), page), 303);
  });

  app.post('/shop/basket/add', async (context) => {
    if (!isSameOrigin(context)) return problem(context, 403, 'Only the shop itself may sell.');
    const form = await context.req.parseBody();
    const id = String(form['article'] ?? '');
    const before = readBasket(await readCookie(context, 'basket'));
    const basket = addTo(before, id);
    if (!basket[id]) return problem(context, 400, 'There is no such article.');
    await keepBasket(context, basket);
    return context.redirect(addressOf(toFormPlace(form), '/shop/', {}, `#${id}`), 303);
  });

  app.post('/shop/basket', async (context) => {
    if (!isSameOrigin(context)) return problem(context, 403, 'Only the shop itself may sell.');
    const form = await context.req.parseBody();
    await keepBasket(
      context,
      toBasket((id) => form[id]),
    );
    return context.redirect(addressOf(toFormPlace(form), '/shop/basket'), 303);
  });

  app.post('/shop/order', async (context) => {
    if (!isSameOrigin(context)) return problem(context, 403, 'Only the shop itself may sell.');
    const customer = findCustomer((await readCookie(context, 'customer')) || undefined);
    if (!customer) return problem(context, 401, 'Nobody is signed in.');
    const form = await context.req.parseBody();
    const place = { ...toFormPlace(form), path: '/shop/basket', query: {} };
    const number = String(form['order'] ?? '');
    const basket = toBasket((article) => form[article]);
    if (!isOrderId(number) || piecesIn(basket) === 0) {
      return context.redirect(addressOf(place, '/shop/basket'), 303);
    }
    const id = toOrderId(number, basket);
    const order = { id, customer: customer.id, at: new Date().toISOString(), basket };
    if (!(await isTaken(order))) {
      await keepBasket(context, basket);
      const visit: ShopVisit = { ...settings, place, customer, basket };
      context.header('Cache-Control', 'no-store');
      return context.html(basketPage(visit, number), 503);
    }
    await keep(context, 'order', JSON.stringify(order));
    await keepBasket(context, {});
    return context.redirect(addressOf(place, '/shop/order'), 303);
  });

  /** Gives the order to the collector, which keeps it once, however often it comes. */
  async function isTaken(order: PlacedOrder): Promise<boolean> {
    try {
      const refused = await sendTouchpoints(settings, 'system:shop', [toTouchpoint(order)]);
      return refused.length === 0;
    } catch {
      return false;
    }
  }

  app.on(['GET', 'POST'], '/shop/token', async (context) => {
    if (!isSameOrigin(context)) return problem(context, 403, 'Only the shop itself may ask.');
    const customer: Customer | undefined = findCustomer(
      (await readCookie(context, 'customer')) || undefined,
    );
    if (!customer) return problem(context, 401, 'Nobody is signed in.');
    const grant = {
      subject: customer.id,
      scope: 'feedback:write assessments:write',
      customers: [],
    };
    context.header('Cache-Control', 'no-store');
    return context.json({ token: await signToken(settings.secrets, grant) });
  });

  return app;
}

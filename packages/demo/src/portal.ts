import { Hono, type Context } from 'hono';
import { getSignedCookie, setSignedCookie } from 'hono/cookie';
import { experience } from './demo-data.js';
import { isSameOrigin, problem, type HostSettings } from './guard.js';
import { toJourneyId } from './journey-constructed.js';
import { readJourneyWithActuals } from './journey-reading.js';
import { findObjectiveId } from './okrs.js';
import { addressOf, toFormPlace, toPlace } from './pages/place.js';
import { journeyPage } from './pages/portal-journey.js';
import {
  assessmentPage,
  names,
  notesPage,
  objectiveListPage,
  objectivesPage,
  radarPage,
  roles,
  startPage,
  toEmployee,
  type PortalVisit,
  type Role,
} from './pages/portal.js';
import { signToken, sites } from './tokens.js';
import { unit } from './waves.js';

const cookie = 'oxbow-demo-portal';
/** Where the sign-in may lead back to. */
const pages = [
  '/portal/',
  '/portal/objectives',
  '/portal/journey',
  '/portal/notes',
  '/portal/assessment',
  '/portal/radar',
];

/** What everybody who is signed in may do. */
const usualScope =
  'objectives:read objectives:check-in pledges:write journeys:read sign-ups:write notes:read notes:write';

/** The HR portal: its pages, its sign-in (a team member or a leader, no password) and its token address. */
export function portalRoutes(settings: HostSettings): Hono {
  const { cookieSecret } = settings.secrets;
  const app = new Hono();

  const readRole = async (context: Context): Promise<Role | undefined> => {
    const who = await getSignedCookie(context, cookieSecret, cookie);
    return roles.find((role) => role === who);
  };
  const signIn = (context: Context, role: Role) =>
    setSignedCookie(context, cookie, role, cookieSecret, {
      path: '/portal',
      httpOnly: true,
      sameSite: 'Lax',
    });

  /** Who comes, signed in as team member on the first visit. */
  async function receive(context: Context, kept: readonly string[] = []): Promise<PortalVisit> {
    context.header('Cache-Control', 'no-store');
    let role = await readRole(context);
    if (!role) {
      role = 'member';
      await signIn(context, role);
    }
    return { ...settings, place: toPlace(context, 'de', kept), role };
  }

  app.get('/portal/', async (context) =>
    context.html(startPage({ ...(await receive(context)), now: Date.now() })),
  );
  app.get('/portal/objectives', async (context) => {
    const wanted = context.req.query('objective');
    if (wanted === undefined) return context.html(objectiveListPage(await receive(context)));
    const open = findObjectiveId(wanted, settings.quarter);
    if (!open) return context.notFound();
    return context.html(objectivesPage({ ...(await receive(context, ['objective'])), open }));
  });
  app.get('/portal/journey', async (context) => {
    const visit = await receive(context);
    const id = toJourneyId(settings.quarter);
    const read = await readJourneyWithActuals(settings, toEmployee(visit.role), id);
    return context.html(journeyPage({ ...visit, read }));
  });
  app.get('/portal/notes', async (context) => context.html(notesPage(await receive(context))));
  app.get('/portal/assessment', async (context) =>
    context.html(assessmentPage(await receive(context))),
  );
  // For a team member this is a page that says so: browsers write a refusal of a page into the console as an error.
  app.get('/portal/radar', async (context) => {
    const wanted = context.req.query('organisation');
    const all = experience.organisations;
    const organisation = wanted ? all.find(({ code }) => code === wanted) : all[0];
    if (!organisation) return context.notFound();
    const visit = await receive(context, ['organisation']);
    return context.html(radarPage({ ...visit, organisation }));
  });

  app.post('/portal/session', async (context) => {
    if (!isSameOrigin(context)) return problem(context, 403, 'Only the portal itself may sign in.');
    const form = await context.req.parseBody();
    const role = roles.find((each) => each === form['role']);
    if (!role) return problem(context, 400, 'There is no such role.');
    await signIn(context, role);
    const from = pages.find((each) => each === form['page']) ?? '/portal/';
    // Who is no leader any more is not led back to what only leaders see.
    const page = from === '/portal/radar' && role !== 'leader' ? '/portal/' : from;
    return context.redirect(addressOf(toFormPlace(form), page), 303);
  });

  app.on(['GET', 'POST'], '/portal/token', async (context) => {
    if (!isSameOrigin(context)) return problem(context, 403, 'Only the portal itself may ask.');
    const role = await readRole(context);
    if (!role) return problem(context, 401, 'Nobody is signed in.');
    const grant = {
      site: sites.portal,
      subject: toEmployee(role),
      scope: role === 'leader' ? `${usualScope} journeys:write` : usualScope,
      customers: [],
      // Both are of one team, so that each reads what the other shares.
      teams: ['nordhafen'],
      name: names[role],
    };
    context.header('Cache-Control', 'no-store');
    return context.json({ token: await signToken(settings.secrets, grant) });
  });

  // For the assessment alone: whoever answers shows where they stand and nothing else, and reads nothing by it.
  app.on(['GET', 'POST'], '/portal/assessment-token', async (context) => {
    if (!isSameOrigin(context)) return problem(context, 403, 'Only the portal itself may ask.');
    const role = await readRole(context);
    if (!role) return problem(context, 401, 'Nobody is signed in.');
    const grant = {
      site: sites.portal,
      subject: toEmployee(role),
      scope: 'assessments:write experience:read',
      customers: [],
      unit: unit.id,
    };
    context.header('Cache-Control', 'no-store');
    return context.json({ token: await signToken(settings.secrets, grant) });
  });

  return app;
}

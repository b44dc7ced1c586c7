import type { Objective } from '@oxbow/model/objective';

/** The time that the sample is told at, about the middle of its quarter. */
export const sampleNow = Date.parse('2020-03-16T10:00:00Z');

/**
 * “Campaigns are polished and adopted by customers”, with its four key results and what was said of them: Sourcegraph
 * handbook, goals of the first quarter of Sourcegraph's fiscal year 2021 (Apache License 2.0), without the names of people.
 * Constructed by us: period in days, reason, contributions, types, sides, steps, confidence, reported health, sources, dates,
 * revision and all German.
 */
export const sampleObjective: Objective = {
  id: 'campaigns-adopted',
  revision: 7,
  title: {
    en: 'Campaigns are polished and adopted by customers',
    de: 'Kampagnen sind ausgereift und werden von der Kundschaft genutzt',
  },
  why: {
    en: 'Large code changes get stuck between teams. When a customer can start one campaign and watch it land everywhere, their engineers stop chasing each other.',
    de: 'Große Codeänderungen bleiben zwischen Teams stecken. Wenn ein Kunde eine Kampagne starten und überall ankommen sehen kann, müssen sich seine Entwickler:innen nicht mehr hinterherlaufen.',
  },
  contributions: [
    {
      audience: { en: 'Design colleagues', de: 'Designkolleg:innen' },
      text: {
        en: 'Sit in on one of the user tests and note where people hesitate',
        de: 'Bei einem Nutzungstest zuschauen und notieren, wo Menschen zögern',
      },
    },
    {
      audience: { en: 'Customer engineers', de: 'Kundenbetreuung' },
      text: {
        en: 'Name a customer who could run a first campaign',
        de: 'Einen Kunden nennen, der eine erste Kampagne ausprobieren könnte',
      },
      link: 'https://portal.example/campaigns/first',
    },
  ],
  level: 'team',
  owner: 'Team Campaigns',
  period: {
    label: { en: 'Q1 FY 2021', de: '1. Quartal GJ 2021' },
    start: '2020-02-01',
    end: '2020-04-30',
  },
  type: 'aspirational',
  health: { status: 'at-risk', at: '2020-03-12T09:00:00Z', by: 'Team Campaigns' },
  confidence: { value: 6, at: '2020-03-12T09:00:00Z' },
  checked: '2020-03-12T09:00:00Z',
  keyResults: [
    {
      id: 'customers',
      type: 'increase',
      side: 'customer',
      title: {
        en: '3 different customers have together run at least 10 campaigns',
        de: '3 verschiedene Kunden haben zusammen mindestens 10 Kampagnen durchgeführt',
      },
      start: 0,
      target: 10,
      current: 122,
      unit: { en: 'campaigns', de: 'Kampagnen' },
      note: { en: '4 customers with 122 campaigns.', de: '4 Kunden mit 122 Kampagnen.' },
      source: {
        label: { en: 'usage pings', de: 'Nutzungsdaten' },
        at: '2020-03-14T06:00:00Z',
      },
    },
    {
      id: 'tests',
      type: 'increase',
      side: 'employee',
      title: {
        en: 'Run 3 user tests with Sourcegraph colleagues, collect issues and fix them',
        de: '3 Nutzungstests mit Kolleg:innen durchführen, Probleme sammeln und beheben',
      },
      start: 0,
      target: 3,
      current: 3,
      note: {
        en: 'Collected a lot of issues and fixed most of them.',
        de: 'Viele Probleme gesammelt und die meisten behoben.',
      },
    },
    {
      id: 'default',
      type: 'binary',
      side: 'customer',
      title: {
        en: 'Campaigns are enabled by default and not behind a feature flag',
        de: 'Kampagnen sind standardmäßig eingeschaltet und nicht hinter einem Schalter',
      },
      done: false,
      note: {
        en: 'The menu item is visible on all instances, the actual functionality is still hidden behind a feature flag.',
        de: 'Der Menüeintrag ist überall sichtbar, die eigentliche Funktion liegt noch hinter einem Schalter.',
      },
    },
    {
      id: 'documentation',
      type: 'milestone',
      side: 'customer',
      title: {
        en: 'Document campaigns and write a blog post about it',
        de: 'Kampagnen dokumentieren und einen Blogbeitrag darüber schreiben',
      },
      milestones: [
        { id: 'docs', title: { en: 'Documentation', de: 'Dokumentation' }, done: true },
        { id: 'post', title: { en: 'Blog post', de: 'Blogbeitrag' }, done: false },
      ],
      note: {
        en: 'Documentation has been greatly improved. No blog post.',
        de: 'Die Dokumentation ist viel besser geworden. Kein Blogbeitrag.',
      },
    },
  ],
  attribution: {
    en: 'the Sourcegraph handbook (Apache License 2.0); reason, contributions, health and dates are constructed',
    de: 'dem Sourcegraph-Handbuch (Apache License 2.0); Grund, Beiträge, Meldungen und Daten sind konstruiert',
  },
};

/** Every type of key result, weights that differ, no reason and no report; all of it constructed. */
export const sampleOfEveryType: Objective = {
  id: 'every-type',
  revision: 1,
  title: { en: 'Orders arrive as promised', de: 'Bestellungen kommen an wie versprochen' },
  period: { start: '2020-02-01', end: '2020-04-30' },
  type: 'committed',
  checked: '2020-03-12T09:00:00Z',
  keyResults: [
    {
      id: 'nps',
      type: 'increase',
      side: 'customer',
      title: 'Recommendation (NPS)',
      start: 20,
      target: 50,
      current: 35,
      weight: 2,
    },
    {
      id: 'hours',
      type: 'decrease',
      side: 'employee',
      title: 'Hours until a first answer',
      start: 48,
      target: 24,
      current: 30,
      unit: 'hour',
      source: {
        label: 'Helpdesk',
        at: '2020-03-16T06:00:00Z',
        link: 'https://helpdesk.example/report',
      },
    },
    {
      id: 'promises',
      type: 'maintain',
      side: 'customer',
      title: 'Share of promises kept',
      minimum: 90,
      maximum: 100,
      current: 88,
      unit: 'percent',
      readings: [
        { at: '2020-02-17T09:00:00Z', value: 92 },
        { at: '2020-03-02T09:00:00Z', value: 95 },
        { at: '2020-03-12T09:00:00Z', value: 88 },
      ],
    },
    {
      id: 'team',
      type: 'zones',
      side: 'employee',
      title: 'Team health index',
      start: 0,
      commit: 50,
      target: 70,
      stretch: 90,
      current: 60,
    },
    {
      id: 'returns',
      type: 'baseline',
      title: 'Margin of a returned order',
      current: -12.5,
      currency: 'EUR',
    },
    {
      id: 'stores',
      type: 'milestone',
      title: 'Roll out to all stores',
      milestones: [
        { id: 'pilot', title: 'Pilot', done: true },
        { id: 'half', title: 'Half of the stores', done: true },
        { id: 'all', title: 'All stores', done: false, weight: 2 },
      ],
    },
    {
      id: 'agreement',
      type: 'binary',
      side: 'employee',
      title: 'Works agreement signed',
      done: true,
    },
    {
      id: 'heard',
      type: 'qualitative',
      side: 'employee',
      title: 'Colleagues say that they are heard',
      note: 'Three of five teams told of it.',
    },
    {
      id: 'unmeasured',
      type: 'increase',
      title: 'Repeat purchases',
      start: 0,
      target: 500,
      current: null,
    },
  ],
};

const millisecondsPerDay = 86_400_000;

/** The sample with all its days moved by whole days, as if it were told now. */
export function sampleAt(now: number, objective = sampleObjective): Objective {
  // From day to day, not from hour to hour: late in the day it would be tomorrow.
  const [today, then] = [now, sampleNow].map((time) => Math.floor(time / millisecondsPerDay));
  const days = today! - then!;
  const moved = JSON.stringify(objective).replaceAll(
    /"(\d{4}-\d{2}-\d{2})(T[^"]*)?"/g,
    (_, day: string, time = '') => {
      const other = new Date(Date.parse(day) + days * millisecondsPerDay);
      return `"${other.toISOString().slice(0, 10)}${time}"`;
    },
  );
  const sample = JSON.parse(moved) as Objective;
  // The quarter's name says when it was.
  delete sample.period.label;
  return sample;
}

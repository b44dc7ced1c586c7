import type { Journey } from '@oxbow/model/journey';
import type { Database } from '../database/database.js';
import { toKey } from '../key.js';
import type { Announcer } from '../live/announcer.js';
import { RevisedStore, type Revised } from './revised-store.js';

/** Journeys as they are meant to be. */
export class JourneyStore extends RevisedStore<Journey> {
  constructor(database: Database, announcer: Announcer) {
    super('journey', database, announcer);
  }

  /** As in `RevisedStore`; an offer that is not in it any more takes along who had signed up for it. */
  override async replace(
    site: string,
    journey: Journey,
    revision: number,
  ): Promise<Revised | undefined> {
    const kept = (journey.exchanges ?? []).map(({ id }) => toKey(id));
    return super.replace(site, journey, revision, {
      alongside: (query) =>
        query(
          `delete from oxbow.sign_up where site = $1 and journey = $2 and exchange <> all($3::text[])`,
          [site, toKey(journey.id), kept],
        ),
    });
  }
}

import type { CheckInRequest } from '@oxbow/model/check-in';
import { DeviceStore } from './device-store.js';

/** A check-in that could not be brought to the collector yet. */
export interface QueuedCheckIn {
  /** That of the check-in. */
  id: string;
  /** Where it goes. */
  endpoint: string;
  /** The public key of the site. */
  site: string;
  /** Who was signed in when it was handed in; it is sent with their token alone; see `CheckInQueue.list` for another’s. */
  subject: string;
  /** The objective, the revision that the person saw, and the check-in. */
  request: CheckInRequest;
  /** When it was handed in, in milliseconds since 1970. */
  at: number;
  /** Attempts that failed so far. */
  failures: number;
  /** Not before this time, in milliseconds since 1970. */
  due: number;
  /** True when the collector itself named `due`. */
  told: boolean;
  /** True when it was refused, or somebody was faster: it waits for the person to say what is to become of it. */
  held?: boolean;
}

/** The database's name, on the origin of the page; of its own, so that pages with an older version keep their outbox. */
export const databaseName = 'oxbow-check-ins';

/** Where they are on the device; made when the first one cannot be sent. */
export const checkInStore = new DeviceStore(databaseName, 'entries', 'id');

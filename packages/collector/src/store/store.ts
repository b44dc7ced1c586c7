import type { Database } from '../database/database.js';
import { Announcer } from '../live/announcer.js';
import { Ingest } from '../ingest/ingest.js';
import type { Bus } from '../live/bus.js';
import { DeliveryStore } from '../webhooks/delivery-store.js';
import { WebhookStore } from '../webhooks/webhook-store.js';
import { AuditStore } from './audit-store.js';
import { ChannelStore } from './channel-store.js';
import { CustomerStore } from './customer-store.js';
import { FiguresStore } from './figures-store.js';
import { HistoryStore } from './history-store.js';
import { InboxStore } from './inbox-store.js';
import { JourneyStore } from './journey-store.js';
import { ObjectiveStore } from './objective-store.js';
import { PledgeStore } from './pledge-store.js';
import { PromptStore } from './prompt-store.js';
import { ReceiptStore } from './receipt-store.js';
import { ResponseStore } from './response-store.js';
import { RetentionStore } from './retention-store.js';
import { SignUpStore } from './sign-up-store.js';
import { TimelineStore } from './timeline-store.js';

/** Everything that is kept, in plain SQL. Each method names the site, and each statement filters by it. */
export class Store {
  readonly responses: ResponseStore;
  /** In the place of `responses` and `timeline`, for what requests bring at the same time. */
  readonly ingest: Ingest;
  readonly inbox: InboxStore;
  readonly figures: FiguresStore;
  readonly receipts: ReceiptStore;
  readonly timeline: TimelineStore;
  readonly customers: CustomerStore;
  readonly channels: ChannelStore;
  readonly history: HistoryStore;
  readonly audit: AuditStore;
  readonly retention: RetentionStore;
  readonly objectives: ObjectiveStore;
  readonly pledges: PledgeStore;
  readonly journeys: JourneyStore;
  readonly signUps: SignUpStore;
  readonly prompts: PromptStore;
  readonly webhooks: WebhookStore;
  readonly deliveries: DeliveryStore;
  readonly #database: Database;

  /** @param bus tells other processes what has changed */
  constructor(database: Database, bus: Pick<Bus, 'publish'>) {
    const announcer = new Announcer(bus);
    this.#database = database;
    this.responses = new ResponseStore(database, announcer);
    this.inbox = new InboxStore(database, announcer);
    this.figures = new FiguresStore(database);
    this.receipts = new ReceiptStore(database, announcer);
    this.timeline = new TimelineStore(database, announcer);
    this.customers = new CustomerStore(database, announcer);
    this.channels = new ChannelStore(database);
    this.history = new HistoryStore(database);
    this.audit = new AuditStore(database);
    this.retention = new RetentionStore(database, announcer);
    this.objectives = new ObjectiveStore(database, announcer);
    this.pledges = new PledgeStore(database);
    this.journeys = new JourneyStore(database, announcer);
    this.signUps = new SignUpStore(database);
    this.prompts = new PromptStore(database);
    this.webhooks = new WebhookStore(database);
    this.deliveries = new DeliveryStore(database);
    this.ingest = new Ingest(this);
  }

  /** Rejects when the database does not answer. */
  async ping(): Promise<void> {
    await this.#database.query('select 1');
  }
}

-- Where a site wants to be told of what happens. `events` and `teams` also stand in `body`; here they choose who is told, in
-- the very statement that stores what happened.
create table oxbow.webhook (
  site text collate "C" not null,
  webhook text collate "C" not null,
  revision bigint not null,
  active boolean not null,
  events text[] not null,
  -- Only what belongs to one of these; null for everything.
  teams text[],
  body json not null,
  -- When the receiver said that it is gone (410), which made it inactive.
  gone_at timestamptz(3),
  -- `[{"secret": …, "until"?: …}]`, the newest first. They have to be readable, since they sign.
  secrets json not null,
  primary key (site, webhook)
);

-- One event for one webhook. No text that a person wrote: a webhook that asks for content gets it from where it is stored,
-- when it is sent, so that what was erased meanwhile is not sent.
create table oxbow.webhook_delivery (
  site text collate "C" not null,
  webhook text collate "C" not null,
  -- The id that the receiver sees; the same on every attempt and replay, and for each webhook that is told.
  id uuid not null,
  type text not null,
  -- Of what it tells: the id of a response or wave, and whose it is.
  subject text collate "C" not null,
  customer text collate "C",
  team text collate "C",
  at timestamptz(3) not null,
  data json not null,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed')),
  attempts integer not null default 0,
  -- Of the last attempt: the status of the answer, or why there was none.
  status integer,
  failure text,
  created_at timestamptz(3) not null default now(),
  tried_at timestamptz(3),
  primary key (site, webhook, id),
  foreign key (site, webhook) references oxbow.webhook on delete cascade
);

create index webhook_delivery_list on oxbow.webhook_delivery (site, webhook, created_at desc, id desc);
create index webhook_delivery_customer on oxbow.webhook_delivery (site, customer, subject);
create index webhook_delivery_age on oxbow.webhook_delivery (site, created_at);

select oxbow.fence('oxbow.webhook');
select oxbow.fence('oxbow.webhook_delivery');

-- What waits to be sent, of every site: ids and times alone. No fence, since a sender looks for what is due without knowing
-- whose it is; what it then sends it reads behind the fence of that site.
create table oxbow.webhook_queue (
  site text collate "C" not null,
  webhook text collate "C" not null,
  delivery uuid not null,
  -- When it began to wait, and when it may be sent.
  since timestamptz not null default now(),
  due timestamptz not null default now(),
  attempt integer not null default 0,
  -- Of the process that is sending it; `due` is then when the lease ends.
  lease uuid,
  primary key (site, webhook, delivery),
  foreign key (site, webhook, delivery) references oxbow.webhook_delivery on delete cascade
);

create index webhook_queue_due on oxbow.webhook_queue (site, webhook, due);

-- A receiver that fails is left alone for a while, whatever waits for it.
create table oxbow.webhook_pause (
  site text collate "C" not null,
  webhook text collate "C" not null,
  until timestamptz not null,
  failures integer not null,
  primary key (site, webhook),
  foreign key (site, webhook) references oxbow.webhook on delete cascade
);

do $$
begin
  if exists (select from pg_roles where rolname = 'oxbow_request') then
    grant select, insert, update, delete on oxbow.webhook_queue, oxbow.webhook_pause to oxbow_request;
  end if;
end $$;

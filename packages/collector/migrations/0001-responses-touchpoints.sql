-- Every key starts with the tenant (site) and the customer, so that a PostgreSQL-compatible engine can distribute by
-- them. Texts that name something compare byte by byte ("C"): the same order on every machine.

-- What was handed in, as it came. `customer` is empty for what belongs to nobody in particular.
create table oxbow.response (
  site text collate "C" not null,
  customer text collate "C" not null,
  id uuid not null,
  at timestamptz(3) not null,
  -- json, not jsonb: it keeps every text unharmed, also NUL and lone surrogates, which jsonb refuses.
  body json not null,
  stored_at timestamptz not null default now(),
  primary key (site, customer, id)
);

-- One row per customer: the last place given out in its stream of changes. Whoever adds touchpoints of a customer
-- locks the row until commit, so that places become visible in order and a reader of "after place n" misses none.
create table oxbow.customer (
  site text collate "C" not null,
  customer text collate "C" not null,
  sequence bigint not null,
  primary key (site, customer)
);

create table oxbow.touchpoint (
  site text collate "C" not null,
  customer text collate "C" not null,
  id text collate "C" not null,
  at timestamptz(3) not null,
  -- Place in the customer's stream of changes; null for what belongs to no customer and has no stream.
  sequence bigint,
  body json not null,
  stored_at timestamptz not null default now(),
  primary key (site, customer, id)
);

create index touchpoint_timeline on oxbow.touchpoint (site, customer, at desc, sequence desc);
create index touchpoint_stream on oxbow.touchpoint (site, customer, sequence);

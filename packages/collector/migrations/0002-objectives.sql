-- Every key starts with the tenant (site) and what is locked while it changes (the objective), so that a
-- PostgreSQL-compatible engine can distribute by them.

-- An objective as it stands. `revision` is also in the body; it grows by one with each change and is the place in the
-- objective's stream of changes.
create table oxbow.objective (
  site text collate "C" not null,
  objective text collate "C" not null,
  revision bigint not null,
  -- json, not jsonb: it keeps every text unharmed, also NUL and lone surrogates, which jsonb refuses.
  body json not null,
  primary key (site, objective)
);

-- What was checked in, as it came, so that the same one counts once. There is no column for a person, an address or the
-- time of storing, and none may come: nothing here tells who reports what, how often or how late.
create table oxbow.check_in (
  site text collate "C" not null,
  objective text collate "C" not null,
  id uuid not null,
  -- The revision that it made.
  revision bigint not null,
  body json not null,
  primary key (site, objective, id),
  foreign key (site, objective) references oxbow.objective on delete cascade
);

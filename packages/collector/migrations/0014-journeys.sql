-- A journey as it is meant to be, kept as an objective is: `revision` is also in the body, grows by one with each change, and is the
-- place in the journey's stream of changes.
create table oxbow.journey (
  site text collate "C" not null,
  journey text collate "C" not null,
  revision bigint not null,
  body json not null,
  primary key (site, journey)
);
select oxbow.fence('oxbow.journey');

-- Who takes part in an offer to live the other side: docs/decisions/0056-who-signs-up.md. `person` is a keyed hash: enough for a person to
-- hold one place, to give it back, and to have it erased. `name` is what they told the organiser themselves. Only the day is kept.
create table oxbow.sign_up (
  site text collate "C" not null,
  journey text collate "C" not null,
  exchange text collate "C" not null,
  person bytea not null,
  given date not null,
  name text collate "C",
  primary key (site, journey, exchange, person),
  foreign key (site, journey) references oxbow.journey on delete cascade
);
-- See 0009.
alter table oxbow.sign_up
  alter column person set statistics 0,
  alter column name set statistics 0;
select oxbow.fence('oxbow.sign_up');
create index sign_up_person on oxbow.sign_up (site, person);

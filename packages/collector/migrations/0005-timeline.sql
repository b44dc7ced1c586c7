-- What a timeline is filtered by, and what is counted by day, stands in columns of its own: the body is text to PostgreSQL.
alter table oxbow.touchpoint no force row level security;
alter table oxbow.touchpoint
  add column channel text collate "C",
  add column type text collate "C",
  add column direction text collate "C",
  add column side text collate "C",
  add column case_id text collate "C";

-- The texts were written by one program without spaces, where a quote inside of a text has a backslash before it: so
-- these patterns meet keys and never what somebody wrote. JSON operators would refuse NUL in any text of the body.
-- What is written with a backslash gets the key that it has in `toKey`, where that is possible without reading JSON.
update oxbow.touchpoint set
  channel = substring(body::text from '"channel":"([a-z]+)"'),
  type = replace(substring(body::text from '"type":"((?:[^"\\]|\\.)*)"'), '\"', '"'),
  direction = substring(body::text from '"direction":"([a-z]+)"'),
  side = substring(body::text from '"side":"([a-z]+)"'),
  case_id = replace(substring(body::text from '"case":"((?:[^"\\]|\\.)*)"'), '\"', '"');

alter table oxbow.touchpoint
  alter column channel set not null,
  alter column type set not null,
  alter column direction set not null,
  alter column side set not null,
  force row level security;

-- What is too old is found by ranges of pages, which costs next to nothing when rows are added.
create index touchpoint_age on oxbow.touchpoint using brin (at) with (autosummarize = on);
create index response_age on oxbow.response using brin (at) with (autosummarize = on);

-- How many touchpoints are stored, by day (UTC). Triggers keep it exact in the statement that stores or deletes. Each
-- backend counts in one of eight slots, so that those who store at the same time seldom wait for each other; the sum counts.
create table oxbow.channel_day (
  site text collate "C" not null,
  day date not null,
  channel text collate "C" not null,
  type text collate "C" not null,
  direction text collate "C" not null,
  side text collate "C" not null,
  slot smallint not null,
  count bigint not null,
  primary key (site, day, channel, type, direction, side, slot)
) with (fillfactor = 70);
select oxbow.fence('oxbow.channel_day');

-- Rows are locked in the order of their key everywhere, after those of customers and touchpoints: nobody waits crosswise.
create function oxbow.count_added() returns trigger language plpgsql as $$
begin
  insert into oxbow.channel_day as known (site, day, channel, type, direction, side, slot, count)
  select site, (at at time zone 'UTC')::date as day, channel, type, direction, side,
         pg_backend_pid() % 8, count(*)
  from added
  group by 1, 2, 3, 4, 5, 6
  order by 1, 2, 3, 4, 5, 6
  on conflict (site, day, channel, type, direction, side, slot)
    do update set count = known.count + excluded.count;
  return null;
end $$;

-- All slots of a count are locked and become the first of them, or nothing: of what was erased not even its type remains.
-- What others add meanwhile is in rows that are not seen here, or waits.
create function oxbow.count_deleted() returns trigger language plpgsql as $$
declare
  counted record;
begin
  for counted in
    select site, (at at time zone 'UTC')::date as day, channel, type, direction, side, count(*) as deleted
    from deleted
    group by 1, 2, 3, 4, 5, 6
    order by 1, 2, 3, 4, 5, 6
  loop
    with locked as materialized (
      select slot, count from oxbow.channel_day
      where site = counted.site and day = counted.day and channel = counted.channel
        and type = counted.type and direction = counted.direction and side = counted.side
      order by slot
      for update
    ), rest as (
      select min(slot) as slot, sum(count) - counted.deleted as count from locked
    ), emptied as (
      delete from oxbow.channel_day as known using locked, rest
      where known.site = counted.site and known.day = counted.day and known.channel = counted.channel
        and known.type = counted.type and known.direction = counted.direction
        and known.side = counted.side and known.slot = locked.slot
        and (known.slot <> rest.slot or rest.count = 0)
    )
    update oxbow.channel_day as known set count = rest.count from rest
    where known.site = counted.site and known.day = counted.day and known.channel = counted.channel
      and known.type = counted.type and known.direction = counted.direction
      and known.side = counted.side and known.slot = rest.slot and rest.count <> 0;
  end loop;
  return null;
end $$;

insert into oxbow.channel_day (site, day, channel, type, direction, side, slot, count)
select site, (at at time zone 'UTC')::date, channel, type, direction, side, 0, count(*)
from oxbow.touchpoint group by 1, 2, 3, 4, 5, 6;

create trigger count_added after insert on oxbow.touchpoint
  referencing new table as added for each statement execute function oxbow.count_added();
create trigger count_deleted after delete on oxbow.touchpoint
  referencing old table as deleted for each statement execute function oxbow.count_deleted();

-- Stands for a name that must not be kept: the same for the same name of the same site, and of no use without the site's
-- secret.
create function oxbow.keyed_hash(secret bytea, name text) returns bytea language sql immutable as $$
  select sha256(secret || sha256(secret || convert_to(name, 'UTF8')))
$$;

-- Null while the site has no secret, and so nothing that was written with it.
create function oxbow.pseudonym(site text, name text) returns bytea language sql stable as $$
  select oxbow.keyed_hash(secret, name) from oxbow.secret where secret.site = pseudonym.site
$$;

-- The secret of a site, which it gets when it first needs one.
create function oxbow.ensure_secret(site text) returns bytea language plpgsql volatile as $$
declare
  known bytea;
begin
  loop
    select secret into known from oxbow.secret where secret.site = ensure_secret.site;
    if known is not null then return known; end if;
    insert into oxbow.secret (site, secret)
    values (ensure_secret.site, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
    on conflict do nothing;
  end loop;
end $$;

-- Who was erased, and when: what happened to them before and comes late is not stored again.
create table oxbow.tombstone (
  site text collate "C" not null,
  -- See oxbow.pseudonym.
  customer bytea not null,
  at timestamptz(3) not null,
  -- Where the customer's stream of changes goes on, should there be one again; all places before are gone.
  sequence bigint not null,
  primary key (site, customer)
);
select oxbow.fence('oxbow.tombstone');

-- What is stored of a customer holds this lock shared and an erase holds it alone, until they are committed. A sixteenth
-- of the customers share one, so that a statement that stores takes at most sixteen.
create function oxbow.erase_lock(site text, customer text) returns bigint language sql immutable as $$
  select hashtextextended('oxbow erase ' || site, hashtextextended(customer, 0) & 15)
$$;

-- The tombstones of customers of whom the calling statement is about to store something, as they are once nobody can erase
-- them before its commit. Volatile, so that it sees what was committed while it waited, which the statement itself does not.
create function oxbow.tombstones(site text, customers text[])
  returns table (customer text, at timestamptz, sequence bigint) language plpgsql volatile as $$
#variable_conflict use_column
begin
  perform pg_advisory_xact_lock_shared(lock) from (
    select distinct oxbow.erase_lock(tombstones.site, name) as lock from unnest(customers) as name order by 1
  ) as ordered;
  if not exists (select from oxbow.tombstone where tombstone.site = tombstones.site) then return; end if;
  return query
    select name, tombstone.at, tombstone.sequence
    from (select distinct name from unnest(customers) as name) as named
    join oxbow.tombstone on tombstone.site = tombstones.site
      and tombstone.customer = oxbow.pseudonym(tombstones.site, name);
end $$;

-- Who read, exported or erased what is kept of a customer; never what it was.
create table oxbow.audit (
  site text collate "C" not null,
  at timestamptz(3) not null,
  id uuid not null default gen_random_uuid(),
  -- Null for the customer in person: their number stands nowhere here.
  actor text collate "C",
  action text not null,
  -- See oxbow.pseudonym.
  customer bytea not null,
  primary key (site, at, id)
);
select oxbow.fence('oxbow.audit');
create index audit_customer on oxbow.audit (site, customer, at);

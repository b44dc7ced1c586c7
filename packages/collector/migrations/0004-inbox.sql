-- What the firm does with a customer's response, and what the two say to each other afterwards.

-- Row level security is forced upon the owner too, who has to see all rows while they are brought into shape.
alter table oxbow.response no force row level security;

-- An employee's answer stands in a table of its own, so that no query of an inbox can meet it, and so that no row beside
-- it tells when it came. No customer, no receipt, no team, and of the time only the day.
create table oxbow.employee_response (
  site text collate "C" not null,
  id uuid not null,
  -- When it was stored (UTC); retention counts from it.
  day date not null default (now() at time zone 'UTC')::date,
  suspect text,
  body json not null,
  primary key (site, id)
);

-- The texts were written by one program without spaces, where a quote inside of a text has a backslash before it: so
-- these patterns meet keys and never what somebody wrote. JSON operators would refuse NUL in any text of the body.
insert into oxbow.employee_response (site, id, day, body)
  select site, id, (stored_at at time zone 'UTC')::date, body from oxbow.response
  where body::text ~ '"side":"employee"|"type":"enps","question":"'
  order by site, id
  on conflict do nothing;
delete from oxbow.response where body::text ~ '"side":"employee"|"type":"enps","question":"';

alter table oxbow.response
  -- Null when the giver has withdrawn it. The row stays so that a late attempt with the same id is not stored again.
  alter column body drop not null,
  add column status text not null default 'open',
  add column revision bigint not null default 1,
  add column prompt text collate "C",
  -- The first answer to `nps`.
  add column score smallint,
  add column team text collate "C",
  add column assignee text,
  add column resolution text,
  -- Why it may come from a machine: `trap` or `haste`.
  add column suspect text,
  -- SHA-256 of the secret by which the giver comes back.
  add column receipt bytea,
  -- Tells two of one moment apart; random, so that it says nothing of the order in which they came.
  add column place uuid not null default gen_random_uuid();

update oxbow.response set
  prompt = substring(body::text from '"prompt":"([^"\\]*)"'),
  score = substring(body::text from '"type":"nps","question":"(?:[^"\\]|\\.)*","value":(\d+)')::smallint;

alter table oxbow.response force row level security;
select oxbow.fence('oxbow.employee_response');

-- An inbox is read by status, or by team and status, newest first. Each response stands in one of the first two; a
-- response that belongs to no team costs no place in the third.
create index response_inbox on oxbow.response (site, status, at desc, place desc)
  where suspect is null and body is not null;
create index response_suspect on oxbow.response (site, status, at desc, place desc)
  where suspect is not null and body is not null;
create index response_team on oxbow.response (site, team, status, at desc, place desc)
  where team is not null and suspect is null and body is not null;
create index response_id on oxbow.response (site, id);
create index response_receipt on oxbow.response (site, receipt) where receipt is not null;

-- Who answers what: a response belongs to the first team, by name, that has its prompt.
create table oxbow.team (
  site text collate "C" not null,
  team text collate "C" not null,
  prompts text[] collate "C" not null,
  primary key (site, team)
);
select oxbow.fence('oxbow.team');

-- There is no column for a person of the firm, and none may come: nothing here tells who answers, how often or how fast.
create table oxbow.reply (
  site text collate "C" not null,
  customer text collate "C" not null,
  response uuid not null,
  id uuid not null,
  at timestamptz(3) not null,
  body json not null,
  primary key (site, customer, response, id),
  foreign key (site, customer, response) references oxbow.response (site, customer, id) on delete cascade
);
select oxbow.fence('oxbow.reply');

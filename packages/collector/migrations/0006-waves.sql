-- Whom is asked when, and what came of it. No table here has a column for a time, an order or a person beside an answer,
-- and none may come: docs/decisions/0026-employees-answers.md.

-- The units of a site, as one tree.
create table oxbow.organisation (
  site text collate "C" primary key,
  revision bigint not null,
  body json not null
);
select oxbow.fence('oxbow.organisation');

create table oxbow.wave (
  site text collate "C" not null,
  wave text collate "C" not null,
  -- json, not jsonb: it keeps every text unharmed, also NUL and lone surrogates, which jsonb refuses.
  body json not null,
  -- What is asked; one of the two.
  instrument text collate "C",
  prompt text collate "C",
  opens date not null,
  closes date not null,
  status text not null default 'open',
  -- What the answers are sealed with, itself sealed with the collector's secret, which is not in the database. Null
  -- when closed, as is the next one.
  key bytea,
  -- HMACs of who has answered, 16 bytes each, one after another in their own order: one value for all, so that there is
  -- no order of coming.
  participants bytea,
  -- When closed: of each side how many answered, where they are enough; and for each unit that is not shown the one that is shown
  -- instead.
  people json,
  leads json,
  primary key (site, wave)
);
select oxbow.fence('oxbow.wave');
create index wave_instrument on oxbow.wave (site, instrument, closes) where instrument is not null;
create index wave_prompt on oxbow.wave (site, prompt, closes) where prompt is not null;
create index wave_open on oxbow.wave (site, closes) where status = 'open';

-- An answer while its wave is open: a row tells that there is one, and nothing else.
create table oxbow.sealed_answer (
  site text collate "C" not null,
  wave text collate "C" not null,
  -- HMAC of the id that its sender gave it.
  id uuid not null,
  -- SHA-256 of the secret by which its giver comes back.
  receipt bytea,
  -- Unit, side and answers, encrypted, all of one length; null when the giver has withdrawn it.
  seal bytea,
  primary key (site, wave, id),
  foreign key (site, wave) references oxbow.wave on delete cascade
);
-- It looks random, so trying to compress it is in vain.
alter table oxbow.sealed_answer alter column seal set storage external;
select oxbow.fence('oxbow.sealed_answer');
create index sealed_answer_receipt on oxbow.sealed_answer (site, receipt) where receipt is not null;

-- What follows is written once, when a wave closes, in the order of its keys.

create table oxbow.wave_receipt (
  site text collate "C" not null,
  receipt bytea not null,
  wave text collate "C" not null,
  primary key (site, receipt),
  foreign key (site, wave) references oxbow.wave on delete cascade
);
select oxbow.fence('oxbow.wave_receipt');

-- Of groups that may be shown; the unit of the whole is empty.
create table oxbow.wave_result (
  site text collate "C" not null,
  wave text collate "C" not null,
  unit text collate "C" not null,
  body json not null,
  primary key (site, wave, unit),
  foreign key (site, wave) references oxbow.wave on delete cascade
);
select oxbow.fence('oxbow.wave_result');

-- Without unit, and without any tie to the answers they came with.
create table oxbow.wave_comment (
  site text collate "C" not null,
  wave text collate "C" not null,
  id uuid not null,
  body json not null,
  primary key (site, wave, id),
  foreign key (site, wave) references oxbow.wave on delete cascade
);
select oxbow.fence('oxbow.wave_comment');

-- What the firm says to all who took part.
create table oxbow.wave_reply (
  site text collate "C" not null,
  wave text collate "C" not null,
  id uuid not null,
  at timestamptz(3) not null,
  body json not null,
  primary key (site, wave, id),
  foreign key (site, wave) references oxbow.wave on delete cascade
);
select oxbow.fence('oxbow.wave_reply');

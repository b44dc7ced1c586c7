-- Notes from one person to another: docs/decisions/0040-notes-belong-to-whom-they-are-for.md. No column here names a person or
-- a team, tells whether a note was read, or can be counted by person without the collector's secret, and none may come.

-- What a site's notes are sealed with, itself sealed with the collector's secret, which is not in the database.
create table oxbow.note_key (
  site text collate "C" primary key,
  key bytea not null
);
select oxbow.fence('oxbow.note_key');

-- A note that its recipient has deleted keeps its id and time alone, so that a late attempt with the same id is not stored again.
create table oxbow.note (
  site text collate "C" not null,
  id uuid not null,
  at timestamptz(3) not null,
  -- HMACs by the site's key for notes.
  writer bytea,
  recipient bytea,
  -- Kind, writer, recipient, occasion and text, encrypted, padded.
  seal bytea,
  primary key (site, id)
);
-- It looks random, so trying to compress it is in vain.
alter table oxbow.note alter column seal set storage external;
-- See 0009.
alter table oxbow.note
  alter column writer set statistics 0,
  alter column recipient set statistics 0,
  alter column seal set statistics 0;
select oxbow.fence('oxbow.note');
create index note_recipient on oxbow.note (site, recipient, at desc, id desc) where recipient is not null;
create index note_writer on oxbow.note (site, writer) where writer is not null;
create index note_age on oxbow.note using brin (at) with (autosummarize = on);

-- Which teams read a note besides, while its recipient shares it. By equality, since behind the fence of a site no index is asked
-- whether two lists have something in common.
create table oxbow.note_team (
  site text collate "C" not null,
  note uuid not null,
  -- HMAC of the team.
  team bytea not null,
  -- The note's own, not when it was shared.
  at timestamptz(3) not null,
  primary key (site, note, team),
  foreign key (site, note) references oxbow.note on delete cascade
);
alter table oxbow.note_team alter column team set statistics 0;
select oxbow.fence('oxbow.note_team');
create index note_team_read on oxbow.note_team (site, team, at desc, note desc);

-- Every version of a prompt, so that an answer can always be read beside the question that was asked.
create table oxbow.prompt (
  site text collate "C" not null,
  prompt text collate "C" not null,
  version bigint not null,
  body json not null,
  primary key (site, prompt, version)
);

select oxbow.fence('oxbow.prompt');

-- `giver` is a keyed hash: enough for a person to withdraw their own pledge, and to count nobody's. Only the day is kept.
create table oxbow.pledge (
  site text collate "C" not null,
  objective text collate "C" not null,
  id uuid not null,
  giver bytea not null,
  given date not null,
  body json not null,
  primary key (site, objective, id),
  foreign key (site, objective) references oxbow.objective on delete cascade
);

select oxbow.fence('oxbow.pledge');

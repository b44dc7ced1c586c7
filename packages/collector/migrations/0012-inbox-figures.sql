-- Who has to say the next word about a response, and how long the first answer took: of teams, never of persons.

-- Row level security is forced upon the owner too, who has to see all rows while they are brought into shape.
alter table oxbow.response no force row level security;
alter table oxbow.reply no force row level security;

alter table oxbow.response
  -- When the firm answered first. Never who: see `oxbow.reply`.
  add column answered timestamptz(3),
  -- Who spoke last since it was handed in: `giver` or `firm`; null while nobody has.
  add column last_word text,
  -- The same as `standOf` in the model.
  add column waiting boolean not null generated always as
    (status <> 'resolved' and coalesce(last_word = 'giver', change is null)) stored;

-- Of the replies by a pattern: see 0004.
update oxbow.response set answered = said.answered, last_word = said.last_word
from (
  select site, customer, response,
    min(at) filter (where body::text ~ '"from":"firm"') as answered,
    (array_agg(case when body::text ~ '"from":"firm"' then 'firm' else 'giver' end
               order by at desc, id desc))[1] as last_word
  from oxbow.reply group by site, customer, response
) as said
where response.site = said.site and response.customer = said.customer and response.id = said.response;

alter table oxbow.response force row level security;
alter table oxbow.reply force row level security;

-- What waits is counted, and its oldest found, without what is done; the figures of a team are read by `response_team`.
create index response_waiting on oxbow.response (site, at) include (team)
  where waiting and suspect is null and body is not null;

-- What a giver is told beside the replies: that somebody of the firm has opened the response, and what was changed because of it.

alter table oxbow.response
  -- Whether, and never by whom or when: that would tell how fast somebody works.
  add column read boolean not null default false,
  add column change text,
  -- Words that came with a record: see 0009.
  alter column change set statistics 0;

-- What the firm has answered or taken up, it has opened. Of the replies by a pattern: see 0004.
alter table oxbow.response no force row level security;
alter table oxbow.reply no force row level security;
update oxbow.response set read = true
where body is not null and (
  assignee is not null or resolution is not null or exists (
    select from oxbow.reply
    where reply.site = response.site and reply.customer = response.customer
      and reply.response = response.id and reply.body::text ~ '"from":"firm"'
  )
);
alter table oxbow.response force row level security;
alter table oxbow.reply force row level security;

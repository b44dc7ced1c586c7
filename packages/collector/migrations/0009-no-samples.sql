-- The planner remembers samples of columns, also of rows that were deleted, until a table is analysed again: of columns that
-- name a customer or hold words that came with a record it keeps none. They are looked up by keys alone, for which it needs
-- none either.
alter table oxbow.touchpoint
  alter column customer set statistics 0,
  alter column id set statistics 0,
  alter column type set statistics 0,
  alter column case_id set statistics 0;
alter table oxbow.response
  alter column customer set statistics 0,
  alter column assignee set statistics 0,
  alter column resolution set statistics 0;
alter table oxbow.reply alter column customer set statistics 0;
alter table oxbow.customer alter column customer set statistics 0;
alter table oxbow.channel_day alter column type set statistics 0;
alter table oxbow.audit alter column actor set statistics 0;
alter table oxbow.webhook_delivery
  alter column customer set statistics 0,
  alter column data set statistics 0;

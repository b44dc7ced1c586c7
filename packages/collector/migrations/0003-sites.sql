-- Sites that were added by command; those of the configuration stand only there. No secret: what a site's server signs
-- with never comes here.
create table oxbow.site (
  site text collate "C" primary key,
  name text not null,
  origins text[] not null,
  -- JWKs, each `{"key": …, "until": …}`: after `until` it is not taken any more.
  keys json not null,
  -- Address of the site's own JWKS instead.
  jwks text,
  settings json not null,
  revision bigint not null
);

-- A second fence around each tenant, behind the `site = …` of each statement: row level security. A statement sees and
-- writes only rows of the site that its connection was set to. Who could pass the fence (a superuser) acts as the role
-- oxbow_request, which cannot; any other owner of the tables is held by `force`.
do $$
begin
  if exists (select from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)) then
    begin
      create role oxbow_request nologin;
    exception when duplicate_object or unique_violation then
      -- Roles belong to the whole cluster; another database of it was first.
      null;
    end;
    grant usage on schema oxbow to oxbow_request;
    grant select, insert, update, delete on oxbow.site to oxbow_request;
  end if;
end $$;

create function oxbow.fence(name regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format(
    'create policy site on %s using (site = (select current_setting(''oxbow.site'', true)))', name
  );
  if exists (select from pg_roles where rolname = 'oxbow_request') then
    execute format('grant select, insert, update, delete on %s to oxbow_request', name);
  end if;
end $$;

-- Random bytes of a site with which names are hashed that must not be kept, as in tombstones and audit lines.
create table oxbow.secret (
  site text collate "C" primary key,
  secret bytea not null
);

select oxbow.fence('oxbow.secret');
select oxbow.fence('oxbow.response');
select oxbow.fence('oxbow.customer');
select oxbow.fence('oxbow.touchpoint');
select oxbow.fence('oxbow.objective');
select oxbow.fence('oxbow.check_in');

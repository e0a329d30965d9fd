-- a planned test that waits for what was added since under the same measure
alter table impact_test add column waits boolean default false not null;

-- when the newest test was recorded, because it shows nothing of what was accepted later, and whether by a lead's own agency
alter table success_statement add column impact_at timestamp with time zone;
alter table success_statement add column impact_self_assessed boolean default false not null;

update success_statement set impact_at = (
    select max(t.recorded_at) from impact_test t where t.success_id = success_statement.id and t.result is not null)
where impact_result is not null;

update success_statement set impact_self_assessed = true
where exists (
    select 1 from impact_test t
    where t.success_id = success_statement.id and t.result is not null and t.self_assessed
      and t.recorded_at = success_statement.impact_at);

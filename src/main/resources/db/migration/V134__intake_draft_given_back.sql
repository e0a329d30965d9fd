-- where a load is undone, the draft that the plan was made from is a draft again
alter table intake_draft drop constraint fk_intake_draft_plan;
alter table intake_draft add constraint fk_intake_draft_plan
    foreign key (plan_id) references plan (id) on delete set null;

-- what the business unit says of an action beside what its plan prints, which is kept
alter table plan_action add column own_wording varchar(20000);
alter table plan_action add column priority varchar(10);
alter table plan_action add column risk_reference varchar(100);
alter table plan_action add column risk_link varchar(500);
-- where it stands among the actions of its plan, where somebody has moved one; null: where it is listed
alter table plan_action add column place integer;
-- no version of the plan prints it; made_from: the action that it was split off or whose milestone it had been
alter table plan_action add column by_hand boolean default false not null;
alter table plan_action add column made_from uuid;
alter table plan_action add constraint fk_plan_action_made_from foreign key (made_from) references plan_action (id);
create index ix_plan_action_made_from on plan_action (made_from);

create table milestone (
    id          uuid                     not null,
    action_id   uuid                     not null,
    title       varchar(300)             not null,
    due_on      date,
    done_on     date,
    promoted_to uuid,
    added_at    timestamp with time zone not null,
    constraint pk_milestone primary key (id),
    constraint fk_milestone_action foreign key (action_id) references plan_action (id),
    constraint fk_milestone_promoted_to foreign key (promoted_to) references plan_action (id)
);
create index ix_milestone_action on milestone (action_id);
create index ix_milestone_promoted_to on milestone (promoted_to);

-- an action may ask several bodies: body names who gives this answer; external bodies owe nothing and are not chased
alter table answer add column body varchar(300);
alter table answer add column external boolean default false not null;

-- set aside until a review date: on hold, or a standing rule
alter table answer add column aside_kind varchar(20);
alter table answer add column aside_review_on date;
alter table answer add column aside_reason varchar(4000);
alter table answer add column aside_approved varchar(300);
alter table answer add column aside_since timestamp with time zone;

-- ended otherwise than by acceptance
alter table answer add column ending_kind varchar(20);
alter table answer add column ending_reason varchar(4000);
alter table answer add column ending_approved varchar(300);
alter table answer add column ending_successor uuid;
alter table answer add constraint fk_answer_ending_successor foreign key (ending_successor) references plan_action (id);
create index ix_answer_ending_successor on answer (ending_successor);

-- a new date was asked for and is not decided yet
alter table answer add column date_asked boolean default false not null;

-- what the newest test of a success statement has shown
alter table success_statement add column impact_result varchar(20);

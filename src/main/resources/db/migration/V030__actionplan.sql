create table plan (
    id                uuid                     not null,
    review_id         uuid                     not null,
    title             varchar(300)             not null,
    prefix            varchar(12)              not null,
    assuring_group_id uuid                     not null,
    agreed_minute     varchar(300),
    source_name       varchar(300)             not null,
    loaded_by         uuid                     not null,
    loaded_at         timestamp with time zone not null,
    constraint pk_plan primary key (id),
    constraint uq_plan_prefix unique (prefix),
    constraint fk_plan_review foreign key (review_id) references review (id),
    constraint fk_plan_assuring_group foreign key (assuring_group_id) references board_group (id),
    constraint fk_plan_loaded_by foreign key (loaded_by) references person (id)
);
create index ix_plan_review on plan (review_id);
create index ix_plan_assuring_group on plan (assuring_group_id);
create index ix_plan_loaded_by on plan (loaded_by);

create table success_statement (
    id         uuid           not null,
    plan_id    uuid           not null,
    finding_id uuid,
    wording    varchar(20000) not null,
    constraint pk_success_statement primary key (id),
    constraint fk_success_statement_plan foreign key (plan_id) references plan (id),
    constraint fk_success_statement_finding foreign key (finding_id) references finding (id)
);
create index ix_success_statement_plan on success_statement (plan_id);
create index ix_success_statement_finding on success_statement (finding_id);

create table plan_action (
    id                   uuid           not null,
    plan_id              uuid           not null,
    finding_id           uuid,
    recommendation_id    uuid,
    success_statement_id uuid,
    listed               integer        not null,
    reference            varchar(40)    not null,
    wording              varchar(20000) not null,
    mail_label           varchar(60),
    printed_leads        varchar(2000)  not null,
    printed_progress     varchar(20000),
    printed_rating       varchar(100),
    constraint pk_plan_action primary key (id),
    constraint uq_plan_action_reference unique (reference),
    constraint fk_plan_action_plan foreign key (plan_id) references plan (id),
    constraint fk_plan_action_finding foreign key (finding_id) references finding (id),
    constraint fk_plan_action_recommendation foreign key (recommendation_id) references recommendation (id),
    constraint fk_plan_action_success foreign key (success_statement_id) references success_statement (id)
);
create index ix_plan_action_plan on plan_action (plan_id);
create index ix_plan_action_finding on plan_action (finding_id);
create index ix_plan_action_recommendation on plan_action (recommendation_id);
create index ix_plan_action_success on plan_action (success_statement_id);

create table answer (
    id                uuid                     not null,
    action_id         uuid                     not null,
    state             varchar(30)              not null,
    person_id         uuid,
    group_id          uuid,
    agency_id         uuid,
    assuring_group_id uuid                     not null,
    agreed_at_meeting boolean                  not null,
    accepted_before   boolean                  not null,
    born_overdue      boolean                  not null,
    declined_reason   varchar(4000),
    deadline_kind     varchar(20)              not null,
    printed_deadline  varchar(300),
    due_from          date,
    due_on            date,
    first_due_on      date,
    date_version      integer                  not null,
    times_changed     integer                  not null,
    started_at        timestamp with time zone not null,
    delivered_at      timestamp with time zone,
    closed_at         timestamp with time zone,
    version           integer                  not null,
    constraint pk_answer primary key (id),
    constraint fk_answer_action foreign key (action_id) references plan_action (id),
    constraint fk_answer_person foreign key (person_id) references person (id),
    constraint fk_answer_group foreign key (group_id) references board_group (id),
    constraint fk_answer_agency foreign key (agency_id) references agency (id),
    constraint fk_answer_assuring_group foreign key (assuring_group_id) references board_group (id)
);
create index ix_answer_action on answer (action_id);
create index ix_answer_person on answer (person_id);
create index ix_answer_group on answer (group_id);
create index ix_answer_agency on answer (agency_id);
create index ix_answer_assuring_group on answer (assuring_group_id);

create table answer_lead (
    answer_id uuid         not null,
    listed    integer      not null,
    printed   varchar(300) not null,
    person_id uuid,
    group_id  uuid,
    agency_id uuid,
    constraint pk_answer_lead primary key (answer_id, listed),
    constraint fk_answer_lead_answer foreign key (answer_id) references answer (id),
    constraint fk_answer_lead_person foreign key (person_id) references person (id),
    constraint fk_answer_lead_group foreign key (group_id) references board_group (id),
    constraint fk_answer_lead_agency foreign key (agency_id) references agency (id)
);
create index ix_answer_lead_person on answer_lead (person_id);
create index ix_answer_lead_group on answer_lead (group_id);
create index ix_answer_lead_agency on answer_lead (agency_id);

create table date_change (
    answer_id    uuid                     not null,
    date_version integer                  not null,
    due_on       date,
    cause        varchar(20)              not null,
    reason       varchar(4000),
    set_by       uuid                     not null,
    set_at       timestamp with time zone not null,
    constraint pk_date_change primary key (answer_id, date_version),
    constraint fk_date_change_answer foreign key (answer_id) references answer (id),
    constraint fk_date_change_set_by foreign key (set_by) references person (id)
);
create index ix_date_change_set_by on date_change (set_by);

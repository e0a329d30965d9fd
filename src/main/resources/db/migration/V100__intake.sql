-- a read plan on its way into the system: what was printed never changes, what a person makes of it does
create table intake_draft (
    id          uuid                     not null,
    owner_id    uuid                     not null,
    file_name   varchar(300)             not null,
    sha256      varchar(64)              not null,
    printed     varchar(1000000)         not null,
    mends       varchar(1000000)         not null,
    version     integer                  not null,
    plan_id     uuid,
    uploaded_at timestamp with time zone not null,
    changed_by  uuid                     not null,
    changed_at  timestamp with time zone not null,
    constraint pk_intake_draft primary key (id),
    constraint fk_intake_draft_owner foreign key (owner_id) references person (id),
    constraint fk_intake_draft_changed_by foreign key (changed_by) references person (id),
    constraint fk_intake_draft_plan foreign key (plan_id) references plan (id)
);
create index ix_intake_draft_owner on intake_draft (owner_id);
create index ix_intake_draft_changed_by on intake_draft (changed_by);
create index ix_intake_draft_plan on intake_draft (plan_id);
create index ix_intake_draft_sha256 on intake_draft (sha256);

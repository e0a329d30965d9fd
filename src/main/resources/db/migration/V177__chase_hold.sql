-- a rung of the ladder whose mails wait: why, by whose word, and until which day at most
create table chase_hold (
    id           uuid                     not null,
    answer_id    uuid                     not null,
    date_version integer                  not null,
    rung         varchar(60)              not null,
    reason       varchar(4000)            not null,
    until_on     date                     not null,
    held_by      uuid                     not null,
    held_at      timestamp with time zone not null,
    released_by  uuid,
    released_at  timestamp with time zone,
    constraint pk_chase_hold primary key (id),
    constraint fk_chase_hold_answer foreign key (answer_id) references answer (id),
    constraint fk_chase_hold_held_by foreign key (held_by) references person (id),
    constraint fk_chase_hold_released_by foreign key (released_by) references person (id)
);
create index ix_chase_hold_answer on chase_hold (answer_id);
create index ix_chase_hold_held_by on chase_hold (held_by);
create index ix_chase_hold_released_by on chase_hold (released_by);

-- letters for somebody to sign; they never leave by themselves
create table chase_letter (
    id         uuid                     not null,
    agency_id  uuid                     not null,
    signatory  varchar(300)             not null,
    words      varchar(20000)           not null,
    drafted_by uuid                     not null,
    drafted_at timestamp with time zone not null,
    constraint pk_chase_letter primary key (id),
    constraint fk_chase_letter_agency foreign key (agency_id) references agency (id),
    constraint fk_chase_letter_drafted_by foreign key (drafted_by) references person (id)
);
create index ix_chase_letter_agency on chase_letter (agency_id);
create index ix_chase_letter_drafted_by on chase_letter (drafted_by);

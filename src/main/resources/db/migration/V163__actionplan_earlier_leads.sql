-- who led an answer before its lead of today, until when, and why somebody else leads since
create table earlier_lead (
    id        uuid                     not null,
    answer_id uuid                     not null,
    person_id uuid                     not null,
    until_at  timestamp with time zone not null,
    reason    varchar(2000)            not null,
    ended_by  uuid                     not null,
    constraint pk_earlier_lead primary key (id),
    constraint fk_earlier_lead_answer foreign key (answer_id) references answer (id),
    constraint fk_earlier_lead_person foreign key (person_id) references person (id),
    constraint fk_earlier_lead_ended_by foreign key (ended_by) references person (id)
);
create index ix_earlier_lead_answer on earlier_lead (answer_id);
create index ix_earlier_lead_person on earlier_lead (person_id);
create index ix_earlier_lead_ended_by on earlier_lead (ended_by);

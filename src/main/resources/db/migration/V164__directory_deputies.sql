-- who stands in for whom, from the first to the last day in London; ended_at where it was ended before its time
create table deputy (
    id        uuid                     not null,
    person_id uuid                     not null,
    deputy_id uuid                     not null,
    from_on   date                     not null,
    until_on  date                     not null,
    named_by  uuid                     not null,
    named_at  timestamp with time zone not null,
    ended_at  timestamp with time zone,
    ended_by  uuid,
    constraint pk_deputy primary key (id),
    constraint ck_deputy_days check (from_on <= until_on),
    constraint ck_deputy_another check (person_id <> deputy_id),
    constraint fk_deputy_person foreign key (person_id) references person (id),
    constraint fk_deputy_deputy foreign key (deputy_id) references person (id),
    constraint fk_deputy_named_by foreign key (named_by) references person (id),
    constraint fk_deputy_ended_by foreign key (ended_by) references person (id)
);
create index ix_deputy_person on deputy (person_id, until_on);
create index ix_deputy_deputy on deputy (deputy_id, until_on);
create index ix_deputy_named_by on deputy (named_by);
create index ix_deputy_ended_by on deputy (ended_by);

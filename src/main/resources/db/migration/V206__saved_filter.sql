-- a filter of the dashboard that somebody keeps under a name; filter is the query of its address
create table saved_filter (
    id        uuid                     not null,
    person_id uuid                     not null,
    name      varchar(60)              not null,
    name_key  varchar(60)              not null,
    filter    varchar(8000)            not null,
    saved_at  timestamp with time zone not null,
    constraint pk_saved_filter primary key (id),
    constraint uq_saved_filter_name unique (person_id, name_key),
    constraint fk_saved_filter_person foreign key (person_id) references person (id)
);

-- a page on which somebody without an account answers once; of its token only the hash is kept
create table assurance_link (
    id           uuid                     not null,
    answer_id    uuid                     not null,
    token_hash   varchar(64)              not null,
    sent_to      varchar(200)             not null,
    asks         varchar(4000)            not null,
    made_by      uuid                     not null,
    made_at      timestamp with time zone not null,
    expires_at   timestamp with time zone not null,
    used_at      timestamp with time zone,
    withdrawn_at timestamp with time zone,
    constraint pk_assurance_link primary key (id),
    constraint uq_assurance_link_token unique (token_hash),
    constraint fk_assurance_link_answer foreign key (answer_id) references answer (id),
    constraint fk_assurance_link_made_by foreign key (made_by) references person (id)
);
create index ix_assurance_link_answer on assurance_link (answer_id);
create index ix_assurance_link_made_by on assurance_link (made_by);

create table review (
    id         uuid                     not null,
    kind       varchar(40)              not null,
    title      varchar(300)             not null,
    pseudonym  varchar(100),
    restricted boolean                  not null,
    created_at timestamp with time zone not null,
    constraint pk_review primary key (id)
);

create table finding (
    id            uuid           not null,
    review_id     uuid           not null,
    listed        integer        not null,
    ref           varchar(100)   not null,
    title         varchar(2000)  not null,
    response_kind varchar(40)    not null,
    response      varchar(20000),
    constraint pk_finding primary key (id),
    constraint fk_finding_review foreign key (review_id) references review (id)
);
create index ix_finding_review on finding (review_id);

create table recommendation (
    id         uuid           not null,
    review_id  uuid           not null,
    finding_id uuid,
    listed     integer        not null,
    ref        varchar(100),
    wording    varchar(20000) not null,
    constraint pk_recommendation primary key (id),
    constraint fk_recommendation_review foreign key (review_id) references review (id),
    constraint fk_recommendation_finding foreign key (finding_id) references finding (id)
);
create index ix_recommendation_review on recommendation (review_id);
create index ix_recommendation_finding on recommendation (finding_id);

-- what the public may read of a plan: wording of its own, and a snapshot once it is released
create table publication (
    id             uuid                     not null,
    plan_id        uuid                     not null,
    version        integer                  not null,
    state          varchar(20)              not null,
    slug           varchar(60)              not null,
    title          varchar(600)             not null,
    introduction   varchar(40000)           not null,
    done_before    varchar(40000)           not null,
    embargo_until  date,
    embargo_reason varchar(4000),
    begun_at       timestamp with time zone not null,
    begun_by       uuid                     not null,
    released_at    timestamp with time zone,
    released_by    uuid,
    content        text,
    sha256         varchar(64),
    taken_back_at  timestamp with time zone,
    taken_back_by  uuid,
    taken_back_why varchar(4000),
    constraint pk_publication primary key (id),
    constraint uq_publication_version unique (plan_id, version),
    constraint ck_publication_state check (state in ('DRAFT', 'WITH_CHAIR', 'PUBLISHED', 'REPLACED', 'TAKEN_BACK')),
    constraint ck_publication_released check ((state in ('DRAFT', 'WITH_CHAIR')) = (released_at is null)),
    constraint ck_publication_content check ((content is null) = (released_at is null)),
    constraint fk_publication_plan foreign key (plan_id) references plan (id),
    constraint fk_publication_begun_by foreign key (begun_by) references person (id),
    constraint fk_publication_released_by foreign key (released_by) references person (id),
    constraint fk_publication_taken_back_by foreign key (taken_back_by) references person (id)
);
create index ix_publication_slug on publication (slug);
create index ix_publication_begun_by on publication (begun_by);
create index ix_publication_released_by on publication (released_by);
create index ix_publication_taken_back_by on publication (taken_back_by);

-- item_id: a finding or an action; a withheld one keeps its number and says no more
create table publication_item (
    publication_id uuid           not null,
    item_id        uuid           not null,
    wording        varchar(40000) not null,
    withheld       boolean        not null,
    reason         varchar(4000)  not null,
    constraint pk_publication_item primary key (publication_id, item_id),
    constraint fk_publication_item_publication foreign key (publication_id) references publication (id)
);

-- what the check found and somebody says is meant so: no person's name, no address
create table publication_intended (
    publication_id uuid         not null,
    found          varchar(400) not null,
    by_person      uuid         not null,
    at_moment      timestamp with time zone not null,
    constraint pk_publication_intended primary key (publication_id, found),
    constraint fk_publication_intended_publication foreign key (publication_id) references publication (id),
    constraint fk_publication_intended_by foreign key (by_person) references person (id)
);
create index ix_publication_intended_by on publication_intended (by_person);

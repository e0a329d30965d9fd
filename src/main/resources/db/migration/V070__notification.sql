create table mail (
    id               uuid                     not null,
    reader_id        uuid                     not null,
    bundle           varchar(20)              not null,
    recipient        varchar(254)             not null,
    recipient_name   varchar(200)             not null,
    subject_line     varchar(250)             not null,
    plain_text       varchar(200000)          not null,
    html             varchar(600000)          not null,
    message_id       varchar(200)             not null,
    thread_id        varchar(200),
    unsubscribable   boolean                  not null,
    composed_at      timestamp with time zone not null,
    state            varchar(20)              not null,
    attempts         integer                  not null,
    first_attempt_at timestamp with time zone,
    next_attempt_at  timestamp with time zone not null,
    claimed_until    timestamp with time zone,
    sent_at          timestamp with time zone,
    last_error       varchar(500),
    constraint pk_mail primary key (id),
    constraint uq_mail_message_id unique (message_id),
    constraint ck_mail_state check (state in ('PENDING', 'SENT', 'DEAD')),
    constraint ck_mail_sent check ((state = 'SENT' and sent_at is not null) or (state <> 'SENT' and sent_at is null)),
    constraint fk_mail_reader foreign key (reader_id) references person (id)
);
create index ix_mail_reader on mail (reader_id, bundle, composed_at);
create index ix_mail_state on mail (state, next_attempt_at);

-- what somebody is to be told, once for each subject, rung, version of the date and reader; facts are MailFacts as JSON
create table notice (
    id           uuid                     not null,
    subject_id   uuid                     not null,
    rung         varchar(80)              not null,
    date_version integer                  not null,
    reader_id    uuid                     not null,
    mail_kind    varchar(30)              not null,
    facts        varchar(4000)            not null,
    written_at   timestamp with time zone not null,
    state        varchar(20)              not null,
    mail_id      uuid,
    constraint pk_notice primary key (id),
    constraint uq_notice_once unique (subject_id, rung, date_version, reader_id),
    constraint ck_notice_state check (state in ('WAITING', 'MAILED', 'NOBODY')),
    constraint ck_notice_mailed check ((state = 'MAILED' and mail_id is not null) or (state <> 'MAILED' and mail_id is null)),
    constraint fk_notice_reader foreign key (reader_id) references person (id),
    constraint fk_notice_mail foreign key (mail_id) references mail (id)
);
create index ix_notice_reader on notice (reader_id, state);
create index ix_notice_state on notice (state, reader_id);
create index ix_notice_mail on notice (mail_id);

-- what a deputy did stands under the name of whom it was done for, with the deputy beside it
alter table audit_entry add column deputy uuid;

alter table evidence_round add column submitted_deputy uuid;
alter table evidence_round add constraint fk_evidence_round_submitted_deputy foreign key (submitted_deputy) references person (id);
create index ix_evidence_round_submitted_deputy on evidence_round (submitted_deputy);
alter table evidence_round add column decided_deputy uuid;
alter table evidence_round add constraint fk_evidence_round_decided_deputy foreign key (decided_deputy) references person (id);
create index ix_evidence_round_decided_deputy on evidence_round (decided_deputy);

-- who sent the newest evidence in person, and so does not judge it
alter table answer add column sent_by uuid;
alter table answer add constraint fk_answer_sent_by foreign key (sent_by) references person (id);
create index ix_answer_sent_by on answer (sent_by);

-- the mail of another person, in copy to that person's deputy
alter table mail add column copy_of uuid;
alter table mail add constraint fk_mail_copy_of foreign key (copy_of) references person (id);
create index ix_mail_copy_of on mail (copy_of);

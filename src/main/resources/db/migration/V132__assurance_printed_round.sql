-- printed: what the plan printed when it came in as delivered, which nobody has sent
alter table evidence_round add column printed boolean default false not null;

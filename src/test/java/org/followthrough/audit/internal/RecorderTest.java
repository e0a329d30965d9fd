package org.followthrough.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.followthrough.audit.AuditEntry;
import org.followthrough.audit.AuditTrail;
import org.followthrough.shared.AuditedEvent;
import org.followthrough.testing.SettableClock;
import org.followthrough.testing.TestDatabases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What is on record, on both databases. */
class RecorderTest {

    private static final Instant NOON = Instant.parse("2026-03-31T11:00:00Z");
    private static final UUID ANSWER = UUID.randomUUID();
    private static final UUID MINA = UUID.randomUUID();

    private final SettableClock clock = SettableClock.at(NOON);

    private record Office(
            AuditTrail trail, Recorder recorder, TransactionTemplate transaction, CountedBatches batches) {
        static Office on(TestDatabases.Vendor vendor, SettableClock clock) {
            DataSource database = vendor.migrated();
            CountedBatches batches = new CountedBatches(database);
            AuditRows rows = new AuditRows(batches, JdbcClient.create(database));
            return new Office(
                    rows,
                    new Recorder(rows, clock),
                    new TransactionTemplate(new JdbcTransactionManager(database)),
                    batches);
        }

        void during(AuditedEvent... events) {
            transaction.executeWithoutResult(status -> Arrays.stream(events).forEach(recorder::on));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_event_is_recorded_with_its_moment_its_actor_and_its_facts(TestDatabases.Vendor vendor) {
        Office office = Office.on(vendor, clock);
        office.during(happened("evidence-returned", MINA, Map.of("reason", "no dates", "answer-by", "2026-04-30")));

        assertThat(office.trail().of("answer", ANSWER)).singleElement().satisfies(entry -> {
            assertThat(entry.at()).isEqualTo(NOON);
            assertThat(entry.actor()).isEqualTo(MINA);
            assertThat(entry.what()).isEqualTo("evidence-returned");
            assertThat(entry.facts())
                    .containsExactly(Map.entry("answer-by", "2026-04-30"), Map.entry("reason", "no dates"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_the_system_did_has_no_actor(TestDatabases.Vendor vendor) {
        Office office = Office.on(vendor, clock);
        office.during(happened("report-opened", null, Map.of()));

        assertThat(office.trail().of("answer", ANSWER))
                .extracting(AuditEntry::actor)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @EnumSource
    void the_newest_comes_first_even_within_one_moment_and_other_subjects_stay_out(TestDatabases.Vendor vendor) {
        Office office = Office.on(vendor, clock);
        office.during(happened("one", MINA, Map.of()), happened("two", MINA, Map.of()));
        office.during(new Event("other", UUID.randomUUID(), MINA, Map.of()));
        clock.advance(Duration.ofDays(1));
        office.during(happened("three", MINA, Map.of()));

        assertThat(office.trail().of("answer", ANSWER))
                .extracting(AuditEntry::what)
                .containsExactly("three", "two", "one");
        assertThat(office.trail().of("plan", ANSWER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_rolled_back_never_happened(TestDatabases.Vendor vendor) {
        Office office = Office.on(vendor, clock);
        office.transaction().executeWithoutResult(status -> {
            office.recorder().on(happened("action-taken-on", MINA, Map.of()));
            status.setRollbackOnly();
        });

        assertThat(office.trail().of("answer", ANSWER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_transaction_within_another_keeps_its_own_record(TestDatabases.Vendor vendor) {
        Office office = Office.on(vendor, clock);
        TransactionTemplate apart = new TransactionTemplate(
                Objects.requireNonNull(office.transaction().getTransactionManager()));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        office.transaction().executeWithoutResult(outer -> {
            office.recorder().on(happened("lost", MINA, Map.of()));
            apart.executeWithoutResult(inner -> office.recorder().on(happened("kept", MINA, Map.of())));
            outer.setRollbackOnly();
        });

        assertThat(office.trail().of("answer", ANSWER))
                .extracting(AuditEntry::what)
                .containsExactly("kept");
    }

    @ParameterizedTest
    @EnumSource
    void the_events_of_one_command_are_one_statement(TestDatabases.Vendor vendor) {
        Office office = Office.on(vendor, clock);
        office.during(
                happened("one", MINA, Map.of()), happened("two", MINA, Map.of()), happened("three", MINA, Map.of()));

        assertThat(office.batches().sizes).containsExactly(3);
    }

    @ParameterizedTest
    @EnumSource
    void an_event_outside_any_transaction_is_recorded_at_once(TestDatabases.Vendor vendor) {
        Office office = Office.on(vendor, clock);
        office.recorder().on(happened("signed-in", MINA, Map.of()));

        assertThat(office.trail().of("answer", ANSWER)).hasSize(1);
    }

    private static Event happened(String what, @Nullable UUID actor, Map<String, String> facts) {
        return new Event(what, ANSWER, actor, facts);
    }

    private record Event(
            String what, UUID subjectId, @Nullable UUID actor, Map<String, String> facts) implements AuditedEvent {
        @Override
        public String subjectKind() {
            return "answer";
        }
    }

    private static final class CountedBatches extends JdbcTemplate {
        private final List<Integer> sizes = new ArrayList<>();

        CountedBatches(DataSource database) {
            super(database);
        }

        @Override
        public int[] batchUpdate(String sql, List<? extends Object[]> rows) {
            sizes.add(rows.size());
            return super.batchUpdate(sql, rows);
        }
    }
}

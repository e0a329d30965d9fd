package org.followthrough.escalation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.escalation.ChairLetter;
import org.followthrough.escalation.ChairLetters;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class DraftedLetters implements ChairLetters {

    private static final int LONGEST = 10_000;

    private final JdbcTemplate jdbc;
    private final ActionPlans plans;
    private final Directory directory;
    private final Clock clock;

    DraftedLetters(JdbcTemplate jdbc, ActionPlans plans, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public List<ChairLetter> all(Viewer viewer) {
        require(viewer);
        return jdbc.query("select * from chase_letter order by drafted_at desc, id", DraftedLetters::letter);
    }

    @Override
    public Optional<ChairLetter> find(UUID id, Viewer viewer) {
        return all(viewer).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public String proposed(AgencyId agency, String signatory, Viewer viewer) {
        require(viewer);
        LocalDate today = London.today(clock);
        List<ActionView> overdue = plans.actions(viewer).stream()
                .filter(action -> agency.equals(action.agency()) && action.isOverdue(today))
                .toList();
        if (overdue.isEmpty()) return "";
        return "Dear " + reader(agency) + ",\n\n"
                + "The partnership has agreed actions with your agency after reviews of how children were kept safe. We have"
                + " not yet received the evidence for "
                + (overdue.size() == 1 ? "this one" : "these " + overdue.size()) + ":\n\n"
                + overdue.stream().map(each -> line(each, today)).collect(Collectors.joining("\n")) + "\n\n"
                + "Reminders have gone to those who lead them, and to you. Please tell me by the end of next week who will"
                + " finish " + (overdue.size() == 1 ? "it" : "each of them")
                + ", and by when, or what stands in the way.\n\n"
                + "Yours sincerely\n\n" + signatory.strip() + "\n";
    }

    private String reader(AgencyId agency) {
        return directory.holders(Seat.AGENCY_EXECUTIVE, agency).stream()
                .map(Person::fullName)
                .findFirst()
                .orElseGet(() -> "Chief Executive of "
                        + directory.agency(agency).map(Agency::name).orElse("your agency"));
    }

    private static String line(ActionView action, LocalDate today) {
        LocalDate due = action.deadline().due();
        if (due == null) throw new IllegalStateException("What is overdue has a day: " + action.reference());
        return "- " + action.named() + ", due on " + London.inWords(due) + ", " + ChronoUnit.DAYS.between(due, today)
                + " days ago: " + action.wording();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome keep(UUID id, AgencyId agency, String signatory, String words, Viewer viewer) {
        require(viewer);
        if (directory.agency(agency).isEmpty()) return Outcome.refused("agency", "Choose an agency from the list.");
        if (signatory.isBlank()) return Outcome.refused("signatory", "Say who signs it.");
        if (signatory.length() > 200) return Outcome.refused("signatory", "This can have at most 200 characters.");
        if (words.isBlank()) return Outcome.refused("words", "A letter has words.");
        if (words.length() > LONGEST)
            return Outcome.refused("words", "A letter can have at most " + LONGEST + " characters.");
        jdbc.update("delete from chase_letter where id = ?", id);
        jdbc.update(
                "insert into chase_letter (id, agency_id, signatory, words, drafted_by, drafted_at) values (?, ?, ?, ?, ?, ?)",
                id,
                agency.value(),
                signatory.strip(),
                words.strip(),
                viewer.id().value(),
                clock.instant().atOffset(ZoneOffset.UTC));
        return Outcome.done();
    }

    private static void require(Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
    }

    private static ChairLetter letter(ResultSet row, int n) throws SQLException {
        return new ChairLetter(
                row.getObject("id", UUID.class),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("signatory"),
                row.getString("words"),
                new PersonId(row.getObject("drafted_by", UUID.class)),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant());
    }
}

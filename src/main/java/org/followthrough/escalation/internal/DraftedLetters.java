package org.followthrough.escalation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
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
import org.followthrough.escalation.Ladder;
import org.followthrough.escalation.LetterKept;
import org.followthrough.escalation.ToldAs;
import org.followthrough.escalation.ToldOn;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Ladder ladder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftedLetters(
            JdbcTemplate jdbc,
            ActionPlans plans,
            Directory directory,
            Ladder ladder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ladder = ladder;
        this.events = events;
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
                + reminders(agency, overdue) + "Please tell me by the end of next week who will"
                + " finish " + (overdue.size() == 1 ? "it" : "each of them")
                + ", and by when, or what stands in the way.\n\n"
                + "Yours sincerely\n\n" + signatory.strip() + "\n";
    }

    /** Only what was told: nothing where nobody was, and the letter's reader only where they were. */
    private String reminders(AgencyId agency, List<ActionView> overdue) {
        List<List<ToldOn>> told =
                overdue.stream().map(action -> ladder.told(action.answer())).toList();
        long leads =
                told.stream().filter(each -> names(each, ToldAs.LEAD, null)).count();
        PersonId reader = directory.holders(Seat.AGENCY_EXECUTIVE, agency).stream()
                .map(Person::id)
                .findFirst()
                .orElse(null);
        long you = reader == null
                ? 0
                : told.stream()
                        .filter(each -> names(each, ToldAs.AGENCY_EXECUTIVE, reader))
                        .count();
        if (leads + you == 0) return "";
        String whom = leads == 0 ? "" : "to those who lead " + of(leads, overdue.size());
        String andYou = you == 0 ? "" : (leads == 0 ? "to you" : ", and to you") + about(you, overdue.size());
        return "Reminders have gone " + whom + andYou + ". ";
    }

    private static boolean names(List<ToldOn> told, ToldAs as, @Nullable PersonId reader) {
        return told.stream()
                .anyMatch(each ->
                        each.as() == as && (reader == null || each.reader().equals(reader)));
    }

    private static String of(long some, int all) {
        if (some < all) return some + " of them";
        return all == 1 ? "it" : "them";
    }

    private static String about(long some, int all) {
        return some < all ? " about " + some + " of them" : "";
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
        int version = keep(new ChairLetter(id, agency, signatory.strip(), words.strip(), viewer.id(), clock.instant()));
        String name = directory.agency(agency).map(Agency::name).orElse("");
        events.publishEvent(new LetterKept(id, name, signatory.strip(), version, viewer.id()));
        return Outcome.done();
    }

    private int keep(ChairLetter letter) {
        Object by = letter.draftedBy().value();
        Object at = letter.draftedAt().atOffset(ZoneOffset.UTC);
        int changed = jdbc.update(
                "update chase_letter set signatory = ?, words = ?, drafted_by = ?, drafted_at = ? where id = ? and agency_id = ?",
                letter.signatory(),
                letter.words(),
                by,
                at,
                letter.id(),
                letter.agency().value());
        if (changed == 0)
            jdbc.update(
                    "insert into chase_letter (id, agency_id, signatory, words, drafted_by, drafted_at) values (?, ?, ?, ?, ?, ?)",
                    letter.id(),
                    letter.agency().value(),
                    letter.signatory(),
                    letter.words(),
                    by,
                    at);
        int version = 1
                + Objects.requireNonNull(jdbc.queryForObject(
                        "select count(*) from chase_letter_version where letter_id = ?", Integer.class, letter.id()));
        jdbc.update(
                "insert into chase_letter_version (letter_id, version, signatory, words, drafted_by, drafted_at) values (?, ?, ?, ?, ?, ?)",
                letter.id(),
                version,
                letter.signatory(),
                letter.words(),
                by,
                at);
        return version;
    }

    @Override
    public List<ChairLetter> versions(UUID id, Viewer viewer) {
        require(viewer);
        return jdbc.query("""
                select l.id, l.agency_id, v.signatory, v.words, v.drafted_by, v.drafted_at
                from chase_letter_version v join chase_letter l on l.id = v.letter_id
                where v.letter_id = ? order by v.version desc
                """, DraftedLetters::letter, id);
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

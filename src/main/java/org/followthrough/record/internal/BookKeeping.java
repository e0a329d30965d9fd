package org.followthrough.record.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.audit.AuditEntry;
import org.followthrough.audit.AuditTrail;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.springframework.stereotype.Component;

/** Opens the books. */
@Component
public class BookKeeping {

    private static final Set<String> TELLING = Set.of(
            "action-started",
            "body-asked",
            "lead-changed",
            "evidence-submitted",
            "evidence-accepted",
            "evidence-returned",
            "action-ended",
            "action-set-aside",
            "action-kept-aside",
            "action-taken-up",
            "date-asked",
            "date-changed",
            "date-granted");

    private final ActionPlans plans;
    private final AuditTrail trail;
    private final Directory directory;

    BookKeeping(ActionPlans plans, AuditTrail trail, Directory directory) {
        this.plans = plans;
        this.trail = trail;
        this.directory = directory;
    }

    /** The caller has checked that everything may be read. */
    Books open() {
        List<AuditEntry> entries = trail.all("answer", TELLING);
        List<ActionView> all = plans.all();
        return new Books(
                all.stream().filter(answer -> !answer.circumstances().draft()).toList(),
                plans.allPlans().stream().collect(Collectors.toMap(PlanView::id, Function.identity())),
                byAnswer(entries),
                nameless(all, entries));
    }

    private static Map<AnswerId, List<AuditEntry>> byAnswer(List<AuditEntry> entries) {
        Map<AnswerId, List<AuditEntry>> happened = new HashMap<>();
        entries.forEach(entry -> happened.computeIfAbsent(new AnswerId(entry.subjectId()), first -> new ArrayList<>())
                .add(entry));
        return happened;
    }

    private WithoutNames nameless(List<ActionView> answers, List<AuditEntry> entries) {
        return nameless(Stream.concat(
                answers.stream().map(ActionView::person).flatMap(Stream::ofNullable),
                entries.stream()
                        .map(AuditEntry::actor)
                        .flatMap(Stream::ofNullable)
                        .map(PersonId::new)));
    }

    /** Leaves out the names of everybody who is here, and of these, who may have left. */
    public WithoutNames nameless(Stream<PersonId> these) {
        Map<PersonId, Person> known = new HashMap<>();
        directory.people().forEach(person -> known.put(person.id(), person));
        Set<PersonId> left = new HashSet<>(these.toList());
        left.removeAll(known.keySet());
        left.forEach(id -> directory.person(id).ifPresent(person -> known.put(id, person)));
        return WithoutNames.of(known.values());
    }
}

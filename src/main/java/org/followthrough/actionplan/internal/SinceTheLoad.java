package org.followthrough.actionplan.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.UnloadingPart;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** What has come of a plan since it was loaded, here and in the modules that build on it. */
@Component
class SinceTheLoad {

    private static final Map<String, String> DEEDS = Map.ofEntries(
            Map.entry("lead-named", "named a lead for %s"),
            Map.entry("lead-changed", "gave %s to another lead"),
            Map.entry("action-taken-on", "took on %s"),
            Map.entry("action-declined", "declined %s"),
            Map.entry("evidence-submitted", "sent evidence for %s"),
            Map.entry("evidence-accepted", "accepted the evidence for %s"),
            Map.entry("evidence-returned", "returned the evidence for %s"),
            Map.entry("date-changed", "changed the date of %s"),
            Map.entry("body-asked", "asked another body for %s"),
            Map.entry("action-added", "added %s by hand"),
            Map.entry("action-edited", "changed %s by hand"),
            Map.entry("action-split", "split %s in two"),
            Map.entry("action-placed", "moved %s"),
            Map.entry("milestone-added", "added a step to %s"),
            Map.entry("milestone-done", "marked a step of %s as done"),
            Map.entry("milestone-reopened", "marked a step of %s as not done"),
            Map.entry("milestone-promoted", "made a step of %s an action"));

    private final Dismantling rows;
    private final VersionRows versions;
    private final Directory directory;
    private final List<UnloadingPart> parts;

    SinceTheLoad(Dismantling rows, VersionRows versions, Directory directory, List<UnloadingPart> parts) {
        this.rows = rows;
        this.versions = versions;
        this.directory = directory;
        this.parts = parts;
    }

    Optional<String> done(PlanView plan, List<AnswerId> answers) {
        return rows.lastDeed(plan.id())
                .map(this::sentence)
                .or(() -> revision(plan))
                .or(() -> parts.stream()
                        .flatMap(part -> part.done(plan, answers).stream())
                        .findFirst());
    }

    private Optional<String> revision(PlanView plan) {
        return versions.of(plan.id()).stream()
                .skip(1)
                .findFirst()
                .map(version -> name(version.takenInBy()) + " took a newer version of the plan in on "
                        + London.inWords(London.dateOf(version.takenInAt())) + ".");
    }

    private String sentence(Dismantling.Deed deed) {
        String what = DEEDS.getOrDefault(deed.what(), "changed %s").formatted(deed.reference());
        return name(deed.by()) + " " + what + " on " + London.inWords(London.dateOf(deed.at())) + ".";
    }

    private String name(PersonId person) {
        return directory.person(person).map(Person::fullName).orElse("Somebody who has left");
    }

    Set<PersonId> takeBack(PlanView plan, List<AnswerId> answers) {
        Set<PersonId> told = new HashSet<>();
        parts.forEach(part -> told.addAll(part.takeBack(plan, answers)));
        return told;
    }
}

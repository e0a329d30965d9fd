package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.directory.Person;
import org.followthrough.intake.internal.draft.NamedLead.Kind;
import org.followthrough.intake.internal.draft.Standing.Stage;

/** What confirming a draft would do: what starts, who is written to, who is created, what is missing. */
public final class Consequences {

    private final MendedPlan plan;
    private final Map<String, Integer> mailed = new LinkedHashMap<>();

    Consequences(MendedPlan plan, Readers readers) {
        this.plan = plan;
        Map<String, List<String>> names = new HashMap<>();
        for (MendedAction action : starting()) {
            String key = action.accountable()
                    .map(lead -> lead.kind() + lead.code() + lead.called())
                    .orElse("");
            for (String name : names.computeIfAbsent(key, any -> names(action, readers)))
                mailed.merge(name, 1, Integer::sum);
        }
    }

    private List<String> names(MendedAction action, Readers readers) {
        var lead = action.accountable();
        if (lead.isPresent() && lead.get().kind() == Kind.NEW) {
            Who.Newcomer newcomer = plan.draft().mends().who(lead.get().name()).newcomer();
            if (newcomer.kind().equals("person")) return List.of(newcomer.name());
        }
        return readers.of(lead.flatMap(found -> plan.choices().lead(found.code()))).stream()
                .map(Person::fullName)
                .toList();
    }

    /** Those that are still to do. */
    public List<MendedAction> starting() {
        return at(Stage.TO_DO);
    }

    public List<MendedAction> at(Stage stage) {
        return plan.starting().stream()
                .filter(action -> action.standing().reached() == stage)
                .toList();
    }

    /** How many actions somebody is written about at once, by name. */
    public Map<String, Integer> mailed() {
        return mailed;
    }

    /** "Ada Obi (person)", each once. */
    public List<String> created() {
        List<String> created = new ArrayList<>();
        for (NamedLead lead : plan.startingNames())
            if (lead.kind() == Kind.NEW) {
                Who.Newcomer newcomer = plan.draft().mends().who(lead.name()).newcomer();
                String who = newcomer.name() + " (" + newcomer.kind() + ")";
                if (!created.contains(who)) created.add(who);
            }
        return created;
    }

    public long withoutLead() {
        return starting().stream().filter(action -> !action.hasLead()).count();
    }

    public long withoutDate() {
        return starting().stream().filter(action -> action.date().isMissing()).count();
    }

    public long withoutSuccess() {
        return starting().stream().filter(action -> action.success() == null).count();
    }
}

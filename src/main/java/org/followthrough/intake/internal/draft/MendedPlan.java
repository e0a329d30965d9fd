package org.followthrough.intake.internal.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.internal.reading.DeadlineReader;

/** A draft as it would be loaded now: its document read again, with everything that was put right. */
public final class MendedPlan {

    private static final LabelProposal LABELS = new LabelProposal();

    private final PlanDraft draft;
    private final About about;
    private final Reading reading;
    private final DeadlineReader deadlines;
    private final LeadChoices choices;
    private final LocalDate today;
    private final List<MendedAction> actions;
    private final Predicate<MendedAction> starts;

    /** @param about what is said of the plan as a whole, which of a newer version the plan says that is here */
    MendedPlan(PlanDraft draft, About about, LeadChoices choices, LocalDate today) {
        this.draft = draft;
        this.about = about;
        this.reading = Reading.of(draft);
        deadlines = reading.deadlines();
        this.choices = choices;
        this.today = today;
        actions = new ArrayList<>();
        starts = action -> !action.left();
        Names names = new Names(choices, draft.mends());
        int loaded = 0;
        for (PrintedAction printed : reading.actions()) {
            boolean left = draft.mends().choices(printed.where()).left();
            if (!left) loaded++;
            boolean numbered = !left && !about.isNewer();
            actions.add(action(printed, numbered ? about.prefix() + "-" + loaded : "", names));
        }
    }

    private MendedPlan(MendedPlan whole, Predicate<MendedAction> starts) {
        draft = whole.draft;
        about = whole.about;
        reading = whole.reading;
        deadlines = whole.deadlines;
        choices = whole.choices;
        today = whole.today;
        actions = whole.actions;
        this.starts = starts;
    }

    /** The same, of which only some actions are to start, as others run already. */
    MendedPlan starting(Set<String> places) {
        return new MendedPlan(this, action -> places.contains(action.where()));
    }

    private MendedAction action(PrintedAction printed, String reference, Names names) {
        Choices chosen = draft.mends().choices(printed.where());
        List<String> lines = chosen.leads() == null
                ? printed.leads().names()
                : chosen.leads()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return new MendedAction(
                actions.size() + 1,
                reference,
                printed,
                chosen,
                lines.stream().map(name -> names.named(name, chosen.bodies())).toList(),
                MendedDate.of(printed, draft.mends(), deadlines),
                chosen.label() == null ? LABELS.of(printed.wording()) : chosen.label());
    }

    public PlanDraft draft() {
        return draft;
    }

    public Reading reading() {
        return reading;
    }

    public LeadChoices choices() {
        return choices;
    }

    public DeadlineReader deadlines() {
        return deadlines;
    }

    public LocalDate today() {
        return today;
    }

    public About about() {
        return about;
    }

    public List<MendedAction> actions() {
        return actions;
    }

    /** Without those that are left out. */
    public List<MendedAction> loaded() {
        return actions.stream().filter(action -> !action.left()).toList();
    }

    /** Those that start with this: all that are loaded, or of a newer version what it adds. */
    public List<MendedAction> starting() {
        return actions.stream().filter(starts).toList();
    }

    public List<PrintedFinding> findings() {
        return reading.findings();
    }

    public Optional<MendedAction> action(String where) {
        return actions.stream().filter(action -> action.where().equals(where)).findFirst();
    }

    boolean isStarting(Map.Entry<NamedLead, List<MendedAction>> led) {
        return led.getValue().stream().anyMatch(starts);
    }

    /** The names that lead something that starts with this. */
    List<NamedLead> startingNames() {
        return names().entrySet().stream()
                .filter(this::isStarting)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every name that leads something, once, as first printed, with the actions that it leads. */
    public Map<NamedLead, List<MendedAction>> names() {
        Map<String, NamedLead> first = new LinkedHashMap<>();
        Map<String, Set<MendedAction>> led = new LinkedHashMap<>();
        for (MendedAction action : loaded())
            for (NamedLead lead : action.leads()) {
                first.putIfAbsent(Mends.key(lead.name()), lead);
                led.computeIfAbsent(Mends.key(lead.name()), any -> new LinkedHashSet<>())
                        .add(action);
            }
        Map<NamedLead, List<MendedAction>> names = new LinkedHashMap<>();
        first.forEach((key, lead) -> names.put(lead, List.copyOf(led.getOrDefault(key, Set.of()))));
        return names;
    }
}

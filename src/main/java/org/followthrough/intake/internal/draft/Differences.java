package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.actionplan.PlanId;
import org.followthrough.intake.internal.draft.Spot.Page;
import org.followthrough.intake.internal.memory.Comparison;
import org.followthrough.intake.internal.memory.VersionedAction;

/**
 * A draft beside the plan of which it is a newer version, with what is ticked to be taken over.
 *
 * @param version the number of the plan's newest version
 */
public record Differences(MendedPlan mended, PlanId plan, int version, Comparison comparison) {

    private static final String CHANGED = "The plan that is here has changed since this page was opened. Look at what"
            + " differs now, and confirm again.";
    private static final String NOTHING = "Nothing is ticked and nothing is gone, so there is nothing to take in.";

    /** The action of the draft that is called so in the comparison. */
    MendedAction action(VersionedAction after) {
        return mended.loaded().get(Integer.parseInt(after.id()));
    }

    public String where(VersionedAction after) {
        return action(after).where();
    }

    public Ticks ticks() {
        return mended.draft().mends().ticks();
    }

    /** New actions that are taken over. */
    List<VersionedAction> additions() {
        return comparison.added().stream()
                .filter(action -> ticks().isTicked(Ticks.addition(where(action))))
                .toList();
    }

    /** Changes of an action that are taken over. What is printed no more takes nothing away. */
    List<Comparison.Change> changes(Comparison.Changed changed) {
        return changed.changes().stream()
                .filter(Comparison.Change::saysSomething)
                .filter(change -> ticks().isTicked(Ticks.change(where(changed.after()), change.field())))
                .toList();
    }

    /** The draft, of which only what is added starts: all else runs already. */
    public MendedPlan starting() {
        Set<String> places = additions().stream().map(this::where).collect(Collectors.toSet());
        return mended.starting(places);
    }

    /** What to look at before it is taken in. */
    Concern concern() {
        String counts = comparison.changed().size() + " changed, "
                + comparison.added().size() + " new, " + comparison.gone().size() + " gone";
        return Concern.of(
                Concern.Weight.DECIDE,
                "This is a newer version of " + mended.about().prefix() + ", “"
                        + mended.about().title() + "”: " + counts + ".",
                List.of(Spot.page(Page.CONFIRM, "", "See what differs")));
    }

    /** What keeps it from being taken in; empty where nothing does. */
    List<Refusal> reasons() {
        if (ticks().version() != version || !boxes().stream().allMatch(ticks()::saw)) return List.of(changed());
        boolean any = !additions().isEmpty()
                || !comparison.gone().isEmpty()
                || comparison.changed().stream().anyMatch(each -> !changes(each).isEmpty());
        return any ? List.of() : List.of(new Refusal(NOTHING, Spot.page(Page.OVERVIEW, "plan", "See what was read")));
    }

    static Refusal changed() {
        return new Refusal(CHANGED, Spot.page(Page.CONFIRM, "changed", "See what differs"));
    }

    static Refusal gone() {
        return new Refusal(
                "The plan of which this is a newer version is not here any more.",
                Spot.page(Page.ABOUT, "newer", "Say which plan it is"));
    }

    private List<String> boxes() {
        List<String> boxes = new ArrayList<>();
        comparison.added().forEach(action -> boxes.add(Ticks.addition(where(action))));
        for (Comparison.Changed changed : comparison.changed())
            changed.changes().stream()
                    .filter(Comparison.Change::saysSomething)
                    .forEach(change -> boxes.add(Ticks.change(where(changed.after()), change.field())));
        return boxes;
    }
}

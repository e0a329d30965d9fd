package org.followthrough.intake.internal.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.intake.PrintedAction;
import org.jspecify.annotations.Nullable;

/**
 * An action as it would be loaded now, beside what is printed.
 *
 * @param number from 1, among everything that was read as an action
 * @param reference what it will be called; empty where it is left out, and in a newer version of a plan that is here
 * @param label what a mail may say
 */
public record MendedAction(
        int number,
        String reference,
        PrintedAction printed,
        Choices choices,
        List<NamedLead> leads,
        MendedDate date,
        String label) {

    public String where() {
        return printed.where();
    }

    public boolean left() {
        return choices.left();
    }

    public String wording() {
        return choices.wording() == null ? printed.wording() : choices.wording();
    }

    public @Nullable String success() {
        if (choices.success() == null) return printed.success();
        return choices.success().isEmpty() ? null : choices.success();
    }

    public Standing standing() {
        return choices.standing() == null ? Standing.TO_DO : choices.standing();
    }

    /** Names, one to a line, as the field for them shows it. */
    public String leadLines() {
        return choices.leads() == null ? lines(printed.leads().names()) : choices.leads();
    }

    public static String lines(List<String> names) {
        return names.stream().map(name -> name.replace('\n', ' ')).collect(Collectors.joining("\n"));
    }

    /** How far the plan says it is, where nobody has said anything about that yet. */
    public Optional<StandingProposal> proposal() {
        return choices.standing() == null ? StandingProposal.of(printed) : Optional.empty();
    }

    /** Whom the row above names, where this one's cell is blank and nobody typed a lead. */
    public List<String> suggestedLeads() {
        return leadLines().isEmpty() && choices.leads() == null
                ? printed.leads().suggested()
                : List.of();
    }

    boolean hasLead() {
        return leads.stream().anyMatch(NamedLead::isSomebody);
    }

    /** The one who will answer for it. */
    Optional<NamedLead> accountable() {
        return leads.stream().filter(NamedLead::isSomebody).findFirst();
    }

    boolean comesInDone() {
        return standing().isDone();
    }
}

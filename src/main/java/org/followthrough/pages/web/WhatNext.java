package org.followthrough.pages.web;

import java.time.LocalDate;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Aside;
import org.followthrough.directory.GroupId;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** Says in one sentence what happens next to an action, and who does it. */
@Component
class WhatNext {

    private final Who who;

    WhatNext(Who who) {
        this.who = who;
    }

    String sentence(ActionView action) {
        Aside aside = action.aside();
        if (aside != null)
            return "The business unit looks at it again on " + London.inWords(aside.reviewOn())
                    + ". Nothing is asked until then.";
        if (action.circumstances().draft())
            return "It starts when the executive has agreed the plan's response. Nothing is asked of anybody until then.";
        if (action.circumstances().dateAsked())
            return "A new date is being decided. Until then the date that holds stays, and nobody is reminded.";
        return switch (action.state()) {
            case NAMING_LEAD -> naming(action.group()) + " names the one person who answers for this action.";
            case OFFERED -> who.person(action.person()) + " takes it on, or declines with a reason.";
            case DELIVERING ->
                (action.circumstances().external()
                                ? "The business unit records what the body answers"
                                : who.person(action.person()) + " sends evidence")
                        + by(action.deadline().due()) + ".";
            case IN_SIGN_OFF ->
                "The chair of the " + who.group(action.assuringGroup())
                        + " accepts the evidence, or returns it with a reason.";
            case ACCEPTED ->
                action.acceptedBefore()
                        ? "Nothing: it had been done and accepted before the plan was loaded."
                        : "Nothing more is asked: the evidence is accepted.";
            case ENDED -> "Nothing: it has ended.";
        };
    }

    private String naming(@org.jspecify.annotations.Nullable GroupId group) {
        return group == null ? "The business unit" : "The chair of the " + who.group(group) + " or the business unit";
    }

    private static String by(@org.jspecify.annotations.Nullable LocalDate due) {
        return due == null ? "" : " by " + London.inWords(due);
    }
}

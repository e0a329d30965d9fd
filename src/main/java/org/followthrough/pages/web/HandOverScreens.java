package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.Deputyship;
import org.followthrough.directory.SeatHeld;
import org.followthrough.handover.Holdings;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** What a leaver holds, in words. */
@Component
class HandOverScreens {

    /** @param name of the choice to whom it goes */
    record Row(String name, String words, String detail) {}

    private final Who who;

    HandOverScreens(Who who) {
        this.who = who;
    }

    List<Row> led(Holdings held) {
        return held.led().stream()
                .map(action -> new Row("to-" + Holdings.key(action), action.named(), action.stands() + due(action)))
                .toList();
    }

    private static String due(ActionView action) {
        return action.deadline().due() == null
                ? ""
                : ", due on " + London.inWords(action.deadline().due());
    }

    List<Row> seats(Holdings held) {
        return held.seats().stream()
                .map(seat -> new Row("to-" + Holdings.key(seat), words(seat), ""))
                .toList();
    }

    private String words(SeatHeld held) {
        String seat = held.seat().name().replace('_', ' ').toLowerCase(Locale.UK);
        String place = held.group() != null ? who.group(held.group()) : who.agency(held.agency());
        return Character.toUpperCase(seat.charAt(0)) + seat.substring(1) + (place.isEmpty() ? "" : ", " + place);
    }

    /** What goes to the one successor, ends, or stays. */
    List<String> rest(Holdings held) {
        List<String> rest = new ArrayList<>();
        held.memberships()
                .forEach(each -> rest.add("Sits on the " + who.group(each.group()) + ": the successor does."));
        held.contributedTo()
                .forEach(action -> rest.add("Contributes to " + action.named()
                        + ": the successor does, unless they lead it or sign it off."));
        held.toName()
                .forEach(item -> rest.add("Is asked to name a lead for "
                        + item.ask().reference() + ": whoever represents the agency then is, or the business unit."));
        held.deputyships().forEach(each -> rest.add(words(each) + ": this ends."));
        held.staying()
                .forEach(item -> rest.add(
                        item.ask().verb() + ", " + item.ask().reference() + ": this is theirs alone, and stays."));
        return rest;
    }

    private String words(Deputyship each) {
        return who.person(each.deputy()) + " stands in for " + who.person(each.person()) + " until "
                + London.inWords(each.until());
    }
}

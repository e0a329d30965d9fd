package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.followthrough.intake.internal.reading.LeadCell.Part;

/** Where the holder of a job title sits, printed behind the title: "Head of Service, Duty Desk", "Named Nurse, Anytown Hospital". */
final class Workplaces {

    private final OwnerWords words;

    Workplaces(OwnerWords words) {
        this.words = words;
    }

    /** "Duty Desk" is built like a person's name; were it one, it would be the title's holder, and one owner too. */
    boolean isOnTheLine(String name) {
        return isNamedOrganisation(name) || isTeam(name) || isNoOwner(name);
    }

    boolean isNamedOrganisation(String name) {
        boolean named = name.indexOf(' ') > 0 || words.isBody(name);
        return named && words.isOrganisation(name) && !EverybodyWords.are(name);
    }

    /** A sub-group or a forum is somebody to ask beside the title's holder; a ward or a team is where the holder works. */
    private boolean isTeam(String name) {
        boolean service = words.isAcronym(name) && words.isOwnerByItself(name);
        return (service || words.isTeam(name)) && !words.isRole(name) && !EverybodyWords.are(name);
    }

    /** "Executive Director, Adults and Communities": what else may follow a title is an owner for itself. */
    boolean isField(String name) {
        return isNoOwner(name) && !words.isPerson(name);
    }

    private boolean isNoOwner(String name) {
        return !words.isGroup(name)
                && !words.isRole(name)
                && !words.isOwnerByItself(name)
                && !words.isBody(name)
                && !EverybodyWords.are(name);
    }

    /** In "Head of Service, Duty Desk and Head of Early Help" the "and" stands between the two heads. */
    List<Part> endedByTheNextTitle(List<Part> parts) {
        List<Part> ended = new ArrayList<>();
        for (Part part : parts) {
            Part before = ended.isEmpty() ? null : ended.get(ended.size() - 1);
            int from = ended.size();
            if (before != null && part.follows() == ',' && words.isRole(before.name())) addEnded(ended, part);
            if (ended.size() == from) ended.add(part);
        }
        return ended;
    }

    private void addEnded(List<Part> ended, Part part) {
        Matcher and = LeadAnds.AND.matcher(part.name());
        while (and.find()) {
            String place = part.name().substring(0, and.start()).strip();
            String next = part.name().substring(and.end()).strip();
            if (words.isInsideAName(place, next) || !isOnTheLine(place) || !beginsAnother(place, next)) continue;
            ended.add(new Part(place, ','));
            ended.add(new Part(next, ';'));
            return;
        }
    }

    private boolean beginsAnother(String place, String next) {
        return words.roles().begin(next)
                || words.isSurelyPerson(next)
                || words.roles().beginWithTitle(next) && (isNamedOrganisation(place) || isTeam(place));
    }
}

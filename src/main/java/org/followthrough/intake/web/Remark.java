package org.followthrough.intake.web;

import java.util.List;
import org.followthrough.intake.internal.draft.Concern;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.Spot;

/**
 * A line in the list of what to look at first, with links to where it can be mended.
 *
 * @param more how many further places there are than are linked
 * @param takeOver what the button beside it does; empty for none
 */
record Remark(String tag, String colour, String sentence, List<Link> links, int more, String takeOver, String button) {

    private static final int MOST_LINKS = 12;

    record Link(String words, String to) {}

    static Remark of(Concern concern, DraftId draft) {
        List<Link> links = concern.spots().stream()
                .limit(MOST_LINKS)
                .map(spot -> new Link(spot.words(), UploadPaths.spot(draft, spot)))
                .toList();
        Concern.TakeOver takeOver = concern.takeOver();
        int all = concern.spots().size();
        return new Remark(
                concern.weight().words(),
                concern.weight().colour(),
                capital(concern.sentence()),
                links,
                all - links.size(),
                takeOver == null ? "" : takeOver.name(),
                takeOver == null ? "" : button(takeOver, all));
    }

    private static String button(Concern.TakeOver what, int all) {
        return switch (what) {
            case LEADS ->
                all == 1 ? "Yes, take over the lead above" : "Yes, take over all " + all + " leads from above";
            case STANDINGS -> all == 1 ? "Take over the proposal" : "Take over all " + all + " proposals";
        };
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? "" : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    static Link link(Spot spot, DraftId draft) {
        return new Link(spot.words(), UploadPaths.spot(draft, spot));
    }
}

package org.followthrough.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public reads, as it was released. It holds public wording alone: no person, no evidence, no internal text. A field
 * may be added; none is renamed or removed, because old versions are read again.
 *
 * @param lastUpdated the day of its release, local to London
 * @param changes what differs from the version before; empty in the first one
 */
public record PublicPage(
        String title,
        String introduction,
        int version,
        LocalDate lastUpdated,
        String doneBefore,
        List<Found> found,
        List<Did> did,
        List<String> changes) {

    /** What stands in place of a wording that is withheld. */
    public static final String WITHHELD = "Withheld";

    /** @param wording null where it is withheld @param answer how the board answered it, in words */
    public record Found(
            String number,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String wording,

            String answer) {}

    /**
     * @param wording null where it is withheld
     * @param lead an agency or a group, never a person
     * @param status "Under way"
     * @param embedded whether a test has shown that it made a difference
     */
    public record Did(
            String number,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String wording,

            String lead,
            String status,
            boolean done,
            boolean embedded) {}

    public long done() {
        return did.stream().filter(Did::done).count();
    }

    public long embedded() {
        return did.stream().filter(Did::embedded).count();
    }

    /** What is neither done nor ended otherwise. */
    public List<Did> remaining() {
        return did.stream().filter(each -> !each.done()).toList();
    }
}

package org.followthrough.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where an instance stands, in words and as a picture drawn from the model's own diagram. */
public interface Pictures {

    /** The standing of the instance of {@code process} known as {@code subject}; empty where there never was one. */
    Optional<Standing> standing(String process, UUID subject);

    /**
     * @param svg a whole, self-contained SVG element without scripts, with a title and description for screen readers
     * @param current human names of the steps where it stands, empty when ended
     * @param done human names of the steps that lie behind it, in order, each named once; what a return has undone is not
     *     among them
     * @param ended whether the instance has come to its end
     */
    record Standing(String svg, List<String> current, List<String> done, boolean ended) {}
}

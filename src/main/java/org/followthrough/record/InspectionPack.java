package org.followthrough.record;

import java.time.Instant;
import java.util.List;
import org.followthrough.assurance.EvidenceFileId;
import org.followthrough.paper.Paper;

/**
 * A pack as it was drawn up, with the files that are still to be written into it.
 *
 * @param name of the ZIP, without its ending: "GS inspection pack, 6 January 2026"
 * @param scope "All of Child A", "Voice of the child, in every review"
 * @param at when it was drawn up
 */
public record InspectionPack(String name, String scope, Instant at, Paper paper, List<File> files) {

    public InspectionPack {
        files = List.copyOf(files);
    }

    /**
     * One file of evidence.
     *
     * @param action "GS-14", "GS-14 (Northvale Health Trust)"
     * @param name as it was sent
     * @param sha256 of its content, in hex
     * @param place in the ZIP, with slashes; unique, and safe on every system
     * @param included false where it is not for whoever took the pack: it is listed then, and not in it
     */
    public record File(
            EvidenceFileId id,
            String action,
            int round,
            String name,
            long sizeBytes,
            String sha256,
            String place,
            boolean included) {}
}

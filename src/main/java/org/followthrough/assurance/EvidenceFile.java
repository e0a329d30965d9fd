package org.followthrough.assurance;

import java.time.Instant;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;

/** @param sha256 of the content, in hex, as it was received */
public record EvidenceFile(
        EvidenceFileId id,
        AnswerId answer,
        boolean sent,
        String name,
        String mediaType,
        long sizeBytes,
        String sha256,
        PersonId uploadedBy,
        Instant uploadedAt) {

    /** "1.4 MB", "312 KB". */
    public String sizeInWords() {
        if (sizeBytes < 1024) return sizeBytes + " bytes";
        if (sizeBytes < 1024 * 1024) return (sizeBytes + 512) / 1024 + " KB";
        return String.format(java.util.Locale.UK, "%.1f MB", sizeBytes / 1024.0 / 1024.0);
    }
}

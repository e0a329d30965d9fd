package org.followthrough.intake.internal.draft;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.actionplan.PlanLoading;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.PlanReading;
import org.followthrough.intake.PrintedPlan;
import org.springframework.stereotype.Component;

/** Takes a file in, reads it and keeps what was read as a draft. A file that cannot be read leaves nothing behind. */
@Component
public class Uploading {

    private final PlanReading reading;
    private final PlanDrafts drafts;
    private final PlanLoading loading;
    private final Directory directory;
    private final Clock clock;

    Uploading(PlanReading reading, PlanDrafts drafts, PlanLoading loading, Directory directory, Clock clock) {
        this.reading = reading;
        this.drafts = drafts;
        this.loading = loading;
        this.directory = directory;
        this.clock = clock;
    }

    public sealed interface Uploaded {

        record Drafted(DraftId id) implements Uploaded {}

        /** Nothing was kept. */
        record Refused(Map<String, String> errors) implements Uploaded {}
    }

    /** @param fileName as the person's own machine calls it */
    public Uploaded upload(Upload head, String fileName, byte[] content, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        Map<String, String> errors = new LinkedHashMap<>();
        new HeadCheck(loading::isFree).check(head, errors);
        PlanReading.Outcome read = reading.read(fileName, content);
        if (read instanceof PlanReading.Outcome.Refused refused) errors.put("file", refused.sentence());
        else if (!errors.isEmpty()) errors.put("file", "Choose the file again.");
        if (!errors.isEmpty()) return new Uploaded.Refused(errors);
        return keep(draft(head, fileName, content, ((PlanReading.Outcome.Read) read).plan(), viewer));
    }

    private Uploaded keep(PlanDraft draft) {
        if (drafts.insert(draft)) return new Uploaded.Drafted(draft.id());
        return new Uploaded.Refused(Map.of(
                "file", "The plan in this file is larger than any that can be kept. Split it and load its parts."));
    }

    private PlanDraft draft(Upload head, String fileName, byte[] content, PrintedPlan plan, Viewer viewer) {
        Instant now = clock.instant();
        Mends mends = new FirstMends(new LeadChoices(directory)).of(plan, head);
        return new PlanDraft(
                DraftId.next(),
                viewer.id(),
                shortened(fileName),
                sha256(content),
                plan,
                mends,
                1,
                null,
                now,
                viewer.id(),
                now);
    }

    /** Only the name: some browsers send the way to it as well. */
    private static String shortened(String fileName) {
        String name = fileName.replaceAll("\\p{Cntrl}", "")
                .replaceAll("^.*[/\\\\]", "")
                .strip();
        if (name.isEmpty()) return "plan";
        return name.length() <= 200 ? name : name.substring(name.length() - 200);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.followthrough.intake.internal.draft;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.PlanLoading;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.PlanReading;
import org.followthrough.intake.internal.document.Document;
import org.springframework.stereotype.Component;

/** Takes a file in, reads it and keeps what was read as a draft. A file that cannot be read leaves nothing behind. */
@Component
public class Uploading {

    /** In bytes: what is looked at at once even where something else is wrong, so that all of it can be said together. */
    private static final int SMALL = 1024 * 1024;

    private static final Document NOT_OPENED = new Document(List.of(), List.of(), List.of());

    private final PlanReading reading;
    private final DocumentOpening opening;
    private final PlanLoading loading;
    private final Clock clock;

    Uploading(PlanReading reading, DocumentOpening opening, PlanLoading loading, Clock clock) {
        this.reading = reading;
        this.opening = opening;
        this.loading = loading;
        this.clock = clock;
    }

    public sealed interface Uploaded {

        /** It is a draft, or will be one when it is read: its page says which. */
        record Drafted(DraftId id) implements Uploaded {}

        /** Nothing was kept. */
        record Refused(Map<String, String> errors) implements Uploaded {}
    }

    /** @param fileName as the person's own machine calls it */
    public Uploaded upload(Upload head, String fileName, byte[] content, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        Map<String, String> errors = new LinkedHashMap<>();
        if (head.newerOf().isEmpty()) new HeadCheck(loading::isFree).check(head, errors);
        if (!errors.isEmpty()) {
            errors.put("file", whatElseIsWrong(fileName, content));
            return new Uploaded.Refused(errors);
        }
        PlanDraft draft = draft(head, fileName, content, viewer);
        DocumentOpening.Result result = opening.open(draft, content);
        if (result instanceof DocumentOpening.Result.Refused refused)
            return new Uploaded.Refused(Map.of("file", refused.sentence()));
        return new Uploaded.Drafted(draft.id());
    }

    private String whatElseIsWrong(String fileName, byte[] content) {
        if (content.length <= SMALL && reading.read(fileName, content) instanceof PlanReading.Outcome.Refused refused)
            return refused.sentence();
        return "Choose the file again.";
    }

    private PlanDraft draft(Upload head, String fileName, byte[] content, Viewer viewer) {
        Instant now = clock.instant();
        return new PlanDraft(
                DraftId.next(),
                viewer.id(),
                shortened(fileName),
                sha256(content),
                NOT_OPENED,
                Mends.of(head),
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

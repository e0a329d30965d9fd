package org.followthrough.assurance.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.Contributors;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.EvidenceFile;
import org.followthrough.assurance.EvidenceFileId;
import org.followthrough.assurance.EvidenceRound;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

@Component
@Transactional(rollbackFor = IOException.class)
class StoredEvidence implements Evidence {

    private final EvidenceRows rows;
    private final Pieces pieces;
    private final ActionPlans plans;
    private final Contributors contributors;
    private final Clock clock;

    StoredEvidence(EvidenceRows rows, Pieces pieces, ActionPlans plans, Contributors contributors, Clock clock) {
        this.rows = rows;
        this.pieces = pieces;
        this.plans = plans;
        this.contributors = contributors;
        this.clock = clock;
    }

    @Override
    public List<EvidenceRound> rounds(AnswerId answer, Viewer viewer) {
        seen(answer, viewer);
        return rows.rounds(answer);
    }

    @Override
    public List<EvidenceFile> ready(AnswerId answer, Viewer viewer) {
        return gathers(seen(answer, viewer), viewer) ? rows.ready(answer) : List.of();
    }

    @Override
    public Outcome add(AnswerId answer, String fileName, InputStream content, Viewer viewer) throws IOException {
        asked(answer, viewer);
        return take(answer, fileName, content, viewer);
    }

    @Override
    public Outcome addReceived(AnswerId answer, String fileName, InputStream content, Viewer viewer)
            throws IOException {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        ActionView action = seen(answer, viewer);
        if (!action.state().isWatched()
                || action.aside() != null
                || action.circumstances().draft())
            return Outcome.refused("Nothing is awaited of it now: it stands at “" + action.stands() + "”.");
        return take(answer, fileName, content, viewer);
    }

    private Outcome take(AnswerId answer, String fileName, InputStream content, Viewer viewer) throws IOException {
        if (rows.ready(answer).size() >= FileRules.MOST_FILES)
            return Outcome.refused("evidence", "At most " + FileRules.MOST_FILES + " files can be sent at once.");
        byte[] first = content.readNBytes(Pieces.SIZE);
        if (first.length == 0) return Outcome.refused("evidence", "Choose a file that is not empty.");
        String name = FileRules.plainName(fileName);
        String type = FileRules.mediaType(first, name).orElse(null);
        if (type == null) return Outcome.refused("evidence", FileRules.SENTENCE);
        return store(answer, name, type, first, content, viewer);
    }

    private Outcome store(AnswerId answer, String name, String type, byte[] first, InputStream rest, Viewer viewer)
            throws IOException {
        EvidenceFileId id = EvidenceFileId.next();
        EvidenceFile placeholder =
                new EvidenceFile(id, answer, false, name, type, 0, "0".repeat(64), viewer.inPerson(), clock.instant());
        rows.insert(placeholder);
        MessageDigest digest = sha256();
        long size = pieces.store(id, first, rest, FileRules.MOST_BYTES, digest);
        if (size < 0) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused("evidence", FileRules.SENTENCE);
        }
        rows.complete(id, size, HexFormat.of().formatHex(digest.digest()));
        return Outcome.done();
    }

    @Override
    public void remove(EvidenceFileId id, Viewer viewer) {
        EvidenceFile file = file(id, viewer);
        asked(file.answer(), viewer);
        boolean leads = plans.answer(file.answer()).isDeliveredBy(viewer);
        if (file.sent() || (!leads && !file.uploadedBy().equals(viewer.inPerson()))) throw new NotVisible();
        rows.delete(id);
    }

    @Override
    public EvidenceFile file(EvidenceFileId id, Viewer viewer) {
        EvidenceFile file = rows.file(id).orElseThrow(NotVisible::new);
        ActionView action = seen(file.answer(), viewer);
        boolean theirs =
                gathers(action, viewer) || viewer.standsInFor().stream().anyMatch(action::isDeliveredBy);
        if (!file.sent() && !theirs) throw new NotVisible();
        return file;
    }

    @Override
    public void write(EvidenceFileId file, OutputStream to) throws IOException {
        pieces.write(file, to);
    }

    private ActionView seen(AnswerId answer, Viewer viewer) {
        return plans.answer(answer, viewer).orElseThrow(NotVisible::new);
    }

    private void asked(AnswerId answer, Viewer viewer) {
        ActionView action = seen(answer, viewer);
        if (!gathers(action, viewer) || action.state() != AnswerState.DELIVERING) throw new NotVisible();
    }

    /** The lead, and whoever contributes. */
    private boolean gathers(ActionView action, Viewer viewer) {
        return action.isDeliveredBy(viewer) || contributors.contributes(action.answer(), viewer);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

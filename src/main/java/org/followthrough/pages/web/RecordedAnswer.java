package org.followthrough.pages.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.followthrough.actionplan.ActionView;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.Received;
import org.followthrough.assurance.Recording;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Records an answer with the letter that it came in: both, or neither. */
@Component
class RecordedAnswer {

    private final Recording recording;
    private final Evidence evidence;
    private final Commands commands;

    RecordedAnswer(Recording recording, Evidence evidence, Commands commands) {
        this.recording = recording;
        this.evidence = evidence;
        this.commands = commands;
    }

    Outcome record(ActionView action, RecordForm form, @Nullable MultipartFile letter, Viewer viewer)
            throws IOException {
        boolean outside = action.circumstances().external();
        if (outside && form.saysNeither()) return Outcome.refused("answer", "Choose what they answered.");
        boolean refusal = outside && form.isRefusal();
        Received given = form.given();
        if (letter == null || letter.isEmpty())
            return refusal
                    ? commands.run(() -> recording.refused(action.answer(), given, viewer))
                    : record(action, given, "", new byte[0], viewer);
        if (refusal)
            return Outcome.refused("evidence", "No file is kept with a refusal. Say in words what the letter says.");
        String name = Objects.requireNonNullElse(letter.getOriginalFilename(), "letter");
        return record(action, given, name, letter.getBytes(), viewer);
    }

    private Outcome record(ActionView action, Received given, String name, byte[] content, Viewer viewer) {
        try {
            return commands.run(() -> {
                if (content.length > 0) require(add(action, name, content, viewer));
                return require(recording.record(action.answer(), given, viewer));
            });
        } catch (Refusal refusal) {
            return refusal.refused;
        }
    }

    private Outcome add(ActionView action, String name, byte[] content, Viewer viewer) {
        try {
            return evidence.addReceived(action.answer(), name, new ByteArrayInputStream(content), viewer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Outcome require(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) throw new Refusal(refused);
        return outcome;
    }

    /** Takes the transaction back and carries the reason out of it. */
    private static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Outcome.Refused refused;

        Refusal(Outcome.Refused refused) {
            super("refused", null, false, false);
            this.refused = refused;
        }
    }
}

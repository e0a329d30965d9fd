package org.followthrough.assurance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/** What leads send to show that an action was done. Whoever may see the action may read what was sent. */
public interface Evidence {

    /** The rounds sent so far, newest first. */
    List<EvidenceRound> rounds(AnswerId answer, Viewer viewer);

    /** Files put ready by the lead and whoever contributes, and not sent yet; for these alone. */
    List<EvidenceFile> ready(AnswerId answer, Viewer viewer);

    /**
     * Puts a file ready. Reads the stream to its end at most once, a mebibyte at a time.
     *
     * @throws org.followthrough.directory.NotVisible unless the viewer is the lead or contributes, and evidence is being asked for
     */
    Outcome add(AnswerId answer, String fileName, InputStream content, Viewer viewer) throws IOException;

    /**
     * Puts ready what came outside this system, such as a letter, for whoever has no account. Reads as {@link #add} does.
     *
     * @throws org.followthrough.directory.NotVisible unless the viewer is a business manager and sees the answer
     */
    Outcome addReceived(AnswerId answer, String fileName, InputStream content, Viewer viewer) throws IOException;

    /** Takes back a file that was put ready: the lead any, whoever contributes their own. Nothing sent can be taken back. */
    void remove(EvidenceFileId file, Viewer viewer);

    /** @throws org.followthrough.directory.NotVisible unless the viewer may see the action it belongs to */
    EvidenceFile file(EvidenceFileId file, Viewer viewer);

    void write(EvidenceFileId file, OutputStream to) throws IOException;
}

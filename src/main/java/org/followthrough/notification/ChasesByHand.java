package org.followthrough.notification;

import java.util.List;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;

/**
 * Chases overdue answers by hand, beside the ladder: one mail to each person who leads some of them. Each answer is chased
 * once a day at most, in London, whoever asks. Mails leave in office hours, as all do, and only of what is still so then.
 */
public interface ChasesByHand {

    /** How many answers can be chased at once. */
    int MOST = 100;

    /**
     * A mail as it will be sent.
     *
     * @param copy who gets it in copy as the reader's deputy; empty where nobody does
     * @param about "GS-1", "GS-2 (Northvale Health Trust)"
     * @param text in its plain form, which its HTML form repeats
     */
    record Mail(
            PersonId reader,
            String name,
            String address,
            String copy,
            List<String> about,
            String subject,
            String text) {
        public Mail {
            about = List.copyOf(about);
        }
    }

    /** What is not chased. @param why the end of a sentence: "its evidence has come in" */
    record Left(String named, String why) {}

    /** @param chased how many answers the mails are about */
    record Prepared(List<Mail> mails, int chased, List<Left> left) {
        public Prepared {
            mails = List.copyOf(mails);
            left = List.copyOf(left);
        }
    }

    /**
     * What would be sent now.
     *
     * @throws org.followthrough.directory.NotVisible where the viewer is no business manager
     */
    Prepared prepare(List<AnswerId> chosen, Viewer viewer);

    /**
     * Sends it, and keeps it on record with each action. What must not be chased any more is left out and named. Joins the
     * caller's transaction.
     *
     * @throws org.followthrough.directory.NotVisible where the viewer is no business manager
     */
    Prepared send(List<AnswerId> chosen, Viewer viewer);
}

package org.followthrough.notification;

import java.util.UUID;
import org.followthrough.directory.PersonId;

/**
 * Something that somebody is to be told, once.
 *
 * @param subject the answer or report that it is about
 * @param rung what makes it one thing to tell, within the subject and the version of its date: "after-30", "returned-2"
 * @param dateVersion the version of the subject's date that held when it came about, 0 where it has none
 * @param facts all that the mail may say
 */
public record NewNotice(UUID subject, String rung, int dateVersion, PersonId reader, MailKind kind, MailFacts facts) {
    public NewNotice {
        MailSafe.requireText("rung", rung, 60);
        if (dateVersion < 0) throw new IllegalArgumentException("versions of a date are counted from 0");
    }
}

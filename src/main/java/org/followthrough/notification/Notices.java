package org.followthrough.notification;

import java.util.List;

/** Where it is written down that somebody is to be told. Mails are made of notices later, and elsewhere. */
public interface Notices {

    /**
     * Writes notices in the caller's transaction, in one batch. A notice that is already there, or being written by
     * another transaction (subject, rung, date version and reader are one key), is left out without a trace and without
     * harm to the transaction. Of two with one key in one list, the first is kept.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException where no transaction is under way
     */
    void write(List<NewNotice> notices);
}

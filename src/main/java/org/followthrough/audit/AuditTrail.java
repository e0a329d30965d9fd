package org.followthrough.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reading the record of what happened. There is no way to change it. */
public interface AuditTrail {

    /**
     * What happened to one subject, newest first. The caller has checked that the subject may be seen.
     *
     * @param subjectKind as the events say it: {@code answer}, {@code plan}, {@code report}, {@code person}
     */
    List<AuditEntry> of(String subjectKind, UUID subjectId);

    /**
     * Whatever of these kinds happened to any subject of a kind, oldest first. The caller has checked that all of it may be
     * seen.
     *
     * @param what such as {@code evidence-submitted}; for none, nothing is found
     */
    List<AuditEntry> all(String subjectKind, Set<String> what);
}

package org.followthrough.assurance;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/** What business managers do to links, in the transaction in which they do it. */
public sealed interface LinkEvent extends AuditedEvent {

    AssuranceLink link();

    PersonId by();

    @Override
    default String subjectKind() {
        return "answer";
    }

    @Override
    default UUID subjectId() {
        return link().answer().value();
    }

    @Override
    default UUID actor() {
        return by().value();
    }

    record Made(AssuranceLink link, PersonId by) implements LinkEvent {
        @Override
        public String what() {
            return "link-made";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("sent-to", link.sentTo(), "until", link.lastDay().toString());
        }
    }

    record Withdrawn(AssuranceLink link, PersonId by) implements LinkEvent {
        @Override
        public String what() {
            return "link-withdrawn";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("sent-to", link.sentTo());
        }
    }
}

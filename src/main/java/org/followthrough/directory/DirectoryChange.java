package org.followthrough.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.shared.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Something in the directory changed. {@code actor} is null where the system did it, at the first start. */
public sealed interface DirectoryChange extends AuditedEvent {

    record AgencyAdded(Agency agency, @Nullable UUID actor) implements DirectoryChange {
        @Override
        public String what() {
            return "agency-added";
        }

        @Override
        public String subjectKind() {
            return "agency";
        }

        @Override
        public UUID subjectId() {
            return agency.id().value();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("name", agency.name());
        }
    }

    record GroupAdded(Group group, @Nullable UUID actor) implements DirectoryChange {
        @Override
        public String what() {
            return "group-added";
        }

        @Override
        public String subjectKind() {
            return "group";
        }

        @Override
        public UUID subjectId() {
            return group.id().value();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("name", group.name());
        }
    }

    /** Membership given or ended. */
    record MembershipChanged(
            Membership membership, boolean joined, @Nullable UUID actor) implements DirectoryChange {
        @Override
        public String what() {
            return joined ? "group-joined" : "group-left";
        }

        @Override
        public String subjectKind() {
            return "person";
        }

        @Override
        public UUID subjectId() {
            return membership.person().value();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("group", membership.group().value().toString());
        }
    }

    /** A seat taken or given up. */
    record SeatChanged(
            SeatHeld held, boolean taken, @Nullable UUID actor) implements DirectoryChange {
        @Override
        public String what() {
            return taken ? "seat-taken" : "seat-vacated";
        }

        @Override
        public String subjectKind() {
            return "person";
        }

        @Override
        public UUID subjectId() {
            return held.person().value();
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(Map.of("seat", held.seat().name()));
            if (held.agency() != null) facts.put("agency", held.agency().value().toString());
            if (held.group() != null) facts.put("group", held.group().value().toString());
            return facts;
        }
    }

    /** A deputy named, or ended before the last day. */
    record DeputyChanged(
            Deputyship deputyship, boolean named, @Nullable UUID actor) implements DirectoryChange {
        @Override
        public String what() {
            return named ? "deputy-named" : "deputy-ended";
        }

        @Override
        public String subjectKind() {
            return "person";
        }

        @Override
        public UUID subjectId() {
            return deputyship.person().value();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "deputy", deputyship.deputy().value().toString(),
                    "from", deputyship.from().toString(),
                    "until", deputyship.until().toString());
        }
    }

    /** What happened to one person's account. */
    record PersonChanged(
            PersonId person, Change change, @Nullable UUID actor) implements DirectoryChange {

        public enum Change {
            ADDED,
            DEACTIVATED,
            REACTIVATED,
            PASSWORD_SET
        }

        @Override
        public String what() {
            return switch (change) {
                case ADDED -> "person-added";
                case DEACTIVATED -> "person-deactivated";
                case REACTIVATED -> "person-reactivated";
                case PASSWORD_SET -> "password-set";
            };
        }

        @Override
        public String subjectKind() {
            return "person";
        }

        @Override
        public UUID subjectId() {
            return person.value();
        }
    }
}

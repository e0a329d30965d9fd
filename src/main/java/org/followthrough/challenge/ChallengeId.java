package org.followthrough.challenge;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record ChallengeId(UUID value) {
    public static ChallengeId next() {
        return new ChallengeId(Ids.next());
    }
}

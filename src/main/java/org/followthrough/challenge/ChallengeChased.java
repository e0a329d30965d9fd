package org.followthrough.challenge;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.shared.AuditedEvent;
import org.jspecify.annotations.Nullable;

/**
 * A challenge is not answered yet: published once in each round for who answers, and once for the business unit.
 *
 * @param round from 1
 * @param answerBy local to London
 * @param toUnit whether the business unit is told that the day has passed, and not who answers that it has come
 */
public record ChallengeChased(ChallengeId challenge, Challenged about, int round, LocalDate answerBy, boolean toUnit)
        implements AuditedEvent {

    @Override
    public String what() {
        return toUnit ? "challenge-unit-told" : "challenge-reminded";
    }

    @Override
    public String subjectKind() {
        return about.kind().onRecord();
    }

    @Override
    public UUID subjectId() {
        return about.subject();
    }

    @Override
    public @Nullable UUID actor() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("challenge", challenge.value().toString(), "answer-by", answerBy.toString());
    }
}

package org.followthrough.actionplan;

import java.util.List;
import java.util.Optional;

/** The measures of success that plans print. Callers check who may see them; actions carry the permission. */
public interface SuccessStatements {

    /** Empty where the plan prints none for the answer's action. */
    Optional<SuccessId> of(AnswerId answer);

    Optional<SuccessStatement> find(SuccessId id);

    List<SuccessId> of(PlanId plan);

    /**
     * Keeps what the newest test has shown, for everything that the statement covers and that was accepted by now. Joins the
     * caller's transaction.
     */
    void shown(SuccessId id, ImpactResult result, boolean selfAssessed);
}

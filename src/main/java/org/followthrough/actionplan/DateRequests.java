package org.followthrough.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new date and decides on it. While a request waits nobody is chased; the first printed date is never lost, and
 * every change counts. Days are local to London. Commands join the caller's transaction.
 */
public interface DateRequests {

    /** How many days later a first new date may lie for the business manager to grant it alone, unless a plan says otherwise. */
    int DAYS_ALLOWED = 28;

    /**
     * @param viewer its lead, or its lead through a deputy
     * @return refused with sentences for {@code due}, {@code reason} and {@code effect}, or as a whole where no date is held
     *     to now or one is being decided on already
     * @throws org.followthrough.directory.NotVisible for anybody else: of a body outside nobody asks, the business unit
     *     sets its date
     */
    Outcome ask(AnswerId answer, NewDateRequest request, Viewer viewer);

    /** @throws org.followthrough.directory.NotVisible unless the viewer leads it, in person or through a deputy */
    Outcome takeBack(AnswerId answer, Viewer viewer);

    /**
     * Refused to whoever leads it or stands in for its lead. The worklist has checked that the viewer is asked.
     *
     * @param due the day that holds from now on
     */
    Outcome grant(AnswerId answer, LocalDate due, String why, Viewer viewer);

    Outcome refuse(AnswerId answer, String why, Viewer viewer);

    /** The request that waits. */
    Optional<DateRequest> waiting(AnswerId answer);

    /** All requests, oldest first. The caller has checked that the action may be seen. */
    List<DateRequest> of(AnswerId answer);

    int daysAllowed(PlanId plan);

    /**
     * @param days null where none could be read
     * @throws org.followthrough.directory.NotVisible where the viewer is no business manager
     */
    Outcome allow(PlanId plan, @Nullable Integer days, Viewer viewer);
}

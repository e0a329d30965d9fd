package org.followthrough.actionplan;

import java.util.List;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/**
 * One action, many answers. Much of any plan asks several bodies for assurance ("all partners to…"); each has an answer of
 * its own with a person, a date, evidence, sign-off and a ladder, and only the silent are chased. A body outside the
 * partnership owes the board nothing: it may refuse, and it is the business unit that is reminded of it.
 */
public interface Asking {

    /**
     * Asks more bodies. Each answer's life starts in the caller's transaction.
     *
     * @return refused with sentences for {@code agencies}, {@code person}, {@code outside}, {@code contact},
     *     {@code askedOn} and {@code due}, or as a whole where the action has ended
     * @throws org.followthrough.directory.NotVisible where the viewer is no business manager, or there is no such action
     */
    Outcome ask(ActionId action, NewAsk ask, Viewer viewer);

    /** The bodies that an action asks, of which the viewer may see the answer, in the order in which they were asked. */
    List<AskedBody> bodies(ActionId action, Viewer viewer);
}

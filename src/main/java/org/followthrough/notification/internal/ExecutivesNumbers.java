package org.followthrough.notification.internal;

import java.util.List;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.Figures;

/** The numbers that stand above an executive's escalations: of each agency whose executive the reader is. */
interface ExecutivesNumbers {

    List<Figures> of(PersonId reader);
}

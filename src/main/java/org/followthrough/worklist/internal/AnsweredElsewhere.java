package org.followthrough.worklist.internal;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.worklist.Answering;
import org.springframework.stereotype.Component;

@Component
class AnsweredElsewhere implements Answering {

    private final Holding holding;
    private final Finishing finishing;
    private final Directory directory;

    AnsweredElsewhere(Holding holding, Finishing finishing, Directory directory) {
        this.holding = holding;
        this.finishing = finishing;
        this.directory = directory;
    }

    @Override
    public Result answer(UUID item, Map<String, Object> answers, Viewer viewer) {
        Held held = holding.toAnswer(item.toString(), viewer);
        if (!held.item().isOpen()) return gone(item, viewer);
        Finished finished = finishing.finish(held, answers, viewer);
        if (finished instanceof Finished.Refused refused) return new Result(refused.why(), null);
        if (finished instanceof Finished.Contested)
            return new Result(Outcome.refused("Somebody else was changing it at the same moment. Try it again."), null);
        return finished instanceof Finished.Gone ? gone(item, viewer) : new Result(Outcome.done(), null);
    }

    private Result gone(UUID item, Viewer viewer) {
        PersonId by = holding.find(item, viewer).item().closedBy();
        String name = by == null
                ? "somebody else"
                : directory.person(by).map(Person::fullName).orElse("somebody who has left");
        return new Result(Outcome.refused("It had been decided already, by " + name + "."), name);
    }
}

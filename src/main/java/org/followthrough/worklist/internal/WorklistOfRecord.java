package org.followthrough.worklist.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.springframework.stereotype.Service;

/** The worklist as its table has it. Each question is one statement, so none needs a transaction of its own. */
@Service
class WorklistOfRecord implements Worklist {

    private final WorkItems items;
    private final WorkLists lists;
    private final ActingFor acting;
    private final AskingAnew anew;

    WorklistOfRecord(WorkItems items, WorkLists lists, ActingFor acting, AskingAnew anew) {
        this.items = items;
        this.lists = lists;
        this.acting = acting;
        this.anew = anew;
    }

    @Override
    public List<WorkItem> asked(Viewer viewer, int skip, int most) {
        return lists.asked(
                viewer.id(), ActingFor.people(viewer), acting.groups(viewer), ActingFor.satOn(viewer), skip, most);
    }

    @Override
    public List<WorkItem> waitingForOthers(Viewer viewer, int most) {
        return lists.waitingForOthers(viewer.id(), ActingFor.people(viewer), acting.groups(viewer), most);
    }

    @Override
    public List<WorkItem> finished(Viewer viewer, int most) {
        return lists.finished(viewer.id(), most);
    }

    @Override
    public List<WorkItem> open(String subjectKind, UUID subject) {
        return items.open(subjectKind, subject);
    }

    @Override
    public Optional<WorkItem> toAnswer(String subjectKind, UUID subject, Viewer viewer) {
        return open(subjectKind, subject).stream()
                .filter(item -> acting.mayAnswer(item, viewer))
                .findFirst();
    }

    @Override
    public WorkItem toAnswer(UUID item, Viewer viewer) {
        return items.find(item)
                .filter(found -> acting.mayAnswer(found, viewer))
                .orElseThrow(() -> new NotVisible("work item " + item));
    }

    @Override
    public Optional<Viewer> answering(WorkItem item, Viewer viewer) {
        return acting.answering(item, viewer);
    }

    @Override
    public void askPerson(String subjectKind, UUID subject, String element, PersonId person) {
        anew.ask(subjectKind, subject, element, person, null);
    }

    @Override
    public void askGroup(String subjectKind, UUID subject, String element, GroupId group) {
        anew.ask(subjectKind, subject, element, null, group);
    }

    @Override
    public List<WorkItem> askedOf(PersonId person) {
        return lists.askedOf(person);
    }

    @Override
    public void hold(String subjectKind, Collection<UUID> subjects) {
        if (!subjects.isEmpty()) items.hold(subjectKind, subjects);
    }

    @Override
    public void rest(String subjectKind, UUID subject) {
        items.rest(subjectKind, subject, true);
    }

    @Override
    public void wake(String subjectKind, UUID subject) {
        items.rest(subjectKind, subject, false);
    }

    @Override
    public void retitle(String subjectKind, UUID subject, String title) {
        items.retitle(subjectKind, subject, title);
    }

    @Override
    public void moveDueDay(String subjectKind, UUID subject, LocalDate due) {
        items.moveDueDay(subjectKind, subject, due);
    }
}

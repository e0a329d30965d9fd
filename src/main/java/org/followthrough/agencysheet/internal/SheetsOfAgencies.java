package org.followthrough.agencysheet.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.agencysheet.AgencySheets;
import org.followthrough.agencysheet.FilledRow;
import org.followthrough.agencysheet.SheetRead;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.springframework.stereotype.Component;

@Component
class SheetsOfAgencies implements AgencySheets {

    private final ActionPlans plans;
    private final Directory directory;
    private final SheetTakenIn taken;
    private final Clock clock;

    SheetsOfAgencies(ActionPlans plans, Directory directory, SheetTakenIn taken, Clock clock) {
        this.plans = plans;
        this.directory = directory;
        this.taken = taken;
        this.clock = clock;
    }

    @Override
    public Map<Agency, Integer> owing(Viewer viewer) {
        require(viewer);
        List<ActionView> open =
                plans.actions(viewer).stream().filter(SheetsOfAgencies::isOwed).toList();
        Map<Agency, Integer> owing = new LinkedHashMap<>();
        for (Agency agency : directory.agencies())
            owing.put(agency, (int) open.stream()
                    .filter(answer -> agency.id().equals(answer.agency()))
                    .count());
        return owing;
    }

    private static void require(Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
    }

    private static boolean isOwed(ActionView answer) {
        return answer.state().isWatched()
                && answer.aside() == null
                && !answer.circumstances().draft();
    }

    private List<ActionView> owed(AgencyId agency, Viewer viewer) {
        require(viewer);
        if (directory.agency(agency).isEmpty()) throw new NotVisible();
        return plans.actions(viewer).stream()
                .filter(answer -> isOwed(answer) && agency.equals(answer.agency()))
                .toList();
    }

    @Override
    public byte[] sheet(AgencyId id, Viewer viewer) {
        List<ActionView> owed = owed(id, viewer);
        Agency agency = directory.agency(id).orElseThrow(NotVisible::new);
        return SheetWriter.write(
                agency.name(),
                owed,
                plans.plans(viewer).stream().collect(Collectors.toMap(PlanView::id, PlanView::title)));
    }

    @Override
    public SheetRead read(AgencyId agency, byte[] content, Viewer viewer) {
        RowCheck check = check(agency, viewer);
        try {
            List<FilledRow> rows = new SheetReader().read(content);
            return rows.isEmpty()
                    ? new SheetRead.Refused("Nothing has been filled in on this sheet.")
                    : new SheetRead.Rows(check.check(rows));
        } catch (SheetReader.NoSheet none) {
            return new SheetRead.Refused(none.sentence());
        }
    }

    private RowCheck check(AgencyId agency, Viewer viewer) {
        Map<AnswerId, ActionView> owed =
                owed(agency, viewer).stream().collect(Collectors.toMap(ActionView::answer, Function.identity()));
        LocalDate today = London.today(clock);
        return new RowCheck(owed, today);
    }

    @Override
    public Outcome takeIn(AgencyId id, List<FilledRow> rows, String filledInBy, Viewer viewer) {
        require(viewer);
        Agency agency = directory.agency(id).orElseThrow(NotVisible::new);
        String filler = filledInBy.strip();
        if (filler.isEmpty()) return Outcome.refused("filledInBy", "Say who filled the sheet in.");
        if (filler.length() > LONGEST_FILLER)
            return Outcome.refused("filledInBy", "This can have at most " + LONGEST_FILLER + " characters.");
        if (rows.isEmpty()) return Outcome.refused("Nothing has been filled in on this sheet.");
        return taken.takeIn(() -> check(id, viewer).check(rows), agency.name(), filler, viewer);
    }
}

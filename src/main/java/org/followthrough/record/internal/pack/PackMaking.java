package org.followthrough.record.internal.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanView;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.EvidenceFile;
import org.followthrough.assurance.EvidenceRound;
import org.followthrough.audit.AuditEntry;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Block;
import org.followthrough.paper.Paper.Heading;
import org.followthrough.paper.Papers;
import org.followthrough.record.InspectionPack;
import org.followthrough.record.internal.BookKeeping;
import org.followthrough.record.internal.WithoutNames;
import org.followthrough.shared.London;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a pack of what was gathered. */
@Component
class PackMaking {

    private final PackGathering gathering;
    private final Evidence evidence;
    private final BookKeeping keeping;
    private final Directory directory;
    private final MessageSource messages;
    private final PackWriter writer;

    PackMaking(
            PackGathering gathering,
            Evidence evidence,
            BookKeeping keeping,
            Directory directory,
            MessageSource messages,
            Papers papers) {
        this.gathering = gathering;
        this.evidence = evidence;
        this.keeping = keeping;
        this.directory = directory;
        this.messages = messages;
        this.writer = new PackWriter(papers, evidence::write);
    }

    /** @param plan from whose page it is asked for @param at when */
    record Wish(PlanView plan, String scope, Instant at) {}

    InspectionPack make(Wish wish, List<PlanView> plans, List<ActionView> answers, Viewer viewer) {
        Packed packed = gathering.of(plans, answers, viewer);
        List<InspectionPack.File> files = files(packed, viewer);
        String name = wish.plan().prefix() + " inspection pack, " + London.inWords(London.dateOf(wish.at()));
        return new InspectionPack(name, wish.scope(), wish.at(), paper(wish, packed, files), files);
    }

    void write(InspectionPack pack, OutputStream out) throws IOException {
        writer.write(pack, out);
    }

    private List<InspectionPack.File> files(Packed packed, Viewer viewer) {
        PackNames names = new PackNames();
        List<InspectionPack.File> files = new ArrayList<>();
        for (Packed.OfAnswer answer : packed.answers())
            for (EvidenceRound round : answer.rounds())
                for (EvidenceFile file : round.files())
                    files.add(file(answer.action().named(), round.round(), file, names, viewer));
        return files;
    }

    private InspectionPack.File file(String action, int round, EvidenceFile file, PackNames names, Viewer viewer) {
        return new InspectionPack.File(
                file.id(),
                action,
                round,
                file.name(),
                file.sizeBytes(),
                file.sha256(),
                names.place(action, round, file.name()),
                isFor(file, viewer));
    }

    /** Asked of the room that owns the file, whatever it decides that on. */
    private boolean isFor(EvidenceFile file, Viewer viewer) {
        try {
            evidence.file(file.id(), viewer);
            return true;
        } catch (NotVisible notTheirs) {
            return false;
        }
    }

    private Paper paper(Wish wish, Packed packed, List<InspectionPack.File> files) {
        WithoutNames nameless = keeping.nameless(people(packed));
        Roles roles = new Roles(directory);
        Happenings happenings = new Happenings(messages, roles, nameless);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Chronology"));
        blocks.add(Chronology.of(packed, happenings));
        blocks.add(new Heading(1, "Evidence index"));
        blocks.addAll(EvidenceIndex.of(packed, files, roles));
        blocks.add(new Heading(1, "Decisions"));
        blocks.addAll(Decisions.of(packed, happenings, nameless));
        blocks.add(new Heading(1, "Impact"));
        blocks.add(ImpactTables.of(packed, nameless));
        return new Paper(
                "Inspection pack",
                List.of(wish.plan().prefix() + ": " + nameless.in(wish.plan().title()), nameless.in(wish.scope())),
                wish.at(),
                blocks);
    }

    /** Who may be named in it and may have left. */
    private static Stream<PersonId> people(Packed packed) {
        Stream<AuditEntry> happened = Stream.of(
                        packed.plans().stream().map(Packed.OfPlan::happened),
                        packed.answers().stream().map(Packed.OfAnswer::happened),
                        packed.measures().stream().map(Packed.OfMeasure::happened))
                .flatMap(each -> each)
                .flatMap(List::stream);
        return Stream.concat(
                happened.map(AuditEntry::actor).flatMap(Stream::ofNullable).map(PersonId::new),
                packed.answers().stream().map(each -> each.action().person()).flatMap(Stream::ofNullable));
    }
}

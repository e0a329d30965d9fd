package org.followthrough.record.internal.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.followthrough.assurance.EvidenceRound;
import org.followthrough.assurance.Reference;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.followthrough.record.InspectionPack;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/** What was sent to show that it was done: as it was sent, because who saw a thing is part of the evidence. */
final class EvidenceIndex {

    private EvidenceIndex() {}

    static List<Table> of(Packed packed, List<InspectionPack.File> files, Roles roles) {
        return List.of(rounds(packed, roles), files(packed, files), references(packed), who(packed, roles));
    }

    private static Table rounds(Packed packed, Roles roles) {
        List<Row> rows = new ArrayList<>();
        for (Packed.OfAnswer answer : packed.answers())
            for (EvidenceRound round : answer.rounds())
                rows.add(Row.of(
                        answer.action().named(),
                        round.round(),
                        London.dateOf(round.submittedAt()),
                        round.printed()
                                ? "As the plan prints it"
                                : roles.of(
                                        round.submittedBy().value(),
                                        round.submittedDeputy() == null
                                                ? null
                                                : round.submittedDeputy().value(),
                                        answer.action()),
                        round.evidencedOn(),
                        round.statement(),
                        outcome(round)));
        return Sheets.table(
                "Rounds of evidence",
                rows,
                "Action",
                "#Round",
                "=Sent on",
                "Sent by, by role",
                "=Day of the evidence",
                "Statement",
                "Outcome");
    }

    private static String outcome(EvidenceRound round) {
        if (round.verdict() == null) return "Not judged yet";
        return round.verdict() == EvidenceRound.Verdict.ACCEPTED ? "Accepted" : "Returned";
    }

    private static Table files(Packed packed, List<InspectionPack.File> files) {
        List<Row> rows = files.stream()
                .map(file -> Row.of(
                        file.action(),
                        file.round(),
                        file.name(),
                        file.sizeBytes(),
                        file.sha256(),
                        evidencedOn(packed, file),
                        file.included() ? file.place() : "Not in this pack: it is not for whoever took it"))
                .toList();
        return Sheets.table(
                "Files",
                rows,
                "Action",
                "#Round",
                "File",
                "#Bytes",
                "SHA-256",
                "=Day of the evidence",
                "Where in this pack");
    }

    private static @Nullable LocalDate evidencedOn(Packed packed, InspectionPack.File file) {
        return packed.answers().stream()
                .filter(answer -> answer.action().named().equals(file.action()))
                .flatMap(answer -> answer.rounds().stream())
                .filter(round -> round.round() == file.round())
                .map(EvidenceRound::evidencedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Table references(Packed packed) {
        List<Row> rows = new ArrayList<>();
        for (Packed.OfAnswer answer : packed.answers())
            for (Reference each : answer.references())
                rows.add(Row.of(
                        answer.action().named(),
                        Objects.requireNonNull(each.round()),
                        each.kind().words(),
                        each.what(),
                        each.kind() == Reference.Kind.LINK
                                ? each.link()
                                : "Seen by " + each.seenBy() + ", " + each.seenAt(),
                        each.shownOn(),
                        each.marking().words()));
        return Sheets.table(
                "Links and what was seen, not held",
                rows,
                "Action",
                "#Round",
                "Kind",
                "What",
                "Where",
                "=Day of the evidence",
                "Protective marking");
    }

    private static Table who(Packed packed, Roles roles) {
        return Sheets.table(
                "Who may see it",
                packed.answers().stream()
                        .map(answer -> Row.of(
                                answer.action().named(),
                                roles.lead(answer.action()),
                                roles.group(answer.action().assuringGroup()),
                                "Who leads it or contributes, the agencies and groups that lead it, the group that signs it"
                                        + " off, and those who read everything: business managers, the partnership's"
                                        + " executive, lead safeguarding partners, its chair and its scrutineer"))
                        .toList(),
                "Action",
                "Led by",
                "Signed off by",
                "Who may see its evidence");
    }
}

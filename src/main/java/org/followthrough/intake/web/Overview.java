package org.followthrough.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.internal.draft.Concern;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.LikeActions;
import org.followthrough.intake.internal.draft.MendedAction;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.shared.Shortened;
import org.jspecify.annotations.Nullable;

/** The whole draft on one page, in the plan's own order, problems first. */
record Overview(
        DraftId id,
        int version,
        String fileName,
        Counts counts,
        List<Remark> remarks,
        List<Part> parts,
        List<LeftOut> leftOut) {

    record Counts(int findings, int actions, long answered, int left, int names, boolean anyDate) {}

    /**
     * A heading of the plan with what stands under it.
     *
     * @param above what it belongs to: a section, a theme; empty for nothing
     * @param response the board's answer in prose; empty where actions answer
     */
    record Part(String above, Shortened title, String response, List<ReadAs> actions) {}

    static Overview of(MendedPlan plan, List<Concern> concerns, LikeActions.Found found) {
        DraftId id = plan.draft().id();
        List<LeftOut> leftOut = LeftOut.of(plan);
        return new Overview(
                id,
                plan.draft().version(),
                plan.draft().fileName(),
                new Counts(
                        plan.findings().size(),
                        plan.loaded().size(),
                        plan.findings().stream()
                                .filter(each -> each.response() != null)
                                .count(),
                        leftOut.size(),
                        plan.names().size(),
                        plan.actions().stream()
                                .anyMatch(each -> each.printed().deadline().printed() != null)),
                concerns.stream().map(concern -> Remark.of(concern, id)).toList(),
                new Parts(plan, found).all(),
                leftOut);
    }

    /** Puts findings that are answered in prose where they stand among those that actions answer. */
    private static final class Parts {

        private static final int LONGEST_TITLE = 160;

        private final MendedPlan plan;
        private final LikeActions.Found found;
        private final List<Part> parts = new ArrayList<>();
        private final List<ReadAs> open = new ArrayList<>();
        private PrintedAction.@Nullable Thread thread;
        private int next;

        Parts(MendedPlan plan, LikeActions.Found found) {
            this.plan = plan;
            this.found = found;
        }

        List<Part> all() {
            for (MendedAction action : plan.actions()) {
                PrintedAction.Thread its = action.printed().thread();
                if (thread == null || !isSamePlace(its, thread)) begin(its);
                open.add(ReadAs.of(action, UploadPaths.action(plan.draft().id(), action.where()), found.of(action)));
            }
            close();
            findingsUntil(plan.findings().size());
            return parts;
        }

        private static boolean isSamePlace(PrintedAction.Thread one, PrintedAction.Thread other) {
            return java.util.Objects.equals(one.finding(), other.finding())
                    && java.util.Objects.equals(one.section(), other.section())
                    && java.util.Objects.equals(one.theme(), other.theme());
        }

        private void begin(PrintedAction.Thread its) {
            close();
            thread = its;
            Integer finding = its.finding();
            if (finding == null) return;
            findingsUntil(finding);
            next = Math.max(next, finding + 1);
        }

        private void close() {
            if (open.isEmpty() || thread == null) return;
            Integer finding = thread.finding();
            PrintedFinding answered = finding == null ? null : plan.findings().get(finding);
            String response = answered == null || answered.response() == null ? "" : answered.response();
            Shortened title = title(answered);
            String above = above(thread);
            parts.add(
                    title.opening().isEmpty()
                            ? new Part("", Shortened.of(above, LONGEST_TITLE), response, List.copyOf(open))
                            : new Part(above, title, response, List.copyOf(open)));
            open.clear();
        }

        private void findingsUntil(int end) {
            for (; next < end; next++) {
                PrintedFinding finding = plan.findings().get(next);
                String response = finding.response() == null ? "" : finding.response();
                parts.add(new Part("", title(finding), response, List.of()));
            }
        }

        private static String above(PrintedAction.Thread thread) {
            List<String> above = new ArrayList<>();
            if (thread.section() != null) above.add(thread.section());
            if (thread.theme() != null) above.add(thread.theme());
            return String.join(" – ", above);
        }

        private static Shortened title(@Nullable PrintedFinding finding) {
            if (finding == null) return new Shortened("", "");
            String ref = finding.ref() == null ? "" : finding.ref();
            String gap = ref.isEmpty() || finding.title().isEmpty() ? "" : ": ";
            return Shortened.of(ref + gap + finding.title(), LONGEST_TITLE);
        }
    }
}

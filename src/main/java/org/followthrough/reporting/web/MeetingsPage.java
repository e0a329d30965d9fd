package org.followthrough.reporting.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.BoardMeeting;
import org.followthrough.reporting.MeetingCalendar;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When the executive and its groups meet. */
@Controller
@MayCall({
    Seat.BUSINESS_MANAGER,
    Seat.PARTNERSHIP_EXECUTIVE,
    Seat.LEAD_SAFEGUARDING_PARTNER,
    Seat.PARTNERSHIP_CHAIR,
    Seat.SCRUTINEER
})
class MeetingsPage {

    private final MeetingCalendar calendar;
    private final Directory directory;
    private final Commands commands;

    MeetingsPage(MeetingCalendar calendar, Directory directory, Commands commands) {
        this.calendar = calendar;
        this.directory = directory;
        this.commands = commands;
    }

    @GetMapping("/meetings")
    String meetings(Viewer viewer, Model model) {
        return show(MeetingForm.empty(), viewer, model);
    }

    private String show(MeetingForm typed, Viewer viewer, Model model) {
        Map<String, String> groups = groups();
        List<Row> rows =
                calendar.coming(viewer).stream().map(each -> row(each, groups)).toList();
        model.addAttribute("meetings", rows);
        model.addAttribute("groups", groups);
        model.addAttribute("typed", typed);
        model.addAttribute("plans", viewer.isBusinessManager());
        return "reporting/meetings";
    }

    /** The executive first, without the office. */
    private Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        Group executive = directory.executive();
        groups.put(executive.id().value().toString(), executive.name());
        directory.groups().stream()
                .filter(group -> !group.id().equals(directory.businessUnit().id()))
                .forEach(group -> groups.putIfAbsent(group.id().value().toString(), group.name()));
        return groups;
    }

    private static Row row(BoardMeeting meeting, Map<String, String> groups) {
        return new Row(
                meeting.id(),
                groups.getOrDefault(meeting.group().value().toString(), "A former group"),
                meeting.heldOn(),
                meeting.papersOn());
    }

    record Row(UUID id, String group, LocalDate heldOn, LocalDate papersOn) {}

    @PostMapping("/meetings")
    @MayCall(Seat.BUSINESS_MANAGER)
    String add(MeetingForm typed, Viewer viewer, Model model, RedirectAttributes after) {
        Outcome outcome = typed.papersAreNoDay()
                ? Outcome.refused("papers", "Give the day of the papers, or leave it empty.")
                : commands.run(() -> calendar.add(typed.groupId(), typed.held(), typed.papers(), viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return show(typed, viewer, model);
        }
        after.addFlashAttribute("done", "The meeting is in the calendar.");
        return "redirect:/meetings";
    }

    @PostMapping("/meetings/{id}/remove")
    @MayCall(Seat.BUSINESS_MANAGER)
    String remove(@PathVariable UUID id, Viewer viewer, RedirectAttributes after) {
        Outcome unused = commands.run(() -> calendar.remove(id, viewer));
        after.addFlashAttribute("done", "The meeting is out of the calendar.");
        return "redirect:/meetings";
    }

    /** As it was typed. */
    record MeetingForm(
            @Nullable String group,
            @BindParam("held-day") @Nullable String heldDay,
            @BindParam("held-month") @Nullable String heldMonth,
            @BindParam("held-year") @Nullable String heldYear,
            @BindParam("papers-day") @Nullable String papersDay,
            @BindParam("papers-month") @Nullable String papersMonth,
            @BindParam("papers-year") @Nullable String papersYear) {

        static MeetingForm empty() {
            return new MeetingForm(null, null, null, null, null, null, null);
        }

        GroupId groupId() {
            try {
                return new GroupId(UUID.fromString(group == null ? "" : group));
            } catch (IllegalArgumentException none) {
                return new GroupId(new UUID(0, 0));
            }
        }

        @Nullable
        LocalDate held() {
            return MeetingReceipt.TypedDate.of(heldDay, heldMonth, heldYear).orElse(null);
        }

        Optional<LocalDate> typedPapers() {
            return MeetingReceipt.TypedDate.of(papersDay, papersMonth, papersYear);
        }

        @Nullable
        LocalDate papers() {
            return typedPapers().orElse(null);
        }

        boolean papersAreNoDay() {
            return !(text(papersDay) + text(papersMonth) + text(papersYear)).isBlank()
                    && typedPapers().isEmpty();
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }
}

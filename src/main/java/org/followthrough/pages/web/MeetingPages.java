package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionView;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.EvidenceRound;
import org.followthrough.assurance.Meetings;
import org.followthrough.assurance.Reference;
import org.followthrough.assurance.References;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A sub-group's agenda of evidence to judge, and what a meeting decided on it. */
@Controller
@MayCall(Seat.GROUP_CHAIR)
class MeetingPages {

    /** @param sent when, and for how long it has waited @param rounds the newest alone: it is what is judged */
    record Submission(
            ActionView action,
            UUID task,
            String lead,
            String sent,
            List<EvidenceRound> rounds,
            List<Reference> references) {}

    private final Meetings meetings;
    private final Evidence evidence;
    private final References references;
    private final Directory directory;
    private final Who who;

    MeetingPages(Meetings meetings, Evidence evidence, References references, Directory directory, Who who) {
        this.meetings = meetings;
        this.evidence = evidence;
        this.references = references;
        this.directory = directory;
        this.who = who;
    }

    @GetMapping("/sign-off")
    String groups(Viewer viewer, Model model) {
        Map<Group, Integer> waiting = new LinkedHashMap<>();
        for (Group group : directory.groups())
            if (viewer.chaired().contains(group.id()))
                waiting.put(group, meetings.agenda(group.id(), viewer).size());
        model.addAttribute("waiting", waiting);
        return "pages/sign-off";
    }

    @GetMapping("/sign-off/{group}")
    String agenda(@PathVariable UUID group, Viewer viewer, Model model) {
        return page(group(group, viewer), new MeetingForm(new LinkedMultiValueMap<>()), viewer, model);
    }

    @PostMapping("/sign-off/{group}")
    String record(
            @PathVariable UUID group,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        Group chaired = group(group, viewer);
        MeetingForm form = new MeetingForm(fields);
        Meetings.Recorded recorded = meetings.record(chaired.id(), form.given(), viewer);
        if (!recorded.wrong().isEmpty()) {
            model.addAttribute("errors", recorded.wrong());
            return page(chaired, form, viewer, model);
        }
        flash.addFlashAttribute("done", "The meeting is recorded. " + String.join(" ", recorded.decided()));
        return "redirect:/sign-off/" + group;
    }

    private Group group(UUID id, Viewer viewer) {
        GroupId group = new GroupId(id);
        if (!viewer.chaired().contains(group)) throw new NotVisible();
        return directory.group(group).orElseThrow(NotVisible::new);
    }

    private String page(Group group, MeetingForm typed, Viewer viewer, Model model) {
        List<Meetings.Submission> agenda = meetings.agenda(group.id(), viewer);
        List<Submission> submissions = new ArrayList<>();
        for (Meetings.Submission each : agenda) submissions.add(submission(each, viewer));
        model.addAttribute("group", group);
        model.addAttribute("typed", typed);
        model.addAttribute("submissions", submissions);
        model.addAttribute(
                "gone",
                typed.noLongerOn(agenda.stream().map(Meetings.Submission::task).collect(Collectors.toSet())));
        Map<String, String> verdicts = new LinkedHashMap<>();
        verdicts.put("later", "Leave it for another time");
        verdicts.put("accepted", "Accept it");
        verdicts.put("returned", "Return it");
        model.addAttribute("verdicts", verdicts);
        return "pages/agenda";
    }

    private Submission submission(Meetings.Submission waiting, Viewer viewer) {
        ActionView action = waiting.action();
        List<EvidenceRound> newest =
                evidence.rounds(action.answer(), viewer).stream().limit(1).toList();
        List<Reference> sentWithIt = references.of(action.answer(), viewer).stream()
                .filter(each -> newest.stream().anyMatch(round -> Objects.equals(each.round(), round.round())))
                .toList();
        String sent = action.deliveredAt() == null
                ? "before the plan was loaded"
                : Timeline.words(action.deliveredAt()) + ", " + waited(waiting.days());
        return new Submission(action, waiting.task(), who.leads(action), sent, newest, sentWithIt);
    }

    private static String waited(long days) {
        return days == 0 ? "today" : days == 1 ? "1 day ago" : days + " days ago";
    }
}

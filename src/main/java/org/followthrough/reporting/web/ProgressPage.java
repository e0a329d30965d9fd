package org.followthrough.reporting.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.internal.ProgressLines;
import org.followthrough.reporting.internal.ProgressLines.AskedLine;
import org.followthrough.reporting.internal.ProgressLines.OwnProgress;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a lead gives a line of progress on each of their own actions. Some now and some later is fine. */
@Controller
@MayCall(everyone = true)
class ProgressPage {

    private static final String FIELD = "line-";
    private static final Pattern NAMES_ANSWER =
            Pattern.compile(FIELD + "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final ProgressLines lines;
    private final Commands commands;

    ProgressPage(ProgressLines lines, Commands commands) {
        this.lines = lines;
        this.commands = commands;
    }

    @GetMapping("/reports/{id}/progress")
    String asked(@PathVariable UUID id, Viewer viewer, Model model) {
        OwnProgress own = lines.own(new ReportId(id), viewer);
        return show(own, kept(own), model);
    }

    private static Map<String, String> kept(OwnProgress own) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (AskedLine each : own.lines()) if (each.line() != null) kept.put(field(each.answer()), each.line());
        return kept;
    }

    private static String field(AnswerId answer) {
        return FIELD + answer.value();
    }

    private static String show(OwnProgress own, Map<String, String> typed, Model model) {
        model.addAttribute("report", own.report());
        model.addAttribute("lines", own.lines());
        model.addAttribute("typed", typed);
        model.addAttribute("longest", ProgressLines.LONGEST);
        model.addAttribute("lastDay", London.inWords(own.report().cutOffOn().minusDays(1)));
        return "reporting/progress";
    }

    @PostMapping("/reports/{id}/progress")
    String give(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Viewer viewer,
            Model model,
            RedirectAttributes after) {
        ReportId report = new ReportId(id);
        Outcome outcome = commands.run(() -> lines.give(report, typed(fields), viewer));
        OwnProgress own = lines.own(report, viewer);
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", byField(refused));
            return show(own, fields, model);
        }
        after.addFlashAttribute("done", given(own));
        return "redirect:/reports/" + id + "/progress";
    }

    private static Map<AnswerId, String> typed(Map<String, String> fields) {
        Map<AnswerId, String> typed = new LinkedHashMap<>();
        fields.forEach((name, text) -> {
            if (NAMES_ANSWER.matcher(name).matches())
                typed.put(new AnswerId(UUID.fromString(name.substring(FIELD.length()))), text);
        });
        return typed;
    }

    private static Map<String, String> byField(Outcome.Refused refused) {
        Map<String, String> errors = new LinkedHashMap<>();
        refused.sentences().forEach((answer, sentence) -> errors.put(answer.isEmpty() ? "" : FIELD + answer, sentence));
        return errors;
    }

    private static String given(OwnProgress own) {
        long given = own.lines().stream().filter(each -> each.line() != null).count();
        return "Saved. %d of %d lines given. You can change them until the end of %s."
                .formatted(
                        given,
                        own.lines().size(),
                        London.inWords(own.report().cutOffOn().minusDays(1)));
    }
}

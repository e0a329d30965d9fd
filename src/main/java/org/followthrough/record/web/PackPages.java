package org.followthrough.record.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.record.InspectionPack;
import org.followthrough.record.InspectionPacks;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking a pack for an inspection. Taken by a button and not by a link, because it goes on record. */
@Controller
@MayCall({Seat.BUSINESS_MANAGER, Seat.PARTNERSHIP_CHAIR})
class PackPages {

    private final InspectionPacks packs;
    private final ActionPlans plans;

    PackPages(InspectionPacks packs, ActionPlans plans) {
        this.packs = packs;
        this.plans = plans;
    }

    @GetMapping("/plans/{id}/pack")
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        PlanView plan = plans.plan(new PlanId(id), viewer).orElseThrow(NotVisible::new);
        Map<String, String> themes = new LinkedHashMap<>();
        packs.themes(plan.id(), viewer).forEach(theme -> themes.put(theme, theme + ", in every review"));
        model.addAttribute("plan", plan);
        model.addAttribute("themes", themes);
        return "record/pack";
    }

    @PostMapping("/plans/{id}/pack")
    void take(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String theme,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        InspectionPack pack = packs.take(new PlanId(id), theme, viewer);
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(pack.name() + ".zip", StandardCharsets.UTF_8)
                .build();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, asFile.toString());
        packs.write(pack, response.getOutputStream());
    }
}

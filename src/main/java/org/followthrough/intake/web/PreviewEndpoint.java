package org.followthrough.intake.web;

import java.io.IOException;
import java.util.Objects;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.intake.PlanReading;
import org.followthrough.intake.PlanReading.Outcome;
import org.followthrough.intake.PlanReading.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Says what would be understood of a plan. Saves nothing. */
@RestController
@MayCall(Seat.BUSINESS_MANAGER)
class PreviewEndpoint {

    static final String PATH = "/api/plans/preview";

    private final PlanReading plans;

    PreviewEndpoint(PlanReading plans) {
        this.plans = plans;
    }

    @PostMapping(PATH)
    ResponseEntity<Object> preview(@RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null)
            return refused(
                    HttpStatus.BAD_REQUEST, "No file came. Send the plan as multipart form data, in the field “file”.");
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        Outcome outcome = plans.read(name, file.getBytes());
        if (outcome instanceof Outcome.Refused refused) return refused(status(refused.reason()), refused.sentence());
        return ResponseEntity.ok(PreviewJson.of(((Outcome.Read) outcome).plan()));
    }

    private static ResponseEntity<Object> refused(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).body(PreviewJson.Refusal.because(sentence));
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case EMPTY -> HttpStatus.BAD_REQUEST;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case WRONG_KIND -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case UNREADABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}

package org.followthrough.reporting.internal;

import java.time.Instant;
import java.util.Optional;
import org.followthrough.scheduling.Routine;
import org.springframework.stereotype.Component;

/** Makes the files of released reports, each kept as soon as it is made, so that a restart goes on where it stopped. */
@Component
class MakeReportFiles implements Routine {

    private final ReportFiles files;

    MakeReportFiles(ReportFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "make-report-files";
    }

    @Override
    public void tick(Instant now) {
        files.lacking().forEach(files::makeAll);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return files.lacking().isEmpty() ? Optional.empty() : Optional.of(now);
    }
}

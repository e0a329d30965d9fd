package org.followthrough.intake.internal.draft;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.followthrough.intake.internal.PlanReader;
import org.followthrough.intake.internal.PlanReader.Opened;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.draft.FileBeingRead.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Opens files behind the pages, so that nobody has to wait with a page that says nothing. */
@Component
class DocumentOpening implements DisposableBean {

    /** What somebody waits for a page without wondering. */
    private static final int SECONDS_TO_WAIT = 2;

    private static final int MOST_WAITING = 6;
    private static final String TOO_LARGE =
            "The plan in this file is larger than any that can be kept. Split it and load its parts.";
    private static final String BROKEN = "Something went wrong while this file was read. Upload it again; if that fails"
            + " too, save its tables in a new document.";
    private static final String TOO_MANY = "Several files are being read just now. Try again in a minute.";
    private static final Logger log = LoggerFactory.getLogger(DocumentOpening.class);

    private final PlanReader reader;
    private final PlanDrafts drafts;
    private final Uploads uploads;
    private final ThreadPoolExecutor threads;

    DocumentOpening(PlanReader reader, PlanDrafts drafts, Uploads uploads) {
        this.reader = reader;
        this.drafts = drafts;
        this.uploads = uploads;
        threads = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), work -> {
            Thread thread = new Thread(work, "reads-plans");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What came of it within the time that one waits. */
    sealed interface Result {
        record Done() implements Result {}

        record StillReading() implements Result {}

        record Refused(String sentence) implements Result {}
    }

    /** @param draft the draft to be, without its document */
    Result open(PlanDraft draft, byte[] content) {
        try {
            uploads.begin(draft.id(), draft.owner(), draft.fileName(), content.length, draft.uploadedAt());
            Future<Optional<String>> work = threads.submit(() -> read(draft, content));
            Optional<String> failure = work.get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
            failure.ifPresent(sentence -> uploads.end(draft.id()));
            return failure.<Result>map(Result.Refused::new).orElseGet(Result.Done::new);
        } catch (TimeoutException large) {
            return new Result.StillReading();
        } catch (RejectedExecutionException full) {
            uploads.end(draft.id());
            return new Result.Refused(TOO_MANY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Result.StillReading();
        } catch (ExecutionException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    /** @return why not, where it could not be read */
    private Optional<String> read(PlanDraft draft, byte[] content) {
        try {
            Opened opened = reader.open(draft.fileName(), content, () -> uploads.reached(draft.id(), Stage.OPENING));
            if (opened instanceof Opened.Refused refused) return failed(draft, refused.sentence());
            uploads.reached(draft.id(), Stage.KEEPING);
            return keep(draft, ((Opened.Read) opened).document());
        } catch (RuntimeException | OutOfMemoryError unforeseen) {
            log.error("A plan of {} bytes was not read, and its loader is told so", content.length, unforeseen);
            return failed(draft, BROKEN);
        }
    }

    private Optional<String> keep(PlanDraft draft, Document document) {
        if (!drafts.insert(draft.of(document))) return failed(draft, TOO_LARGE);
        uploads.end(draft.id());
        return Optional.empty();
    }

    private Optional<String> failed(PlanDraft draft, String sentence) {
        uploads.failed(draft.id(), sentence);
        return Optional.of(sentence);
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}

package org.followthrough.intake.internal;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.followthrough.intake.PlanReading;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.format.Formats;
import org.followthrough.intake.internal.format.Unreadable;
import org.followthrough.intake.internal.reading.PlanWalk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads one document at a time, so that many large ones at once cost time and not memory. */
@Component
public class PlanReader implements PlanReading {

    private static final Logger log = LoggerFactory.getLogger(PlanReader.class);

    private final Formats formats = new Formats();
    private final Lock oneAtATime = new ReentrantLock(true);

    /** What came of opening a file: its blocks, or one sentence why not. */
    public sealed interface Opened {

        record Read(Document document) implements Opened {}

        record Refused(Reason reason, String sentence) implements Opened {}
    }

    @Override
    public Outcome read(String fileName, byte[] content) {
        Opened opened = open(fileName, content, () -> {});
        if (opened instanceof Opened.Refused refused) return new Outcome.Refused(refused.reason(), refused.sentence());
        return new Outcome.Read(PlanWalk.through(((Opened.Read) opened).document()));
    }

    /** @param begun told when nothing else is being opened any more and this is */
    public Opened open(String fileName, byte[] content, Runnable begun) {
        oneAtATime.lock();
        try {
            begun.run();
            return new Opened.Read(formats.read(fileName, content));
        } catch (Unreadable unreadable) {
            log.info("A plan of {} bytes was not read: {}", content.length, unreadable.sentence());
            return new Opened.Refused(unreadable.reason(), unreadable.sentence());
        } finally {
            oneAtATime.unlock();
        }
    }
}

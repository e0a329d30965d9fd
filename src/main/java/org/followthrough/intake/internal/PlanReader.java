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

    @Override
    public Outcome read(String fileName, byte[] content) {
        oneAtATime.lock();
        try {
            Document document = formats.read(fileName, content);
            return new Outcome.Read(PlanWalk.through(document));
        } catch (Unreadable unreadable) {
            log.info("A plan of {} bytes was not read: {}", content.length, unreadable.sentence());
            return new Outcome.Refused(unreadable.reason(), unreadable.sentence());
        } finally {
            oneAtATime.unlock();
        }
    }
}

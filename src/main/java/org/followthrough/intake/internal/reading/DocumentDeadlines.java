package org.followthrough.intake.internal.reading;

/** Reads the deadlines of one document, which prints most of them many times. */
final class DocumentDeadlines {

    private final ReadOnce<DeadlineReading> readings;
    private final ReadOnce<Boolean> dates;

    DocumentDeadlines(DeadlineReader reader) {
        readings = new ReadOnce<>(reader::read);
        dates = new ReadOnce<>(reader::isDeadline);
    }

    DeadlineReading read(String printed) {
        return readings.read(printed);
    }

    /** Whether it would be read as a deadline; of other words, nobody asks what they may mean. */
    boolean isDeadline(String printed) {
        return dates.read(printed);
    }
}

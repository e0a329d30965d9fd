package org.followthrough.paper.internal;

import static org.followthrough.paper.internal.Svg.escaped;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.followthrough.paper.Paper;
import org.followthrough.shared.London;

/** A PDF for eyes and ears (PDF/UA-1): tagged, titled, in its language, its fonts within, dated with the paper's moment. */
final class PdfFile {

    private final Paper paper;
    private final PDDocument pdf;

    private PdfFile(Paper paper, PDDocument pdf) {
        this.paper = paper;
        this.pdf = pdf;
    }

    static void write(Paper paper, OutputStream out) throws IOException {
        try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            PdfFile file = new PdfFile(paper, pdf);
            file.describe();
            file.fill();
            try (OutputStream whole = new BufferedOutputStream(new LeftOpen(out))) {
                pdf.save(whole);
            }
        }
    }

    private void fill() throws IOException {
        Wording wording = Wording.of(paper.language());
        PdfOutline outline = new PdfOutline(pdf);
        try (PdfPages pages = new PdfPages(pdf, Room.isWide(paper))) {
            new PdfBody(paper, pages, outline, wording).write();
            pages.foot(paper.title() + " · " + wording.say("as-at", Print.of(paper.asAt())), wording);
        }
        outline.finish();
    }

    private void describe() throws IOException {
        pdf.setDocumentId(paper.asAt().toEpochMilli());
        PDDocumentInformation about = pdf.getDocumentInformation();
        about.setTitle(paper.title());
        about.setSubject(subject());
        about.setCreator("Followthrough");
        about.setProducer("Followthrough");
        about.setCreationDate(calendar(paper.asAt()));
        about.setModificationDate(calendar(paper.asAt()));
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(paper.language().toLanguageTag());
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.setMetadata(
                new PDMetadata(pdf, new ByteArrayInputStream(metadata().getBytes(StandardCharsets.UTF_8))));
    }

    private String subject() {
        return paper.subtitles().isEmpty() ? paper.title() : String.join(", ", paper.subtitles());
    }

    private static Calendar calendar(Instant moment) {
        return GregorianCalendar.from(moment.truncatedTo(ChronoUnit.SECONDS).atZone(London.ZONE));
    }

    private String metadata() throws IOException {
        return Part.filled(
                "metadata.xml",
                Map.of(
                        "language", paper.language().toLanguageTag(),
                        "moment", paper.asAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                        "subject", escaped(subject()),
                        "title", escaped(paper.title())));
    }
}

package org.followthrough.intake.internal.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.followthrough.intake.PlanReading.Reason;
import org.followthrough.intake.internal.document.Document;

/**
 * Reads Word's .docx. POI opens the package; the text is walked as a stream, because the object model of a hostile document
 * is many times its size and holds no cell that stands in a content control.
 */
final class WordFormat {

    private static final Pattern MACROS = Pattern.compile(".*/vbaProject\\.bin", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENTS = Pattern.compile("/word/comments\\.xml");

    Document read(byte[] content) throws Unreadable {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            Archive.check(zip);
            return read(zip);
        } catch (IOException | OpenXML4JException | RuntimeException damaged) {
            throw Unreadable.damaged(damaged);
        }
    }

    private static Document read(ZipFile zip) throws IOException, OpenXML4JException, Unreadable {
        if (zip.getEntry("[Content_Types].xml") == null) throw Unreadable.wrongKind(archive(zip));
        OPCPackage document = OPCPackage.open(new ZipFileZipEntrySource(zip));
        try {
            return read(document);
        } finally {
            document.revert();
        }
    }

    private static Document read(OPCPackage document) throws IOException, OpenXML4JException, Unreadable {
        List<PackagePart> main = document.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (main.isEmpty()) main = document.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        if (main.isEmpty()) throw Unreadable.damaged(new IOException("no main part"));
        checkKind(main.get(0).getContentType(), document);
        WordWalk walk = new WordWalk();
        try (InputStream text = main.get(0).getInputStream()) {
            walk.text(text);
        }
        for (PackagePart comments : document.getPartsByName(COMMENTS)) {
            try (InputStream text = comments.getInputStream()) {
                walk.comments(text);
            }
        }
        return walk.document();
    }

    private static void checkKind(String kind, OPCPackage document) throws Unreadable {
        if (kind.contains("spreadsheetml") || kind.contains("ms-excel")) throw Unreadable.wrongKind("a spreadsheet");
        if (kind.contains("presentationml") || kind.contains("ms-powerpoint"))
            throw Unreadable.wrongKind("a presentation");
        if (kind.contains("macroEnabled") || !document.getPartsByName(MACROS).isEmpty())
            throw new Unreadable(
                    Reason.WRONG_KIND,
                    "The document carries macros, so it was not opened. Save it as a Word document without macros (.docx)"
                            + " and try again.");
        if (!kind.contains("wordprocessingml")) throw Unreadable.wrongKind("an Office file other than Word's");
    }

    private static String archive(ZipFile zip) {
        boolean openDocument = zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null;
        return openDocument ? "an OpenDocument file" : "an archive of files (.zip)";
    }
}

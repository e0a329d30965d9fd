package org.followthrough.intake.internal.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.followthrough.intake.PlanReading.Reason;
import org.followthrough.intake.internal.document.Document;

/** Opens Office's archives, with POI, and has what is in them read by whoever reads such documents. */
final class OfficeFormat {

    private static final Pattern MACROS =
            Pattern.compile(".*/vbaProject\\.bin|.*/macrosheets/.*", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_KIND = 100;

    Document read(byte[] content) throws Unreadable {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            Archive.check(zip);
            return read(zip);
        } catch (IOException | OpenXML4JException | RuntimeException damaged) {
            throw Unreadable.damaged(damaged);
        }
    }

    private static Document read(ZipFile zip) throws IOException, OpenXML4JException, Unreadable {
        if (zip.getEntry("[Content_Types].xml") == null) throw otherArchive(zip);
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
        String kind = main.get(0).getContentType();
        if (kind.contains("presentationml") || kind.contains("ms-powerpoint"))
            throw Unreadable.wrongKind("a presentation");
        if (kind.contains("sheet.binary"))
            throw new Unreadable(
                    Reason.WRONG_KIND,
                    "This is an Excel workbook in a binary format (.xlsb). Open it in Excel, save it as .xlsx and try again.");
        if (kind.contains("macroEnabled") || !document.getPartsByName(MACROS).isEmpty()) throw macros(kind);
        if (kind.contains("spreadsheetml")) return new ExcelFormat(main.get(0)).read();
        if (kind.contains("wordprocessingml")) return WordFormat.read(main.get(0));
        throw Unreadable.wrongKind("an Office file of another kind");
    }

    private static Unreadable macros(String kind) {
        boolean workbook = kind.contains("spreadsheetml") || kind.contains("ms-excel");
        return new Unreadable(
                Reason.WRONG_KIND,
                "The document carries macros, so it was not opened. Save it as "
                        + (workbook
                                ? "an Excel workbook without macros (.xlsx)"
                                : "a Word document without macros (.docx)")
                        + " and try again.");
    }

    private static Unreadable otherArchive(ZipFile zip) throws IOException {
        ZipArchiveEntry kind = zip.getEntry("mimetype");
        if (kind == null || zip.getEntry("content.xml") == null)
            return Unreadable.wrongKind("an archive of files (.zip)");
        try (InputStream name = zip.getInputStream(kind)) {
            return OtherKinds.refusal(new String(name.readNBytes(LONGEST_KIND), StandardCharsets.US_ASCII));
        }
    }
}

package org.followthrough.record.internal.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.followthrough.assurance.EvidenceFileId;
import org.followthrough.paper.Papers;
import org.followthrough.record.InspectionPack;
import org.followthrough.shared.London;

/** Writes the ZIP: what to read first, the papers, and the evidence a mebibyte at a time. */
final class PackWriter {

    static final String PDF = "inspection-pack.pdf";
    static final String EXCEL = "inspection-pack.xlsx";

    /** Where a file's content comes from. */
    @FunctionalInterface
    interface Contents {
        void write(EvidenceFileId file, OutputStream to) throws IOException;
    }

    private final Papers papers;
    private final Contents contents;

    PackWriter(Papers papers, Contents contents) {
        this.papers = papers;
        this.contents = contents;
    }

    void write(InspectionPack pack, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        LocalDateTime at = LocalDateTime.ofInstant(pack.at(), London.ZONE);
        begin(zip, ReadMeFirst.PLACE, at);
        zip.write(ReadMeFirst.of(pack));
        begin(zip, PDF, at);
        papers.pdf(pack.paper(), zip);
        begin(zip, EXCEL, at);
        papers.excel(pack.paper(), zip);
        for (InspectionPack.File file : pack.files())
            if (file.included()) {
                begin(zip, file.place(), at);
                copy(file, zip);
            }
        zip.finish();
    }

    /** The entry before it ends where the next begins. */
    private static void begin(ZipOutputStream zip, String place, LocalDateTime at) throws IOException {
        ZipEntry entry = new ZipEntry(place);
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
    }

    private void copy(InspectionPack.File file, ZipOutputStream zip) throws IOException {
        DigestOutputStream digested = new DigestOutputStream(zip, sha256());
        contents.write(file.id(), digested);
        String found = HexFormat.of().formatHex(digested.getMessageDigest().digest());
        if (!found.equals(file.sha256()))
            throw new IOException("The content of evidence " + file.id() + " is not what was received.");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

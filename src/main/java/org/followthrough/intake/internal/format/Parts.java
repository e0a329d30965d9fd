package org.followthrough.intake.internal.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of an Office file, which name each other. What a part names outside the file is never looked for. */
final class Parts {

    static final Set<String> EXCEL = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");

    private Parts() {}

    /** Only what is called XML has been held to the limits of XML. */
    static void read(PackagePart part, Set<String> namespaces, XmlElements elements) throws IOException, Unreadable {
        if (!part.getPartName().getExtension().equals("xml")) throw new IOException("a part by a strange name");
        try (InputStream content = part.getInputStream()) {
            XmlStream.read(content, namespaces, elements);
        }
    }

    /** @param kind how the relation's type ends, which is all that its older and newer names have in common */
    static List<PackagePart> related(PackagePart from, String kind) throws InvalidFormatException {
        List<PackagePart> parts = new ArrayList<>();
        for (PackageRelationship relation : from.getRelationships()) {
            boolean inside = relation.getTargetMode() == TargetMode.INTERNAL;
            if (inside && relation.getRelationshipType().endsWith("/" + kind)) {
                PackagePart part =
                        from.getPackage().getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
                if (part != null) parts.add(part);
            }
        }
        return parts;
    }

    static <E extends XmlElements> E readRelated(PackagePart from, String kind, Set<String> namespaces, E elements)
            throws IOException, InvalidFormatException, Unreadable {
        for (PackagePart part : related(from, kind)) read(part, namespaces, elements);
        return elements;
    }
}

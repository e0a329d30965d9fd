package org.followthrough.paper.internal;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What each thing on a page is, for those who hear it: the tree of PDF/UA, and which part of which page belongs where. */
final class PdfTags {

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary document;
    private final COSArray byPage = new COSArray();
    private int pages;
    private COSArray here = new COSArray();

    PdfTags(PDDocument pdf) {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        document = element(root, "Document");
        root.setItem(COSName.K, document);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("StructTreeRoot"), root);
    }

    COSDictionary document() {
        return document;
    }

    /** A new last child. */
    COSDictionary open(COSDictionary parent, String type) {
        COSDictionary element = element(parent, type);
        add(parent, element);
        return element;
    }

    private static COSDictionary element(COSDictionary parent, String type) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        return element;
    }

    /** @param scope "Column" or "Row" */
    COSDictionary header(COSDictionary row, String scope) {
        COSDictionary header = open(row, "TH");
        COSDictionary attributes = new COSDictionary();
        attributes.setDirect(true);
        attributes.setItem(COSName.O, COSName.getPDFName("Table"));
        attributes.setName(COSName.getPDFName("Scope"), scope);
        header.setItem(COSName.A, attributes);
        return header;
    }

    void startPage(PDPage page) {
        page.setStructParents(pages);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        here = new COSArray();
        byPage.add(COSInteger.get(pages));
        byPage.add(here);
        pages++;
    }

    /** The number under which what is drawn next on the page belongs to the element. */
    int content(COSDictionary element, PDPage page) {
        int number = here.size();
        here.add(element);
        COSDictionary first = element.getCOSDictionary(COSName.PG);
        if (first == null) element.setItem(COSName.PG, page.getCOSObject());
        add(element, first == null || first == page.getCOSObject() ? COSInteger.get(number) : elsewhere(page, number));
        return number;
    }

    private static COSDictionary elsewhere(PDPage page, int number) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setInt(COSName.MCID, number);
        return reference;
    }

    private static void add(COSDictionary parent, COSBase child) {
        COSBase kids = parent.getItem(COSName.K);
        if (kids == null) parent.setItem(COSName.K, child);
        else if (kids instanceof COSArray several) several.add(child);
        else {
            COSArray several = new COSArray();
            several.add(kids);
            several.add(child);
            parent.setItem(COSName.K, several);
        }
    }

    void finish() {
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, byPage);
        root.setItem(COSName.getPDFName("ParentTree"), parents);
        root.setInt(COSName.getPDFName("ParentTreeNextKey"), pages);
    }
}

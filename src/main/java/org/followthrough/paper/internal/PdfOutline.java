package org.followthrough.paper.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Bookmarks: the title, and the headings beneath it by their levels. */
final class PdfOutline {

    private final Deque<PDOutlineNode> open = new ArrayDeque<>();

    PdfOutline(PDDocument pdf) {
        PDDocumentOutline root = new PDDocumentOutline();
        pdf.getDocumentCatalog().setDocumentOutline(root);
        open.push(root);
    }

    /** @param level 0 for the title; never more than one below the last */
    void add(int level, String text, PdfPages pages) {
        while (open.size() > level + 1) open.pop();
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(pages.page());
        place.setTop((int) pages.y());
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(text);
        item.setDestination(place);
        open.element().addLast(item);
        open.push(item);
    }

    void finish() {
        for (PDOutlineNode node : open) if (node.hasChildren()) node.openNode();
    }
}

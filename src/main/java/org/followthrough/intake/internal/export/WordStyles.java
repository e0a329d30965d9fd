package org.followthrough.intake.internal.export;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The headings by which a reader, or a reader's screen reader, finds its way. */
final class WordStyles {

    static final String LANGUAGE = "en-GB";
    static final String TITLE = "Heading1";
    static final String HEADING = "Heading2";
    static final String LOWER_HEADING = "Heading3";

    private WordStyles() {}

    static void add(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(LANGUAGE);
        CTFonts arial = CTFonts.Factory.newInstance();
        arial.setAscii("Arial");
        arial.setHAnsi("Arial");
        styles.setDefaultFonts(arial);
        styles.addStyle(heading(TITLE, 1, 32));
        styles.addStyle(heading(HEADING, 2, 26));
        styles.addStyle(heading(LOWER_HEADING, 3, 22));
    }

    /** @param size in half points */
    private static XWPFStyle heading(String id, int level, int size) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("heading " + level);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        style.getPPr().addNewKeepNext();
        CTSpacing spacing = style.getPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(size * 8L));
        spacing.setAfter(BigInteger.valueOf(size * 4L));
        CTRPr run = style.addNewRPr();
        run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf(size));
        return new XWPFStyle(style);
    }
}

package org.followthrough.paper.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Papers;
import org.springframework.stereotype.Component;

@Component
public final class PaperFiles implements Papers {

    @Override
    public void word(Paper paper, OutputStream out) throws IOException {
        WordFile.write(paper, out);
    }

    @Override
    public void pdf(Paper paper, OutputStream out) throws IOException {
        PdfFile.write(paper, out);
    }

    @Override
    public void excel(Paper paper, OutputStream out) throws IOException {
        ExcelFile.write(paper, out);
    }

    @Override
    public void csv(Paper.Table table, OutputStream out) throws IOException {
        CsvFile.write(table, out);
    }
}

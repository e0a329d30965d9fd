package org.followthrough.record.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.followthrough.assurance.EvidenceFileId;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Papers;
import org.followthrough.record.InspectionPack;
import org.junit.jupiter.api.Test;

class PackWriterTest {

    private static final Papers BLANK = new Papers() {
        @Override
        public void word(Paper paper, OutputStream out) {
            throw new AssertionError("no Word file in a pack");
        }

        @Override
        public void pdf(Paper paper, OutputStream out) throws IOException {
            out.write('p');
        }

        @Override
        public void excel(Paper paper, OutputStream out) throws IOException {
            out.write('x');
        }

        @Override
        public void csv(Paper.Table table, OutputStream out) {
            throw new AssertionError("no CSV file in a pack");
        }
    };

    private static InspectionPack.File file(String name, byte[] content, boolean included) throws Exception {
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        return new InspectionPack.File(
                EvidenceFileId.next(),
                "GS-1",
                1,
                name,
                content.length,
                sha256,
                "evidence/GS-1/round-1/" + name,
                included);
    }

    private static InspectionPack pack(InspectionPack.File... files) {
        Instant at = Instant.parse("2026-07-01T08:00:00Z");
        return new InspectionPack(
                "GS <pack>", "All of the review", at, new Paper("Pack", List.of(), at, List.of()), List.of(files));
    }

    private static List<String> entries(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) names.add(entry.getName());
        }
        return names;
    }

    @Test
    void a_file_that_is_not_for_the_taker_is_listed_and_never_read() throws Exception {
        byte[] words = "Done.".getBytes(StandardCharsets.UTF_8);
        InspectionPack.File theirs = file("theirs.txt", words, true);
        InspectionPack.File restricted = file("restricted.txt", words, false);
        List<EvidenceFileId> read = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackWriter writer = new PackWriter(BLANK, (id, to) -> {
            read.add(id);
            to.write(words);
        });
        writer.write(pack(restricted, theirs), out);

        assertThat(read).containsExactly(theirs.id());
        assertThat(entries(out.toByteArray()))
                .containsExactly("index.html", "inspection-pack.pdf", "inspection-pack.xlsx", theirs.place());
        assertThat(new String(ReadMeFirst.of(pack(restricted)), StandardCharsets.UTF_8))
                .contains("GS &lt;pack&gt;", "restricted.txt: listed only")
                .doesNotContain("href=\"evidence", "<pack>");
    }

    @Test
    void a_file_is_on_its_way_before_the_next_is_read() throws Exception {
        byte[] large = new byte[3 * 1024 * 1024];
        for (int at = 0; at < large.length; at++) large[at] = (byte) (at * 31 + at / 7 + at / 1009);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> written = new ArrayList<>();
        PackWriter writer = new PackWriter(BLANK, (id, to) -> {
            written.add(out.size());
            to.write(large);
        });
        writer.write(pack(file("one.bin", large, true), file("two.bin", large, true)), out);

        assertThat(written).hasSize(2);
        assertThat(written.get(1) - written.get(0)).isGreaterThan(10_000);
    }

    @Test
    void what_is_not_as_it_was_received_breaks_the_pack_off() throws Exception {
        InspectionPack.File file = file("one.txt", new byte[] {1}, true);
        PackWriter writer = new PackWriter(BLANK, (id, to) -> to.write(2));
        assertThatThrownBy(() -> writer.write(pack(file), new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not what was received");
    }
}

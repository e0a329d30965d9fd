package org.followthrough.assurance.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import org.followthrough.assurance.EvidenceFileId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Evidence content in the database, a mebibyte to a row: one backup, several nodes, no half-written files. */
@Repository
class Pieces {

    static final int SIZE = 1024 * 1024;

    private final JdbcTemplate jdbc;

    Pieces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores what {@code first} and then {@code rest} hold. @return the size, or -1 as soon as it passes {@code most} */
    long store(EvidenceFileId file, byte[] first, InputStream rest, long most, MessageDigest digest)
            throws IOException {
        long size = 0;
        byte[] piece = first;
        for (int n = 0; piece.length > 0; n++) {
            size += piece.length;
            if (size > most) return -1;
            digest.update(piece);
            jdbc.update(
                    "insert into evidence_piece (file_id, piece, content) values (?, ?, ?)", file.value(), n, piece);
            piece = rest.readNBytes(SIZE);
        }
        return size;
    }

    void write(EvidenceFileId file, OutputStream to) throws IOException {
        for (int n = 0; ; n++) {
            byte[] piece = piece(file.value(), n);
            if (piece.length == 0) return;
            to.write(piece);
        }
    }

    private byte[] piece(UUID file, int n) {
        return jdbc
                .queryForList(
                        "select content from evidence_piece where file_id = ? and piece = ?", byte[].class, file, n)
                .stream()
                .findFirst()
                .map(found -> Arrays.copyOf(found, found.length))
                .orElse(new byte[0]);
    }
}

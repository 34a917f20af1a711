package org.throughline.web.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files in a table of the database, each as rows of a megabyte: whose it is, the place from 0, the bytes.
 *
 * @param table such as {@code returns.frozen_part}
 * @param owner the column that says whose file it is
 */
record Parts(JdbcClient jdbc, String table, String owner) {

    private static final int SIZE = 1 << 20;

    void keep(Object of, InputStream bytes) throws IOException {
        int place = 0;
        for (var part = bytes.readNBytes(SIZE); part.length > 0; part = bytes.readNBytes(SIZE)) {
            jdbc.sql("insert into %s (%s, place, bytes) values (:of, :place, :bytes)".formatted(table, owner))
                    .param("of", of)
                    .param("place", place++)
                    .param("bytes", part)
                    .update();
        }
    }

    /** Reads one row after the other. */
    InputStream open(Object of) {
        int parts = jdbc.sql("select count(*) from %s where %s = :of".formatted(table, owner))
                .param("of", of)
                .query(Integer.class)
                .single();
        return new SequenceInputStream(new Enumeration<>() {
            private int place;

            @Override
            public boolean hasMoreElements() {
                return place < parts;
            }

            @Override
            public InputStream nextElement() {
                return part(of, place++);
            }
        });
    }

    private InputStream part(Object of, int place) {
        return new ByteArrayInputStream(
                jdbc.sql("select bytes from %s where %s = :of and place = :place".formatted(table, owner))
                        .param("of", of)
                        .param("place", place)
                        .query(byte[].class)
                        .single());
    }
}

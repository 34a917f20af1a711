package org.throughline.web.returns;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.throughline.returns.parcel.Member;

/** A file on the disk that knows how far it has been read since it was opened last. */
final class FileRead implements Member {

    private final String name;
    private final Path path;
    private final AtomicLong read = new AtomicLong();

    FileRead(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public InputStream open() throws IOException {
        read.set(0);
        return new BufferedInputStream(new FilterInputStream(Files.newInputStream(path)) {

            @Override
            public int read() throws IOException {
                int next = super.read();
                read.addAndGet(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int many = super.read(into, from, most);
                read.addAndGet(Math.max(0, many));
                return many;
            }
        });
    }

    /** How many things the whole file holds, going by how many were met in what has been read of it. */
    long estimate(long met) {
        long so = read.get();
        return so == 0 ? 0 : Math.max(met, met * path.toFile().length() / so);
    }

    @Override
    public String toString() {
        return name;
    }
}

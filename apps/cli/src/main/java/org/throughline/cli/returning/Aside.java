package org.throughline.cli.returning;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;

/**
 * Bytes put aside on disk until their turn comes. The file has no name once it is open: a program that is killed leaves
 * nothing of it behind.
 */
record Aside(FileChannel file) implements Closeable {

    static Aside open() throws IOException {
        return new Aside(FileChannel.open(Files.createTempFile("return", ""), READ, WRITE, DELETE_ON_CLOSE));
    }

    /** Where they are written. Closing it keeps them. */
    OutputStream written() {
        return new BufferedOutputStream(Channels.newOutputStream(file)) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** What was written, from its beginning. */
    InputStream read() throws IOException {
        file.position(0);
        return Channels.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

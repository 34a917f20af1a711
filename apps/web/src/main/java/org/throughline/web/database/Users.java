package org.throughline.web.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Who uses the PostgreSQL of one directory: each program holds a shared lock while it does, which ends with the
 * program however it ends.
 */
final class Users {

    private final FileChannel gate;
    private final FileChannel users;
    private @Nullable FileLock mine;

    private Users(FileChannel gate, FileChannel users) {
        this.gate = gate;
        this.users = users;
    }

    static Users of(Path home) throws IOException {
        return new Users(file(home.resolve("gate.lock")), file(home.resolve("users.lock")));
    }

    private static FileChannel file(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    interface Step<T> {
        T run() throws IOException;
    }

    /** Does one thing while no other program starts or stops the server. */
    <T> T alone(Step<T> step) throws IOException {
        var turn = gate.lock();
        try {
            return step.run();
        } finally {
            turn.release();
        }
    }

    void enter() throws IOException {
        mine = users.lock(0, Long.MAX_VALUE, true);
    }

    /** Gives up our use and answers whether we were the last; asked only while alone. */
    boolean leave() throws IOException {
        if (mine == null) return false;
        mine.release();
        mine = null;
        var everybody = users.tryLock();
        if (everybody == null) return false;
        everybody.release();
        return true;
    }
}

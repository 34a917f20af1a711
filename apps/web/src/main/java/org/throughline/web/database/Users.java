package org.throughline.web.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Who uses the PostgreSQL of one directory: each program holds a shared lock while it does, which ends with the
 * program however it ends. Several parts of one program count as one.
 */
final class Users {

    /** What this program holds, by home. */
    private static final Map<Path, Users> HERE = new HashMap<>();

    private final FileChannel gate;
    private final FileChannel users;
    private final FileLock mine;
    private int parts;

    private Users(FileChannel gate, FileChannel users, FileLock mine) {
        this.gate = gate;
        this.users = users;
        this.mine = mine;
    }

    interface Step<T> {
        T run() throws IOException;
    }

    /** Counts us among the users and does the first step while no other program starts or stops the server. */
    static synchronized <T> T enter(Path home, Step<T> step) throws IOException {
        var here = HERE.get(home);
        if (here == null) {
            var gate = file(home.resolve("gate.lock"));
            try (var turn = gate.lock()) {
                var users = file(home.resolve("users.lock"));
                here = new Users(gate, users, users.lock(0, Long.MAX_VALUE, true));
                T done = step.run();
                here.parts = 1;
                HERE.put(home, here);
                return done;
            } catch (IOException | RuntimeException e) {
                if (here != null) here.users.close();
                gate.close();
                throw e;
            }
        }
        T done = step.run();
        here.parts++;
        return done;
    }

    /** Does one thing while no other program starts or stops the server; only for one who has entered. */
    static synchronized <T> T alone(Path home, Step<T> step) throws IOException {
        var here = HERE.get(home);
        if (here == null) throw new IOException("not among the users of " + home);
        try (var turn = here.gate.lock()) {
            return step.run();
        }
    }

    interface LastStep {
        void run() throws IOException;
    }

    /** Takes us off the users; does the last step where nobody is left, while no other program starts the server. */
    static synchronized void leave(Path home, LastStep step) throws IOException {
        var here = Objects.requireNonNull(HERE.get(home), "left more often than entered");
        if (--here.parts > 0) return;
        HERE.remove(home);
        try (var gate = here.gate;
                var users = here.users;
                var turn = gate.lock()) {
            here.mine.release();
            try (var everybody = users.tryLock()) {
                if (everybody != null) step.run();
            }
        }
    }

    private static FileChannel file(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}

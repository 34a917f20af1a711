package org.throughline.web.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.throughline.web.terminal.Refusal;

/** How this machine lets us run PostgreSQL, which refuses to run as root. */
enum Unprivileged {
    /** An ordinary user: nothing special. */
    AS_WE_ARE(List.of()),
    /** Root in a user namespace of its own; the files stay root's. */
    IN_A_NAMESPACE(List.of("unshare", "-U")),
    /** Root where the kernel forbids that: as nobody, who must own the files. */
    AS_NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int NOBODY = 65534;
    private static final long MINUTES = 15; // a large database recovers after a crash before it answers

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** The best way that works on this machine. */
    static Unprivileged here() throws IOException {
        if (!root()) return AS_WE_ARE;
        if (!Boolean.getBoolean("throughline.database.no-namespace") && IN_A_NAMESPACE.run(List.of("true"), null) == 0)
            return IN_A_NAMESPACE;
        if (AS_NOBODY.run(List.of("true"), null) == 0) return AS_NOBODY;
        throw new Refusal("PostgreSQL does not run as root, and this machine has neither a user namespace"
                + " nor setpriv: start Throughline as an ordinary user, or set THROUGHLINE_DB_URL");
    }

    /** Makes a directory ours alone, and where nobody runs PostgreSQL lets it through but not look around. */
    void prepare(Path home) throws IOException {
        Files.createDirectories(home);
        Files.setPosixFilePermissions(
                home, PosixFilePermissions.fromString(this == AS_NOBODY ? "rwx--x--x" : "rwx------"));
        if (run(List.of("test", "-x", home.toString()), null) != 0)
            throw new IllegalStateException(
                    "PostgreSQL does not run as root, and the user nobody may not pass into " + home
                            + ": start Throughline as an ordinary user, or put its data elsewhere with THROUGHLINE_DATA");
    }

    /** Gives a tree of files to whoever runs PostgreSQL, where it is not theirs already. */
    void own(Path tree) throws IOException {
        if (!root() || !Files.exists(tree)) return;
        int owner = this == AS_NOBODY ? NOBODY : 0;
        if (Files.getAttribute(tree, "unix:uid").equals(owner)) return;
        if (AS_WE_ARE.run(List.of("chown", "-R", String.valueOf(owner), tree.toString()), null) != 0)
            throw new IOException("could not give " + tree + " to user " + owner);
    }

    /** Runs a command to its end and answers its exit code; its words go to the log, or nowhere. */
    int run(List<String> command, @Nullable File log) throws IOException {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        var builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(log == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("LC_ALL", "C");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            if (log == null) return 127; // a probe: the tool is not there
            throw e;
        }
        process.getOutputStream().close();
        try {
            if (process.waitFor(MINUTES, TimeUnit.MINUTES)) return process.exitValue();
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " did not end within " + MINUTES + " minutes");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + command.getFirst() + " ran", e);
        }
    }
}

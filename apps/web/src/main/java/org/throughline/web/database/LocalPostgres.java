package org.throughline.web.database;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.web.database.Database.Login;
import org.throughline.web.terminal.Refusal;

/**
 * A real PostgreSQL kept under one directory.
 *
 * <p>Several programs may use it at a time: the first starts it, the last to leave stops it. One that is killed leaves
 * the server running; whoever comes next goes on with it. It listens on loopback only, demands passwords (SCRAM),
 * writes through to the disk and checks its pages.
 */
final class LocalPostgres implements Postgres {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);

    private static final String SUPERUSER = "postgres";
    private static final int TRIES = 20; // a killed server holds its memory, or another program the port, for a moment

    private final Path home;
    private final Path data;
    private final Path bin;
    private final Unprivileged as;
    private final Secrets secrets;
    private final int port;
    private volatile boolean left;

    private LocalPostgres(Path home, Unprivileged as) throws IOException {
        this.home = home;
        this.as = as;
        this.data = home.resolve("data");
        this.bin = Binaries.under(home);
        this.secrets = cluster();
        this.port = serve(0);
        Roles.prepare(url(SUPERUSER), new Login(SUPERUSER, secrets.superuser()), database());
    }

    /** Starts the server kept under this directory, or joins those who use it already. */
    static LocalPostgres open(Path directory) throws IOException {
        Path home = directory.toAbsolutePath().normalize();
        var as = Unprivileged.here();
        as.prepare(home);
        var postgres = Users.enter(home, () -> new LocalPostgres(home, as));
        postgres.watch();
        return postgres;
    }

    /** Starts the server again on the same port if it ends before we leave it, so that the service recovers by itself. */
    private void watch() throws IOException {
        ProcessHandle.of(Long.parseLong(line(0)))
                .ifPresentOrElse(server -> server.onExit().thenRun(this::revive), this::revive);
    }

    private void revive() {
        if (left) return;
        LOG.warn("PostgreSQL ended unasked and is started again");
        try {
            Users.alone(home, () -> left ? port : serve(port));
            if (!left) watch();
        } catch (IOException | RuntimeException e) {
            LOG.error("PostgreSQL could not be started again", e);
        }
    }

    @Override
    public Database database() {
        return new Database(
                url(Roles.DATABASE),
                new Login(Roles.OWNER, secrets.owner()),
                new Login(Roles.APPLICATION, secrets.application()));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Leaves the server, and stops it when nobody else uses it. Not for a JVM shutdown hook, which races with Spring. */
    @Override
    public void close() throws IOException {
        left = true;
        Users.leave(home, () -> tool("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", "600", "stop"));
    }

    /** The passwords of the cluster under this home, which is made when there is none. */
    private Secrets cluster() throws IOException {
        Path kept = home.resolve("secrets.properties");
        Path version = data.resolve("PG_VERSION");
        if (Files.exists(version) && Files.exists(kept)) {
            String major = Files.readString(version).strip();
            if (!major.equals(Binaries.major()))
                throw new Refusal("The data under " + home + " is of PostgreSQL " + major
                        + ", and this Throughline brings " + Binaries.major()
                        + ": back it up with the Throughline that made it, and restore it into an empty folder");
            as.own(data);
            return Secrets.read(kept);
        }
        if (Files.exists(kept))
            throw new Refusal("There are passwords but no data under " + home
                    + ": put the folder 'data' back, or move all of it away to begin anew");
        Path making = home.resolve("data.new");
        var secrets = make(making);
        Files.move(making, data);
        secrets.write(kept);
        return secrets;
    }

    private Secrets make(Path making) throws IOException {
        Unprivileged.AS_WE_ARE.run(List.of("rm", "-rf", making.toString()), null); // left half-made by a killed start
        Files.createDirectory(
                making, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var secrets = Secrets.random();
        Path password = home.resolve("password.new");
        Secrets.writePrivately(password, secrets.superuser());
        as.own(making);
        as.own(password);
        try {
            tool(
                    "initdb",
                    "-D",
                    making.toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums");
        } finally {
            Files.deleteIfExists(password);
        }
        return secrets;
    }

    /** The port of the server, started unless it runs already: ours, or one left by a killed program. */
    private int serve(int wanted) throws IOException {
        for (int attempt = 1; run("pg_ctl", "-D", data.toString(), "status") != 0; attempt++) {
            String options = "-p " + (wanted == 0 ? freePort() : wanted)
                    + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                    + " -c max_connections=80 -c shared_buffers=256MB -c max_wal_size=2GB -c password_encryption=scram-sha-256";
            String log = data.resolve("server.log").toString();
            int code = run("pg_ctl", "-D", data.toString(), "-w", "-t", "600", "-l", log, "-o", options, "start");
            if (code != 0 && attempt == TRIES)
                throw new IllegalStateException("PostgreSQL did not start; why is written in " + log);
            if (code != 0) pause();
        }
        return Integer.parseInt(line(3));
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL started", e);
        }
    }

    /** A line of the note that a running server keeps: first its process, fourth its port. */
    private String line(int number) throws IOException {
        return Files.readAllLines(data.resolve("postmaster.pid")).get(number).strip();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void tool(String name, String... arguments) throws IOException {
        int code = run(name, arguments);
        if (code != 0)
            throw new IllegalStateException("%s failed (%d); why is written in %s".formatted(name, code, log()));
    }

    private int run(String name, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(bin.resolve(name).toString());
        command.addAll(List.of(arguments));
        return as.run(command, log());
    }

    private File log() {
        return home.resolve("tools.log").toFile();
    }
}

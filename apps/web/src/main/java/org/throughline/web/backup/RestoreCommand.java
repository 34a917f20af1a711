package org.throughline.web.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.web.terminal.Command;
import org.throughline.web.terminal.Operator;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/**
 * {@code ./throughline restore FILE}, after {@link Restore} has filled the database and the service has migrated it to
 * today: writes down in the restored trail who did it.
 */
@Component
class RestoreCommand implements Command {

    private final Trail trail;
    private final TransactionTemplate transaction;

    RestoreCommand(Trail trail, TransactionTemplate transaction) {
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var actor = Actor.system("os:" + Operator.current().user());
        Manifest manifest;
        try (var backup = BackupFile.open(Path.of(arguments.getFirst()))) {
            manifest = backup.manifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        transaction.executeWithoutResult(_ -> trail.wrote(
                actor, "Restore", null, "the backup of %s, %s".formatted(manifest.made(), arguments.getFirst())));
        out.printf(
                "Restored %,d rows of %d tables, as they stood at %s.%n",
                manifest.rows(), manifest.tables().size(), manifest.made());
        return 0;
    }
}

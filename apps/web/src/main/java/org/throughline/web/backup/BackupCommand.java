package org.throughline.web.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.web.database.Database;
import org.throughline.web.terminal.Command;
import org.throughline.web.terminal.Operator;
import org.throughline.web.terminal.Refusal;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** {@code ./throughline backup FILE}. */
@Component
class BackupCommand implements Command {

    private final Database database;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BackupCommand(Database database, Trail trail, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1) {
            err.println("backup takes one file to write: ./throughline backup FILE");
            return 2;
        }
        Path file = Path.of(arguments.getFirst());
        var actor = Actor.system("os:" + Operator.current().user());
        // written down before the first row leaves
        transaction.executeWithoutResult(_ -> trail.exported(actor, "Backup", file.toString()));
        try {
            var manifest = new Backup(database).into(file, clock.instant());
            out.printf(
                    "Backed up %,d rows of %d tables into %s.%n",
                    manifest.rows(), manifest.tables().size(), file);
            return 0;
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException("the backup could not be written to " + file, e);
        }
    }
}

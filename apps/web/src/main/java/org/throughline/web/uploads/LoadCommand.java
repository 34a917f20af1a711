package org.throughline.web.uploads;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.throughline.returns.reading.Told;
import org.throughline.web.journeys.LoadRequest;
import org.throughline.web.journeys.Loads;
import org.throughline.web.journeys.Outcome;
import org.throughline.web.terminal.Command;
import org.throughline.web.terminal.Operator;
import org.throughline.web.trail.Actor;

/** {@code ./throughline load PATH... [--dry-run] [--accept-incomplete]}, and {@code load --withdraw NUMBER [--why WORDS]}. */
@Component
class LoadCommand implements Command {

    private static final String USAGE = """
            load takes files or folders, all loaded as one: ./throughline load PATH...
              --dry-run            say what loading would change, and change nothing
              --accept-incomplete  take a file that was cut short
              --withdraw NUMBER    take a load back; --why "WORDS" says why""";

    private final Loads loads;

    LoadCommand(Loads loads) {
        this.loads = loads;
    }

    @Override
    public String name() {
        return "load";
    }

    private record Asked(List<Path> paths, boolean dryRun, boolean incomplete, Optional<Long> withdraw, String why) {}

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Asked asked;
        try {
            asked = asked(arguments);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            err.println(USAGE);
            return 2;
        }
        var by = Actor.system("os:" + Operator.current().user());
        var progress = new ProgressOnTerminal(err);
        try {
            var outcome = asked.withdraw().isPresent()
                    ? loads.withdraw(asked.withdraw().get(), asked.why(), by, asked.dryRun(), progress)
                    : loads.load(request(asked, by), progress);
            progress.end();
            return told(outcome, asked, out, err);
        } catch (IOException e) {
            progress.end();
            err.println("The files could not be read, and nothing was kept: " + e.getMessage());
            return 1;
        } catch (DataAccessException | TransactionException e) {
            progress.end();
            err.println(
                    "The database did not take it, and nothing was kept. Run the same command again; if it stays so,"
                            + " look into the log. " + e.getMessage());
            return 1;
        }
    }

    private static int told(Outcome outcome, Asked asked, PrintStream out, PrintStream err) {
        return switch (outcome) {
            case Outcome.Loaded(var load, var report) -> {
                out.println(asked.withdraw()
                        .map(taken -> "Load %d is taken back, by load %d.".formatted(taken, load))
                        .orElse("Loaded as number " + load + "."));
                ReportInWords.of(report).forEach(out::println);
                yield 0;
            }
            case Outcome.Tried(var report) -> {
                out.println("Tried only: nothing was kept.");
                ReportInWords.of(report).forEach(out::println);
                yield 0;
            }
            case Outcome.Refused(var why) -> {
                err.println(
                        (asked.withdraw().isPresent() ? "Nothing was changed. " : "Not loaded, and nothing was kept. ")
                                + why);
                yield 1;
            }
        };
    }

    private static LoadRequest request(Asked asked, Actor by) {
        var plain = LoadRequest.of(by, asked.paths().toArray(Path[]::new));
        return new LoadRequest(plain.paths(), plain.names(), Told.NOTHING, by, asked.dryRun(), asked.incomplete());
    }

    private static Asked asked(List<String> arguments) {
        var paths = new ArrayList<Path>();
        boolean dryRun = false;
        boolean incomplete = false;
        Optional<Long> withdraw = Optional.empty();
        var why = "taken back at the terminal";
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            switch (word) {
                case "--dry-run" -> dryRun = true;
                case "--accept-incomplete" -> incomplete = true;
                case "--withdraw" -> withdraw = Optional.of(number(rest.hasNext() ? rest.next() : ""));
                case "--why" -> why = words(rest);
                default -> paths.add(existing(word));
            }
        }
        if (paths.isEmpty() == withdraw.isEmpty()) {
            throw new IllegalArgumentException("Say what to load, or which load to take back.");
        }
        return new Asked(paths, dryRun, incomplete, withdraw, why);
    }

    private static String words(Iterator<String> rest) {
        var words = rest.hasNext() ? rest.next().strip() : "";
        if (words.isEmpty() || words.startsWith("--")) {
            throw new IllegalArgumentException("--why takes words, such as --why \"the wrong year\".");
        }
        return words;
    }

    private static Path existing(String word) {
        if (word.startsWith("--")) {
            throw new IllegalArgumentException("load does not know " + word + ".");
        }
        var path = Path.of(word);
        if (!Files.isReadable(path)) {
            throw new IllegalArgumentException("There is no file or folder to read at " + word + ".");
        }
        return path;
    }

    private static long number(String word) {
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--withdraw takes the number of a load, not '" + word + "'.", e);
        }
    }
}

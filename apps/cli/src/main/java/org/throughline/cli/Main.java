package org.throughline.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.throughline.cli.check.CheckCommand;
import org.throughline.cli.clocks.ClocksCommand;
import org.throughline.cli.examples.ExamplesCommand;
import org.throughline.cli.reports.ReadReportCommand;
import org.throughline.cli.returning.ReturnCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself: the first word says which command. */
@Command(
        name = "throughline",
        description = "Answers from files alone, without a database.",
        subcommands = {
            CheckCommand.class,
            ClocksCommand.class,
            ExamplesCommand.class,
            ReadReportCommand.class,
            ReturnCommand.class
        })
public final class Main implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Say this.")
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Ends with 0 when all went well, 2 when the command was not understood, and 1 when a file could not be read. */
    public static void main(String[] words) {
        var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        System.exit(commands().setOut(out).execute(words));
    }

    /** All commands, ready to be given words. */
    public static CommandLine commands() {
        return new CommandLine(new Main());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command you mean.");
    }
}

package org.throughline.cli;

import org.throughline.cli.annexa.AnnexACommand;
import org.throughline.cli.check.CheckCommand;
import org.throughline.cli.clocks.ClocksCommand;
import org.throughline.cli.examples.ExamplesCommand;
import org.throughline.cli.measures.MeasuresCommand;
import org.throughline.cli.reports.ReadReportCommand;
import org.throughline.cli.returning.ReturnCommand;
import org.throughline.cli.settings.SettingsCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Every command; the first word says which. What stands here is understood by each of them. */
@Command(
        name = "throughline",
        description = "Answers from files alone, without a database.",
        subcommands = {
            AnnexACommand.class,
            CheckCommand.class,
            ClocksCommand.class,
            ExamplesCommand.class,
            MeasuresCommand.class,
            ReadReportCommand.class,
            ReturnCommand.class,
            SettingsCommand.class
        })
final class AllCommands implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Say this.")
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command you mean.");
    }
}

package org.throughline.cli.check;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks a return; the next word says which. */
@Command(
        name = "check",
        description = "Checks a return by the department's rules before it goes.",
        subcommands = {CheckCinCommand.class, CheckSsda903Command.class})
public final class CheckCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which return it is: cin or ssda903.");
    }
}

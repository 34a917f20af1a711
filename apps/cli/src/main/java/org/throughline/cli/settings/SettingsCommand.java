package org.throughline.cli.settings;

import org.throughline.cli.files.KnownSettings;
import org.throughline.clocks.settings.SettingsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints every setting with what it means and its usual value, in the form that {@code --settings} takes. */
@Command(
        name = "settings",
        description = "Prints what the law leaves to the council, with the usual values, as a file to change.")
public final class SettingsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        out.print("""
                # What the law leaves to the council. A line holds from the day it names, or always:
                #   NAME = VALUE
                #   NAME from 2026-04-01 = VALUE

                """);
        out.print(SettingsText.usual(KnownSettings.all()));
        out.flush();
    }
}

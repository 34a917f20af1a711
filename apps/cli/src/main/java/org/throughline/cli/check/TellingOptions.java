package org.throughline.cli.check;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How findings are asked for, whichever return was checked. */
final class TellingOptions {

    @Option(names = "--format", description = "How the findings are written: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.csv;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "Where they are written; - is standard output. Default: ${DEFAULT-VALUE}.")
    private Path out = Telling.STANDARD_OUTPUT;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    Telling telling() {
        var telling = new Telling(
                format, out, spec.commandLine().getOut(), spec.commandLine().getErr());
        if (!telling.canBeTold()) {
            throw new ParameterException(spec.commandLine(), "A workbook is written to a file: name it with --out.");
        }
        return telling;
    }
}

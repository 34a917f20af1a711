package org.throughline.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.throughline.cli.check.PlainCheck;
import picocli.CommandLine;

/** The program itself: reads its words and runs the command that they mean. */
public final class Main {

    private Main() {}

    /** Ends with 0 when all went well, 2 when the command was not understood, and 1 when a file could not be read. */
    public static void main(String[] words) {
        System.exit(run(writer(System.out), writer(System.err), words));
    }

    /** @return what {@link #main} ends with */
    public static int run(PrintWriter out, PrintWriter err, String... words) {
        var plain = PlainCheck.run(List.of(words), out, err);
        return plain.isPresent()
                ? plain.getAsInt()
                : commands().setOut(out).setErr(err).execute(words);
    }

    static PrintWriter writer(OutputStream bytes) {
        return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), true);
    }

    /** All commands, ready to be given words. */
    static CommandLine commands() {
        return new CommandLine(new AllCommands());
    }
}

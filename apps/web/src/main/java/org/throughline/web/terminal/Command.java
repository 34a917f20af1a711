package org.throughline.web.terminal;

import java.io.PrintStream;
import java.util.List;

/**
 * Something that is done to the service's data from a terminal, as {@code ./throughline NAME ARGUMENT...}.
 *
 * <p>A module offers one as a bean. The whole service is there for it but its web server; it may run while another
 * copy of the service answers people, on the same database. Who acts is the {@link Operator}.
 */
public interface Command {

    /** The word that calls it. */
    String name();

    /** Does it, with what follows the name; answers the exit code: 0 done, 1 not done, 2 asked for in a wrong way. */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}

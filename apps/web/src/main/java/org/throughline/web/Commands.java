package org.throughline.web;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.web.terminal.Command;

/** Every command that the modules offer. */
@Component
class Commands {

    private final List<Command> all;

    Commands(List<Command> all) {
        this.all = all.stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    int run(String name, List<String> arguments, PrintStream out, PrintStream err) {
        var command = all.stream().filter(c -> c.name().equals(name)).findFirst();
        if (command.isPresent()) return command.get().run(arguments, out, err);
        err.println("There is no command '" + name + "'. These can be given: "
                + all.stream().map(Command::name).collect(Collectors.joining(", ")) + ".");
        return 2;
    }
}

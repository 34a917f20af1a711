package org.throughline.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.throughline.web.backup.Restore;
import org.throughline.web.terminal.Refusal;

/** The council's service: {@code start} serves pages, every other word runs a {@link org.throughline.web.terminal.Command} and ends. */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class) // two modules may both have People
public class Throughline {

    public static void main(String[] args) {
        var words = List.of(args);
        String first = words.isEmpty() ? "start" : words.getFirst();
        var rest = words.subList(Math.min(1, words.size()), words.size());
        try {
            if (first.equals("start")) serve(rest);
            else System.exit(command(first, rest));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(2);
        }
    }

    private static void serve(List<String> options) {
        var asked = StartOptions.parse(options, System.getenv());
        asked.refuseWhereOthersListen();
        run(asked.properties());
    }

    /** No port is opened, but all else is the service as it serves pages. */
    private static int command(String name, List<String> arguments) {
        if (name.equals("restore")) restore(arguments);
        var context = run(Map.of("server.port", "-1", "throughline.command", name));
        int code = context.getBean(Commands.class).run(name, arguments, System.out, System.err);
        context.close();
        return code;
    }

    /** Before the service is there, which finds its database filled. */
    private static void restore(List<String> arguments) {
        if (arguments.size() != 1)
            throw new Refusal("restore takes the one file that a backup wrote: ./throughline restore FILE");
        LoggingSystem.get(Throughline.class.getClassLoader()).beforeInitialize(); // the migrations' chatter
        var environment = System.getenv();
        Restore.restore(
                Path.of(arguments.getFirst()),
                Path.of(environment.getOrDefault("THROUGHLINE_DATA", "var")),
                environment);
    }

    private static ConfigurableApplicationContext run(Map<String, String> properties) {
        var application = new SpringApplication(Throughline.class);
        application.setBannerMode(Banner.Mode.OFF);
        return application.run(properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new));
    }
}

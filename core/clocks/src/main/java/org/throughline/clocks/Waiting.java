package org.throughline.clocks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.throughline.clocks.reading.ClockCode;

/**
 * A child's clock that nobody can read yet.
 *
 * @param facts what it waits for, which no file that councils load and no form of the service holds
 */
public record Waiting(ClockCode code, String name, String facts) {

    private static final String LIST = "waiting.txt";

    private static final List<Waiting> ALL = load();

    /** Every one, by code of the list. */
    public static List<Waiting> all() {
        return ALL;
    }

    private static List<Waiting> load() {
        try (var list = Objects.requireNonNull(Waiting.class.getResourceAsStream(LIST), LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Waiting::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Waiting of(String line) {
        var parts = line.split(" \\| ", -1);
        return new Waiting(new ClockCode(parts[0]), parts[1], parts[2]);
    }
}

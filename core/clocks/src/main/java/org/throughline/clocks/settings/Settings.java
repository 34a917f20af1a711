package org.throughline.clocks.settings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the council has set itself, each value from a day on; for everything else the usual value holds. Immutable.
 *
 * <pre>{@code
 * static final Setting<Integer> MOVES = Setting.number("drift.moves", "How many moves ...", 3, 2, 10, "...");
 * int moves = settings.on(MOVES, day);
 * }</pre>
 */
public record Settings(List<Value<?>> values) {

    /**
     * One value.
     *
     * @param from the first day on which it holds, inclusive; it holds until the next one of the same setting
     */
    public record Value<T>(Setting<T> setting, LocalDate from, T value) {

        /** Reads what somebody typed; refuses with {@link Setting.NotAllowed}. */
        public static <T> Value<T> read(Setting<T> setting, LocalDate from, String text) {
            return new Value<>(setting, from, setting.read(text));
        }

        public String text() {
            return setting.write(value);
        }
    }

    /** Before any fact: the day from which a value holds that was set without one. */
    public static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private static final Settings USUAL = new Settings(List.of());

    public Settings {
        values = List.copyOf(values);
    }

    /** Nothing has been set: every usual value holds. */
    public static Settings usual() {
        return USUAL;
    }

    /** These, and one more; of two for the same setting and day the later given holds. */
    public Settings and(Value<?> value) {
        return new Settings(Stream.concat(values.stream(), Stream.of(value)).toList());
    }

    public <T> Settings with(Setting<T> setting, LocalDate from, T value) {
        return and(new Value<>(setting, from, value));
    }

    /** The value that holds on that day. */
    public <T> T on(Setting<T> setting, LocalDate day) {
        return setHere(setting, day).map(Value::value).orElse(setting.usual());
    }

    /** What the council itself set for that day; empty where the usual value holds. */
    public <T> Optional<Value<T>> setHere(Setting<T> setting, LocalDate day) {
        return history(setting).stream()
                .filter(value -> !value.from().isAfter(day))
                .reduce((_, later) -> later);
    }

    /** Every value set for it, by the day from which each holds. */
    @SuppressWarnings("unchecked")
    public <T> List<Value<T>> history(Setting<T> setting) {
        return values.stream()
                .filter(value -> value.setting().name().equals(setting.name()))
                .map(value -> (Value<T>) value)
                .sorted(Comparator.comparing(Value::from))
                .toList();
    }
}

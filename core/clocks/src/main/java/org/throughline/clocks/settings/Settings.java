package org.throughline.clocks.settings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the council has set itself, each value from a day on; for everything else the usual value holds. Immutable.
 *
 * <pre>{@code
 * static final Setting<Integer> MOVES = Setting.number("drift.moves", "How many moves ...", 3, 2, 10, "...");
 * int moves = settings.on(MOVES, day);
 * }</pre>
 */
public final class Settings {

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

    private final List<Value<?>> values;

    /** By the name of the setting, then by the day from which each holds. */
    private final Map<String, NavigableMap<LocalDate, Value<?>>> byName = new HashMap<>();

    /** Of two values for the same setting and day the later in the list holds. */
    public Settings(List<Value<?>> values) {
        this.values = List.copyOf(values);
        for (var value : values) {
            byName.computeIfAbsent(value.setting().name(), _ -> new TreeMap<>()).put(value.from(), value);
        }
    }

    /** All of them, in the order in which they were given. */
    public List<Value<?>> values() {
        return values;
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
        return Optional.ofNullable(of(setting).floorEntry(day)).map(entry -> as(setting, entry.getValue()));
    }

    /** Every value that holds for a time, by the day from which it does. */
    public <T> List<Value<T>> history(Setting<T> setting) {
        return of(setting).values().stream().map(value -> as(setting, value)).toList();
    }

    private NavigableMap<LocalDate, Value<?>> of(Setting<?> setting) {
        return byName.getOrDefault(setting.name(), Collections.emptyNavigableMap());
    }

    /** A name belongs to one setting for ever. */
    @SuppressWarnings("unchecked")
    private static <T> Value<T> as(Setting<T> setting, Value<?> value) {
        return new Value<>(setting, value.from(), (T) value.value());
    }
}

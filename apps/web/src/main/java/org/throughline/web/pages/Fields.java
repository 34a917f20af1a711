package org.throughline.web.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.themes.Theme;

/** What stands in the boxes of a form, as it was typed. */
public record Fields(Map<String, List<String>> typed) {

    /** @param namesAndValues by turns */
    public static Fields of(String... namesAndValues) {
        var typed = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            typed.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return new Fields(typed);
    }

    public Fields with(String name, List<String> values) {
        var more = new LinkedHashMap<>(typed);
        more.put(name, values);
        return new Fields(more);
    }

    public String get(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** The first value of each box. */
    public Map<String, String> firsts() {
        return typed.keySet().stream().collect(Collectors.toMap(name -> name, this::get));
    }

    public List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    public Optional<LocalDate> day(String name) {
        return DayTyped.read(get(name));
    }

    /** The id that the form was drawn with, so that sending it twice makes one thing. */
    public UUID id() {
        return uuid("id").orElseGet(UUID::randomUUID);
    }

    public Optional<UUID> uuid(String name) {
        return uuidOf(get(name));
    }

    public List<UUID> uuids(String name) {
        return all(name).stream()
                .map(Fields::uuidOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    public static Optional<UUID> uuidOf(String typed) {
        try {
            return Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public long seen() {
        return whole("seen").map(Integer::longValue).orElse(-1L);
    }

    /** A number that is written with figures alone, commas of thousands left out. */
    public Optional<Integer> whole(String name) {
        var figures = get(name).strip().replace(",", "");
        return figures.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(figures)) : Optional.empty();
    }

    /** A number such as 62.5, 62.5% or 1,204. */
    public Optional<BigDecimal> number(String name) {
        var figures = get(name).strip().replace(",", "").replace("%", "").strip();
        return figures.matches("-?\\d{1,9}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(figures)) : Optional.empty();
    }

    public Set<Theme> themes(String name) {
        var names = Arrays.stream(Theme.values()).collect(Collectors.toMap(Theme::name, it -> it));
        var chosen = EnumSet.noneOf(Theme.class);
        all(name).stream().filter(names::containsKey).forEach(it -> chosen.add(Theme.valueOf(it)));
        return chosen;
    }

    public <E extends Enum<E>> Optional<E> one(String name, E[] values) {
        return Arrays.stream(values).filter(it -> it.name().equals(get(name))).findFirst();
    }
}

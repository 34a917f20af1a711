package org.throughline.web.people.words;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.journey.Fact;
import org.throughline.journey.ThingId;

/** One fact of every type there is, once with every field filled and once with all that may be blank left blank. */
final class EveryFact {

    private EveryFact() {}

    static Stream<Fact> oneOfEach() {
        return types(Fact.class).flatMap(type -> Stream.of(make(type, "Given"), make(type, "")));
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryFact::types);
    }

    private static Fact make(Class<?> type, String text) {
        try {
            var components = type.getRecordComponents();
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (Fact) constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getType(), component.getGenericType(), text))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make a " + type, e);
        }
    }

    private static Object value(Class<?> type, Type generic, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == ThingId.class) {
            return new ThingId("thing");
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 3, 27);
        }
        if (type.isEnum()) {
            return text.isEmpty() ? type.getEnumConstants()[0] : last(type.getEnumConstants());
        }
        var inner = generic instanceof ParameterizedType of ? (Class<?>) of.getActualTypeArguments()[0] : Object.class;
        if (type == Optional.class) {
            return text.isEmpty() ? Optional.empty() : Optional.of(value(inner, inner, text));
        }
        if (type == Set.class) {
            return text.isEmpty() ? Set.of() : Set.of(value(inner, inner, text));
        }
        if (type == List.class) {
            return List.of(value(inner, inner, text));
        }
        throw new IllegalArgumentException("what is a " + generic);
    }

    private static Object last(Object[] values) {
        return values[values.length - 1];
    }
}

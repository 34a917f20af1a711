package org.throughline.web.journeys.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.journey.AssessmentFact.FactorsIdentified;
import org.throughline.journey.Fact;
import org.throughline.journey.IdentityFact.Named;
import org.throughline.journey.ProtectionFact.ProtectionPlanStarted;
import org.throughline.journey.ThingId;

class FactCodecTest {

    @ParameterizedTest
    @MethodSource("everyKind")
    void every_fact_is_read_back_as_it_was_written(Class<?> kind) throws Exception {
        var fact = sample(kind, true);

        assertThat(FactCodec.fact(FactCodec.type(fact), FactCodec.body(fact))).isEqualTo(fact);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void a_fact_whose_fields_are_all_empty_is_read_back_too(Class<?> kind) throws Exception {
        var fact = sample(kind, false);

        assertThat(FactCodec.fact(FactCodec.type(fact), FactCodec.body(fact))).isEqualTo(fact);
    }

    @Test
    void what_is_empty_takes_no_room() {
        assertThat(FactCodec.body(new Named("", "O'Neill"))).isEqualTo("{\"surname\":\"O'Neill\"}");
        assertThat(FactCodec.body(new FactorsIdentified(new ThingId("assessment/1"), List.of())))
                .isEqualTo("{\"assessment\":\"assessment/1\"}");
        assertThat(FactCodec.body(new ProtectionPlanStarted(Optional.of(new ThingId("referral/1")), "NEG", "", "")))
                .isEqualTo("{\"referral\":\"referral/1\",\"initialCategory\":\"NEG\"}");
    }

    @Test
    void no_two_facts_share_a_type_name() {
        assertThat(everyKind().map(Class::getSimpleName)).doesNotHaveDuplicates();
    }

    static Stream<Class<?>> everyKind() {
        return FactCodec.kinds(Fact.class);
    }

    private static Fact sample(Class<?> kind, boolean filled) throws Exception {
        var components = kind.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> value(component, filled))
                .toArray();
        var constructor = kind.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return (Fact) constructor.newInstance(values);
    }

    private static Object value(RecordComponent component, boolean filled) {
        var type = component.getType();
        var inner = component.getGenericType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[0]
                : type;
        if (type == Optional.class) {
            return filled ? Optional.of(single(inner, component.getName())) : Optional.empty();
        }
        if (type == List.class) {
            return filled ? List.of(single(inner, component.getName()), single(inner, "other")) : List.of();
        }
        if (type == Set.class) {
            return filled ? Set.of(single(inner, component.getName())) : Set.of();
        }
        return type == String.class && !filled ? "" : single(type, component.getName());
    }

    private static Object single(Class<?> type, String name) {
        if (type == String.class) {
            return name + " \"\\\té";
        }
        if (type == ThingId.class) {
            return new ThingId("referral/2025-04-01/" + name);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2025, 4, 3);
        }
        assertThat(type.isEnum())
                .as("a field of a type that the codec was never tried with: %s", type)
                .isTrue();
        return type.getEnumConstants()[type.getEnumConstants().length - 1];
    }
}

package org.throughline.web.journeys.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.journey.Fact;
import org.throughline.journey.ThingId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A fact as compact JSON: what is empty is left out, a thing's id is its text. The type is the record's simple name;
 * so a record that was ever stored is never renamed without a migration.
 */
public final class FactCodec {

    private record Codec(ObjectWriter writer, ObjectReader reader) {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(String.class, new Text())
                    .addSerializer(ThingId.class, new ThingIdText())
                    .addDeserializer(ThingId.class, new TextThingId()))
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .withConfigOverride(
                    String.class, empty -> empty.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(
                    List.class, empty -> empty.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(
                    Set.class, empty -> empty.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private static final Map<String, Codec> BY_TYPE = kinds(Fact.class)
            .collect(Collectors.toUnmodifiableMap(
                    Class::getSimpleName, kind -> new Codec(MAPPER.writerFor(kind), MAPPER.readerFor(kind))));

    private FactCodec() {}

    /** Every record that a fact, or one of a theme, can be. */
    public static Stream<Class<?>> kinds(Class<?> sealed) {
        return sealed.isRecord()
                ? Stream.of(sealed)
                : Arrays.stream(sealed.getPermittedSubclasses()).flatMap(FactCodec::kinds);
    }

    public static String type(Fact fact) {
        return fact.getClass().getSimpleName();
    }

    public static String body(Fact fact) {
        return of(type(fact)).writer().writeValueAsString(fact);
    }

    public static Fact fact(String type, String body) {
        return of(type).reader().readValue(body);
    }

    private static Codec of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type))
                .orElseThrow(() -> new IllegalStateException("the record holds a fact of unknown type " + type));
    }

    /** PostgreSQL holds no NUL character: the sign for an unknown one stands in its place. */
    private static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    private static final class Text extends StdSerializer<String> {
        Text() {
            super(String.class);
        }

        @Override
        public boolean isEmpty(SerializationContext context, String text) {
            return text.isEmpty();
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializationContext context) {
            json.writeString(storable(text));
        }
    }

    private static final class ThingIdText extends StdSerializer<ThingId> {
        ThingIdText() {
            super(ThingId.class);
        }

        @Override
        public void serialize(ThingId thing, JsonGenerator json, SerializationContext context) {
            json.writeString(storable(thing.value()));
        }
    }

    private static final class TextThingId extends StdDeserializer<ThingId> {
        TextThingId() {
            super(ThingId.class);
        }

        @Override
        public ThingId deserialize(JsonParser json, DeserializationContext context) {
            return new ThingId(json.getString());
        }
    }
}

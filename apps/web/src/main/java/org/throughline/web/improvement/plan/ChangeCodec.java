package org.throughline.web.improvement.plan;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A change as JSON; its kind is the record's simple name. */
final class ChangeCodec {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Map<String, Class<? extends Change>> KINDS = Arrays.stream(
                    Change.class.getPermittedSubclasses())
            .map(kind -> kind.<Change>asSubclass(Change.class))
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, kind -> kind));

    private ChangeCodec() {}

    static String kind(Change change) {
        return change.getClass().getSimpleName();
    }

    static String body(Change change) {
        return MAPPER.writeValueAsString(change);
    }

    static Change change(String kind, String body) {
        return MAPPER.readValue(
                body,
                Optional.ofNullable(KINDS.get(kind))
                        .orElseThrow(
                                () -> new IllegalStateException("the plan holds a change of unknown kind " + kind)));
    }
}

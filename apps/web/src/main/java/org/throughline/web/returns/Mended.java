package org.throughline.web.returns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of a child can be put right here, opened from a finding: each under the key by which every file states it. */
public enum Mended {
    BORN("The date of birth", List.of("PersonBirthDate", "DOB")),
    SEX("The sex", List.of("Sex", "SEX")),
    UPN("The unique pupil number", List.of("UPN")),
    ETHNICITY("The ethnic group", List.of("Ethnicity", "ETHNIC")),
    DISABILITIES("The disabilities", List.of("Disability")),
    CLOSURE("The closure of the case", List.of("CINclosureDate", "ReasonForClosure")),
    LEGAL_STATUS("The legal status of the episode of care", List.of("LS")),
    PLACEMENT("The kind of placement", List.of("PLACE")),
    EPISODE_REASON("Why the episode of care began", List.of("RNE")),
    EPISODE_END("The end of the episode of care", List.of("DEC", "REC"));

    private final String words;
    private final List<String> fields;

    Mended(String words, List<String> fields) {
        this.words = words;
        this.fields = fields;
    }

    public String words() {
        return words;
    }

    /** As an address names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Mended> of(String key) {
        return List.of(values()).stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Whether it is part of what opens an episode of care, so that the rest of it stays as it stands. */
    boolean opensCare() {
        return this == LEGAL_STATUS || this == PLACEMENT || this == EPISODE_REASON;
    }

    boolean isOf(String field) {
        return fields.contains(field);
    }
}

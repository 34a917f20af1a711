package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a child is.
 *
 * @param family siblings share it
 * @param patch the part of the authority where the family lives, from 0
 * @param expected the day on which the birth was expected
 * @param upn the unique pupil number, once of school age
 * @param whyNoUpn code where a child of school age has no number; empty where there is one
 * @param disabilities codes; NONE alone where there is none
 * @param alone came to the country alone and asked for asylum
 * @param motherSince the day on which her first child was born
 */
public record Child(
        String id,
        long family,
        int patch,
        String forename,
        String surname,
        LocalDate born,
        LocalDate expected,
        String sex,
        String ethnicity,
        String upn,
        String whyNoUpn,
        List<String> disabilities,
        boolean alone,
        String homePostcode,
        @Nullable LocalDate motherSince) {

    public Child {
        disabilities = List.copyOf(disabilities);
    }
}

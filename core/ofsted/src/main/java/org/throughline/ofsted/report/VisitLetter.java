package org.throughline.ofsted.report;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a letter about a visit says of itself. No such letter was at hand when this was written: its layout is from general
 * knowledge, and everything here is to be looked at by a person.
 *
 * @param ordinal which monitoring visit it was since the judgement, where the letter says so
 * @param inspectors as printed, without titles
 */
public record VisitLetter(
        Stated<Kind> kind,
        Stated<String> authority,
        OptionalInt ordinal,
        Stated<List<Period>> onSite,
        Stated<List<String>> inspectors,
        List<String> problems) {

    public VisitLetter {
        problems = List.copyOf(problems);
    }
}

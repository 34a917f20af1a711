package org.throughline.ofsted.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An inspection, as its report tells it.
 *
 * @param authority as printed
 * @param urn Ofsted's number of the authority: looked up, no report prints it
 * @param onSite one period, or two where inspectors came back
 * @param published only where printed
 * @param leadInspector as printed, without title
 * @param judgements those that this layout makes, in its order
 * @param areas for the local authority, in order
 * @param lscbAreas for the safeguarding children board, in order
 * @param findings the paragraphs with a number, or a bullet where none is numbered, outside those lists, in order
 * @param checks each check once
 * @param problems sentences for whoever sent the file
 */
public record Inspection(
        Family family,
        Stated<String> authority,
        Stated<String> urn,
        Stated<Kind> kind,
        Stated<List<Period>> onSite,
        Stated<LocalDate> published,
        Stated<String> leadInspector,
        List<Judgement> judgements,
        List<Area> areas,
        List<Area> lscbAreas,
        List<Finding> findings,
        Stated<Licence> licence,
        List<Outcome> checks,
        List<String> problems) {

    public Inspection {
        judgements = List.copyOf(judgements);
        areas = List.copyOf(areas);
        lscbAreas = List.copyOf(lscbAreas);
        findings = List.copyOf(findings);
        checks = List.copyOf(checks);
        problems = List.copyOf(problems);
    }

    /** The grade given to one thing; empty where the report does not judge it or it could not be read. */
    public Optional<Grade> grade(Judged judged) {
        return judgements.stream()
                .filter(it -> it.judged() == judged)
                .findFirst()
                .flatMap(it -> it.grade().value());
    }

    /** How far to trust it: the independent checks that agreed. */
    public Set<Check> agreed() {
        var agreed = EnumSet.noneOf(Check.class);
        checks.stream()
                .filter(Outcome.Agreed.class::isInstance)
                .map(Outcome::check)
                .forEach(agreed::add);
        return agreed;
    }
}

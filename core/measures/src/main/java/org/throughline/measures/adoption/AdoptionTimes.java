package org.throughline.measures.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.calendar.Months;
import org.throughline.journey.Collection;
import org.throughline.law.Provision;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.ByRule;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** How long adoption takes, stage by stage, and who waits. */
public final class AdoptionTimes {

    private static final int SOON_IN_MONTHS = 14;

    private static final String ENTRY = "the day the child came into care";
    private static final String DECISION = "the decision that the child should be placed";
    private static final String ORDER = "the placement order";
    private static final String MATCH = "the match";
    private static final String PLACING = "the placement with adopters";
    private static final String ADOPTION = "the adoption";

    private AdoptionTimes() {}

    public static Stream<Measure> measures() {
        return Stream.of(
                days(
                        "ADP-A1",
                        "Days from coming into care to the adopters",
                        "from the day the child became looked after to the day they were placed with their adopters",
                        Sources.adoption(
                                "A1; threshold 426 days",
                                "The average time from coming into care to moving in with the adopters, of adopted children. England, in one year to March 2025: 1 year and 7 months; the scorecard takes three years together."),
                        path -> AdoptionPath.days(path.entered(), path.placed(), ENTRY, PLACING)),
                days(
                        "ADP-A10",
                        "Days from coming into care to those who adopted",
                        "from the day the child became looked after to the day they first lived with those who adopted them",
                        Sources.adoption(
                                "A10",
                                "As A1, but where foster carers adopted the child the time stops on the day they began to foster them."),
                        path -> AdoptionPath.days(path.entered(), path.livedWithThem(), ENTRY, PLACING)),
                days(
                        "ADP-A2",
                        "Days from the placement order to the match",
                        "from the placement order to the decision on the match",
                        Sources.adoption(
                                "A2; threshold 121 days",
                                "The average time from the court's placement order to the match with adopters, of adopted children. The published second stage is another: from the decision, not the order."),
                        path -> AdoptionPath.days(path.ordered(), path.matched(), ORDER, MATCH)),
                stage(
                        1,
                        "coming into care to the decision",
                        "9 months",
                        path -> AdoptionPath.days(path.entered(), path.decided(), ENTRY, DECISION)),
                stage(
                        2,
                        "the decision to the match",
                        "10 months",
                        path -> AdoptionPath.days(path.decided(), path.matched(), DECISION, MATCH)),
                stage(
                        3,
                        "the match to the placement",
                        "1 month",
                        path -> AdoptionPath.days(path.matched(), path.placed(), MATCH, PLACING)),
                stage(
                        4,
                        "the placement to the order",
                        "9 months",
                        path -> AdoptionPath.days(path.placed(), path.adopted(), PLACING, ADOPTION)),
                soon());
    }

    private static Measure stage(int stage, String what, String england, Function<AdoptionPath, Share> counting) {
        return days(
                "ADP-STAGES-" + stage,
                "Adoption, stage %d: days from %s".formatted(stage, what),
                "from " + what,
                Sources.dashboard(
                        "average time between adoption stages",
                        "The average time from %s, of adopted children. England, 2025: %s; from coming into care to the order 2 years and 3 months."
                                .formatted(what, england)),
                counting);
    }

    private static Measure days(
            String code, String name, String fromTo, Provision source, Function<AdoptionPath, Share> counting) {
        return new ByRule(
                new Definition(
                        new MeasureCode(code),
                        name,
                        "the days " + fromTo + ", of all of them together",
                        "children adopted in the period, of whom both days are known",
                        Unit.DAYS,
                        Better.LOWER,
                        source,
                        List.of(Theme.PERMANENCE, Theme.DRIFT),
                        Collection.SSDA903,
                        Over.CHILDREN,
                        Optional.empty()),
                (child, period) ->
                        AdoptionPath.ended(child, period).map(counting).orElse(Share.NOTHING));
    }

    private static Measure soon() {
        return new ByRule(
                new Definition(
                        new MeasureCode("ADP-A3"),
                        "Waiting less than 14 months for adopters",
                        "of these, the children placed within 14 months of coming into care, or not placed and in care for less",
                        "children adopted in the period, and children in care on its last day who should be placed for adoption",
                        Unit.PERCENT,
                        Better.HIGHER,
                        Sources.adoption(
                                "A3",
                                "Children placed with adopters within 14 months of coming into care, or still waiting for less than that, of those adopted or with a decision for adoption. The scorecard takes three years together."),
                        List.of(Theme.PERMANENCE, Theme.DRIFT),
                        Collection.SSDA903,
                        Over.CHILDREN,
                        Optional.empty()),
                (child, period) -> AdoptionPath.ended(child, period)
                        .or(() -> AdoptionPath.underWay(child, period))
                        .map(path -> soon(path, period.reckonedOn()))
                        .orElse(Share.NOTHING));
    }

    private static Share soon(AdoptionPath path, LocalDate day) {
        if (path.entered().isEmpty()) {
            return Share.cannotTell(
                    "No day of %s is recorded of a child with a decision for adoption.".formatted(ENTRY));
        }
        var latest = Months.after(path.entered().get(), SOON_IN_MONTHS);
        if (path.placed().isEmpty() && path.adopted().isPresent()) {
            return Share.cannotTell("No day of %s is recorded of an adopted child.".formatted(PLACING));
        }
        return Share.one(!path.placed().orElse(day).isAfter(latest));
    }
}

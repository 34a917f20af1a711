package org.throughline.measures.careleaver;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.throughline.calendar.Age;
import org.throughline.calendar.Months;
import org.throughline.journey.CareLeaverFact.InTouchStated;
import org.throughline.journey.CareLeaverFact.LeaverContactMade;
import org.throughline.journey.CareLeaverFact.LeavingCareStatusStated;
import org.throughline.journey.CareLeaverFact.PathwayPlanReviewed;
import org.throughline.journey.Collection;
import org.throughline.journey.IdentityFact.Died;
import org.throughline.journey.LeaverGroup;
import org.throughline.journey.Recorded;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.ByRule;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Flags;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.measures.groups.CaseCarrier;
import org.throughline.measures.groups.WhoTheyAre;
import org.throughline.themes.Theme;

/** What is owed to young people who are entitled to leaving care support, on a day. */
public final class Entitled {

    private static final int SIX_MONTHS = 6;
    private static final int EIGHT_WEEKS = 8;
    private static final int OLDER_FROM = 22;
    private static final int OLDER_TO = 25;

    private static final Set<LeaverGroup> WITH_A_PLAN = Set.of(LeaverGroup.RELEVANT, LeaverGroup.FORMER_RELEVANT);
    private static final Set<LeaverGroup> FORMER = Set.of(LeaverGroup.FORMER_RELEVANT);
    private static final Set<LeaverGroup> ALL = Set.of(LeaverGroup.values());

    private Entitled() {}

    public static Stream<Measure> measures() {
        return Stream.of(planned(), advised(), contacted(), olderInTouch());
    }

    private static Measure planned() {
        return new ByRule(
                definition(
                        "LCV-PWP",
                        "Pathway plans made or reviewed in six months",
                        "of these, the young people whose pathway plan was made or reviewed in the six months before",
                        "relevant and former relevant young people on the last day of the period",
                        Sources.annexA(
                                "list 9, the latest pathway plan",
                                "A pathway plan is reviewed at least every six months: relevant and former relevant young people whose latest plan or review is no older.")),
                (child, period) -> of(
                        child,
                        period,
                        WITH_A_PLAN,
                        () -> Share.one(anyInTheLast(
                                child.facts(PathwayPlanReviewed.class),
                                Months.before(period.reckonedOn(), SIX_MONTHS),
                                period.reckonedOn()))));
    }

    private static Measure advised() {
        return new ByRule(
                definition(
                        "LCV-PA",
                        "Young people with a personal adviser",
                        "of these, the young people with a personal adviser by name",
                        "young people entitled to leaving care support on the last day of the period",
                        Sources.annexA(
                                "list 9, allocated personal adviser",
                                "Young people who are entitled to leaving care support and have a named personal adviser.")),
                (child, period) -> of(
                        child,
                        period,
                        ALL,
                        () -> Share.one(CaseCarrier.adviserOn(child, period.reckonedOn())
                                .isPresent())));
    }

    private static Measure contacted() {
        return new ByRule(
                definition(
                        "LCV-8W",
                        "Care leavers in contact within eight weeks",
                        "of these, the young people with a contact, or seen by their adviser, in the eight weeks before",
                        "former relevant young people on the last day of the period",
                        Sources.local(
                                "Contact with care leavers",
                                "Former relevant young people are contacted at least every eight weeks.")),
                (child, period) -> of(child, period, FORMER, () -> {
                    var day = period.reckonedOn();
                    var from = day.minusWeeks(EIGHT_WEEKS);
                    return Share.one(anyInTheLast(child.facts(LeaverContactMade.class), from, day)
                            || anyInTheLast(
                                    child.facts(VisitMade.class).stream()
                                            .filter(visit -> visit.fact().seen() == Answer.YES
                                                    && visit.fact().purposes().contains(Purpose.CARE_LEAVER))
                                            .toList(),
                                    from,
                                    day));
                }));
    }

    private static Measure olderInTouch() {
        return new ByRule(
                definition(
                        "LCV-TOUCH17-22",
                        "In touch with care leavers of 22 to 25",
                        "of these, the young people with whom the council was in touch at the latest contact",
                        "young people of 22 to 25 entitled to leaving care support on the last day of the period",
                        Sources.fromKnowledge(
                                Instrument.SSDA903_RULES,
                                "IN_TOUCH",
                                "Care leavers of 22 to 25 by the latest word on whether the council is in touch. The codes were read; no figure is published.")),
                (child, period) -> of(child, period, ALL, () -> {
                    var day = period.reckonedOn();
                    var age = WhoTheyAre.born(child)
                            .map(born -> Age.inYears(born, day))
                            .orElse(OptionalInt.empty());
                    if (age.isEmpty()) {
                        return Share.cannotTell(
                                "No day of birth that can be read is recorded, so nobody can tell the young person's age.");
                    }
                    return age.getAsInt() < OLDER_FROM || age.getAsInt() > OLDER_TO
                            ? Share.NOTHING
                            : inTouch(child, day);
                }));
    }

    private static Share inTouch(Child child, LocalDate day) {
        return child.facts(LeaverContactMade.class).stream()
                .filter(contact -> contact.happened().isKnownBy(day))
                .max(comparing(contact -> contact.happened().day().orElse(LocalDate.MIN)))
                .map(contact -> contact.fact().inTouch())
                .or(() -> child.facts(InTouchStated.class).stream()
                        .max(comparing(Recorded::known))
                        .map(stated -> stated.fact().inTouch()))
                .map(answer -> Share.one(answer.equalsIgnoreCase("YES") || Flags.isYes(answer)))
                .orElseGet(() -> Share.cannotTell("Nothing says whether the council is in touch."));
    }

    private static boolean anyInTheLast(List<? extends Recorded<?>> facts, LocalDate from, LocalDate day) {
        return facts.stream()
                .flatMap(fact -> fact.happened().day().stream())
                .anyMatch(it -> !it.isBefore(from) && !it.isAfter(day));
    }

    /** A young person of one of these groups, by the latest word on what they are entitled to, who has not died. */
    private static Share of(Child child, Period period, Set<LeaverGroup> groups, Supplier<Share> counting) {
        var day = period.reckonedOn();
        if (child.facts(Died.class).stream()
                .anyMatch(died -> died.happened().knownBy(day).day().isPresent())) {
            return Share.NOTHING;
        }
        return LeaverGroup.latest(child.facts(LeavingCareStatusStated.class), day)
                .flatMap(stated -> LeaverGroup.of(stated.fact().eligibility()))
                .filter(groups::contains)
                .map(_ -> counting.get())
                .orElse(Share.NOTHING);
    }

    private static Definition definition(String code, String name, String above, String below, Provision source) {
        return new Definition(
                new MeasureCode(code),
                name,
                above,
                below,
                Unit.PERCENT,
                Better.HIGHER,
                source,
                List.of(Theme.CARE_LEAVERS),
                Collection.SSD,
                Over.LAST_DAY,
                Optional.empty());
    }
}

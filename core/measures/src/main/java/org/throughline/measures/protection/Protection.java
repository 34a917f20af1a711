package org.throughline.measures.protection;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.calendar.Age;
import org.throughline.calendar.Months;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.Collection;
import org.throughline.journey.ProtectionFact.Conference;
import org.throughline.journey.ProtectionFact.ConferenceDecided;
import org.throughline.journey.ProtectionFact.ConferenceHeld;
import org.throughline.journey.ProtectionFact.ParticipationRecorded;
import org.throughline.journey.ProtectionPlan;
import org.throughline.journey.Recorded;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.When;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.ByRule;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Doubt;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.FirstOfDay;
import org.throughline.measures.counting.Flags;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.measures.counting.Visiting;
import org.throughline.measures.groups.WhoTheyAre;
import org.throughline.themes.Theme;

/** How many enquiries, conferences and child protection plans there are, of which kind, and how children are seen. */
public final class Protection {

    private static final int TWO_YEARS_IN_MONTHS = 24;
    private static final int ASKED_FROM_AGE = 4;
    private static final String A_PLAN = "CP_FLAG";
    private static final Set<String> ASKED = Set.of("PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");
    private static final String VIEWS_DID_NOT_REACH_IT = "PN7";

    private Protection() {}

    /** @param visits the clock of visits on a child protection plan, at the council's own interval */
    public static Stream<Measure> measures(StatutoryClock visits) {
        return Stream.of(
                enquiries(),
                conferences(),
                children(),
                started(),
                ended(),
                category("NEG", "neglect", "49"),
                category("EMO", "emotional abuse", "40"),
                category("PHY", "physical abuse", "6"),
                category("SAB", "sexual abuse", "3"),
                category("MUL", "several kinds of abuse", "2"),
                soonAgain(),
                agreed(),
                tookPart(),
                seen(visits),
                alone());
    }

    private static Measure enquiries() {
        return rate(
                "S47-RATE",
                "Section 47 enquiries for each 10,000 children",
                "section 47 enquiries begun in the period",
                "measure 217, table C4",
                "Every section 47 enquiry begun in the year, for each 10,000 children. Enquiries are counted, not children.",
                Over.EVENTS,
                "189.3",
                (child, period) -> child.needs().stream()
                        .flatMap(episode -> episode.enquiries().stream())
                        .map(enquiry -> enquiry.started().happened())
                        .map(when -> one(when, period, "An enquiry"))
                        .collect(Share.together()));
    }

    private static Measure conferences() {
        return rate(
                "ICPC-RATE",
                "Initial conferences for each 10,000 children",
                "initial child protection conferences held in the period, those on moving in among them",
                "measure 269, table C4",
                "Every initial child protection conference held in the year, for each 10,000 children; conferences about children who moved in on another council's plan are counted too.",
                Over.EVENTS,
                "59.2",
                (child, period) ->
                        initial(child, period).map(_ -> Share.of(1, 0)).collect(Share.together()));
    }

    /** One a day: several collections may hold the same conference. */
    private static Stream<Recorded<ConferenceHeld>> initial(Child child, Period period) {
        var days = new HashSet<LocalDate>();
        return FirstOfDay.of(child, ConferenceHeld.class, period)
                .filter(held -> held.fact().kind() != Conference.REVIEW)
                .filter(held -> days.add(held.happened().day().orElseThrow()));
    }

    private static Measure agreed() {
        return new ByRule(
                new Definition(
                        new MeasureCode("ICPC-CPP"),
                        "Initial conferences that led to a plan",
                        "of these, the conferences that decided on a child protection plan",
                        "initial child protection conferences held in the period, of which the decision is known",
                        Unit.PERCENT,
                        Better.NEITHER,
                        Sources.annexA(
                                "list 5, whether the conference resulted in a plan",
                                "Initial conferences that ended with a child protection plan, of all held. The census does not say it; the dataset and Annex A do."),
                        List.of(Theme.PROTECTION),
                        Collection.SSD,
                        Over.EVENTS,
                        Optional.empty()),
                (child, period) -> initial(child, period)
                        .map(held -> agreed(child, held.happened().day().orElseThrow()))
                        .collect(Share.together()));
    }

    private static Share agreed(Child child, LocalDate day) {
        return child.facts(ConferenceDecided.class).stream()
                .filter(decided -> child.facts(ConferenceHeld.class).stream()
                        .anyMatch(held -> held.fact().kind() != Conference.REVIEW
                                && held.line().equals(decided.line())
                                && held.opens().equals(decided.fact().conference())
                                && held.happened().day().equals(Optional.of(day))))
                .flatMap(decided -> agreed(decided.fact()).stream())
                .findFirst()
                .map(Share::one)
                .orElseGet(() -> Share.cannotTell("Nothing says what an initial conference decided."));
    }

    private static Optional<Boolean> agreed(ConferenceDecided decided) {
        if (Flags.isYes(decided.planNeeded()) || Flags.isNo(decided.planNeeded())) {
            return Optional.of(Flags.isYes(decided.planNeeded()));
        }
        return decided.outcomes().isEmpty()
                ? Optional.empty()
                : Optional.of(decided.outcomes().contains(A_PLAN));
    }

    private static Measure tookPart() {
        return new ByRule(
                new Definition(
                        new MeasureCode("CPP-PART"),
                        "Children who took part in conferences",
                        "of these, the conferences that the child came to, or heard the views of",
                        "child protection conferences held in the period about children of four or over, of which it is recorded",
                        Unit.PERCENT,
                        Better.HIGHER,
                        Sources.local(
                                "Participation in conferences",
                                "Conferences about children of four or over coded PN1 to PN6, of those coded PN1 to PN7: the child was there, or somebody spoke for them. The dataset has a field for it that few councils fill yet."),
                        List.of(Theme.VOICE, Theme.PROTECTION),
                        Collection.SSD,
                        Over.EVENTS,
                        Optional.empty()),
                (child, period) -> FirstOfDay.of(child, ConferenceHeld.class, period)
                        .flatMap(held -> child.facts(ParticipationRecorded.class).stream()
                                .filter(recorded -> recorded.line().equals(held.line())
                                        && recorded.fact().conference().equals(held.opens()))
                                .map(recorded -> participation(
                                        child,
                                        recorded.fact().participation().toUpperCase(Locale.ROOT),
                                        held.happened().day().orElseThrow())))
                        .collect(Share.together()));
    }

    private static Share participation(Child child, String code, LocalDate day) {
        if (!ASKED.contains(code)) {
            return Share.NOTHING;
        }
        var born = WhoTheyAre.born(child);
        if (born.isEmpty()) {
            return Share.cannotTell(
                    "No day of birth that can be read is recorded, so nobody can tell the child's age.");
        }
        return Age.inYears(born.get(), day).orElse(0) >= ASKED_FROM_AGE
                ? Share.one(!code.equals(VIEWS_DID_NOT_REACH_IT))
                : Share.NOTHING;
    }

    private static Measure children() {
        return rate(
                "CPP-RATE",
                "Children on child protection plans for each 10,000 children",
                "children on a child protection plan on the last day of the period",
                "measure 215",
                "Children who are subject of a child protection plan on the day, for each 10,000 children.",
                Over.LAST_DAY,
                "40.6",
                (child, period) -> {
                    var open = OpenPlans.count(child, period.reckonedOn(), (_, _) -> Share.of(1, 0));
                    return open.above() > 1 ? Share.of(1, 0) : open;
                });
    }

    private static Measure started() {
        return rate(
                "CPP-START",
                "Child protection plans begun for each 10,000 children",
                "child protection plans that began in the period",
                "measure 219",
                "Every child protection plan that began in the year, for each 10,000 children.",
                Over.EVENTS,
                "50.8",
                (child, period) -> child.plans().stream()
                        .map(plan -> one(plan.started().happened(), period, "The start of a child protection plan"))
                        .collect(Share.together()));
    }

    private static Measure ended() {
        return rate(
                "CPP-END",
                "Child protection plans ended for each 10,000 children",
                "child protection plans that ended in the period",
                "measure 16",
                "Every child protection plan that ended in the year, for each 10,000 children.",
                Over.EVENTS,
                "51.1",
                (child, period) -> child.plans().stream()
                        .map(plan -> one(plan.ended(), period, "The end of a child protection plan"))
                        .collect(Share.together()));
    }

    private static Share one(When when, Period period, String what) {
        return period.holds(when) ? Share.of(1, 0) : Doubt.share(Doubt.of(what, when));
    }

    private static Measure rate(
            String code,
            String name,
            String above,
            String paragraph,
            String words,
            Over over,
            String england,
            ByRule.Rule rule) {
        return new ByRule(
                Definition.rate(
                        code,
                        name,
                        above,
                        Sources.lait(paragraph, words),
                        Theme.PROTECTION,
                        Collection.CIN,
                        over,
                        Optional.of(England.lait(england, "2025"))),
                rule);
    }

    private static Measure category(String code, String what, String england) {
        return new ByRule(
                new Definition(
                        new MeasureCode("CPP-CAT-" + code),
                        "Child protection plans for " + what,
                        "of these, the plans whose latest category is " + what,
                        "child protection plans open on the last day of the period, of which the category is known",
                        Unit.PERCENT,
                        Better.NEITHER,
                        Sources.cinTables(
                                "table D4",
                                "Child protection plans open on the day by their latest category of abuse (%s), of all that are open."
                                        .formatted(code)),
                        List.of(Theme.PROTECTION),
                        Collection.CIN,
                        Over.LAST_DAY,
                        Optional.of(England.about(
                                england,
                                "2024",
                                "the children in need statistics, table D4, the percentage worked out here"))),
                (child, period) -> OpenPlans.count(child, period.reckonedOn(), (plan, _) -> {
                    var category = plan.started().fact().latestCategory().toUpperCase(Locale.ROOT);
                    return category.isBlank()
                            ? Share.cannotTell("Nothing says of which category a child protection plan is.")
                            : Share.one(category.equals(code));
                }));
    }

    private static Measure soonAgain() {
        return new ByRule(
                new Definition(
                        new MeasureCode("CPP-2ND2Y"),
                        "Second plans within two years",
                        "of these, the plans of children whose earlier plan had ended less than 24 months before",
                        "child protection plans that began in the period",
                        Unit.PERCENT,
                        Better.LOWER,
                        Sources.local(
                                "Repeat plans",
                                "Plans that began within 24 months of the end of an earlier plan of the same child, of all that began; the corresponding day counts. Only plans in the loaded files are seen, so this is a lower bound."),
                        List.of(Theme.PROTECTION, Theme.DRIFT),
                        Collection.CIN,
                        Over.EVENTS,
                        Optional.empty()),
                (child, period) -> child.plans().stream()
                        .map(plan -> period.holds(plan.started().happened())
                                ? Share.one(cameSoonAfterAnother(child, plan))
                                : Doubt.share(Doubt.of(
                                        "The start of a child protection plan",
                                        plan.started().happened())))
                        .collect(Share.together()));
    }

    private static boolean cameSoonAfterAnother(Child child, ProtectionPlan plan) {
        var began = plan.started().happened().day().orElseThrow();
        return child.plans().stream()
                .filter(other -> !other.equals(plan))
                .flatMap(other -> other.ended().day().stream())
                .anyMatch(end -> Months.inTheLast(TWO_YEARS_IN_MONTHS, began, end));
    }

    private static Measure seen(StatutoryClock visits) {
        return new ByRule(
                new Definition(
                        new MeasureCode("CPP-VISIT"),
                        "Children on a protection plan seen in time",
                        "of these, the children who were last seen no longer ago than the council's own interval",
                        "children on a child protection plan on the last day of the period who have been so for longer than the interval, or have been seen",
                        Unit.PERCENT,
                        Better.HIGHER,
                        visits.source(),
                        List.of(Theme.PROTECTION, Theme.VOICE),
                        Collection.SSD,
                        Over.LAST_DAY,
                        Optional.empty()),
                (child, period) -> Visiting.inTime(child, List.of(visits), period.reckonedOn(), false));
    }

    private static Measure alone() {
        return new ByRule(
                new Definition(
                        new MeasureCode("CPP-ALONE"),
                        "Seen alone at the last protection visit",
                        "of these, the children who were seen alone at the latest visit",
                        "children on a child protection plan on the last day of the period who have been visited under it",
                        Unit.PERCENT,
                        Better.HIGHER,
                        Sources.annexA(
                                "list 7, whether the child was seen alone",
                                "Whether the child was seen alone at the latest child protection visit, of children with a plan who have been visited."),
                        List.of(Theme.PROTECTION, Theme.VOICE),
                        Collection.SSD,
                        Over.LAST_DAY,
                        Optional.empty()),
                (child, period) -> {
                    var day = period.reckonedOn();
                    var open = OpenPlans.count(child, day, (_, began) -> alone(child, began, day));
                    return open.below() > 1 ? Share.of(Math.min(1, open.above()), 1) : open;
                });
    }

    private static Share alone(Child child, LocalDate began, LocalDate day) {
        return child.facts(VisitMade.class).stream()
                .filter(visit -> visit.fact().purposes().contains(Purpose.CHILD_PROTECTION)
                        && visit.happened()
                                .day()
                                .filter(it -> !it.isBefore(began) && !it.isAfter(day))
                                .isPresent())
                .max(comparing((Recorded<VisitMade> visit) ->
                                visit.happened().day().orElseThrow())
                        .thenComparing(visit -> visit.id().value()))
                .map(visit -> switch (visit.fact().seenAlone()) {
                    case YES -> Share.one(true);
                    case NO -> Share.one(false);
                    case NOT_ASKED ->
                        Share.cannotTell("The latest visit does not say whether the child was seen alone.");
                })
                .orElse(Share.NOTHING);
    }
}

package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.journey.CareEpisodes;
import org.throughline.journey.Collection;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Fact;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.Died;
import org.throughline.journey.IdentityFact.DisabilityRecorded;
import org.throughline.journey.IdentityFact.EthnicityRecorded;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.Involvement;
import org.throughline.journey.InvolvementFact.WorkAssigned;
import org.throughline.journey.Journey;
import org.throughline.journey.Linked;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.PeriodsOfCare;
import org.throughline.journey.ProtectionPlan;
import org.throughline.journey.ProtectionPlans;
import org.throughline.journey.Recorded;
import org.throughline.journey.StatedFact.AnswerStated;
import org.throughline.journey.StatedFact.Question;
import org.throughline.journey.ThingId;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.When;

/** One child on the day of the lists: what several lists ask of them, each asked once. */
final class Subject {

    static final int SIX_MONTHS = 6;
    static final int TWELVE_MONTHS = 12;

    private static final String NO_DISABILITY = "NONE";

    private final Journey journey;
    private final LocalDate asAt;
    private final Names names;
    private final Optional<LocalDate> born;
    private final Map<String, String> who;
    private final List<EpisodeOfNeed> needs;
    private final List<ProtectionPlan> plans;
    private final List<PeriodOfCare> care;
    private final CareEpisodes careEpisodes;
    private final List<Involvement> involvements;
    private final Map<Class<?>, Linked<?>> linked = new HashMap<>();

    /** @param journey as it was known; what happened after the day is left out here */
    Subject(Journey journey, LocalDate asAt, Names names) {
        this.journey = journey.asAt(asAt);
        this.asAt = asAt;
        this.names = names;
        this.born = latest(Born.class).flatMap(fact -> fact.happened().day());
        this.who = who();
        this.needs = EpisodesOfNeed.in(this.journey);
        this.plans = ProtectionPlans.in(this.journey);
        this.careEpisodes = CareEpisodes.in(this.journey);
        this.care = PeriodsOfCare.asAt(careEpisodes, asAt).periods();
        this.involvements = Involvement.in(this.journey);
    }

    Journey journey() {
        return journey;
    }

    LocalDate asAt() {
        return asAt;
    }

    Names names() {
        return names;
    }

    /** The first day of the six months before. */
    LocalDate sixMonthsAgo() {
        return asAt.minusMonths(SIX_MONTHS);
    }

    LocalDate twelveMonthsAgo() {
        return asAt.minusMonths(TWELVE_MONTHS);
    }

    Optional<LocalDate> born() {
        return born;
    }

    List<EpisodeOfNeed> needs() {
        return needs;
    }

    List<ProtectionPlan> plans() {
        return plans;
    }

    /** Periods of being looked after, in order; no short breaks. */
    List<PeriodOfCare> care() {
        return care;
    }

    CareEpisodes careEpisodes() {
        return careEpisodes;
    }

    /** A row of a list that begins with who the child is. */
    Cells cells(int list) {
        return new Cells(list, who);
    }

    private Map<String, String> who() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("id", id());
        cells.put(
                "gender",
                latest(SexRecorded.class).map(fact -> gender(fact.fact().sex())).orElse("U"));
        cells.put(
                "ethnicity",
                latest(EthnicityRecorded.class)
                        .map(fact -> fact.fact().ethnicity().toUpperCase(Locale.ROOT))
                        .filter(code -> !code.isBlank())
                        .orElse("UNKNOWN"));
        born.ifPresent(day -> {
            cells.put("born", day.toString());
            cells.put("age", Integer.toString(age(day)));
        });
        return cells;
    }

    private static String gender(String sex) {
        return switch (sex.toUpperCase(Locale.ROOT)) {
            case "M", "1", "MALE" -> "M";
            case "F", "2", "FEMALE" -> "F";
            case "I", "9" -> "I";
            default -> "U";
        };
    }

    /** Whole years; somebody born on 29 February is a year older on 1 March of a year without that day. */
    private int age(LocalDate birth) {
        return Period.between(birth, asAt).getYears();
    }

    boolean isUnder(int years) {
        return born.filter(day -> !day.plusYears(years).isAfter(asAt)).isEmpty();
    }

    boolean hasDied() {
        return !journey.facts(Died.class).isEmpty();
    }

    private String id() {
        return journey.facts(Identified.class).stream()
                .filter(fact -> fact.fact().kind() == IdentifierKind.LA_CHILD)
                .min(Comparator.comparing(fact -> fact.line().collection()))
                .map(fact -> fact.fact().value())
                .or(() ->
                        journey.facts().stream().map(fact -> fact.line().key()).findFirst())
                .orElse("");
    }

    /** What became known last of facts that hold until another; of what became known together the dataset's. */
    <F extends Fact> Optional<Recorded<F>> latest(Class<F> type) {
        return journey.facts(type).stream()
                .max(Comparator.<Recorded<F>, LocalDate>comparing(
                                fact -> fact.happened().day().orElse(LocalDate.MIN))
                        .thenComparing(Recorded::known)
                        .thenComparing(fact -> fact.line().collection() == Collection.SSD)
                        .thenComparing(fact -> fact.source().scope().year()));
    }

    /** Yes where any disability is recorded but "none"; where nothing is, as a file may state it. */
    boolean isDisabled() {
        var recorded = journey.facts(DisabilityRecorded.class);
        return recorded.isEmpty()
                ? stated(Question.DISABLED).filter("Y"::equals).isPresent()
                : recorded.stream()
                        .flatMap(fact -> fact.fact().disabilities().stream())
                        .anyMatch(code -> !code.equalsIgnoreCase(NO_DISABILITY));
    }

    /** What a file answers of the child whatever the day, where it answers it once. */
    Optional<String> stated(Question question) {
        return answers(question).map(fact -> fact.fact().answer()).findFirst();
    }

    /** The latest answer that a file made on that day or later gives: one of an older file may not hold any more. */
    Optional<String> statedSince(LocalDate day, Question question) {
        return answers(question)
                .filter(fact -> fact.happened()
                        .day()
                        .filter(made -> !made.isBefore(day))
                        .isPresent())
                .max(Comparator.comparing(Subject::dayOf))
                .map(fact -> fact.fact().answer());
    }

    private Stream<Recorded<AnswerStated>> answers(Question question) {
        return journey.facts(AnswerStated.class).stream()
                .filter(fact -> fact.fact().question() == question);
    }

    boolean isStated(Question question, Recorded<?> about) {
        return told(about, AnswerStated.class, AnswerStated::about)
                .anyMatch(fact -> fact.fact().question() == question);
    }

    /** What every source tells of the thing that this fact opened. */
    <F extends Fact> Stream<Recorded<F>> told(Recorded<?> opening, Class<F> type, Function<F, ThingId> thing) {
        return linked(type, thing).about(opening).stream();
    }

    @SuppressWarnings("unchecked") // each is kept under the type of its facts, which name things in one way
    private <F extends Fact> Linked<F> linked(Class<F> type, Function<F, ThingId> thing) {
        return (Linked<F>) linked.computeIfAbsent(type, _ -> Linked.in(journey, type, thing));
    }

    /** As {@link #told}, of the first source that says something; empty where none does. */
    <F extends Fact> String told(
            Recorded<?> opening, Class<F> type, Function<F, ThingId> thing, Function<F, String> says) {
        return told(opening, type, thing)
                .map(fact -> says.apply(fact.fact()))
                .filter(said -> !said.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Of what both a case system and a workbook state only the case system's. */
    <F extends Fact> List<Recorded<F>> facts(Class<F> type) {
        var all = journey.facts(type);
        boolean mixed = all.stream().anyMatch(fact -> fact.line().collection() != Collection.ANNEX_A);
        return mixed
                ? all.stream()
                        .filter(fact -> fact.line().collection() != Collection.ANNEX_A)
                        .toList()
                : all;
    }

    /** The latest visit for one of these duties, from one day to another, both included, that is not told to have failed. */
    Optional<VisitOn> lastVisit(LocalDate from, LocalDate to, Purpose... purposes) {
        return last(from, to, purposes, visit -> visit.seen() != Answer.NO);
    }

    /** As {@link #lastVisit}, of those at which the child was seen. */
    Optional<VisitOn> lastSeen(LocalDate from, LocalDate to, Purpose... purposes) {
        return last(from, to, purposes, visit -> visit.seen() == Answer.YES);
    }

    private Optional<VisitOn> last(LocalDate from, LocalDate to, Purpose[] purposes, Predicate<VisitMade> counts) {
        return journey.facts(VisitMade.class).stream()
                .filter(visit -> counts.test(visit.fact()))
                .filter(visit -> List.of(purposes).stream()
                        .anyMatch(purpose -> visit.fact().purposes().contains(purpose)))
                .flatMap(visit -> visit.happened().day().map(day -> new VisitOn(day, visit.fact())).stream())
                .filter(visit -> !visit.day().isBefore(from) && !visit.day().isAfter(to))
                .max(Comparator.comparing(VisitOn::day));
    }

    record VisitOn(LocalDate day, VisitMade visit) {}

    /** Who has the work on what this fact opened; else who carried the case when that was over. */
    Work assignedOrCarrying(Recorded<?> opening, When over) {
        return assigned(opening).or(() -> carrying(over)).orElse(Work.NOBODY);
    }

    /**
     * Who carries the case, or carried it when this was over; where no file of involvements says it, who has the work on
     * what this fact opened.
     */
    Work carryingOrAssigned(Recorded<?> opening, When over) {
        return carrying(over).or(() -> assigned(opening)).orElse(Work.NOBODY);
    }

    /** As {@link #carryingOrAssigned}, where a workbook says who has the case and, in another list, who had the referral. */
    Work carryingOrAssigned(ThingId theCase, Recorded<?> opening, When over) {
        return carrying(over)
                .or(() -> Work.on(journey, names, theCase))
                .or(() -> assigned(opening))
                .orElse(Work.NOBODY);
    }

    /** Who was given the work on what this fact opened. */
    private Optional<Work> assigned(Recorded<?> opening) {
        return told(opening, WorkAssigned.class, WorkAssigned::thing)
                .map(work -> Work.of(names, work))
                .findFirst();
    }

    private Optional<Work> carrying(When over) {
        return Work.carrying(withoutWorkbooks(), names, last(over));
    }

    /** A workbook names a worker in each list, and each list is answered by its own. */
    List<Involvement> withoutWorkbooks() {
        return involvements.stream()
                .filter(involvement -> involvement.started().line().collection() != Collection.ANNEX_A)
                .toList();
    }

    /** Today; of what is over the day before that, for whoever stops on a day does not work on it. */
    private LocalDate last(When over) {
        return over.day().map(day -> day.minusDays(1)).orElse(asAt);
    }

    List<Involvement> involvements() {
        return involvements;
    }

    /** True of what goes on, or ended on or after that day. An end without a day may lie anywhere, and counts as before. */
    static boolean runsOrEndedSince(When over, LocalDate since) {
        return over.isBlank()
                || (over instanceof When.During(var _, var last) && !last.isBefore(since))
                || over.day().filter(day -> !day.isBefore(since)).isPresent();
    }

    static LocalDate dayOf(Recorded<?> recorded) {
        return recorded.happened().day().orElse(LocalDate.MIN);
    }
}

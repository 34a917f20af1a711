package org.throughline.returns.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.journey.CareFact.CareReviewHeld;
import org.throughline.journey.CareFact.EpisodeOfCareEnded;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;
import org.throughline.journey.CareLeaverFact.LeaverYearStated;
import org.throughline.journey.CourtFact.DeprivationOfLibertyEnded;
import org.throughline.journey.CourtFact.DeprivationOfLibertyStarted;
import org.throughline.journey.Fact;
import org.throughline.journey.HealthFact.CareYearStated;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.InvolvementFact.InvolvementEnded;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.InvolvementFact.WorkerChangeStated;
import org.throughline.journey.MissingFact.FoundOrReturned;
import org.throughline.journey.MissingFact.Kind;
import org.throughline.journey.MissingFact.WentMissing;
import org.throughline.journey.PermanenceFact.AdoptersDescribed;
import org.throughline.journey.PermanenceFact.AdoptionDecided;
import org.throughline.journey.PermanenceFact.AdoptionDecisionReversed;
import org.throughline.journey.PermanenceFact.Matched;
import org.throughline.journey.PermanenceFact.PriorPermanenceStated;
import org.throughline.journey.RouteFact.UnaccompaniedCeased;
import org.throughline.journey.RouteFact.UnaccompaniedStated;
import org.throughline.journey.Statement;
import org.throughline.journey.When;
import org.throughline.returns.reading.Days;
import org.throughline.returns.ssda903.Row.AdoptedChild;
import org.throughline.returns.ssda903.Row.CareLeaver;
import org.throughline.returns.ssda903.Row.CareYear;
import org.throughline.returns.ssda903.Row.Deprivation;
import org.throughline.returns.ssda903.Row.Episode;
import org.throughline.returns.ssda903.Row.MissingPeriod;
import org.throughline.returns.ssda903.Row.PlacementDecision;
import org.throughline.returns.ssda903.Row.PriorPermanence;
import org.throughline.returns.ssda903.Row.Review;
import org.throughline.returns.ssda903.Row.SocialWorker;
import org.throughline.returns.ssda903.Row.Unaccompanied;

/**
 * Makes the rows of one child and year from what is stated: the way back from {@link Ssda903Statements}. What the
 * return has no column for is left out.
 */
public final class Ssda903Rows {

    private final String child;
    private final String dob;
    private final String sex;
    private final Map<String, List<Statement>> under = new HashMap<>();

    private Ssda903Rows(String child, List<Statement> statements) {
        this.child = child;
        this.dob = first(statements, Born.class)
                .map(born -> Days.slashed(born.happened()))
                .orElse("");
        this.sex = first(statements, SexRecorded.class)
                .map(recorded -> ((SexRecorded) recorded.fact()).sex())
                .orElse("");
        for (var statement : statements) {
            int part = statement.key().lastIndexOf('/');
            if (part > 0) {
                under.computeIfAbsent(statement.key().substring(0, part), _ -> new ArrayList<>())
                        .add(statement);
            }
        }
    }

    /**
     * The rows of one child.
     *
     * @param statements of one line and one collection year, in the order in which their rows shall stand
     */
    public static List<Row> of(String child, List<Statement> statements) {
        var rows = new ArrayList<Row>(HeaderRows.of(child, statements));
        var made = new Ssda903Rows(child, statements);
        var reserved = new ArrayList<String>();
        for (var statement : statements) {
            made.row(statement).ifPresent(rows::add);
            made.adoptersAlone(statement, reserved).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<Row> row(Statement of) {
        var on = Days.slashed(of.happened());
        var key = of.key();
        return Optional.ofNullable(
                switch (of.fact()) {
                    case EpisodeOfCareStarted fact -> episode(fact, on, key);
                    case CareReviewHeld(var code) -> new Review(0, 0, child, dob, on, code);
                    case UnaccompaniedStated _ ->
                        new Unaccompanied(0, 0, child, sex, dob, day(key, UnaccompaniedCeased.class));
                    case CareYearStated fact -> careYear(fact);
                    case LeaverYearStated(var inTouch, var activity, var accommodation, var born) ->
                        new CareLeaver(0, 0, child, dob(born), inTouch, activity, accommodation);
                    case AdoptionDecided _ -> isOf(Table.AD1, of) ? adopted(on, key) : placed(on, key);
                    case PriorPermanenceStated(var order, var authority, var when) ->
                        new PriorPermanence(0, 0, child, dob, order, authority, when);
                    case WentMissing(var kind) ->
                        new MissingPeriod(0, 0, child, dob, code(kind), on, day(key, FoundOrReturned.class));
                    case InvolvementStarted started -> socialWorker(started, on, key);
                    case DeprivationOfLibertyStarted _ ->
                        new Deprivation(0, 0, child, dob, on, day(key, DeprivationOfLibertyEnded.class));
                    default -> null;
                });
    }

    private Row episode(EpisodeOfCareStarted fact, String on, String key) {
        var ended = under(key, EpisodeOfCareEnded.class);
        var why = ended.map(Statement::fact).map(EpisodeOfCareEnded.class::cast);
        return new Episode(
                0,
                0,
                child,
                on,
                fact.rne(),
                fact.legalStatus(),
                fact.need(),
                fact.placement(),
                fact.provider(),
                day(key, EpisodeOfCareEnded.class),
                why.map(EpisodeOfCareEnded::rec).orElse(""),
                why.map(EpisodeOfCareEnded::reasonPlaceChange).orElse(""),
                fact.homePostcode(),
                fact.placementPostcode(),
                fact.urn());
    }

    /** The day of birth that a row gave, where it gave another than the rest of the return. */
    private String dob(Optional<String> otherwise) {
        return otherwise
                .map(day -> day.isEmpty() ? "" : Days.slashed(When.on(LocalDate.parse(day))))
                .orElse(dob);
    }

    private Row careYear(CareYearStated of) {
        return new CareYear(
                0,
                0,
                child,
                dob(of.bornOtherwise()),
                of.sdqScore(),
                of.sdqReason(),
                of.convicted(),
                of.healthCheck(),
                of.immunisations(),
                of.teethCheck(),
                of.healthAssessment(),
                of.substanceMisuse(),
                of.interventionReceived(),
                of.interventionOffered());
    }

    private Row adopted(String on, String key) {
        var adopters = under(key, AdoptersDescribed.class).map(Statement::fact).map(AdoptersDescribed.class::cast);
        return new AdoptedChild(
                0,
                0,
                child,
                dob,
                on,
                day(key, Matched.class),
                adopters.map(AdoptersDescribed::fosterCare).orElse(""),
                adopters.map(AdoptersDescribed::number).orElse(""),
                adopters.map(AdoptersDescribed::sex).orElse(""),
                adopters.map(AdoptersDescribed::legalStatus).orElse(""));
    }

    /** A row of AD1 that had neither date: its adopters hang on a decision that nothing states. */
    private Optional<Row> adoptersAlone(Statement of, List<String> decided) {
        if (of.fact() instanceof AdoptionDecided) {
            decided.add(of.key());
        }
        return of.fact() instanceof AdoptersDescribed(var decision, var _, var _, var _, var _)
                        && !decided.contains(decision.value())
                ? Optional.of(adopted("", decision.value()))
                : Optional.empty();
    }

    private Row placed(String on, String key) {
        var reason = under(key, AdoptionDecisionReversed.class)
                .map(reversed -> ((AdoptionDecisionReversed) reversed.fact()).reason())
                .orElse("");
        return new PlacementDecision(0, 0, child, dob, on, day(key, AdoptionDecisionReversed.class), reason);
    }

    private Row socialWorker(InvolvementStarted of, String on, String key) {
        var ended = under(key, InvolvementEnded.class).map(end -> ((InvolvementEnded) end.fact()).reason());
        var going = under(key, WorkerChangeStated.class).map(change -> ((WorkerChangeStated) change.fact()).reason());
        return new SocialWorker(
                0,
                0,
                child,
                dob,
                of.worker(),
                on,
                day(key, InvolvementEnded.class),
                ended.or(() -> going).orElse(""));
    }

    private String day(String thing, Class<? extends Fact> type) {
        return under(thing, type)
                .map(statement -> Days.slashed(statement.happened()))
                .orElse("");
    }

    private Optional<Statement> under(String thing, Class<? extends Fact> type) {
        return first(under.getOrDefault(thing, List.of()), type);
    }

    static Optional<Statement> first(List<Statement> statements, Class<? extends Fact> type) {
        return statements.stream()
                .filter(statement -> type.isInstance(statement.fact()))
                .findFirst();
    }

    static boolean isOf(Table table, Statement statement) {
        return statement.scope().table().equals(table.title());
    }

    private static String code(Kind kind) {
        return switch (kind) {
            case MISSING -> "M";
            case AWAY -> "A";
            case OTHER -> "";
        };
    }
}
